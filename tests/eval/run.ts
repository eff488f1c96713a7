import { join } from 'node:path';
import { evaluate } from '../../src/eval/program.ts';
import { EXIT, runToExit } from '../../src/exit.ts';
import { writeIntoPage } from '../page.ts';
import { openOnce } from './corpora.ts';
import { DRAFTERS } from './drafters.ts';
import { sampleOf } from './sample.ts';
import { SUITES } from './suites.ts';

const publish = (tables: string): void => writeIntoPage('eval', tables);

await runToExit(async () => {
  const baseline = join(import.meta.dirname, 'baseline.json');
  const sound = await evaluate({
    open: openOnce,
    suites: SUITES,
    sample: sampleOf,
    askers: DRAFTERS,
    publish,
    baseline,
  });
  if (!sound) process.exitCode = EXIT.fault;
});
