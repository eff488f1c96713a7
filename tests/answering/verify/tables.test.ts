import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/answering/snapshot.ts';
import { verifySentence } from '../../../src/answering/verify/verify.ts';
import { openCorpus } from '../../../src/open-corpus.ts';
import { citeWords } from './mutation/base.ts';

const DOCUMENT = 'hunan-two-cities-briefing';
const ROWS = ['| Changsha | 2023 | 78.6 | 212 | 14.3 | 905 |', '| Changsha | 2024 | 74.9 | 238 | 19.6 | 860 |'];

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await openCorpus(join(import.meta.dirname, '../../eval/wild'));
});

function codes(text: string): string[] {
  const citations = ROWS.map((row) => citeWords(DOCUMENT, row, snapshot));
  return verifySentence({ text, citations, facts: [] }, snapshot).map(({ code }) => code);
}

describe('a sentence on rows of a table', () => {
  it.each([
    ["Changsha's cell output was 19.6 GWh in 2024."],
    ['长沙2024年的电芯产量比2023年多5.3GWh：19.6GWh − 14.3GWh = 5.3GWh。'],
  ])('has its figures in the units of the headers: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ['unit differs', "Changsha's output value was 19.6 billion dollars in 2024."],
    ['period differs', "Changsha's cell output was 14.3 GWh in 2022."],
    ['figure not in source', "Changsha's cell output was 21.6 GWh in 2024."],
    ['formula wrong', '长沙2024年的电芯产量比2023年多6.3GWh：19.6GWh − 14.3GWh = 6.3GWh。'],
  ])('%s: %s', (code, text) => {
    expect(codes(text)).toContain(code);
  });
});
