import { describe, expect, it } from 'vitest';
import { asksEach, enumerates } from '../../../../src/answering/extractive/telling/tells-list.ts';

describe('a question for each of a number of things', () => {
  it.each([
    'What are the six main components?',
    'Which two companies have closed?',
    '5个项目分别是什么？',
    '这23家企业有哪些？',
  ])('is told from one how many there are: %s', (question) => {
    expect(asksEach(question)).toBe(true);
  });

  it.each(['How many components are there?', 'What are the goals for 2025?', '有多少个项目？'])(
    'is not %s',
    (question) => {
      expect(asksEach(question)).toBe(false);
    },
  );

  it('is answered by words that tell one thing after the other', () => {
    expect(enumerates('They are cells, foil and diaphragms.')).toBe(true);
    expect(enumerates('包括电芯、隔膜和电解液。')).toBe(true);
    expect(enumerates('There are six components.')).toBe(false);
    expect(enumerates('已有企业23家。')).toBe(false);
  });
});
