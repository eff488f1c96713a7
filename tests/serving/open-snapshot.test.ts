import { appendFileSync, cpSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openVersion, type SavedState } from '../../src/serving/open-snapshot.ts';
import { serveFromWorker } from '../../src/serving/worker-service.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { yibin } from '../curation/samples.ts';
import { TODAY } from './service-suite.ts';

/** A version that has been opened once, with its saved snapshot. */
async function savedVersion() {
  const dir = temporaryFolder(yibin(10));
  const { snapshot, found, save } = await openVersion(dir);
  expect(found).toBeUndefined();
  await save?.();
  return { dir, file: join(dir, '.snapshot'), snapshot };
}

describe('a saved snapshot', () => {
  it('is loaded instead of made, and is the same', async () => {
    const { dir, snapshot } = await savedVersion();
    const again = await openVersion(dir);
    expect(again).toMatchObject({ found: 'loaded' });
    expect(again.save).toBeUndefined();
    expect(again.snapshot.version).toBe(snapshot.version);
    expect(again.snapshot.corpus).toEqual(snapshot.corpus);
    expect(again.snapshot.gazetteer.data).toEqual(snapshot.gazetteer.data);
    expect(again.snapshot.saveIndex()).toEqual(snapshot.saveIndex());
    const query = { text: 'output value of Yibin', items: [], limit: 5 };
    expect(await again.snapshot.retriever.search(query)).toEqual(await snapshot.retriever.search(query));
  });

  it.each([
    ['cut off', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 400))],
    ['empty', (file: string) => writeFileSync(file, '')],
    ['longer by a byte', (file: string) => appendFileSync(file, '\0')],
    ['changed in a byte', (file: string) => writeFileSync(file, readFileSync(file).fill(0x7f, 500, 501))],
  ])('that is %s is made anew and saved again', async (_, damage) => {
    const { dir, file, snapshot } = await savedVersion();
    damage(file);
    const again = await openVersion(dir);
    expect(again.found).toBe('damaged');
    expect(again.snapshot.version).toBe(snapshot.version);
    await again.save?.();
    expect((await openVersion(dir)).found).toBe('loaded');
  });

  it('of another version is stale', async () => {
    const { dir } = await savedVersion();
    const other = `${dir}-other`;
    renameSync(dir, other);
    onTestFinished(() => renameSync(other, dir));
    expect((await openVersion(other)).found).toBe('stale');
  });

  it('is kept by the worker that serves a version, which tells what it found', async () => {
    const dir = temporaryFolder(yibin(10));
    const states: SavedState[] = [];
    const serve = () =>
      serveFromWorker({ dir, isVersion: true, today: () => TODAY, onSnapshot: (state) => states.push(state) });
    const first = await serve();
    await expect.poll(() => states).toEqual(['saved']);
    await first.close();
    const second = await serve();
    expect(states).toEqual(['saved', 'loaded']);
    expect((await second.status()).passages).toBe(1);
    await second.close();
  });

  it('is not kept where it cannot be written, and where a folder is no version', async () => {
    const dir = temporaryFolder(yibin(10));
    const service = await serveFromWorker({ dir, today: () => TODAY });
    await service.status();
    await service.close();
    expect(existsSync(join(dir, '.snapshot'))).toBe(false);
    const { save } = await openVersion(dir);
    const gone = `${dir}-gone`;
    renameSync(dir, gone);
    cpSync(gone, dir, { recursive: true, filter: () => false });
    await expect(save?.()).rejects.toThrow('ENOENT');
    renameSync(gone, dir);
  });
});
