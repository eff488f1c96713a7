import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const STALL = join(import.meta.dirname, 'stall.ts');

async function measured<T>(...args: readonly string[]): Promise<T> {
  const { stdout } = await promisify(execFile)(process.execPath, [STALL, ...args]);
  return JSON.parse(stdout) as T;
}

interface Measured {
  answered: number;
  refresh: { longestCpuMs: number };
  publish: { longestCpuMs: number };
}

describe('the thread that serves', () => {
  it('never spends 20 ms at a stretch while a corpus is refreshed and published', { timeout: 120_000 }, async () => {
    const { answered, refresh, publish } = await measured<Measured>('150');
    expect(answered).toBeGreaterThan(0);
    expect(Math.max(refresh.longestCpuMs, publish.longestCpuMs)).toBeLessThan(20);
  });

  it('nor while a document of thousands of figures is added and reviewed', { timeout: 120_000 }, async () => {
    const steps = await measured<Record<string, { longestCpuMs: number }>>('4000', 'review');
    expect(Math.max(...Object.values(steps).map(({ longestCpuMs }) => longestCpuMs))).toBeLessThan(20);
  });
});
