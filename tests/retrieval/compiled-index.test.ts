import * as fc from 'fast-check';
import type lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import { questionTokens, tokens } from '../../src/retrieval/analyzer.ts';
import { CompiledIndex } from '../../src/retrieval/compiled-index.ts';
import { buildLunr, compile } from '../../src/retrieval/lunr-index.ts';
import { ownCorpus } from '../own-corpus.ts';
import { CASES } from '../questions/cases.ts';

const LIMIT = 10;

function compiled(index: lunr.Index): CompiledIndex {
  return new CompiledIndex(compile(index));
}

/** What lunr's own query execution finds. */
function byLunr(index: lunr.Index, terms: ReadonlyMap<string, number>): { entry: number; score: number }[] {
  const results = index.query((query) => {
    for (const [term, boost] of terms) query.term(term, { boost, usePipeline: false });
  });
  return results.slice(0, LIMIT).map(({ ref, score }) => ({ entry: Number(ref), score }));
}

const index = compiled(
  buildLunr([
    ['power', 'batteri', 'yibin', 'power'],
    ['lithium', 'batteri', 'xinyu'],
    ['电池', '宜宾'],
  ]),
);
const search = (...terms: readonly string[]) =>
  index.search(new Map(terms.map((term) => [term, 1])), LIMIT).map(({ entry }) => entry);

const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'constructor', '__proto__', '88.9', '电池');
const boosts = fc.constantFrom(0.4, 1, 2, 3);

describe('the compiled index', () => {
  it('finds what lunr finds, with the same scores to the last bit and ties in the same order', () => {
    const entries = fc.array(fc.array(word, { maxLength: 12 }), { minLength: 1, maxLength: 40 });
    const query = fc.array(fc.tuple(word, boosts), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(entries, query, (texts, terms) => {
        const lunrs = buildLunr(texts);
        const asked = new Map(terms);
        expect(compiled(lunrs).search(asked, LIMIT)).toEqual(byLunr(lunrs, asked));
      }),
    );
  });

  it('finds what lunr finds for every question of the project over its own documents', async () => {
    const { corpus } = await ownCorpus();
    const lunrs = buildLunr(corpus.passages.map(({ text }) => tokens(text)));
    const ours = compiled(lunrs);
    for (const { question } of CASES) {
      const asked = new Map(questionTokens(question).map((token, i) => [token, i % 2 === 0 ? 1 : 0.4]));
      expect(ours.search(asked, LIMIT)).toEqual(byLunr(lunrs, asked));
    }
  });

  it('takes wildcards, fields, fuzziness and boosts for ordinary characters, and never throws', () => {
    expect(search('*', 'p*r', 'text:power', 'powe~1', '+power', '-power', 'power^9', '')).toEqual([]);
    fc.assert(fc.property(fc.array(fc.string()), (terms) => search(...terms).length <= 3));
  });

  it('puts a rare word before a common one, unless the common one weighs more', () => {
    expect(search('xinyu', 'batteri')).toEqual([1, 0]);
    const weighed = new Map([
      ['power', 1],
      ['batteri', 9],
    ]);
    expect(index.search(weighed, 1).map(({ entry }) => entry)).toEqual([0]);
  });

  it('knows in how many entries a term stands, and in which', () => {
    expect(['power', 'batteri', '电池', 'zinc'].map((term) => index.frequency(term))).toEqual([1, 2, 1, 0]);
    expect([0, 1, 2].filter((entry) => index.holds(entry, 'batteri'))).toEqual([0, 1]);
    expect(index.holds(0, 'zinc')).toBe(false);
  });

  it('can be built over nothing', () => {
    expect(compiled(buildLunr([])).search(new Map([['a', 1]]), LIMIT)).toEqual([]);
  });
});
