import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cellToldIn } from '../../src/answering/verify/quotation.ts';
import { verifySentence } from '../../src/answering/verify/verify.ts';
import type { DraftSentence } from '../../src/domain/answer.ts';
import { offline } from './offline.ts';

/** A yearbook with two tables among others: what Hefei made in three years, and where its batteries went. */
const { ask, snapshot } = await offline(join(import.meta.dirname, '../eval/corpus'));
const MADE = 'How many GWh of power batteries did Hefei make in 2022?';

describe('the cell of a table', () => {
  it.each([
    ['of the row and the column asked for', MADE, '2022: 31'],
    ['of the latest column where no year is named', 'How many GWh of power batteries does Hefei make?', '2023: 52'],
    [
      'in a unit that its header names',
      'What value of lithium batteries did Hefei export to Germany in 2023?',
      'million yuan: 1,870',
    ],
    ['to a question in Chinese', '2023年合肥向美国出口了多少锂电池？', 'million yuan：2,310'],
  ])('answers a question %s', async (_, question, told) => {
    const { abstained, answer } = await ask(question);
    expect(abstained).toBe(false);
    expect(answer).toContain(told);
  });

  it.each([
    ['the whole that its rows are parts of', 'What were the lithium battery exports of Hefei worth in 2023?'],
    ['a row that is not there', 'What value of lithium batteries did Hefei export to Japan in 2023?'],
    ['a column that is not there', 'How many GWh of power batteries did Hefei make in 2020?'],
  ])('does not tell %s', async (_, question) => {
    expect((await ask(question)).abstained).toBe(true);
  });

  it('cites its row, the line of its header, and the line above the table', async () => {
    const { sentences } = await ask(MADE);
    expect(sentences[0]?.citations.map(({ quote }) => quote)).toEqual([
      '| Output of power batteries in Hefei, GWh | 14 | 31 | 52 |',
      '| Indicator | 2021 | 2022 | 2023 |',
      '## Vehicles and batteries',
    ]);
  });
});

describe('a sentence that tells a cell', () => {
  let sentence: DraftSentence;
  beforeAll(async () => {
    const [told] = (await ask(MADE)).sentences;
    if (told) sentence = { ...told, facts: [] };
  });

  it('is borne out by the lines that it cites', () => {
    expect(cellToldIn(sentence, snapshot)?.quote).toBe('| Output of power batteries in Hefei, GWh | 14 | 31 | 52 |');
    expect(verifySentence(sentence, snapshot)).toEqual([]);
  });

  it.each([
    ['takes the figure of another column', ': 31', ': 52'],
    ['takes the name of another row', 'power batteries', 'vehicles'],
    ['takes another year', '2022', '2023'],
    ['adds words of its own', '(table', 'for sure (table'],
  ])('is not where it %s', (_, from, to) => {
    const altered = { ...sentence, text: sentence.text.replace(from, to) };
    expect(altered.text).not.toBe(sentence.text);
    expect(cellToldIn(altered, snapshot)).toBeUndefined();
  });

  it('is not where the header is not cited', () => {
    expect(cellToldIn({ ...sentence, citations: sentence.citations.slice(0, 1) }, snapshot)).toBeUndefined();
  });
});
