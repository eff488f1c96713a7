import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What changes something on disk. */
const STEPS = ['open', 'rename', 'rm', 'mkdir', 'copyFile'] as const;

type Change = (...args: unknown[]) => Promise<unknown>;

/** Has every change on disk pass by somebody first; returns what lets them be made as before. */
function watchChanges(pass: (change: () => Promise<unknown>) => Promise<unknown>): () => void {
  const before = Object.fromEntries(STEPS.map((name) => [name, fs.promises[name]]));
  for (const name of STEPS) {
    const real = fs.promises[name] as Change;
    Object.assign(fs.promises, { [name]: (...args: unknown[]) => pass(() => real(...args)) });
  }
  syncBuiltinESMExports();
  return () => {
    Object.assign(fs.promises, before);
    syncBuiltinESMExports();
  };
}

/** Kills this process, as a power cut would, when it is about to change something on disk for the nth time. */
export function dieAt(step: number): () => number {
  let steps = 0;
  watchChanges((change) => {
    steps += 1;
    if (steps === step) process.kill(process.pid, 'SIGKILL');
    return change();
  });
  return () => steps;
}

/**
 * Does something that comes to a standstill for good when it is about to change something on disk for the nth time:
 * what a killed process leaves is left, and the test goes on. @returns whether it was stopped
 */
export async function stoppedAt(step: number, work: () => Promise<unknown>): Promise<boolean> {
  let steps = 0;
  const { promise: stopped, resolve } = Promise.withResolvers<true>();
  const restore = watchChanges((change) => {
    steps += 1;
    if (steps < step) return change();
    resolve(true);
    return new Promise(() => undefined);
  });
  try {
    return await Promise.race([stopped, work().then(() => false)]);
  } finally {
    restore();
  }
}
