import { ExpectedError } from './domain/errors.ts';
import { wordFailure } from './terminal/failure.ts';

/** 0 answered or abstained, 2 the call's words are off, 1 anything else. */
export const EXIT = { ok: 0, fault: 1, usage: 2 };

/** Runs a program to its end and words what goes wrong on standard error. Nobody reading on is no fault. */
export async function runToExit(program: () => Promise<void>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(EXIT.ok);
  });
  try {
    await program();
  } catch (error) {
    console.error(wordFailure(error, 'en'));
    process.exitCode = exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  const misused = error instanceof ExpectedError && (error.code === 'USAGE' || error.code === 'BATCH_UNREADABLE');
  return misused ? EXIT.usage : EXIT.fault;
}
