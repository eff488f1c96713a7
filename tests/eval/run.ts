import { join } from 'node:path';
import { remembering } from '../../src/answering/remembering.ts';
import { BUILT_IN_CORPUS } from '../../src/corpus/built-in.ts';
import { evaluate } from '../../src/eval/program.ts';
import { EXIT, runToExit } from '../../src/exit.ts';
import { openCorpus } from '../../src/open-corpus.ts';
import { writeIntoPage } from '../page.ts';
import { DRAFTERS } from './drafters.ts';
import { sampleOf } from './sample.ts';
import { SUITES } from './suites.ts';

const opened = remembering(openCorpus);
const publish = (tables: string): void => writeIntoPage('eval', tables);

await runToExit(async () => {
  const baseline = join(import.meta.dirname, 'baseline.json');
  const sound = await evaluate({
    open: (folder = BUILT_IN_CORPUS) => opened(folder),
    suites: SUITES,
    sample: sampleOf,
    askers: DRAFTERS,
    publish,
    baseline,
  });
  if (!sound) process.exitCode = EXIT.fault;
});
