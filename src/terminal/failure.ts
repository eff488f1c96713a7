import { randomUUID } from 'node:crypto';
import { relative } from 'node:path';
import type { Language } from '../domain/answer.ts';
import type { Fault } from '../domain/corpus.ts';
import { ExpectedError } from '../domain/errors.ts';
import { wordError, wordUnexpected } from '../wording/errors.ts';

/**
 * An error for the person at the terminal: an expected one in words, with the faults of a corpus line by line; of any
 * other only a reference, under which its cause is logged on standard error.
 */
export function wordFailure(error: unknown, language: Language): string {
  if (error instanceof ExpectedError) {
    // The sentence about a single document or row names its faults itself.
    const faults = error.code === 'CORPUS_FAULTY' ? (error.context['faults'] as readonly Fault[]) : [];
    return [wordError(error, language), ...faults.map(located)].join('\n');
  }
  const reference = randomUUID().slice(0, 8);
  const cause = error instanceof Error ? error.stack : error;
  console.error(JSON.stringify({ level: 'error', reference, cause }));
  return wordUnexpected(reference, language);
}

function located({ file, line, message }: Fault): string {
  const path = relative('.', file);
  return line > 0 ? `${path}:${line} ${message}` : `${path} ${message}`;
}
