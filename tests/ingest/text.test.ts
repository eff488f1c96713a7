import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf } from './draft.ts';
import { encodeChinese, utf16 } from './generators.ts';

const SIMPLIFIED = '2022年，宜宾市动力电池产业总产值达到889亿元，同比增长4.5倍。';
const TRADITIONAL = '2022年，宜賓市動力電池產業總產值達到889億元，同比增長4.5倍。';
const ENGLISH = 'In 2022, the output value of the industry reached 88.9 billion yuan.';

describe('the encodings of a text', () => {
  it.each([
    ['gb18030', encodeChinese(SIMPLIFIED, 'gb18030'), SIMPLIFIED],
    ['big5', encodeChinese(TRADITIONAL, 'big5'), TRADITIONAL],
    ['utf-16le', utf16(SIMPLIFIED), SIMPLIFIED],
    ['utf-16be', utf16(SIMPLIFIED, { bigEndian: true }), SIMPLIFIED],
    ['utf-16le', utf16(ENGLISH, { mark: false }), ENGLISH],
    ['windows-1252', Buffer.from(`Caf\xe9: ${ENGLISH}`, 'latin1'), `Café: ${ENGLISH}`],
  ])('are told by the bytes: %s', async (encoding, bytes, text) => {
    const { body, notes } = await draftOf(bytes);
    expect(body).toBe(text);
    expect(notes).toContainEqual({ code: 'encoding', encoding });
  });

  it('go unmentioned where the text is UTF-8, with a mark or without', async () => {
    const { body, notes } = await draftOf(`\uFEFF${SIMPLIFIED}`);
    expect(body).toBe(SIMPLIFIED);
    expect(notes).toEqual([]);
  });

  it('follow the bytes where a page declares another one', async () => {
    const { body } = await draftOf(
      `<html><head><meta charset="gb2312"></head><body><p>${SIMPLIFIED}</p></body></html>`,
    );
    expect(body).toBe(SIMPLIFIED);
  });

  it('let a text with one damaged character pass, with a note', async () => {
    const bytes = Buffer.from(SIMPLIFIED.repeat(10));
    const { notes } = await draftOf(bytes.subarray(0, -1));
    expect(notes).toContainEqual({ code: 'unreadable bytes', count: 1 });
  });

  it('refuse what was ruined before', async () => {
    await expect(draftOf('锟斤拷锟斤拷锟斤拷锟斤拷锟斤拷锟斤拷锟斤拷锟斤拷锟斤拷锟斤拷锟斤拷')).rejects.toMatchObject({
      code: 'INGEST_ENCODING',
    });
  });
});

function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

describe('plain text', () => {
  it('has lines joined that were broken to fit a width, and words that were hyphenated', async () => {
    const { body, notes } = await draftOf(
      'In 2022, the total output value of the power bat-\ntery industry reached 88.9 billion yuan, up 94 per\ncent on the year before.\n\nA second paragraph.',
    );
    expect(body).toBe(
      'In 2022, the total output value of the power battery industry reached 88.9 billion yuan, up 94 per cent on the year before.\n\nA second paragraph.',
    );
    expect(notes).toEqual([
      { code: 'lines joined', count: 2 },
      { code: 'hyphens removed', count: 1 },
    ]);
  });

  it('keeps a hyphen that the text has elsewhere', async () => {
    const { body } = await draftOf(
      'The city has a high-tech zone, and this is the high-\ntech zone that grew fastest of all of them.',
    );
    expect(body).toContain('the high-tech zone that grew');
  });

  it.each([
    ['a decimal', '88.9 billion yuan, which was more than in all of the years before.'],
    ['a year in brackets', '(2023), which was more than in all of the years before that one.'],
  ])('has lines joined of which one begins with %s', async (_, rest) => {
    const start = 'In that year the total output value of the power battery industry reached';
    expect((await draftOf(`${start}\n${rest}`)).body).toBe(`${start} ${rest}`);
  });

  it.each(['1. ', '1.', '(1) ', '1、', '（一）'])('keeps items apart that begin with %s', async (mark) => {
    const start = 'The plan has several points, of which only the first is told here, as it is long:';
    const item = `${mark}Build more plants for power batteries than any other city has built.`;
    expect((await draftOf(`${start}\n${item}`)).body).toBe(`${start}\n\n${item}`);
  });

  it.each([
    'PKU researchers say that the batteries became cheaper by 10 percent.',
    '[1] Yibin is known for its batteries.\n\nTheir output value was 88.9 billion yuan.',
    '[1, 2] Yibin is known for its batteries.',
    '[2024年政府工作报告摘编]\n\n2023年，宜宾市动力电池产业实现产值1000亿元。',
    '["White gold"] is what lithium is called.',
    '[[Yibin]] is a city.',
  ])('is read whatever it begins with: %s', async (text) => {
    expect(await draftOf(text)).toMatchObject({ format: 'txt', body: text });
  });

  it('is one paragraph a line where lines are not broken', async () => {
    expect((await draftOf(`${ENGLISH}\nShort one.\n${ENGLISH}`)).body).toBe(`${ENGLISH}\n\nShort one.\n\n${ENGLISH}`);
  });

  it('loses control, direction and invisible characters, and says so', async () => {
    const { body, notes } = await draftOf(`${ENGLISH}\u202E\u0007\u200B\u{E0041} The end.`);
    expect(body).toBe(`${ENGLISH} The end.`);
    expect(notes).toEqual([
      { code: 'characters removed', kind: 'direction', count: 1 },
      { code: 'characters removed', kind: 'control', count: 1 },
      { code: 'characters removed', kind: 'invisible', count: 2 },
    ]);
  });

  it('keeps right-to-left text, and says that its figures will not be read', async () => {
    const arabic = 'بلغت قيمة إنتاج صناعة البطاريات ٨٨٫٩ مليار يوان في عام ٢٠٢٢.';
    const { body, notes, header } = await draftOf(arabic);
    expect(body).toBe(arabic);
    expect(header.language.value).toBe('ar');
    expect(notes).toContainEqual({ code: 'other language', language: 'ar' });
  });

  it('keeps every letter and digit of any text that is accepted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom(...'abc ABC 123 宜宾。.,\n'.split('')) })),
        async (parts) => {
          const text = `${ENGLISH}\n\n${parts.join('\n')}`;
          const { body } = await draftOf(text);
          expect(letters(body)).toBe(letters(text));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('Markdown', () => {
  it('keeps the mark of a note apart from the figure before it', async () => {
    const { body } = await draftOf('# Parks\n\nIn 2023<sup>1</sup> they covered 10 km<sup>2</sup>.');
    expect(body).toBe('# Parks\n\nIn 2023[1] they covered 10 km².');
  });

  it('keeps headings, lists and tables, and drops pictures, addresses, comments and tags', async () => {
    const { body, format } = await draftOf(
      `# Yibin\n\n${ENGLISH} See [the plan](https://example.org/x).\n\n![map](map.png)\n\n<!-- hidden -->\n<script>alert(1)</script>\n\n| City | Output |\n| --- | --- |\n| Yibin | 88.9 |\n\n- <b>one</b>`,
    );
    expect(format).toBe('md');
    expect(body).toBe(
      `# Yibin\n\n${ENGLISH} See the plan.\n\n| City | Output |\n| --- | --- |\n| Yibin | 88.9 |\n\n- one`,
    );
  });
});
