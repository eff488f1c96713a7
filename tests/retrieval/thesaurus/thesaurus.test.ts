import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tokens } from '../../../src/retrieval/analyzer.ts';
import { counterpartsOf, phrasesIn } from '../../../src/retrieval/thesaurus/thesaurus.ts';

const TABLE = join(import.meta.dirname, '../../../src/retrieval/thesaurus/data/words.tsv');
const rows = readFileSync(TABLE, 'utf8').trimEnd().split('\n');

/** The counterparts of the only word in a text, each as one string. */
function counterparts(word: string): string[] {
  const [token = ''] = tokens(word);
  return counterpartsOf(token).map((together) => together.join(' '));
}

describe('what may stand for a phrase', () => {
  it('is told of each of its words, wherever it stands', () => {
    const found = phrasesIn(tokens('Who will foot the bill for the substation?'));
    expect([...found.keys()]).toEqual(tokens('foot bill'));
    expect(found.get('bill')).toContainEqual(tokens('pay'));
  });

  it('is nothing where only one of its words stands', () => {
    expect(phrasesIn(tokens('the bill for electricity'))).toEqual(new Map());
  });
});

describe('what may stand for a word', () => {
  it.each([
    ['refund', 'repayment'],
    ['investor', 'invest'],
    ['sold', 'sell'],
    ['children', 'child'],
    ['工厂', 'factory'],
    ['factory', '工厂'],
    ['Hungarian', 'Hungary'],
    ['garage', '维修'],
    ['penalty', 'fine'],
    ['不准', '不得'],
    ['PhD', '博士'],
    ['烧起来', '起火'],
    ['还清', 'repay'],
    ['relocate', '搬迁'],
    ['cheap', 'discount'],
    ['reward', 'pay'],
    ['storage', '储能'],
    ['内华达', 'Nevada'],
    ['Hungary', '匈牙利'],
  ])('is a synonym, a word of its family or a translation: %s, %s', (word, other) => {
    expect(counterparts(word)).toContain(tokens(other).join(' '));
  });

  it('may be several words together', () => {
    expect(counterpartsOf('上学')).toContainEqual(tokens('attend school'));
    expect(counterpartsOf('没证')).toContainEqual(tokens('无证'));
    expect(counterparts('VAT')).toContain(tokens('value added tax').join(' '));
  });

  it.each([
    ['exports', 'imports'],
    ['nickel', 'cobalt'],
    ['target', 'result'],
    ['进口', '出口'],
    ['pay', 'reward'],
    ['ad', '公元'],
  ])('is never the contrary or a thing beside it: %s, %s', (word, other) => {
    expect(counterparts(word)).not.toContain(tokens(other).join(' '));
  });

  it.each([
    ['free', 'charg'],
    ['未完成', 'meet'],
    ['免费', 'charg'],
  ])('is never the contrary: %s and "%s"', (word, contrary) => {
    expect(counterpartsOf(word)).not.toContainEqual([contrary]);
  });

  it('is nothing for what no dictionary has', () => {
    expect(['', 'zzzz', '9', 'a', '\u{10ffff}'].flatMap((token) => counterpartsOf(token))).toEqual([]);
  });

  it('is found for every word of the table, the first and the last too', () => {
    const wrong = rows.filter((row) => {
      const [word = '', ...others] = row.split('\t');
      return (
        counterpartsOf(word)
          .map((together) => together.join(' '))
          .join('\t') !== others.join('\t')
      );
    });
    expect(wrong).toEqual([]);
  });
});
