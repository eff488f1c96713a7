import { spawnSync } from 'node:child_process';
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exclusively } from '../../src/curation/lock.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

const lockFile = () => join(temporaryFolder(), 'lock');
const done = () => Promise.resolve('done');

describe('the lock of the corpus', () => {
  it('keeps others out until the work is over, however it ends', async () => {
    const file = lockFile();
    const { promise, reject } = Promise.withResolvers<never>();
    const work = exclusively(file, 'publish', () => promise);
    await expect(exclusively(file, 'edit', done)).rejects.toMatchObject({
      code: 'CORPUS_BUSY',
      context: { action: 'publish' },
    });
    reject(new Error('failed'));
    await expect(work).rejects.toThrow('failed');
    expect(existsSync(file)).toBe(false);
    expect(await exclusively(file, 'edit', done)).toBe('done');
  });

  it('heeds a living process', async () => {
    const file = lockFile();
    writeFileSync(file, JSON.stringify({ pid: process.ppid, action: 'refresh' }));
    await expect(exclusively(file, 'edit', done)).rejects.toMatchObject({ code: 'CORPUS_BUSY' });
  });

  it('does not wait for a dead one', async () => {
    const file = lockFile();
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(file, JSON.stringify({ pid, action: 'refresh' }));
    expect(await exclusively(file, 'edit', done)).toBe('done');
  });

  it('does not take itself for a dead one of the same number', async () => {
    const file = lockFile();
    writeFileSync(file, JSON.stringify({ pid: process.pid, action: 'refresh' }));
    expect(await exclusively(file, 'edit', done)).toBe('done');
  });

  it('waits a while for one that has only begun to write its name', async () => {
    const file = lockFile();
    writeFileSync(file, '');
    await expect(exclusively(file, 'edit', done)).rejects.toMatchObject({ code: 'CORPUS_BUSY' });
    utimesSync(file, new Date(0), new Date(0));
    expect(await exclusively(file, 'edit', done)).toBe('done');
  });

  it('is waited for as long as one has patience', async () => {
    const file = lockFile();
    const { promise, resolve } = Promise.withResolvers<string>();
    const work = exclusively(file, 'publish', () => promise);
    const patient = exclusively(file, 'add', done, 5000);
    await expect(exclusively(file, 'edit', done, 300)).rejects.toMatchObject({ context: { action: 'publish' } });
    resolve('published');
    expect([await work, await patient]).toEqual(['published', 'done']);
  });

  it.each([process.pid, 0x7fffffff])(
    'of a process elsewhere, whose number (%i) says nothing here, holds until it has said nothing for long',
    async (pid) => {
      const file = lockFile();
      writeFileSync(file, JSON.stringify({ pid, action: 'refresh', where: 'another container' }));
      const almost = Date.now() / 1000 - 29;
      utimesSync(file, almost, almost);
      const started = performance.now();
      expect(await exclusively(file, 'edit', done)).toBe('done');
      expect(performance.now() - started).toBeGreaterThan(700);
    },
  );

  it('says where it cannot be', async () => {
    const file = join(temporaryFolder({ data: 'a file' }), 'data', 'lock');
    await expect(exclusively(file, 'edit', done)).rejects.toMatchObject({ code: 'CORPUS_DATA_UNUSABLE' });
  });
});
