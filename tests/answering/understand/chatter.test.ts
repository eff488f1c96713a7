import { describe, expect, it } from 'vitest';
import { chatterIn } from '../../../src/answering/understand/chatter.ts';

const without = (text: string) =>
  chatterIn(text).reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );

describe('what only leads up to a question', () => {
  it.each([
    ["i'm writing a piece on battery recycling", 'on battery recycling'],
    ['how far do i have to drive to the next one in yibin', 'how far in yibin'],
    ['could you tell me what yunnan plans', 'what yunnan plans'],
    ['what did yichun earn back in 2020', 'what did yichun earn in 2020'],
    ['我在写一篇报道，宜宾产值多少', '，宜宾产值多少'],
    ['帮我整理一下宜宾的专利数', '宜宾的专利数'],
    ['写作业要用 新余出口多少', '新余出口多少'],
    ['for a chart i need the exports of xinyu', 'the exports of xinyu'],
    ['for american readers: how far is it', ': how far is it'],
  ])('is no part of it: %s', (text, rest) => {
    expect(without(text).replaceAll(/\s+/g, ' ').trim()).toBe(rest);
  });

  it.each(['which banks back the fund', 'who writes the plan', 'how does it explain the fall', '谁在写规划'])(
    'is not what is asked: %s',
    (text) => {
      expect(chatterIn(text)).toEqual([]);
    },
  );
});
