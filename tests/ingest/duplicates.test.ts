import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import { compareWithDocuments } from '../../src/ingest/duplicates.ts';

const sentences = Array.from(
  { length: 30 },
  (_, index) => `In ${1990 + index}, output value number ${index} was reached by the city.`,
);
const BODY = sentences.join(' ');

function document(id: string, body: string): Document {
  return {
    id,
    title: id,
    publisher: 'unknown',
    kind: 'unknown',
    published: 'XXXX',
    publishedEvidence: '',
    language: 'en',
    places: [],
    cleaning: '',
    body,
    reviewed: false,
  };
}

describe('telling a text that is there already', () => {
  const known = [
    document('yibin', BODY),
    document('宜宾', '2022年，宜宾市动力电池产业总产值达到889亿元，同比增长4.5倍。'),
  ];

  it('finds the same text whatever its spacing, punctuation and case', () => {
    const copy = BODY.toUpperCase().replaceAll('. ', '\n\n');
    expect(compareWithDocuments('copy', copy, known)).toEqual({
      kind: 'duplicate',
      document: 'yibin',
      similarity: 1,
      exact: true,
    });
  });

  it('finds the same text in traditional script', () => {
    const copy = '2022年，宜賓市動力電池產業總產值達到889億元，同比增長4.5倍。';
    expect(compareWithDocuments('copy', copy, known)).toMatchObject({ document: '宜宾', exact: true });
  });

  it('finds nearly the same text and says how near it is', () => {
    const copy = ['A lead of another paper.', ...sentences.slice(2)].join(' ');
    const novelty = compareWithDocuments('copy', copy, known);
    expect(novelty).toMatchObject({ kind: 'duplicate', document: 'yibin', exact: false });
    expect('similarity' in novelty && novelty.similarity).toBeGreaterThan(0.85);
  });

  it('takes another text under a known id for its next version', () => {
    expect(compareWithDocuments('yibin', `${BODY} One more line stands here.`, known)).toMatchObject({
      kind: 'new version',
      document: 'yibin',
    });
  });

  it('lets a new text pass', () => {
    expect(compareWithDocuments('new', 'The province released a plan for its batteries on Monday.', known)).toEqual({
      kind: 'new',
    });
    expect(compareWithDocuments('new', BODY, [])).toEqual({ kind: 'new' });
  });
});
