import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ExpectedError } from '../domain/errors.ts';
import { BUILT_IN_CORPUS } from './built-in.ts';
import { type CorpusCheck, checkCorpus } from './check-corpus.ts';

/**
 * `npm run corpus:check [-- --corpus DIR]`: prints every fault of a corpus folder as `file:line message`, then a
 * summary. Exit code 0 when there is none, 1 when there are some or the folder cannot be read, 2 for wrong usage.
 */
process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const dir = corpusOption(args);
  if (dir === undefined) {
    console.error('Usage: npm run corpus:check [-- --corpus DIR]');
    return 2;
  }
  try {
    const { faults, ...counts } = await checkCorpus(dir);
    for (const { file, line, message } of faults) console.log(`${relative('.', file)}:${line} ${message}`);
    console.log(summary(counts, faults.length));
    return faults.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    console.error(`${dir}: the folder cannot be read`);
    return 1;
  }
}

function corpusOption(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { corpus: { type: 'string', default: BUILT_IN_CORPUS } } }).values.corpus;
  } catch {
    return undefined;
  }
}

function summary(counts: Omit<CorpusCheck, 'faults'>, faults: number): string {
  const { documents, reviewed, facts, measures, numbers, covered } = counts;
  const found = faults === 0 ? 'no faults' : `${faults} ${faults === 1 ? 'fault' : 'faults'}`;
  return `${documents} ${documents === 1 ? 'document' : 'documents'} (${reviewed} reviewed), ${facts} facts, ${measures} measures; ${covered} of ${numbers} numbers covered; ${found}`;
}
