import { describe, expect, it } from 'vitest';
import { readRetryAfter } from '../../../src/answering/drafting/failure.ts';

describe('retry-after', () => {
  const now = Date.parse('2026-11-22T10:00:00Z');

  it('reads seconds and dates', () => {
    expect(readRetryAfter('1.5', now)).toBe(1500);
    expect(readRetryAfter('Sun, 22 Nov 2026 10:00:30 GMT', now)).toBe(30_000);
  });

  it('takes a date in the past for now', () => {
    expect(readRetryAfter('Sun, 22 Nov 2026 09:00:00 GMT', now)).toBe(0);
  });

  it('reads nothing out of nothing', () => {
    expect(readRetryAfter(undefined, now)).toBeUndefined();
    expect(readRetryAfter('soon', now)).toBeUndefined();
  });
});
