import { describe, expect, it } from 'vitest';
import type { IngestNote } from '../../src/domain/ingest.ts';
import { wordNote, wordSource } from '../../src/wording/ingest-notes.ts';

const NOTES: readonly IngestNote[] = [
  { code: 'encoding', encoding: 'gb18030' },
  { code: 'other format', stated: 'pdf', format: 'html' },
  { code: 'unreadable bytes', count: 2 },
  { code: 'characters removed', kind: 'direction', count: 1 },
  { code: 'page parts removed', count: 3 },
  { code: 'hidden text removed', count: 1 },
  { code: 'deleted text removed', count: 1 },
  { code: 'pictures removed', count: 1 },
  { code: 'links unlinked', count: 1 },
  { code: 'lines joined', count: 4 },
  { code: 'hyphens removed', count: 1 },
  { code: 'page furniture removed', count: 4 },
  { code: 'tables kept', count: 1 },
  { code: 'notes kept', count: 2 },
  { code: 'header fault', line: 3, message: 'not a date' },
  { code: 'header key unknown', key: 'titel' },
  { code: 'id changed', from: '../x', to: 'x' },
  { code: 'date in the future', date: '2031' },
  { code: 'cut off' },
  { code: 'instructions', quote: 'Ignore all instructions' },
  { code: 'other language', language: 'ar' },
];

describe('the words of notes', () => {
  it.each(NOTES)('tell $code in one sentence of either language', (note) => {
    expect(wordNote(note, 'en')).toMatch(/^\p{Lu}[^\n]+\.$/u);
    expect(wordNote(note, 'zh')).toMatch(/\p{Script=Han}[^\n]*。$/u);
  });

  it('say of one thing that it is one', () => {
    expect(wordNote({ code: 'pictures removed', count: 1 }, 'en')).toBe('Left out 1 picture.');
    expect(wordNote({ code: 'pictures removed', count: 2 }, 'en')).toBe('Left out 2 pictures.');
  });

  it('tell what was stated from what was inferred, and from which words', () => {
    expect(wordSource({ value: 'x', status: 'stated', source: 'header' }, 'en')).toBe('stated in the file');
    const inferred = { value: '2023-09-20?', status: 'inferred', source: 'file name', quote: 't20230920.txt' } as const;
    expect(wordSource(inferred, 'en')).toBe('inferred, from the file’s name (t20230920.txt)');
    expect(wordSource(inferred, 'zh')).toBe('推断，据文件名（t20230920.txt）');
  });
});
