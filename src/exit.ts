import { randomUUID } from 'node:crypto';
import { relative } from 'node:path';
import type { Fault } from './domain/corpus.ts';
import { ExpectedError } from './domain/errors.ts';
import { wordError, wordUnexpected } from './wording/errors.ts';

/** 0 answered or abstained, 2 the call's words are off, 1 anything else. */
export const EXIT = { ok: 0, fault: 1, usage: 2 };

/**
 * Runs a program to its end. Expected errors are worded on standard error; of others the user sees one sentence with
 * a reference, and the cause is logged under it.
 */
export async function runToExit(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    process.exitCode = EXIT.fault;
    if (!(error instanceof ExpectedError)) {
      const reference = randomUUID().slice(0, 8);
      console.error(wordUnexpected(reference, 'en'));
      console.error(JSON.stringify({ level: 'error', reference, cause: error instanceof Error ? error.stack : error }));
      return;
    }
    if (error.code === 'USAGE' || error.code === 'BATCH_UNREADABLE') process.exitCode = EXIT.usage;
    console.error(wordError(error, 'en'));
    for (const { file, line, message } of (error.context['faults'] as Fault[] | undefined) ?? []) {
      console.error(`${relative('.', file)}:${line} ${message}`);
    }
  }
}
