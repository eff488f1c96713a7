import { describe, expect, it } from 'vitest';
import { tellsDate } from '../../../src/answering/extractive/tells-date.ts';

describe('a sentence that names a time', () => {
  it.each([
    ['When did the plant open?', 'The plant opened in 2021.'],
    ['When does the scheme run out?', 'We want 1,500 by the time the scheme ends, on 31 December 2026.'],
    ['From which date do the rules apply?', 'From August 1, 2024, each licence names a volume.'],
    ['补贴什么时候到期？', '本办法有效期至2025年12月31日。'],
  ])('tells what is asked: %s', (question, quote) => {
    expect(tellsDate(quote, question)).toBe(true);
  });

  it.each([
    ['When does the scheme run out?', 'Since 1 March 2025 riders can exchange batteries.'],
    ['From which date do the rules apply?', 'The province made 118,000 tons in 2023.'],
    ['From which date do the rules apply?', 'The rules ask for 75 percent from 2026 on.'],
    ['When did the rules take effect?', 'XINING, July 30 - The province has put rules in force.'],
    ['When did the plant open?', 'The plant makes batteries.'],
  ])('may tell of another: %s', (question, quote) => {
    expect(tellsDate(quote, question)).toBe(false);
  });
});
