import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCorpusCommand } from '../../src/curation/cli.ts';
import type { CurationParts } from '../../src/curation/curation.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { LOOPBACK, serve } from '../ingest/site.ts';
import { LUZHOU, openFixture } from './fixture.ts';
import { BY, TODAY } from './samples.ts';

/** A shell over one data folder. */
async function openShell(parts: Partial<CurationParts> = {}) {
  const { dataDir } = await openFixture();
  return async (...args: string[]): Promise<string> => {
    const said: string[] = [];
    const open = () => openFixture({ ...parts, dataDir });
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
    expect(await shell('refresh')).toContain('added luzhou — Luzhou builds batteries (not reviewed)\n');
    await shell('publish');
    expect(await shell('review', 'luzhou')).toContain('⟦12.5 billion yuan⟧');
    expect(await shell('review', 'luzhou', 'approve-rest')).toContain('luzhou:3 indicator: is empty');
    expect(await shell('review', 'luzhou', 'approve', 'luzhou:3', 'indicator=revenue')).toContain('decided');
    const report = await shell('refresh');
    expect(report).toContain('facts: 3 added, 0 changed, 0 removed');
    expect(report).toContain('batteries (not reviewed)\n    → luzhou — Luzhou builds batteries\n');
    expect(report).toContain('1 of 1 gold question answered well (1 before)');
    expect(await shell('publish')).toContain('is published');
    const [, , first = ''] = (await shell('history')).split('\n');
    await shell('rollback', first.slice(0, 16));
    expect(await shell('status')).toContain('1 document (1 reviewed), 1 figure');
  });

  it('takes an article in from its address, and its new text when there is one', async () => {
    let text = LUZHOU;
    const { at } = await serve({ '/luzhou-batteries': (_request, response) => response.end(text) });
    const shell = await openShell({ fetching: LOOPBACK });
    const added = await shell('add', at('/luzhou-batteries'), 'id=luzhou', 'places=510500');
    expect(added).toContain('luzhou is in the working copy');
    expect(await shell('refresh')).toContain('pages: 1 unchanged, 0 changed, 0 gone, 0 not read');
    text = LUZHOU.replace('a fair', 'a big fair');
    expect(await shell('refresh')).toContain('"renew luzhou" takes the new text in');
    expect(await shell('renew', 'luzhou')).toContain('3 figures to review');
    expect(await shell('refresh')).toContain('pages: 1 unchanged');
    await expect(shell('renew', 'yibin')).rejects.toMatchObject({ code: 'PAGE_UNKNOWN' });
    await expect(shell('renew')).rejects.toMatchObject({ code: 'USAGE' });
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

  it.each([
    ['add', '/nowhere/luzhou.txt', 'FILE_UNREADABLE'],
    ['export', '/nowhere/corpus.zip', 'FILE_UNWRITABLE'],
  ])('says of %s which file it was that it could not open', async (command, file, code) => {
    const shell = await openShell();
    await expect(shell(command, file)).rejects.toMatchObject({ code, context: { file } });
  });

  it.each(['review', 'remove', 'renew'])('says to %s that there is no such document', async (command) => {
    const shell = await openShell();
    await expect(shell(command, 'yibing')).rejects.toMatchObject({
      code: 'UNKNOWN_DOCUMENT',
      context: { suggestions: ['yibin'] },
    });
  });

  it('says how many figures of a long text are not proposed, and what to do', async () => {
    const shell = await openShell();
    const file = join(temporaryFolder(), 'plants.txt');
    writeFileSync(file, `Plants\n\n${Array.from({ length: 502 }, (_, at) => `It made ${at}.5 t.`).join('\n\n')}\n`);
    const said = await shell('add', file, 'places=510500');
    expect(said).toContain('500 figures to review');
    expect(said).toMatch(/^2 more figures of it are not proposed, .* add the parts/mu);
  });

  it('says of a document without a figure that it is not reviewed, until somebody says that it holds none', async () => {
    const shell = await openShell();
    const file = join(temporaryFolder(), 'fair.txt');
    writeFileSync(file, 'A fair in Luzhou\n\nThe city was proud of its batteries.\n');
    await shell('add', file, 'places=510500');
    expect(await shell('review', 'fair')).toContain(
      'it is not reviewed: approving the rest says that it holds no other',
    );
    expect(await shell('review', 'fair', 'approve-rest')).toContain('decided');
    expect(await shell('review', 'fair')).toContain('decided');
  });

  it('takes places as they are typed, in either script', async () => {
    const shell = await openShell();
    const file = join(temporaryFolder(), 'luzhou.txt');
    writeFileSync(file, LUZHOU);
    expect(await shell('add', file, 'places=泸州，宜宾')).toContain('luzhou is in the working copy');
  });

  it('does not read a file that is too large to be an article', async () => {
    const shell = await openShell();
    const file = join(temporaryFolder({ 'film.txt': '' }), 'film.txt');
    truncateSync(file, 5 * 1024 ** 3); // More than can be read in one piece.
    await expect(shell('add', file)).rejects.toMatchObject({ code: 'INGEST_TOO_LARGE' });
  });

  it('says which fields a header has', async () => {
    const shell = await openShell();
    const file = join(temporaryFolder(), 'luzhou.txt');
    writeFileSync(file, LUZHOU);
    await expect(shell('add', file, 'titel=Luzhou')).rejects.toMatchObject({
      code: 'HEADER_FIELD_UNKNOWN',
      context: { field: 'titel' },
    });
  });

  it('writes what is served to an archive', async () => {
    const shell = await openShell();
    const file = join(temporaryFolder(), 'corpus.zip');
    expect(await shell('export', file)).toContain(file);
  });
});
