import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leaving-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a process whose questions take so long, sends it SIGTERM, and gives its exit code and the answers it kept. */
async function leaveWhileAnswering(milliseconds: number, limitMs: number) {
  const file = join(folder, 'bot.sqlite');
  const program = fileURLToPath(new URL('./leaver.ts', import.meta.url));
  const child = spawn(process.execPath, [program, file, `${milliseconds}`, `${limitMs}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.stdout.resume();
  child.kill('SIGTERM');
  await once(child, 'close');
  const store = await openSqliteStore(file);
  const kept = [await store.answer('a1'), await store.answer('a2')].flatMap((answer) => answer?.id ?? []);
  await store.close();
  return { code: child.exitCode, kept };
}

describe('a process that is told to leave', () => {
  it('answers what it has taken, also what waits, and then leaves', async () => {
    expect(await leaveWhileAnswering(50, 5000)).toEqual({ code: 0, kept: ['a1', 'a2'] });
  });

  it('does not wait longer than it may', async () => {
    expect(await leaveWhileAnswering(60_000, 50)).toEqual({ code: 1, kept: [] });
  });
});
