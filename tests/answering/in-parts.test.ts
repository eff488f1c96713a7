import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offline } from './offline.ts';

const { ask } = await offline(join(import.meta.dirname, '../eval/corpus'));

describe('a question that strings several together', () => {
  it('is answered one by one where nothing says all of it', async () => {
    const { abstained, answer } = await ask('湖北隔膜的本地配套率目前是多少，2028年要提高到多少？');
    expect(abstained).toBe(false);
    expect(answer).toContain('12 percent');
    expect(answer).toContain('40 percent');
  });

  it('is not answered where its first part is not', async () => {
    expect((await ask('湖北隔膜厂有多少员工，2028年本地配套率要提高到多少？')).abstained).toBe(true);
  });

  it('is not answered by its first part alone', async () => {
    expect((await ask('清河县罚款多少，谁收？')).abstained).toBe(true);
  });
});
