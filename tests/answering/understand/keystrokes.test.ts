import { assert, nat, property, stringMatching } from 'fast-check';
import { expect, it } from 'vitest';
import { meantBy } from '../../../src/answering/understand/keystrokes.ts';

const WORDS = new Set(['employees', 'output', 'putting', 'province', 'form', 'from', 'plants', 'planes']);
const meant = (typed: string) => meantBy(typed, (word) => WORDS.has(word));

it.each([
  ['two letters the wrong way round', 'otuput', 'output'],
  ['a letter struck twice', 'puttting', 'putting'],
  ['a letter struck once that stands twice', 'puting', 'putting'],
  ['a letter left out', 'emplyees', 'employees'],
  ['a letter too many', 'proviance', 'province'],
  ['the key beside the right one', 'provimce', 'province'],
])('mends %s', (_, typed, word) => {
  expect(meant(typed)).toEqual([word]);
});

it('gives all words that the likeliest slip may have been made of', () => {
  expect(meant('planrs')).toEqual(['planes', 'plants']);
  expect(meant('fom')).toEqual(['from', 'form']);
  expect(meantBy('cats', (word) => ['cast', 'carts'].includes(word))).toEqual(['cast']);
});

it.each(['putput', 'employer', 'x', ''])('finds nothing near %j', (typed) => {
  expect(meant(typed)).toEqual([]);
});

it('finds back every word of which a letter behind the first was left out', () => {
  const word = stringMatching(/^[a-z]{4,12}$/);
  assert(
    property(word, nat(), (whole, position) => {
      const at = 1 + (position % (whole.length - 1));
      const typed = whole.slice(0, at) + whole.slice(at + 1);
      expect(meantBy(typed, (candidate) => candidate === whole)).toEqual([whole]);
    }),
  );
});
