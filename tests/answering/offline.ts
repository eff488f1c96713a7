import * as fc from 'fast-check';
import { answerQuestion } from '../../src/answering/answer.ts';
import { inquire } from '../../src/answering/inquiry.ts';
import type { Snapshot } from '../../src/answering/snapshot.ts';
import { understandInContext } from '../../src/answering/understand/follow-up.ts';
import type { Question } from '../../src/domain/answer.ts';
import type { Fact } from '../../src/domain/fact.ts';
import { openCorpus } from '../../src/open-corpus.ts';
import { ownCorpus } from '../own-corpus.ts';

/** In most tests nothing depends on the day; where it does, "last year" is 2023 by it. */
export const TODAY = '2024-03-01';

/** A question behind earlier ones of the same asker. */
export function asked(...turns: readonly string[]): Question {
  const history = turns.slice(0, -1).map((content) => ({ role: 'user' as const, content }));
  return { text: turns.at(-1) ?? '', history };
}

/** A corpus, the project's own unless a folder is named, to be asked without a model at every stage of the way. */
export async function offline(dir?: string) {
  const snapshot = await (dir === undefined ? ownCorpus() : openCorpus(dir));
  return {
    snapshot,
    understand: (...turns: readonly string[]) => understandInContext(asked(...turns), snapshot, TODAY),
    inquire: (...turns: readonly string[]) => inquire(asked(...turns), snapshot, TODAY),
    ask: (...turns: readonly string[]) => answerQuestion(asked(...turns), snapshot, TODAY),
  };
}

/** What can be asked of a corpus without a model. */
export type Offline = Awaited<ReturnType<typeof offline>>;

/** A fact in short: where, when, what, how much and how sure. */
export function inShort({ place, period, indicator, value, status }: Fact): string {
  return [place, period, indicator, value, status].join(' ');
}

/** The citations of an answer that are not the words of their document at their place. */
export function misquoted(
  citations: readonly { document: string; start: number; end: number; quote: string }[],
  snapshot: Snapshot,
) {
  return citations.filter(
    ({ document, start, end, quote }) => snapshot.document(document).body.slice(start, end) !== quote,
  );
}

/** Text of any characters at all, lone surrogates and control characters among them. */
export const anyText = (maxLength: number) =>
  fc.string({ unit: fc.integer({ min: 0, max: 0x2_ff_ff }).map((code) => String.fromCodePoint(code)), maxLength });
