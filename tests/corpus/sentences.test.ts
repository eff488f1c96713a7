import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/corpus/sentences.ts';
import { documentBodies } from './bodies.ts';

function sentences(text: string, language?: string): string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

const PUNCTUATION = [
  'Co., Ltd. ',
  'No. 1',
  '。',
  '！',
  '；',
  '.',
  '. ',
  '? ',
  '"',
  '“',
  '”',
  '„',
  '（',
  '）',
  '😀',
  '\ud83d',
];
const LAYOUT = ['\n', '\n\n', '\r\n', '\t', '\u2028', '# H\n', '| a | b |\n', '|---|---|\n', '- ', '1. '];
const WORDS = ['Yibin grew', ' by 4.5 times', '产值增长', 'GDP', 'The '];

describe('splitSentences', () => {
  it.each<{ why: string; expected: string[]; joint?: string }>([
    {
      why: 'abbreviations of companies',
      expected: ['CATL Co., Ltd. Chairman Zeng spoke.', 'Gotion Inc. is in Yichun.'],
    },
    {
      why: 'a company at the end',
      expected: ['It was founded by Ganzhou Haohai New Materials Co Ltd.', 'The company grew.'],
    },
    {
      why: 'titles and initials',
      expected: ['Dr. Wang met J. Smith and J.P. Morgan of the U.S. Department of Energy.', 'He left.'],
    },
    { why: 'a country at the end', expected: ['Exports go to the U.S.', 'In 2022 they rose.'] },
    { why: 'numbered things', expected: ['Plant No. 1 opened on Sept. 9, see Fig. 3.', 'The answer was no.', 'Why?'] },
    { why: 'examples', expected: ['It has leaders, e.g. CATL, and others, i.e. Gotion.', 'They grow.'] },
    { why: 'etc. at the end', expected: ['It covers trucks, roads, etc.', 'Up to now, 9,000 points stand.'] },
    { why: 'decimals', expected: ['It rose 4.5 times to 88.9 billion yuan.', 'Prices fell 16.1 percent.'] },
    {
      why: 'quotations',
      expected: ['"We grew."', '“It works!” she said.', 'He called it the "new three."', 'Then he left.'],
    },
    { why: 'German quotation marks', expected: ['„It is unprecedentedly active.“', 'The city has a „1+ N“ system.'] },
    { why: 'who said it', expected: ['„We will build it.“ Jing Maoming said.', 'He left.'] },
    {
      why: 'web addresses',
      expected: ['See https://example.org/?Query=A.B for more.', 'Or write to a.B@example.org today.'],
    },
    { why: 'a missing space', expected: ['It will be expanded.', 'By 2023, it will grow.'], joint: '' },
    {
      why: 'a missing space after an acronym',
      expected: ['It is a share of GDP.', 'The Action Plan says so.'],
      joint: '',
    },
    {
      why: 'a missing space after a figure',
      expected: ['It grew 5%.', 'CATL invested.', 'It paid in 2022.', 'Then it left.'],
      joint: '',
    },
    {
      why: 'Chinese stops',
      expected: ['总产值达到889亿元，增长4.5倍。', '对吗？', '真快！', '增加产能；', '减少浪费。'],
      joint: '',
    },
    {
      why: 'Chinese quotations',
      expected: ['他说：“产值增长了。”', '“我们会继续。”张三说。', '“真的吗？”他问。', '（完）'],
      joint: '',
    },
    { why: 'Chinese brackets', expected: ['重点城市（昆明；玉溪）发展。', '（来源：报告。）'], joint: '' },
  ])('keeps $why right', ({ expected, joint = ' ' }) => {
    expect(sentences(expected.join(joint))).toEqual(expected);
  });

  it('takes headings, list items and table rows for sentences, a header with its rule', () => {
    const rows = ['| City | Output |\n|---|---|', '| Yibin | 88.9 |', '| Yichun | 111.7 |'];
    const text = `# A title\nIt begins. It goes on.\n\n1. Promote it\n- Build it. Use it.\n\n${rows.join('\n')}\n\nAfterwards.`;
    expect(sentences(text)).toEqual([
      '# A title',
      'It begins.',
      'It goes on.',
      '1. Promote it',
      '- Build it.',
      'Use it.',
      ...rows,
      'Afterwards.',
    ]);
  });

  it('reads tables without outer bars', () => {
    expect(sentences('City | Output\n--- | ---\nYibin | 88.9\nIt ends.')).toEqual([
      'City | Output\n--- | ---',
      'Yibin | 88.9',
      'It ends.',
    ]);
  });

  it('joins the lines of a wrapped paragraph and parts those of short lines', () => {
    const wrapped =
      'The total output value of the power battery industry of the city\nreached 88.9 billion yuan in 2022.';
    expect(sentences(`By Lai Yongfeng\nEconomic Daily\n${wrapped}`)).toEqual([
      'By Lai Yongfeng',
      'Economic Daily',
      wrapped,
    ]);
  });

  it('keeps a long sentence whole', () => {
    const text = `The city promotes ${'lithium batteries, '.repeat(400)}and more.`;
    expect(sentences(text)).toEqual([text]);
  });

  it('splits the five documents into sentences that begin and end as sentences do', () => {
    for (const [id, body] of documentBodies()) {
      for (const sentence of sentences(body)) {
        expect.soft(sentence, id).toMatch(/^(?:#+ |["„(]?\p{Lu})/u);
        expect.soft(sentence, id).toMatch(/(?:[.!?]["“]?|\)|,|industry|trend|strength|R&D|VCG)$/i);
      }
    }
  });

  it('covers whatever is not white, in order and without overlap', () => {
    const mixture = fc
      .array(
        fc.oneof(
          { weight: 5, arbitrary: fc.constantFrom(...PUNCTUATION, ...LAYOUT, ...WORDS) },
          fc.string({ unit: 'binary' }),
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(mixture, (text) => {
        const spans = splitSentences(text);
        let from = 0;
        for (const { start, end } of spans) {
          expect(text.slice(from, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(text.slice(from).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
