import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { RatedQuestion } from './questions.ts';
import { type Effort, ENGINES, type EngineFigures, type Task } from './retrieval.ts';

const PROCESS = join(import.meta.dirname, 'engine-process.ts');
const NODE = ['--expose-gc', '--max-old-space-size=8192'];

/** What came of one engine: its figures, or why there are none. */
export interface Compared {
  engine: string;
  figures?: EngineFigures;
  failure?: string;
}

/**
 * Measures each engine over one corpus in a process of its own, one after the other, so that none pays for the memory
 * or the garbage of another, and one that is hopeless can be given up.
 */
export async function compareEngines(
  corpus: Corpus,
  questions: readonly RatedQuestion[],
  effort: Effort,
): Promise<Compared[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'task.json');
  const compared: Compared[] = [];
  for (const engine of ENGINES) {
    const task: Task = { engine, corpus, questions, effort };
    writeFileSync(file, JSON.stringify(task));
    compared.push({ engine, ...(await measureApart(file, effort.limitMs)) });
  }
  rmSync(folder, { recursive: true });
  return compared;
}

async function measureApart(file: string, limitMs: number): Promise<Omit<Compared, 'engine'>> {
  const child = spawn(process.execPath, [...NODE, PROCESS, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, limitMs);
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit') as Promise<[number | null]>]);
  clearTimeout(timer);
  if (isLate) return { failure: `given up after ${Math.round(limitMs / 1000)} s` };
  return code === 0 ? { figures: JSON.parse(said) as EngineFigures } : { failure: `ended with ${String(code)}` };
}
