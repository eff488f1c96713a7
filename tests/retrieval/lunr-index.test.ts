import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LunrIndex } from '../../src/retrieval/lunr-index.ts';

const index = new LunrIndex([
  { ref: 'yibin', tokens: ['power', 'batteri', 'yibin', 'power'] },
  { ref: 'xinyu', tokens: ['lithium', 'batteri', 'xinyu'] },
  { ref: 'zh', tokens: ['电池', '宜宾'] },
]);

const search = (...terms: readonly string[]) =>
  index.search(new Map(terms.map((term) => [term, 1])), 10).map(({ ref }) => ref);

describe('the index', () => {
  it('puts a rare word before a common one', () => {
    expect(search('xinyu', 'batteri')).toEqual(['xinyu', 'yibin']);
  });

  it('finds Chinese tokens', () => {
    expect(search('电池')).toEqual(['zh']);
  });

  it('lets a weightier term decide', () => {
    const [first] = index.search(
      new Map([
        ['power', 1],
        ['lithium', 5],
      ]),
      1,
    );
    expect(first?.ref).toBe('xinyu');
  });

  it('takes wildcards, fields, fuzziness and boosts for ordinary characters', () => {
    expect(search('*', 'power*', 'text:power', 'powe~1', '+power', '-power', 'power^9')).toEqual(['yibin']);
    expect(search('p*r', 'text:power', 'powr~1', '+power')).toEqual([]);
  });

  it('finds nothing for no terms, and never throws', () => {
    expect(search()).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.string()), (terms) => {
        expect(search(...terms).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
