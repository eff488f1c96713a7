import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const STEPS = ['open', 'rename', 'rm', 'mkdir', 'copyFile'] as const;

/** Kills this process, as a power cut would, when it is about to change something on disk for the nth time. */
export function dieAt(step: number): () => number {
  let steps = 0;
  for (const name of STEPS) {
    const real = fs.promises[name] as (...args: unknown[]) => Promise<unknown>;
    const counting = (...args: unknown[]) => {
      steps += 1;
      if (steps === step) process.kill(process.pid, 'SIGKILL');
      return real(...args);
    };
    Object.assign(fs.promises, { [name]: counting });
  }
  syncBuiltinESMExports();
  return () => steps;
}
