import { describe, expect, it } from 'vitest';
import { type HeadedText, readHeadedText } from '../../src/corpus/header.ts';

function read(file: string): HeadedText & { faults: string[] } {
  const faults: string[] = [];
  const headed = readHeadedText(file, (line, message) => faults.push(`${line} ${message}`));
  return { ...headed, faults };
}

describe('reading the header of a document', () => {
  it('splits header and body, and knows on which line the body begins', () => {
    const { header, body, bodyLine, faults } = read('---\ntitle: "A: b"\n---\n\n\nBody\n\nMore\n');
    expect({ header, body, bodyLine, faults }).toEqual({
      header: { title: 'A: b' },
      body: 'Body\n\nMore',
      bodyLine: 6,
      faults: [],
    });
  });

  it('takes a text without a header as body alone', () => {
    const { header, body, bodyLine, faults } = read('\nJust words.\n');
    expect({ header, body, bodyLine, faults }).toEqual({
      header: undefined,
      body: 'Just words.',
      bodyLine: 2,
      faults: [],
    });
  });

  it('reads years, codes and words such as "no" as they are written', () => {
    const { header } = read('---\npublished: 2023\nplaces: [360000, 011000]\ntitle: no\n---\nx');
    expect(header).toEqual({ published: '2023', places: ['360000', '011000'], title: 'no' });
  });

  it('lets keys stand that it does not know, and counts an empty key as absent', () => {
    const { header, faults } = read('---\ntitle: T\npublisher:\neditor: somebody\n---\nx');
    expect(header).toEqual({ title: 'T' });
    expect(faults).toEqual([]);
  });

  it.each([
    ['a header that is never closed', '---\ntitle: T\nBody', ['1 the header opened by --- is never closed']],
    ['a key given twice', '---\ntitle: a\ntitle: b\n---\nx', ['3 the header is not YAML']],
    ['broken YAML', '---\ntitle: "a\n---\nx', ['the header is not YAML']],
    ['a reference to nothing', '---\ntitle: *nothing\n---\nx', ['the header is not YAML']],
    [
      'references that would swell up',
      '---\na: &a [x, x]\nb: &b [*a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b]\n---\nx',
      ['1 the header is not YAML: Excessive alias count'],
    ],
    ['a header of plain words', '---\njust words\n---\nx', ['1 the header is not a list of "key: value" lines']],
    ['an address that is no web address', '---\ntitle: T\nurl: javascript:x\n---\nx', ['3 url: an http or https']],
    ['a language that is no tag', '---\nlanguage: English!\n---\nx', ['2 language: a language tag is wanted']],
    ['a list where one text is wanted', '---\ntitle: [a, b]\n---\nx', ['2 title: one text is wanted here']],
  ])('reports %s', (_, file, expected) => {
    const { faults } = read(file);
    expect(faults).toEqual(expected.map((fault) => expect.stringContaining(fault)));
  });

  it('reports all wrong keys at once and keeps the right ones', () => {
    const { header, faults } = read('---\ntitle: T\nurl: nowhere\nlanguage: "?"\n---\nx');
    expect(header).toEqual({ title: 'T' });
    expect(faults).toHaveLength(2);
  });
});
