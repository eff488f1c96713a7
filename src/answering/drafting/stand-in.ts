import type { StandInReason } from '../../wording/wording.ts';
import type { FailureKind } from './failure.ts';

const REASONS: Readonly<Record<FailureKind, StandInReason>> = {
  refusal: 'declined',
  overloaded: 'busy',
  'rate-limited': 'busy',
  'spend-cap': 'unavailable',
  timeout: 'slow',
  'cut-off': 'broken off',
  'max-tokens': 'broken off',
  'context-exceeded': 'too much',
  'bad-key': 'unavailable',
  network: 'unavailable',
  'no-budget': 'budget',
  'breaker-open': 'busy',
  aborted: 'broken off',
  unexpected: 'unavailable',
};

/** What the reader is told of a failure: enough to judge whether asking again helps, nothing of our accounts. */
export function standInReason(kind: FailureKind): StandInReason {
  return REASONS[kind];
}
