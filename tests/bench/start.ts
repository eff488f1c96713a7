import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Timing, timingOf } from './measure.ts';

/** How long a program takes from its start to its first words. */
export interface StartFigures {
  program: string;
  time: Timing;
}

const ROOT = join(import.meta.dirname, '../..');
const GUARD = ['--import', './src/guard.mjs'];
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  'Node alone': ['--print', '1'],
  'to the prompt': [...GUARD, 'src/main.ts'],
  'one question, answered': [...GUARD, 'src/ask.ts', 'What was the output value of Yibin in 2022?'],
};

/** Starts each program over and over, after one start that leaves the modules in the cache of this machine. */
export async function measureStarts(times: number): Promise<StartFigures[]> {
  const figures: StartFigures[] = [];
  for (const [program, args] of Object.entries(PROGRAMS)) {
    await untilFirstWords(args);
    const rounds: number[][] = [];
    for (let run = 0; run < times; run++) rounds.push([await untilFirstWords(args)]);
    figures.push({ program, time: timingOf(rounds) });
  }
  return figures;
}

async function untilFirstWords(args: readonly string[]): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  // Without a terminal there is no prompt to wait for: what was typed ahead is answered as soon as there would be one.
  child.stdin.end('/help\n');
  await Promise.race([once(child.stdout, 'data'), ended]);
  const ms = performance.now() - started;
  child.stdout.resume();
  const [code] = await ended;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}`);
  return ms;
}
