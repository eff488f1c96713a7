/** Why a question is not taken at this moment, though it may be later. */
export type Postponement =
  | 'user rate' // too many questions of this person
  | 'server rate'
  | 'server budget' // the day's tokens are used up
  | 'overall budget'
  | 'user queue' // too many questions of this person are waiting
  | 'queue'
  | 'closing'; // the process is about to leave

/** Why a question is not taken, as data; `retryAt` (milliseconds since the epoch) is when asking again makes sense. */
export type Refusal = { kind: 'too long'; limit: number; length: number } | { kind: Postponement; retryAt: number };
