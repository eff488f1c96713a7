import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantitiesIn, tableCells } from '../../src/corpus/table-cells.ts';

const figures = (text: string) =>
  tableCells(text).flatMap(({ quantities }) => quantities.map(({ value, unit, hedge }) => [hedge, value, unit]));

const table = (...lines: string[]): string => {
  const [header = '', ...rows] = lines;
  return [header, header.replaceAll(/[^|]+/gu, '---'), ...rows].join('\n');
};

describe('the cells of a table', () => {
  it('know the words of their row, their column and the line above', () => {
    const text = `Cities in 2022:\n\n${table('| City | Output |', '| Yibin | 88.9 billion yuan |')}`;
    expect(tableCells(text)).toMatchObject([
      { text: '88.9 billion yuan', row: 'Yibin', column: 'Output', caption: 'Cities in 2022:' },
    ]);
  });

  it.each([
    ['| City | Output (billion yuan) |', '| Yibin | 88.9 |', ['', 88.9e9, 'CNY']],
    ['| City | Output, GWh |', '| Yibin | over 50 |', ['over', 50, 'GWh']],
    ['| City | Output (10,000 tons) |', '| Yibin | 8.1 |', ['', 81_000, 't']],
    ['| City | Revenue (RMB million) |', '| Yibin | 12 |', ['', 12e6, 'CNY']],
    ['| City | Growth (%) |', '| Yibin | -3.2 |', ['', -3.2, '%']],
    ['| 城市 | 产值（亿元） |', '| 宜宾 | 889 |', ['', 889e8, 'CNY']],
    ['| 指标 | 2022年 |', '| 产值/万元 | 1,200 |', ['', 12e6, 'CNY']],
    ['| City | Firms |', '| Yibin | 120 |', ['', 120, '1']],
    // A unit in the cell is the cell's own; what is no unit from end to end is none.
    ['| City | Output (billion yuan) |', '| Yibin | 5 GWh |', ['', 5, 'GWh']],
    ['| City | Output (see note 3) |', '| Yibin | 88.9 |', ['', 88.9, '1']],
  ])('take their unit from a header: %s %s', (header, row, figure) => {
    expect(figures(table(header, row))).toEqual([figure]);
  });

  it('take their unit from the line above the table where no header names one', () => {
    const text = `主要指标（单位：亿元）\n\n${table('| 指标 | 2022年 |', '| 产值 | 889 |')}`;
    expect(figures(text)).toEqual([['', 889e8, 'CNY']]);
  });

  it('take their unit from a column of units, which is none of the figures', () => {
    const text = table('| Product | Unit | 2023 |', '| Cathode | 10,000 tonnes | 11.6 |', '| Cells | GWh | 44.9 |');
    expect(figures(text)).toEqual([
      ['', 116_000, 't'],
      ['', 44.9, 'GWh'],
    ]);
    expect(tableCells(text).map(({ row, column }) => [row, column])).toEqual([
      ['Cathode (10,000 tonnes)', '2023'],
      ['Cells (GWh)', '2023'],
    ]);
    expect(figures(table('| 产品 | 计量单位 | 2023年 |', '| 隔膜 | 亿平方米 | 6.55 |'))).toEqual([['', 655e6, 'm2']]);
  });

  it('stand under the heading where the text above them is one of its own', () => {
    const rows = table('| City | Output |', '| Yibin | 5 GWh |');
    const captionOf = (above: string) => tableCells(`# Output\n\n${above}\n\n${rows}`)[0]?.caption;
    expect(captionOf('The city made more. Exports fell.')).toBe('# Output');
    expect(captionOf('The city made more. These were the products:')).toContain('These were the products:');
    expect(captionOf('Output of cities')).toBe('Output of cities');
  });

  it('are none where there is no header', () => {
    expect(tableCells('| Yibin | 88.9 |\n| Suining | 10 |')).toEqual([]);
  });

  it('hold each quantity of a text once, where it stands', () => {
    const cell = constantFrom('88.9', 'over 3', '5 GWh', '-', '', 'Yibin', '12%', '1,200', 'a \\| b');
    const row = array(cell, { minLength: 1, maxLength: 5 }).map((cells) => `| ${cells.join(' | ')} |`);
    assert(
      property(array(row, { minLength: 2, maxLength: 6 }), (lines) => {
        const text = `In 2023 it was 7 GWh.\n\n${table(...lines)}\n\nAnd 4 t.`;
        const found = quantitiesIn(text);
        for (const { text: words, start, end } of found) expect(text.slice(start, end)).toBe(words);
        for (const [index, one] of found.entries())
          expect(one.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
      }),
    );
  });
});
