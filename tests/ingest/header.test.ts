import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readDocumentFile } from '../../src/corpus/document-file.ts';
import { formatDocumentFile } from '../../src/ingest/document-file.ts';
import { toId } from '../../src/ingest/guess.ts';
import { draftOf } from './draft.ts';

const TEXT = 'In 2022, the output value of the industry reached 88.9 billion yuan.';

describe('the header of a draft', () => {
  it('takes what the front matter states as stated', async () => {
    const { header, body, notes } = await draftOf(
      `---\nid: yibin\ntitle: "Yibin: a capital"\npublished: "2023?"\npublisher: The Paper\nplaces: ["511500"]\n---\n\n${TEXT}\n`,
    );
    expect(body).toBe(TEXT);
    expect(notes).toEqual([]);
    expect(header).toMatchObject({
      id: { value: 'yibin', status: 'stated' },
      title: { value: 'Yibin: a capital', status: 'stated' },
      published: { value: '2023?', status: 'stated' },
      publisher: { value: 'The Paper', status: 'stated' },
      language: { value: 'en', status: 'inferred' },
      places: ['511500'],
    });
  });

  it.each([
    ['not YAML', '---\ntitle: "open\nid: [\n---\n', 'header fault'],
    ['never closed', '---\ntitle: Yibin\nid: yibin\n\n', 'header fault'],
    ['with a mistyped key', '---\ntitel: Yibin\n---\n', 'header key unknown'],
    ['with a date that is none', '---\ntitle: Yibin\npublished: last Tuesday\n---\n', 'header fault'],
    ['with an address that is none', '---\ntitle: Yibin\nurl: javascript:alert(1)\n---\n', 'header fault'],
  ])('notes front matter %s, and keeps the text without it', async (_what, header, code) => {
    const { body, notes } = await draftOf(`${header}${TEXT}\n`);
    expect(body).toBe(TEXT);
    expect(notes.map((note) => note.code)).toContain(code);
  });

  it.each(['../../etc/passwd', '..\\..\\windows', '/root/x', 'a/b', 'con', '.hidden', 'x'.repeat(300), '..', '<b>'])(
    'never lets an id lead out of its folder: %s',
    async (id) => {
      const { header, notes } = await draftOf(`---\nid: '${id}'\ntitle: T\n---\n\n${TEXT}`);
      expect(header.id.value).toMatch(/^[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u);
      expect(header.id.value).not.toMatch(/\.\.|^con$/u);
      expect(notes.map(({ code }) => code)).toContain('id changed');
    },
  );

  it('makes ids that stay as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const id = toId(text);
        expect(id).not.toBe('');
        expect(toId(id)).toBe(id);
      }),
    );
  });

  it('does not take a date in the future', async () => {
    const { header, notes } = await draftOf(`---\ntitle: T\npublished: 2031-05-01\n---\n\n${TEXT}`);
    expect(header.published).toMatchObject({ value: 'XXXX', status: 'inferred' });
    expect(notes).toContainEqual({ code: 'date in the future', date: '2031-05-01' });
  });

  it.each([
    [
      '来源：经济日报\n2023年9月20日\n\n南昌市新型储能产业加快发展，规模有望突破200亿元。',
      {},
      '2023-09-20',
      'date line',
    ],
    [`Published June 19, 2024\n\n${TEXT}`, {}, '2024-06-19', 'date line'],
    [TEXT, { url: 'https://example.org/2023/11/23/lithium.html' }, '2023-11-23?', 'address'],
    [TEXT, { fileName: 't20230920_12.txt' }, '2023-09-20?', 'file name'],
    [`Nanchang, September 9 (Reporter Lai Yongfeng) ${TEXT}`, {}, 'XXXX-09-09', 'text'],
    [TEXT, {}, 'XXXX', 'nothing'],
  ])('guesses when a text was published (%#)', async (text, hints, value, source) => {
    const { header } = await draftOf(text, hints);
    expect(header.published).toMatchObject({ value, source, status: 'inferred' });
  });

  it('guesses the publisher from a line that names the source', async () => {
    const { header } = await draftOf(
      '来源：经济日报\n2023年9月20日\n\n南昌市新型储能产业加快发展，规模有望突破200亿元。',
    );
    expect(header.publisher).toMatchObject({ value: '经济日报', status: 'inferred' });
  });
});

describe('the document file of a draft', () => {
  it('is read by the corpus as it was written, without a fault', async () => {
    const draft = await draftOf(`Yibin: “a capital” # of batteries\n\n${TEXT}\n\n2023年，产值达889亿元。`, {
      url: 'https://example.org/2023/11/23/yibin-grows.html',
    });
    const folder = mkdtempSync(join(tmpdir(), 'draft-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, `${draft.header.id.value}.md`);
    writeFileSync(path, formatDocumentFile(draft, { publishedEvidence: 'From the address: 23', cleaning: '' }));
    const faults: string[] = [];
    const document = readDocumentFile(
      path,
      () => undefined,
      (_line, message) => faults.push(message),
    );
    expect(faults).toEqual([]);
    expect(document?.value).toMatchObject({
      id: draft.header.id.value,
      title: draft.header.title.value,
      published: '2023-11-23?',
      url: 'https://example.org/2023/11/23/yibin-grows.html',
      body: draft.body,
    });
  });
});
