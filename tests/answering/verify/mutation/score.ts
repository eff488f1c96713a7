import type { Snapshot } from '../../../../src/answering/snapshot.ts';
import { verifySentence } from '../../../../src/answering/verify/verify.ts';
import type { DraftSentence } from '../../../../src/domain/answer.ts';
import * as citations from './citations.ts';
import * as context from './context.ts';
import * as figures from './figures.ts';
import { type Mutator, seeded, subjectOf } from './mutant.ts';
import * as statements from './statements.ts';

/** Every kind of change, in the order of the table. */
const KINDS: Readonly<Record<string, Mutator>> = {
  'a digit': figures.digit,
  'a magnitude': figures.magnitude,
  'a unit': figures.unit,
  'a hedge dropped': figures.hedgeDropped,
  'a hedge reversed': figures.hedgeReversed,
  'a hedge added': figures.hedgeAdded,
  'two figures swapped': figures.swapped,
  'a place': context.place,
  'a city told as its province': context.widerPlace,
  'a year': context.year,
  'two years swapped': context.yearsSwapped,
  'an indicator': context.indicator,
  'a subject': context.subjectTerm,
  'a company told as the city': context.entity,
  'a target told as a result': statements.targetAsResult,
  'a result told as a target': statements.resultAsTarget,
  "a measure's status": statements.measureStatus,
  'a negation': statements.negation,
  'a direction': statements.direction,
  'a base of comparison': statements.growthBase,
  'a link or a mention': statements.unsafe,
  'a citation: another sentence': citations.otherSentence,
  'a citation: shifted': citations.shifted,
  'a citation: altered words': citations.altered,
  'a citation: another document': citations.otherDocument,
  'a citation: dropped': citations.uncited,
};

interface KindScore {
  kind: string;
  mutants: number;
  caught: number;
  missed: readonly DraftSentence[];
}

export interface Score {
  /** True sentences that were mutated. */
  sentences: number;
  /** True sentences that the verifiers wrongly find fault with. */
  falseAlarms: readonly DraftSentence[];
  kinds: readonly KindScore[];
  mutants: number;
  caught: number;
}

const SEED = 20_240_619;

/** Changes one thing at a time in true sentences, and counts which changes the verifiers catch. Deterministic. */
export function scoreOf(sentences: readonly DraftSentence[], snapshot: Snapshot): Score {
  const passes = (sentence: DraftSentence) => verifySentence(sentence, snapshot).length === 0;
  const subjects = sentences.map((sentence) => subjectOf(sentence, snapshot));
  const kinds = Object.entries(KINDS).map(([kind, mutate], index): KindScore => {
    const random = seeded(SEED + index);
    const mutants = subjects.flatMap((subject) => mutate({ ...subject, random }));
    const missed = mutants.filter(passes);
    return { kind, mutants: mutants.length, caught: mutants.length - missed.length, missed };
  });
  return {
    sentences: sentences.length,
    falseAlarms: sentences.filter((sentence) => !passes(sentence)),
    kinds,
    mutants: kinds.reduce((sum, kind) => sum + kind.mutants, 0),
    caught: kinds.reduce((sum, kind) => sum + kind.caught, 0),
  };
}
