import { describe, expect, it } from 'vitest';
import { boundedHistory } from '../../../src/answering/drafting/history.ts';
import { estimateTokens } from '../../../src/answering/drafting/tokens.ts';
import type { Turn } from '../../../src/domain/answer.ts';

const turn = (content: string, role: Turn['role'] = 'user'): Turn => ({ role, content });

describe('the history that a model is shown', () => {
  it('keeps the latest turns, the oldest first', () => {
    const turns = Array.from({ length: 20 }, (_, index) => turn(`Question ${index}`));

    expect(boundedHistory(turns).map(({ content }) => content)).toEqual(
      [14, 15, 16, 17, 18, 19].map((index) => `Question ${index}`),
    );
  });

  it('stays within its budget, whatever was said, in either language', () => {
    for (const content of ['battery '.repeat(5000), '电池'.repeat(5000)]) {
      const bounded = boundedHistory([turn(content), turn(content, 'assistant'), turn(content)]);
      expect(bounded.length).toBeGreaterThan(0);
      expect(bounded.reduce((sum, one) => sum + estimateTokens(one.content), 0)).toBeLessThan(1000);
    }
  });

  it('takes the marks of citations off our own answers, and leaves what the reader typed', () => {
    const said = 'It was 5 billion yuan. [1][12]';

    expect(boundedHistory([turn(said), turn(said, 'assistant')])).toEqual([
      turn(said),
      turn('It was 5 billion yuan.', 'assistant'),
    ]);
  });
});
