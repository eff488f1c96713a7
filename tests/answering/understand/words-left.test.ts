import { describe, expect, it } from 'vitest';
import { isLightWord } from '../../../src/answering/understand/light-words.ts';
import { headsOf, isWhatIsAsked, restOf } from '../../../src/answering/understand/words-left.ts';
import { foldCase } from '../../../src/retrieval/analyzer.ts';

const rest = (text: string) => restOf(text, foldCase(text), []);
const heads = (text: string) => headsOf(text, foldCase(text), []);

describe('the words left of a question', () => {
  it('hold a Chinese name that no dictionary has as one word', () => {
    expect(rest('涪江锂业的营业收入')).toContain('涪江');
  });

  it('do not make a name of characters that only join words', () => {
    expect(rest('用了多长时间').filter((word) => word.length > 2 && !isLightWord(word))).toEqual([]);
  });

  it.each([
    ['How many couriers have signed up?', ['courier']],
    ['Which bank manages the fund?', ['bank']],
    ['Which kinds of batteries are made?', []],
    ['Which is larger?', []],
    ['有多少名消防员受伤？', ['消防员']],
    ['打算换掉多少辆公交车？', ['公交车']],
    ['抽查多少户？', ['户']],
    ['达到多少可以拿奖励？', []],
    ['增长了几倍？', []],
    ['有多少换成了电动的？', []],
    ['从多少涨到多少？', []],
    ['出口多少亿？', []],
    ['How many times as many contracts were signed?', ['contract']],
  ])('tell the thing that is asked for: %s', (text, expected) => {
    expect(heads(text)).toEqual(expected);
  });
});

describe('a word that says little about what is asked', () => {
  it.each(['多大', '涨了', '想在', '同比增速', '已经有', '三样', '那位', '这些'])(
    'may be glued together of light ones: %s',
    (token) => {
      expect(isLightWord(token)).toBe(true);
    },
  );

  it.each(['市长', '火灾', '补贴', '涪江锂业', '消防员'])('is no word that means something: %s', (token) => {
    expect(isLightWord(token)).toBe(false);
  });
});

describe('a word that only calls what is asked by its kind', () => {
  it('stands behind a word that asks', () => {
    expect(isWhatIsAsked('后果', '伪造数据有什么后果？')).toBe(true);
    expect(isWhatIsAsked('优惠', '租厂房有哪些优惠？')).toBe(true);
  });

  it('stands before one that ends the question', () => {
    expect(isWhatIsAsked('依据', '专家认定的主要依据是什么？')).toBe(true);
    expect(isWhatIsAsked('依据', '依据什么条例处罚？')).toBe(false);
  });

  it('is one of no particular kind', () => {
    expect(isWhatIsAsked('后果', '后果由谁承担？')).toBe(false);
    expect(isWhatIsAsked('电池', '有什么电池？')).toBe(false);
  });
});
