import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCorpusCommand } from '../../src/curation/cli.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { LUZHOU, openFixture } from './fixture.ts';
import { BY, TODAY } from './samples.ts';

/** A shell over one data folder. */
async function openShell() {
  const { dataDir } = await openFixture();
  return async (...args: string[]): Promise<string> => {
    const said: string[] = [];
    const open = () => openFixture({ dataDir });
    await runCorpusCommand(args, { open, print: (text) => said.push(text), by: BY, today: TODAY });
    return said.join('\n');
  };
}

describe('the corpus from a shell', () => {
  it('goes the whole way of an article', async () => {
    const shell = await openShell();
    const file = join(temporaryFolder(), 'luzhou.txt');
    writeFileSync(file, LUZHOU);
    expect(await shell('add', file, 'places=510500', 'publisher=The Paper')).toContain('3 figures to review');
    expect(await shell('status')).toContain('luzhou: 3 of 3 figures wait');
    expect(await shell('review', 'luzhou')).toContain('⟦12.5 billion yuan⟧');
    expect(await shell('review', 'luzhou', 'approve-rest')).toContain('luzhou:3 indicator: is empty');
    expect(await shell('review', 'luzhou', 'approve', 'luzhou:3', 'indicator=revenue')).toContain('decided');
    const report = await shell('refresh');
    expect(report).toContain('facts: 3 added, 0 changed, 0 removed');
    expect(report).toContain('1 of 1 gold question answered well (1 before)');
    expect(await shell('publish')).toContain('is published');
    const [, first = ''] = (await shell('history')).split('\n');
    await shell('rollback', first.slice(0, 16));
    expect(await shell('status')).toContain('1 document (1 reviewed), 1 figure');
  });

  it.each([
    [],
    ['dance'],
    ['add'],
    ['edit', 'yibin'],
    ['edit', 'yibin', 'title'],
    ['review', 'yibin', 'praise', 'yibin:1'],
    ['status', '--colour'],
  ])('says how it is used when it is called %j', async (...args) => {
    const shell = await openShell();
    await expect(shell(...args)).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('writes what is served to an archive', async () => {
    const shell = await openShell();
    const file = join(temporaryFolder(), 'corpus.zip');
    expect(await shell('export', file)).toContain(file);
  });
});
