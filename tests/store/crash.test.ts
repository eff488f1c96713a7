import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite.ts';

const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url));

/** Kills a writing process without warning once it has acknowledged so many writes; gives the last acknowledged. */
async function killWhileWriting(file: string, writes: number): Promise<number> {
  const writer = spawn(process.execPath, [WRITER, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  writer.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.split('\n').length > writes) writer.kill('SIGKILL');
  });
  await once(writer, 'close');
  expect(writer.signalCode).toBe('SIGKILL');
  return Number(said.split('\n').at(-2));
}

describe('a process that is killed while it writes', () => {
  it.each([1, 7, 40])('loses nothing that was acknowledged (after %i writes)', async (writes) => {
    const folder = mkdtempSync(join(tmpdir(), 'store-'));
    const file = join(folder, 'bot.sqlite');
    const last = await killWhileWriting(file, writes);
    expect(last).toBeGreaterThanOrEqual(writes);

    const store = await openSqliteStore(file);
    for (let n = 1; n <= last; n++) {
      expect((await store.answerToMessage(`m${n}`))?.replies).toEqual([`r${n}`]);
      expect(await store.feedbackOn(`a${n}`)).toHaveLength(1);
    }
    const half = await store.answer(`a${last + 1}`);
    expect(half?.replies ?? [`r${last + 1}`]).toEqual([`r${last + 1}`]);
    await store.close();
    rmSync(folder, { recursive: true });
  });
});
