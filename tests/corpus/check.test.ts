import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

const PROGRAM = fileURLToPath(new URL('../../src/corpus/check.ts', import.meta.url));

function run(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

describe('npm run corpus:check', () => {
  it("checks the project's own corpus when no folder is named", () => {
    expect(run()).toMatchObject({ status: 0, out: expect.stringMatching(/^5 documents .*no faults\n$/), err: '' });
  });

  it('prints every fault with file and line, then a summary, and exits with 1', () => {
    const dir = temporaryFolder({ 'documents/a.md': '---\nurl: x\n---\nText', 'documents/b.md': '' });
    const { status, out, err } = run('--corpus', dir);
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/documents\/a\.md:1 title: is missing/),
      expect.stringMatching(/documents\/a\.md:2 url: /),
      expect.stringMatching(/documents\/b\.md:1 there is no text/),
      expect.stringMatching(/^1 document \(0 reviewed\).* 3 faults$/),
    ]);
  });

  it('says calmly that a folder cannot be read', () => {
    expect(run('--corpus', '/no/such/folder')).toEqual({
      status: 1,
      out: '',
      err: '/no/such/folder: the folder cannot be read\n',
    });
  });

  it('answers wrong usage with the right one', () => {
    expect(run('--folder', 'x')).toMatchObject({ status: 2, err: expect.stringMatching(/^Usage: /) });
  });
});
