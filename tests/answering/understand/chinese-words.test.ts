import { describe, expect, it } from 'vitest';
import { chineseWords } from '../../../src/answering/understand/chinese-words.ts';
import { foldCase } from '../../../src/retrieval/analyzer.ts';

const wordsOf = (text: string, recognised: readonly { start: number; end: number }[] = []) =>
  chineseWords(text, foldCase(text), recognised).map(({ token }) => token);

describe('the Chinese words of a question', () => {
  it.each([
    ['打算把多少辆公交车换成电动的', ['打算', '多少', '辆', '公交车', '换成', '电动']],
    ['外来务工人员子女上学', ['外来', '务工人员', '子女', '上学']],
    ['比上年多了多少个', ['比', '上年', '多', '多少个']],
    ['领的人为啥没有预想的多', ['领', '人', '为啥', '没有', '预想', '多']],
    ['老站加装气体探测器', ['老', '站', '加装', '气体', '探测器']],
  ])('are those of the dictionary, not shards: %s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it('are each looked for by itself where the analyzer knows them as words', () => {
    expect(wordsOf('财政资金')).toEqual(['财政', '资金']);
  });

  it('do not hold a word that asks', () => {
    expect(wordsOf('主要卖给谁')).toContain('谁');
  });

  it('leave out what is recognised', () => {
    expect(wordsOf('宜宾有多少公交车', [{ start: 0, end: 2 }])).toEqual(['有', '多少', '公交车']);
  });

  it('stand where they were read', () => {
    const text = 'CATL 的公交车';
    const [word] = chineseWords(text, foldCase(text), []);
    expect(text.slice(word?.start, word?.end)).toBe('公交车');
  });
});
