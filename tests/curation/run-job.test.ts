import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { JOBS } from '../../src/curation/jobs.ts';
import { runJob } from '../../src/curation/run-job.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { LUZHOU } from './fixture.ts';
import { runInThread, yibin } from './samples.ts';

const row = (value: string) => ({
  place: '511500',
  subject: 'power-battery-industry',
  indicator: 'output-value',
  period: '2022',
  value,
  unit: 'CNY',
  qualifier: '',
  status: 'actual',
  quote: yibin(10)['documents/yibin.md']?.match(/In 2022.+/u)?.[0] ?? '',
});

describe('a job in a worker', () => {
  const text = `---\ntitle: Luzhou\npublisher: The Paper\npublished: "2024"\nplaces: ["510500"]\n---\n\n${LUZHOU}`;
  it.each([
    ['examine', (dir: string) => ({ dir, base: temporaryFolder(yibin(11)) })],
    ['readDocument', (dir: string) => ({ dir, name: 'luzhou.md', text })],
    ['checkFigures', (dir: string) => ({ dir, document: 'yibin', rows: [row('10e9'), row('12e9')] })],
    ['pack', (dir: string) => ({ dir })],
  ] as const)('gives what it gives in this thread: %s', async (name, argsIn) => {
    const args = argsIn(temporaryFolder(yibin(10))) as never;
    expect(await runJob(name, args)).toEqual(await runInThread(name, args));
  });

  it('fails as it fails in this thread', async () => {
    const dir = temporaryFolder({ ...yibin(10), 'facts/nothing.csv': 'id\n1\n' });
    const failure: unknown = await JOBS.examine({ dir, base: dir }).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'CORPUS_FAULTY',
      context: { faults: [{ file: join('facts', 'nothing.csv') }] },
    });
    await expect(runJob('examine', { dir, base: dir })).rejects.toEqual(failure);
  });
});
