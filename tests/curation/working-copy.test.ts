import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Ledger } from '../../src/curation/ledger.ts';
import { changesTo, openWorkingCopy } from '../../src/curation/working-copy.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { stoppedAt } from './die-at.ts';

const SEED = { 'documents/a.md': 'A', 'facts/a.csv': 'id\n', 'notes.csv': 'n\n', 'other/b.md': 'B', '.hidden.csv': '' };

async function open() {
  const folder = temporaryFolder();
  const places = { dir: join(folder, 'corpus'), seed: temporaryFolder(SEED), ledger: new Ledger(folder) };
  const copy = openWorkingCopy(places);
  await copy.restore();
  return { copy, ...places };
}

describe('the working copy', () => {
  it('is made of the files of a corpus folder, and of nothing else', async () => {
    const { copy } = await open();
    expect([...(await copy.tree()).keys()]).toEqual(['documents/a.md', 'facts/a.csv', 'notes.csv']);
  });

  it('is left as it is where there is one', async () => {
    const { copy, dir } = await open();
    writeFileSync(join(dir, 'documents/a.md'), 'mine');
    await copy.restore();
    expect(await copy.read('documents/a.md')).toBe('mine');
  });

  it('is made in a folder that holds other things, which stay', async () => {
    const folder = temporaryFolder({ 'corpus/.keep': '', 'corpus/documents/.keep': '', 'corpus/plan.pdf': '%PDF' });
    const dir = join(folder, 'corpus');
    const copy = openWorkingCopy({ dir, seed: temporaryFolder(SEED), ledger: new Ledger(folder) });
    await copy.restore();
    expect([...(await copy.tree()).keys()]).toEqual(['documents/a.md', 'facts/a.csv', 'notes.csv']);
    expect(readdirSync(dir).sort()).toEqual(['.keep', 'documents', 'facts', 'notes.csv', 'plan.pdf']);
  });

  it('is made whole by the next start where the first is killed over it, at whatever step', async () => {
    let isStopped = true;
    for (let step = 1; isStopped; step += 1) {
      const folder = temporaryFolder({ 'corpus/.keep': '' });
      const places = { dir: join(folder, 'corpus'), seed: temporaryFolder(SEED), ledger: new Ledger(folder) };
      isStopped = await stoppedAt(step, () => openWorkingCopy(places).restore());
      const copy = openWorkingCopy(places);
      await copy.restore();
      expect([...(await copy.tree()).keys()], `step ${step}`).toEqual(['documents/a.md', 'facts/a.csv', 'notes.csv']);
      expect(readdirSync(places.dir).sort(), `step ${step}`).toEqual(['.keep', 'documents', 'facts', 'notes.csv']);
    }
  });

  it('passes over links that lead nowhere', async () => {
    const { copy, dir } = await open();
    symlinkSync(join(dir, 'gone.md'), join(dir, 'documents/b.md'));
    expect([...(await copy.tree()).keys()]).toEqual(['documents/a.md', 'facts/a.csv', 'notes.csv']);
  });

  it('has another hash for other content and other names, and the same for the same', async () => {
    const { copy } = await open();
    const before = await copy.hash();
    await copy.apply(new Map([['documents/a.md', 'B']]));
    const changed = await copy.hash();
    await copy.apply(
      new Map([
        ['documents/a.md', undefined],
        ['documents/b.md', 'A'],
      ]),
    );
    const renamed = await copy.hash();
    await copy.apply(
      new Map([
        ['documents/b.md', undefined],
        ['documents/a.md', 'A'],
      ]),
    );
    expect(new Set([before, changed, renamed]).size).toBe(3);
    expect(await copy.hash()).toBe(before);
  });

  it('becomes like another folder, and only in what differs', async () => {
    const { copy } = await open();
    const target = temporaryFolder({ 'documents/a.md': 'A', 'documents/new.md': 'N', 'notes.csv': 'other\n' });
    const changes = await changesTo(target, await copy.tree());
    expect([...changes.keys()].sort()).toEqual(['documents/new.md', 'facts/a.csv', 'notes.csv']);
    await copy.apply(changes);
    expect(await changesTo(target, await copy.tree())).toEqual(new Map());
  });

  it('becomes like another folder byte for byte, whatever the encoding of a text', async () => {
    const { copy } = await open();
    const target = temporaryFolder({});
    writeFileSync(join(target, 'notes.txt'), Buffer.from([0xd2, 0xcb, 0xb1, 0xf6, 0x0a]));
    await copy.apply(await changesTo(target, await copy.tree()));
    expect(await changesTo(target, await copy.tree())).toEqual(new Map());
  });
});
