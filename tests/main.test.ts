import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './corpus/temporary-folder.ts';
import { runNode } from './terminal/program.ts';

const START = ['--import', './src/guard.mjs', 'src/main.ts'];
const OLD_NODE = '/usr/bin/node';

function isOlder(node: string): boolean {
  if (!existsSync(node)) return false;
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return Number(/^v(\d+)/.exec(stdout)?.[1] ?? Number.POSITIVE_INFINITY) < 24;
}

describe('npm start with piped input', () => {
  it('answers line by line, the questions as one talk, and ends without prompt or welcome', async () => {
    const input =
      'What was the output value of the power battery industry in Yibin in 2022?\r\nand its growth?\n\n/sources';
    const { code, stdout, stderr } = await runNode(START, { input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^In 2022/);
    expect(stdout).toContain('4.5 times');
    expect(stdout.trimEnd()).toMatch(/yunnan-battery-action-plan\n.*\n.*\n.*measures$/);
    expect(stdout).not.toContain('> ');
  });

  it('ends with 0 on no input', async () => {
    expect(await runNode(START)).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('leaves at /quit whatever comes after', async () => {
    expect(await runNode(START, { input: '/quit\n/sources\n' })).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe('a faulty start', () => {
  it('lists every fault of a corpus folder and ends with 1, without a stack trace', async () => {
    const dir = temporaryFolder({
      'documents/a.md': '---\nid: a\n---\nText.\n',
      'indicators.csv': 'id,dimension\nx,money\n',
    });
    const { code, stdout, stderr } = await runNode(START, { env: { CORPUS_DIR: dir } });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/a\.md:\d+ .+/);
    expect(stderr).toMatch(/indicators\.csv:1 .+/);
    expect(stderr).not.toContain('    at ');
  });

  it('says on an older Node in one sentence what is needed', async () => {
    const pretend =
      'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.1.0"}})';
    const { code, stdout, stderr } = await runNode(['--import', pretend, ...START]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(/needs Node 24.*this is Node 20\.1\.0/)]);
  });

  it.runIf(isOlder(OLD_NODE))('says the same where the older Node is a real one', async () => {
    const { code, stderr } = await runNode(START, { node: OLD_NODE });
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining('needs Node 24')]);
  });
});
