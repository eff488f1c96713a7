import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offline } from '../../offline.ts';

const { inquire } = await offline(join(import.meta.dirname, '../../../eval/corpus'));

const cellsFor = async (question: string) =>
  (await inquire(question)).plan.sentences.flatMap(({ cell }) => (cell ? [`${cell.row} ${cell.column}`] : []));

describe('the rows of a table', () => {
  it.each(['Output of power batteries in Hefei 2022', '合肥2022年动力电池产量'])(
    'are shown where they name themselves what the line above the table names of all: %s',
    async (question) => {
      expect(await cellsFor(question)).toEqual(['Output of power batteries in Hefei, GWh 2022']);
    },
  );

  it('are shown where their figure is of the kind asked for', async () => {
    expect(await cellsFor('Hefei output value 2021')).toEqual([
      "Output value of Hefei's NEV industry, billion yuan 2021",
    ]);
  });

  it('are shown with the column before where a change is asked for', async () => {
    const row = 'New energy vehicles produced in Hefei';
    expect(await cellsFor('By how much did NEV production grow in Hefei in 2023?')).toEqual([
      `${row} 2022`,
      `${row} 2023`,
    ]);
  });

  it('are shown over all of a time that is named', async () => {
    const row = 'Output of power batteries in Hefei, GWh';
    expect(await cellsFor('How did power battery output in Hefei develop from 2021 to 2023?')).toEqual([
      `${row} 2021`,
      `${row} 2022`,
      `${row} 2023`,
    ]);
  });
});
