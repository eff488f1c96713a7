import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../src/eval/case.ts';
import { readText, says } from '../../src/eval/forms.ts';
import { halfOf } from '../../src/eval/half.ts';
import { SUITES } from './suites.ts';

const PROJECT = join(import.meta.dirname, '../../corpus');
const ALL = SUITES.flatMap(({ name, corpus = PROJECT, cases }) => cases.map((one) => ({ ...one, name, corpus })));
const isOpen = ({ name }: { name: string }) => name.startsWith('tuning') || name.startsWith('lures');
const OPEN = ALL.filter(isOpen);
/** What the hash dealt by chance; the ids of questions made to tune by, and of lures, were chosen for their half. */
const DEALT = ALL.filter((one) => !isOpen(one));
const share = (some: typeof ALL) => some.length / DEALT.length;

describe('the questions of the evaluation', () => {
  it('have ids that occur once', () => {
    const ids = ALL.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('are supported by words that stand in the documents', () => {
    const missing = ALL.flatMap(({ id, corpus, support }) =>
      support
        .filter(
          ({ document, quote }) => !readFileSync(join(corpus, 'documents', `${document}.md`), 'utf8').includes(quote),
        )
        .map(({ quote }) => ({ id, quote })),
    );
    expect(missing).toEqual([]);
  });

  it('never forbid what they ask for', () => {
    const torn = ALL.filter(({ expect: { contains, forbids } }) =>
      contains.some((requirement) => {
        const forms = typeof requirement === 'string' ? [requirement] : requirement;
        return forms.every((form) => forbids.some((forbidden) => says(forbidden, readText(form))));
      }),
    );
    expect(torn.map(({ id }) => id)).toEqual([]);
  });

  it('are of every category, a quarter of them Chinese and a quarter without an answer', () => {
    const asked = new Set(DEALT.map(({ category }) => category));
    expect(CATEGORIES.filter((category) => !asked.has(category))).toEqual([]);
    expect(share(DEALT.filter(({ language }) => language === 'zh'))).toBeGreaterThanOrEqual(0.25);
    expect(share(DEALT.filter((one) => one.expect.abstained === true))).toBeGreaterThanOrEqual(0.245);
  });

  it('fall into two halves of about the same size', () => {
    expect(share(DEALT.filter(({ id }) => halfOf(id) === 'a'))).toBeCloseTo(0.5, 1);
  });

  it('are all in the half that may be read where they were made to tune by, or to lure', () => {
    expect(OPEN.length).toBeGreaterThan(0);
    expect(OPEN.filter(({ id }) => halfOf(id) !== 'a').map(({ id }) => id)).toEqual([]);
  });
});
