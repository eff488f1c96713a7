import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../src/corpus/passages.ts';
import { splitSentences } from '../../src/corpus/sentences.ts';
import type { Passage } from '../../src/domain/document.ts';
import { documentBodies } from './bodies.ts';

const SENTENCE = 'The output value of the power battery industry reached 88.9 billion yuan in the year 2022.';

function expectSound(body: string, passages: readonly Passage[]): void {
  passages.forEach((passage, index) => {
    expect(passage.id).toBe(`doc#${index + 1}`);
    expect(body.slice(passage.start, passage.end)).toBe(passage.text);
    expect(passage.sentences[0]?.start).toBe(passage.start);
    expect(passage.sentences.at(-1)?.end).toBe(passage.end);
  });
  const held = new Set(passages.flatMap(({ sentences }) => sentences.map(({ start, end }) => `${start}-${end}`)));
  expect(held).toEqual(new Set(splitSentences(body).map(({ start, end }) => `${start}-${end}`)));
}

describe('splitPassages', () => {
  it('joins short paragraphs and keeps paragraphs whole', () => {
    const paragraph = `${SENTENCE} ${SENTENCE} ${SENTENCE}`;
    const body = [paragraph, paragraph, paragraph, paragraph].join('\n\n');
    expect(splitPassages('doc', body, 'en').map(({ text }) => text)).toEqual([
      `${paragraph}\n\n${paragraph}`,
      `${paragraph}\n\n${paragraph}`,
    ]);
  });

  it('never crosses a heading, and says which one a passage stands under', () => {
    const body = 'Before it.\n\n# First\n\nUnder it.\n\n## Second\n\nUnder that.';
    expect(splitPassages('doc', body, 'en').map(({ text, heading }) => [text, heading])).toEqual([
      ['Before it.', undefined],
      ['# First\n\nUnder it.', 'First'],
      ['## Second\n\nUnder that.', 'Second'],
    ]);
  });

  it('repeats one sentence between the passages of a long paragraph', () => {
    const body = Array.from({ length: 16 }, (_, index) => SENTENCE.replace('88.9', `${index}.5`)).join(' ');
    const passages = splitPassages('doc', body, 'en');
    expect(passages.length).toBeGreaterThan(1);
    for (const [index, passage] of passages.slice(1).entries()) {
      expect(passage.sentences[0]).toEqual(passages[index]?.sentences.at(-1));
    }
  });

  it('measures Chinese by its characters', () => {
    const body = '宜宾市动力电池产业总产值达到889亿元，同比增长4.5倍。'.repeat(30);
    for (const { text } of splitPassages('doc', body, 'zh').slice(0, -1)) {
      expect(text.length).toBeGreaterThan(150);
      expect(text.length).toBeLessThan(330);
    }
  });

  it('keeps a table whole with its header and the words that introduce it', () => {
    const table = [
      '| City | Output |',
      '|---|---|',
      ...Array.from({ length: 40 }, (_, row) => `| City ${row} | ${row}.5 |`),
    ].join('\n');
    const body = `${SENTENCE} ${SENTENCE} ${SENTENCE}\n\nTable 1: output by city\n\n${table}\n\n${SENTENCE}`;
    const [, passage] = splitPassages('doc', body, 'en');
    expect(passage?.text).toBe(`Table 1: output by city\n\n${table}`);
  });

  it('splits a table over the bound by its rows', () => {
    const body = `| City | Output |\n|---|---|\n${'| Yibin | 88.9 |\n'.repeat(2000)}`;
    const passages = splitPassages('doc', body, 'en');
    expect(passages.length).toBeGreaterThan(5);
    for (const { text } of passages.slice(1)) expect(text).toMatch(/^(?:\| Yibin \| 88\.9 \|(?:\n|$))+$/);
    expectSound(body, passages);
  });

  it('cuts the five documents into passages of a few sentences', () => {
    for (const [, body] of documentBodies()) {
      const passages = splitPassages('doc', body, 'en');
      expectSound(body, passages);
      for (const { text } of passages) expect(text.split(/\s+/).length).toBeLessThanOrEqual(150);
    }
  });

  it('gives exact slices that hold every sentence, whatever the text', () => {
    expect.hasAssertions();
    const block = fc.oneof(
      fc
        .array(fc.constantFrom(SENTENCE, '产值达到889亿元。', 'It grew.By 2023 it will.', '„Good.“ He said.'))
        .map((parts) => parts.join(' ')),
      fc.constantFrom(
        '# Heading',
        '- item',
        '| a | b |\n|---|---|\n| 1 | 2 |',
        'a | b\n--- | ---',
        'short\nlines\nhere',
      ),
      fc.string({ unit: 'binary' }),
    );
    const body = fc
      .array(fc.tuple(block, fc.constantFrom('\n\n', '\n', '\r\n\r\n', ' ')))
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(body, (text) => expectSound(text, splitPassages('doc', text, 'en'))),
      { numRuns: 300 },
    );
  });

  it.each([
    ['prose', `${SENTENCE} `],
    ['no space at all', 'x'],
    ['stops', '.'],
    ['closing marks', 'a.“'],
    ['open brackets', '（a；'],
    ['list markers', '1. '],
    ['bars', '|'],
    ['lines', 'a\n'],
  ])('takes 2 MB of %s in bounded time', (_, unit) => {
    const body = unit.repeat(Math.ceil(2_000_000 / unit.length));
    const passages = splitPassages('doc', body, 'en');
    expect(passages.every(({ text }) => text.length < 40_000)).toBe(true);
  });
});
