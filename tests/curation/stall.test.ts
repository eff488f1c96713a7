import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const STALL = join(import.meta.dirname, 'stall.ts');

interface Measured {
  answered: number;
  refresh: { longestCpuMs: number };
  publish: { longestCpuMs: number };
}

describe('the thread that serves', () => {
  it('never spends 20 ms at a stretch while a corpus is refreshed and published', { timeout: 120_000 }, async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [STALL, '150']);
    const { answered, refresh, publish } = JSON.parse(stdout) as Measured;
    expect(answered).toBeGreaterThan(0);
    expect(Math.max(refresh.longestCpuMs, publish.longestCpuMs)).toBeLessThan(20);
  });
});
