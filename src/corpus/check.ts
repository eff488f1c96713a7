import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkCoverage } from './coverage.ts';
import { readFolder } from './folder.ts';
import { checkReferences } from './references.ts';
import { withBuiltIn } from './vocabulary.ts';

const { values } = parseArgs({ options: { corpus: { type: 'string', default: 'corpus' } } });
const folder = readFolder(values.corpus, (text) => text);
const vocabulary = withBuiltIn(values.corpus, folder, folder.faults);
const { parseQuantities } = await import('../facts/quantities/parse.ts').catch(() => ({ parseQuantities: () => [] }));
const coverage = checkCoverage(folder, parseQuantities);
const faults = [...folder.faults, ...checkReferences(folder, vocabulary), ...coverage.faults];
for (const fault of faults) console.log(`${relative('.', fault.file)}:${fault.line} ${fault.message}`);
console.log(
  `${folder.documents.length} documents, ${folder.facts.length} facts, ${folder.measures.length} measures, ${coverage.covered} of ${coverage.numbers} numbers covered, ${faults.length} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
