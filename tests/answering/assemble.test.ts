import { describe, expect, it } from 'vitest';
import { offline } from './offline.ts';

const { ask } = await offline();

describe('an answer', () => {
  it.each([
    ['once where the words of the source repeat it', '云南2024年正极材料产能目标是多少？', 2],
    ['once where another unit repeats it', 'What was the output value of Yibin in 2022 in million yuan?', 1],
    ['each of a calculation', 'How many invention patents did Yibin have in 2022 compared with 2021?', 8],
  ])('counts a checked figure %s', async (_, question, total) => {
    const { figures } = await ask(question);
    expect(figures).toEqual({ checked: total, total });
  });

  it('puts its marks right behind a Chinese full stop, and a space before them elsewhere', async () => {
    expect((await ask('宜宾2022年动力电池产值是多少？')).answer).toMatch(/。\[1\]$/u);
    expect((await ask('What was the output value of Yibin in 2022?')).answer).toMatch(/\. \[1\]/u);
  });
});
