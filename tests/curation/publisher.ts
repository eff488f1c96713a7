import { join } from 'node:path';
import { openCuration } from '../../src/curation/curation.ts';
import { Ledger } from '../../src/curation/ledger.ts';
import { openWorkingCopy } from '../../src/curation/working-copy.ts';
import { dieAt } from './die-at.ts';
import { BY, openInProcess, yibin } from './samples.ts';

/** A program to be killed: changes a document and its figure, refreshes, and publishes, but dies at the nth step on disk. */
const [dataDir = '', step = ''] = process.argv.slice(2);
const { publishing, editing } = await openCuration({ dataDir, now: Date.now, open: openInProcess });
const copy = openWorkingCopy({ dir: join(dataDir, 'corpus'), seed: '', ledger: new Ledger(dataDir) });
const steps = dieAt(Number(step));
await editing.edit('yibin', { publisher: 'Another Paper' }, BY);
await copy.apply(new Map(Object.entries(yibin(100))));
await publishing.refresh();
await publishing.publish(BY);
process.stdout.write(`${steps()}\n`);
