import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { openVersion } from '../../src/serving/open-snapshot.ts';
import { writeLargeCorpus } from './large-corpus.ts';

/**
 * Measures what a saved snapshot saves a start: `node tests/curation/opening.ts [documents …]`. Each opening is done
 * by a process of its own, whose modules are loaded before the clock runs.
 */
interface Opening {
  passages: number;
  found?: string;
  milliseconds: number;
  cpuMilliseconds: number;
  rssMegabytes: number;
}

const TIMES = 5;

/** Opens corpora of so many documents, made and loaded; of each the opening that took the median of processor time. */
export async function measureOpenings(documents: number): Promise<{ made: Opening; loaded: Opening }> {
  const dir = mkdtempSync(join(tmpdir(), 'opened-'));
  try {
    writeLargeCorpus(dir, documents);
    const made = await medianOf(() => openAlone(dir));
    await openAlone(dir, '--save');
    return { made, loaded: await medianOf(() => openAlone(dir)) };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

async function medianOf(open: () => Promise<Opening>): Promise<Opening> {
  const openings: Opening[] = [];
  for (let time = 0; time < TIMES; time += 1) openings.push(await open());
  return openings.sort((a, b) => a.cpuMilliseconds - b.cpuMilliseconds)[Math.floor(TIMES / 2)] as Opening;
}

async function openAlone(...args: string[]): Promise<Opening> {
  const { stdout } = await promisify(execFile)(process.execPath, [import.meta.filename, '--open', ...args]);
  return JSON.parse(stdout) as Opening;
}

async function openHere(dir: string, isSaved: boolean): Promise<Opening> {
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  const { snapshot, found, save } = await openVersion(dir);
  const { user, system } = process.cpuUsage(cpu);
  const opening = {
    passages: snapshot.corpus.passages.length,
    ...(found !== undefined && { found }),
    milliseconds: Math.round(performance.now() - started),
    cpuMilliseconds: Math.round((user + system) / 1000),
    rssMegabytes: Math.round(process.memoryUsage().rss / 1e6),
  };
  if (isSaved) await save?.();
  return opening;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [first = '', ...rest] = process.argv.slice(2);
  if (first === '--open') console.log(JSON.stringify(await openHere(rest[0] ?? '', rest.includes('--save'))));
  else for (const each of [first || '170', ...rest]) console.log(JSON.stringify(await measureOpenings(Number(each))));
}
