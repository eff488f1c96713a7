import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../src/eval/case.ts';
import { formsOf, occurs } from '../../src/eval/forms.ts';
import { CASES } from './cases.ts';

const FOLDER = new URL('../../corpus/documents/', import.meta.url);
const TEXTS = new Map(
  readdirSync(FOLDER).map((name) => [name.replace(/\.md$/u, ''), readFileSync(new URL(name, FOLDER), 'utf8')]),
);

const share = (some: typeof CASES) => some.length / CASES.length;

describe('the hundred questions', () => {
  it('have ids that occur once', () => {
    const ids = CASES.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('are asked once, unless what was said before differs', () => {
    const asked = CASES.map(({ question, history }) => JSON.stringify([question, history]));
    expect(asked.filter((one, index) => asked.indexOf(one) !== index)).toEqual([]);
  });

  it('expect quotes that stand in the documents they name, or in some document', () => {
    const missing = CASES.flatMap(({ id, expect: { quotes = [], documents = [...TEXTS.keys()] } }) =>
      quotes
        .filter((quote) => !documents.some((document) => TEXTS.get(document)?.includes(quote)))
        .map((quote) => ({ id, quote })),
    );
    expect(missing).toEqual([]);
  });

  it('name documents of the corpus only', () => {
    const named = new Set(CASES.flatMap(({ expect: { documents = [] } }) => documents));
    expect([...named].filter((document) => !TEXTS.has(document))).toEqual([]);
    expect(named.size).toBe(TEXTS.size);
  });

  it('expect something to be said wherever an answer is expected', () => {
    const empty = CASES.filter(
      ({ expect: { abstained, contains = [], quotes = [] } }) =>
        abstained === false && contains.length + quotes.length === 0,
    );
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  it('never forbid what they ask for', () => {
    const torn = CASES.filter(({ expect: { contains = [], forbids = [] } }) =>
      contains.some((requirement) =>
        formsOf(requirement).every((form) => forbids.some((forbidden) => occurs(forbidden, form))),
      ),
    );
    expect(torn.map(({ id }) => id)).toEqual([]);
  });

  it('are of every category', () => {
    const asked = new Set(CASES.map(({ category }) => category));
    expect(CATEGORIES.filter((category) => !asked.has(category))).toEqual([]);
  });

  it('are three in ten Chinese, and one in five has no answer', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(120);
    expect(share(CASES.filter(({ language }) => language === 'zh'))).toBeCloseTo(0.3, 1);
    expect(share(CASES.filter(({ expect: { abstained } }) => abstained === true))).toBeGreaterThanOrEqual(0.2);
  });
});
