import { describe, expect, it } from 'vitest';
import { codesOf, draftOf } from './draft.ts';
import { column, type Print, pdf } from './generators.ts';

function page(number: number, prints: readonly Print[]): Print[] {
  return [
    { text: 'Bulletin of the ministry', x: 72, y: 810, size: 9 },
    ...prints,
    { text: `- ${number} -`, x: 290, y: 30, size: 9 },
  ];
}

const TWO_PAGES = pdf({
  title: 'Microsoft Word - draft.doc',
  created: "D:20230909120000+08'00'",
  pages: [
    page(1, [
      { text: 'Yibin grows into a capital', x: 72, y: 770, size: 18 },
      ...column([
        'In 2022, the total output value of the power bat-',
        'tery industry reached 88.9 billion yuan, up 94 percent',
        'on the year before. Its growth goes on.',
        '',
        'A second paragraph begins here and goes on over the',
        'end of the page without a full stop, so that',
      ]),
      { text: '1 Preliminary data of the city.', x: 72, y: 90, size: 7 },
    ]),
    page(2, [
      ...column(['readers must turn it over.', '', 'The figures of the year:']),
      ...[
        ['City', 'Output', 'Growth'],
        ['Yibin', '88.9', '94%'],
        ['Yichun', '111.7', '50%'],
      ].flatMap((row, at) => row.map((text, cell) => ({ text, x: 72 + cell * 120, y: 650 - at * 16 }))),
    ]),
  ],
});

describe('reading a PDF', () => {
  it('heals lines, hyphens and page breaks, and keeps headings, notes and tables', async () => {
    const { body, format } = await draftOf(TWO_PAGES);
    expect(format).toBe('pdf');
    expect(body).toBe(
      [
        '## Yibin grows into a capital',
        'In 2022, the total output value of the power battery industry reached 88.9 billion yuan, up 94 percent on the year before. Its growth goes on.',
        '1 Preliminary data of the city.',
        'A second paragraph begins here and goes on over the end of the page without a full stop, so that readers must turn it over.',
        'The figures of the year:',
        '| City | Output | Growth |\n| --- | --- | --- |\n| Yibin | 88.9 | 94% |\n| Yichun | 111.7 | 50% |',
      ].join('\n\n'),
    );
  });

  it('says what it did, and takes the title from the page and not from the properties', async () => {
    const { notes, header } = await draftOf(TWO_PAGES);
    expect(notes).toContainEqual({ code: 'page furniture removed', count: 4 });
    expect(notes).toContainEqual({ code: 'hyphens removed', count: 1 });
    expect(header.title).toMatchObject({ value: 'Yibin grows into a capital', status: 'inferred', source: 'heading' });
    expect(header.published).toMatchObject({ value: '2023-09-09?', source: 'metadata' });
  });

  it('joins broken lines of Chinese without a space', async () => {
    const lines = [
      '2022年，宜宾市动力电池产业总产值达到889亿元，同比增',
      '长4.5倍。全市已引进企业80多家，协议总投资超过1000亿',
      '元。',
    ];
    const { body, header } = await draftOf(pdf({ pages: [column(lines)] }));
    expect(body).toBe(lines.join(''));
    expect(header.language.value).toBe('zh');
  });

  it('refuses a scan, a locked file and a torso, each for its own reason', async () => {
    await expect(draftOf(pdf({ pages: [[], []] }))).rejects.toMatchObject({ code: 'INGEST_NO_TEXT' });
    const locked = pdf({ pages: [column(['A text that nobody can open.'])], encrypted: true });
    await expect(draftOf(locked)).rejects.toMatchObject({ code: 'INGEST_ENCRYPTED' });
    await expect(draftOf(TWO_PAGES.subarray(0, 900))).rejects.toMatchObject({ code: 'INGEST_DAMAGED' });
  });

  it('notes a file that lacks its end', async () => {
    const { notes } = await draftOf(TWO_PAGES.subarray(0, -'%%EOF\n'.length));
    expect(codesOf(notes)).toContain('cut off');
  });
});
