import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCase, questionTokens, tokens, words } from '../../src/retrieval/analyzer.ts';

describe('the analyzer', () => {
  it('keeps a number whole and without its separators', () => {
    expect(tokens('88.9 billion, 81,000 tons and $4.64')).toEqual(['88.9', 'billion', '81000', 'ton', '4.64']);
  });

  it('gives a number grown together with its unit as a whole and in its parts', () => {
    expect(tokens('50GWh')).toEqual(['50gwh', '50', 'gwh']);
  });

  it('forgets the punctuation behind a number, in passages and in questions alike', () => {
    expect(questionTokens('Was it 94%?')).toEqual(tokens('94 percent').slice(0, 1));
    expect(questionTokens('88.9?')).toEqual(['88.9']);
  });

  it('cuts words at a missing space after a full stop', () => {
    expect(tokens('further expanded.By 2023')).toEqual(['further', 'expand', '2023']);
  });

  it('cuts Chinese into words and reads full-width forms', () => {
    expect(tokens('动力电池产值８８．９')).toEqual(expect.arrayContaining(['电池', '产值', '88.9']));
  });

  it('drops question words from questions only', () => {
    expect(questionTokens('How many patents did Yibin have?')).toEqual(['patent', 'yibin']);
    expect(questionTokens('what is it')).not.toEqual([]);
  });

  it('gives offsets into the folded text and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldCase(text);
        for (const { token, start, end } of words(text)) {
          expect(token).not.toBe('');
          expect(folded.slice(start, end)).not.toBe('');
        }
      }),
    );
  });
});
