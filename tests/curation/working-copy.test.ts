import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Ledger } from '../../src/curation/ledger.ts';
import { changesTo, openWorkingCopy } from '../../src/curation/working-copy.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

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
});
