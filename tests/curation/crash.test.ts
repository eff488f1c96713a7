import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Versions } from '../../src/curation/versions.ts';
import { ask, openFixture } from './fixture.ts';
import { BY, OUTPUT } from './samples.ts';

const PUBLISHER = join(import.meta.dirname, 'publisher.ts');
/** Of the 67 that there are; that no step of any action does harm is tested without real kills (`killed.test.ts`). */
const STEPS = [4, 22, 43, 58, 64];

/** Has a process publish and die at a step on disk. */
async function dieWhilePublishing(dataDir: string, step: number): Promise<'died' | 'done'> {
  const publisher = spawn(process.execPath, [PUBLISHER, dataDir, String(step)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await once(publisher, 'close');
  return publisher.signalCode === 'SIGKILL' ? 'died' : 'done';
}

describe('a process that is killed while it changes the corpus', () => {
  it.each(STEPS)('at its step %i on disk leaves the old or the new version, whole', async (step) => {
    const { dataDir } = await openFixture();
    expect(await dieWhilePublishing(dataDir, step)).toBe('died');

    const { service, status, publishing, history } = await openFixture({ dataDir });
    const { notes, current } = await status();
    expect(notes).toEqual([]);
    expect(await new Versions(dataDir).isWhole(current.hash)).toBe(true);
    expect(['10', '100']).toContain(/(\d+) billion yuan/u.exec(await ask(service, OUTPUT))?.[1]);
    expect((await history(1)).actions[0]?.after).toBe(current.hash);

    // The working copy is whole too: what it says can be published, and nothing is left lying about.
    const { candidate, base } = await publishing.refresh();
    if (candidate !== base) await publishing.publish(BY);
    const { versions } = await history(1);
    expect(readdirSync(join(dataDir, 'versions')).sort()).toEqual(versions.map(({ hash }) => hash).sort());
  });
});
