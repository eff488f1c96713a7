import { describe, expect, it } from 'vitest';
import { asksSpan, tellsSpan } from '../../../../src/answering/extractive/figures/spans.ts';

describe('a span of time', () => {
  it.each(['How long does the scheme run?', 'Over which years does the plan stretch?', '政策执行多久？'])(
    'is asked for: %s',
    (question) => {
      expect(asksSpan(question)).toBe(true);
    },
  );

  it.each(['How long does a swap take?', '建设需要多长时间？', 'How long is the railway?', 'When does it end?'])(
    'is not: %s',
    (question) => {
      expect(asksSpan(question)).toBe(false);
    },
  );

  it.each([
    'The programme opened in July 2023 and closes on 30 June 2026.',
    'The plan runs from 2024 to 2027.',
    'Plants have until the end of 2027 to move.',
    '本办法有效期至2025年12月31日。',
  ])('is told by the days on which it begins and ends: %s', (words) => {
    expect(tellsSpan(words)).toBe(true);
  });

  it.each(['The programme opened in July 2023.', 'In 2023 the city built 12 plants.', '2023年建成。'])(
    'is not told by a day on which something else was: %s',
    (words) => {
      expect(tellsSpan(words)).toBe(false);
    },
  );
});
