import { describe, expect, it } from 'vitest';
import { offline } from '../../offline.ts';

const { ask } = await offline();

describe('what somebody said', () => {
  it.each([
    'What does Ganzhou Haohai say about the government?',
    'What does Chen Fangping say about the price of lithium-ion batteries?',
  ])('is not told by the words of another: %s', async (question) => {
    const { abstained, answer } = await ask(question);
    expect(abstained || !/Long Haibin|Cui/.test(answer)).toBe(true);
  });

  it.each([
    ['What does Cui Dongshu think of the guideline?', 'from scale to innovation'],
    ['What does Chen Fangping say about inspections?', 'Chen Fangping'],
    ['What did the deputy mayor of Longnan say?', 'Long Haibin'],
  ])('is told by words of that one: %s', async (question, words) => {
    expect((await ask(question)).answer).toContain(words);
  });
});
