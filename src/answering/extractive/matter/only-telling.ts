import { type Evidence, onlyThat } from '../../evidence/gather.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Understanding } from '../../understand/understand.ts';
import { BASE_TESTS } from './bases.ts';
import { COUNT_TESTS } from './counts.ts';
import { EXCLUSION_TESTS } from './exclusions.ts';
import { MATTER_TESTS } from './matters.ts';
import { NAME_TESTS } from './names-with-place.ts';
import { PROPERTY_TESTS } from './properties.ts';
import { THING_TESTS } from './things.ts';
import { WHOLE_TESTS } from './wholes.ts';

/** Something that some questions ask, and what in the sources tells it. */
export interface TellingTest {
  asks: (question: Understanding) => boolean;
  tells: (match: Match, question: Understanding, snapshot: Snapshot) => boolean;
}

const TESTS: readonly TellingTest[] = [
  ...WHOLE_TESTS,
  ...COUNT_TESTS,
  ...MATTER_TESTS,
  ...THING_TESTS,
  ...NAME_TESTS,
  ...EXCLUSION_TESTS,
  ...BASE_TESTS,
  ...PROPERTY_TESTS,
];

/** The evidence that tells what is asked, and not of a part, a whole or a number of something else beside it. */
export function onlyTelling(question: Understanding, evidence: Evidence, snapshot: Snapshot): Evidence {
  const tests = TESTS.filter(({ asks }) => asks(question));
  if (tests.length === 0) return evidence;
  const tells = (match: Match) => tests.every((test) => test.tells(match, question, snapshot));
  return onlyThat(evidence, tells);
}
