import { join } from 'node:path';
import { z } from 'zod';
import { GAP_OPENINGS } from '../../../../src/answering/drafting/gap.ts';
import type { Snapshot } from '../../../../src/answering/snapshot.ts';
import { verifySentence } from '../../../../src/answering/verify/verify.ts';
import { HALVES, type Half } from '../../../../src/eval/half.ts';
import { openCorpus } from '../../../../src/open-corpus.ts';
import { readJsonLines } from '../../../json-lines.ts';
import { citeWords } from './base.ts';

const TEXTS = join(import.meta.dirname, '../../../eval');

const pair = z.strictObject({
  /** The folder of the evaluation that holds the texts; empty for the project's own. */
  corpus: z.string(),
  kind: z.string(),
  truth: z.string(),
  lie: z.string(),
  cites: z.array(z.tuple([z.string(), z.string()])),
  facts: z.array(z.string()),
});
type Pair = z.infer<typeof pair>;

/** What becomes of sentences that a language model wrote, and of a subtle lie in place of each. */
export interface LieScore {
  half: Half;
  pairs: number;
  /** True sentences that are found fault with, and lies that are. */
  refused: number;
  caught: number;
}

/** Puts the pairs of both halves to the verifiers; the lies of half b, and what they replace, are read by nobody. */
export async function scoreLies(): Promise<LieScore[]> {
  const opened = new Map<string, Snapshot>();
  const scores: LieScore[] = [];
  for (const half of HALVES) {
    const pairs = readPairs(half);
    const score = { half, pairs: pairs.length, refused: 0, caught: 0 };
    for (const one of pairs) {
      const snapshot = opened.get(one.corpus) ?? (await openCorpus(one.corpus ? join(TEXTS, one.corpus) : undefined));
      opened.set(one.corpus, snapshot);
      if (isFaulty(one.truth, one, snapshot)) score.refused += 1;
      if (isFaulty(one.lie, one, snapshot)) score.caught += 1;
    }
    scores.push(score);
  }
  return scores;
}

function readPairs(half: Half): Pair[] {
  return readJsonLines(join(import.meta.dirname, `lies-${half}.jsonl`)).map((line) => pair.parse(line));
}

function isFaulty(text: string, { cites, facts }: Pair, snapshot: Snapshot): boolean {
  const citations = cites.map(([document, quote]) => citeWords(document, quote, snapshot));
  return verifySentence({ text, citations, facts }, snapshot, { gapOpenings: GAP_OPENINGS }).length > 0;
}
