import { describe, expect, it } from 'vitest';
import { wordPlace, wordRefusal } from '../../src/wording/limits.ts';

const POSTPONED = [
  'user rate',
  'server rate',
  'server budget',
  'overall budget',
  'user queue',
  'queue',
  'closing',
] as const;

describe('the words of a refusal', () => {
  it.each(POSTPONED)('say when to ask again, in both languages (%s)', (kind) => {
    const refusal = { kind, retryAt: 1000 };
    expect(wordRefusal(refusal, 'en', (at) => `at ${at}`)).toContain('ask again at 1000');
    expect(wordRefusal(refusal, 'zh', (at) => `${at}秒后`)).toContain('请1000秒后再问');
  });

  it('say how long a question may be', () => {
    const refusal = { kind: 'too long', limit: 1000, length: 1234 } as const;
    expect(wordRefusal(refusal, 'en', String)).toBe('That question has 1234 characters; please ask in at most 1000.');
    expect(wordRefusal(refusal, 'zh', String)).toBe('这个问题有1234个字符，请缩短到1000个字符以内。');
  });

  it('tell the place in the queue', () => {
    expect(wordPlace(1, 'en')).toBe('One question is ahead of yours.');
    expect(wordPlace(3, 'en')).toBe('3 questions are ahead of yours.');
    expect(wordPlace(3, 'zh')).toBe('前面还有3个问题。');
  });
});
