import { createHash } from 'node:crypto';

/** Half `a` is worked with; half `b` is only scored: nobody tunes by questions that nobody reads. */
export const HALVES = ['a', 'b'] as const;
export type Half = (typeof HALVES)[number];

/** Changing the seed deals all questions anew, and makes figures of the halves incomparable with earlier ones. */
const SEED = 'battery-policy-bot';

/** The half that a question belongs to, by its id alone: adding questions moves none of the others. */
export function halfOf(id: string): Half {
  const [byte = 0] = createHash('sha256').update(`${SEED}:${id}`).digest();
  return byte % 2 === 0 ? 'a' : 'b';
}
