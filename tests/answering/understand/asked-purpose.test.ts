import { describe, expect, it } from 'vitest';
import { asksPurpose, asksReason, purposeIn } from '../../../src/answering/understand/asked-purpose.ts';

describe('what something is for', () => {
  it.each([
    'what is the aim of the park?',
    "what is the mechanism's purpose?",
    'what are the objectives of the plan?',
    'what does it hope to gain by backing storage?',
    '推动储能的目的是什么？',
  ])('is asked for: %s', (text) => {
    expect(asksPurpose(text)).toBe(true);
  });

  it.each(['when was the aim reached?', 'who set the objectives?', 'what is the output?', '目标是多少？'])(
    'is not asked for: %s',
    (text) => {
      expect(asksPurpose(text)).toBe(false);
    },
  );

  it('need not be called so', () => {
    const [first] = purposeIn('what is the aim of the park?');
    expect(first).toEqual({ start: 0, end: 'what is the aim of'.length });
  });
});

describe('a reason', () => {
  it.each(['what accounts for the slowdown?', 'on what grounds was it given?', '凭哪些理由认定宜宾够格？'])(
    'is asked for in other words than why: %s',
    (text) => {
      expect(asksReason(text)).toBe(true);
    },
  );

  it.each(['which accounts were closed?', 'what is the ground made of?'])('is not: %s', (text) => {
    expect(asksReason(text)).toBe(false);
  });
});
