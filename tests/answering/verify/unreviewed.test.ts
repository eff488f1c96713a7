import { beforeAll, describe, expect, it } from 'vitest';
import { createSnapshot, type Snapshot } from '../../../src/answering/snapshot.ts';
import { verifySentence } from '../../../src/answering/verify/verify.ts';
import { ownCorpus } from '../../own-corpus.ts';
import { draftOf } from './mutation/base.ts';

const YIBIN = 'yibin-power-battery-capital';
const JIANGXI = 'jiangxi-lithium-cities';

/** The same documents as if nobody had reviewed them: no facts, no measures, only their words. */
let snapshot: Snapshot;
beforeAll(async () => {
  const { corpus, gazetteer } = await ownCorpus();
  snapshot = createSnapshot({ ...corpus, facts: [], measures: [] }, gazetteer);
});

function codes(text: string, document: string, words: string): string[] {
  return verifySentence(draftOf({ text, cites: [[document, words]] }, snapshot), snapshot).map(({ code }) => code);
}

describe('a sentence on a document without facts is judged by its words alone', () => {
  it.each([
    [
      'In 2022, the output value of the power battery industry in Yibin reached 88.9 billion yuan.',
      YIBIN,
      'reached 88.9',
    ],
    ['宜宾力争2023年营业收入超过1200亿元。', YIBIN, 'striving to achieve revenue of more than 120'],
    ['Yichun produced over 140,000 metric tons of lithium carbonate last year.', JIANGXI, 'over 140,000 metric tons'],
  ])('passes: %s', (text, document, words) => {
    expect(codes(text, document, words)).toEqual([]);
  });

  it.each([
    ['figure not in source', 'In 2022, output value in Yibin reached 89.9 billion yuan.', YIBIN, 'reached 88.9'],
    ['unit differs', 'In 2022, output value in Yibin reached 88.9 billion dollars.', YIBIN, 'reached 88.9'],
    ['period differs', 'In 2020, output value in Yibin reached 88.9 billion yuan.', YIBIN, 'reached 88.9'],
    ['place differs', 'In 2022, output value in Yichun reached 88.9 billion yuan.', YIBIN, 'reached 88.9'],
    [
      'status differs',
      'Yibin had revenue of more than 120 billion yuan in 2023.',
      YIBIN,
      'striving to achieve revenue',
    ],
    ['hedge differs', 'Yichun produced 140,000 metric tons of lithium carbonate.', JIANGXI, 'over 140,000 metric tons'],
    [
      'subject differs',
      'Exports of lithium battery products from Xinyu grew by 84.4 percent in the first half of 2023.',
      JIANGXI,
      'accounting for 84.4 percent',
    ],
    [
      'subject differs',
      'Yichun produced over 140,000 metric tons of copper foil.',
      JIANGXI,
      'over 140,000 metric tons',
    ],
  ])('%s: %s', (code, text, document, words) => {
    expect(codes(text, document, words)).toContain(code);
  });
});
