import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkCoverage } from './coverage.ts';
import { readInContext } from './load.ts';

const { values } = parseArgs({ options: { corpus: { type: 'string', default: 'corpus' } } });
const { folder, faults } = await readInContext(values.corpus);
const coverage = checkCoverage(folder);
const all = [...faults, ...coverage.faults];
for (const fault of all) console.log(`${relative('.', fault.file)}:${fault.line} ${fault.message}`);
console.log(
  `${folder.documents.length} documents, ${folder.facts.length} facts, ${folder.measures.length} measures, ${coverage.covered} of ${coverage.numbers} numbers covered, ${all.length} faults`,
);
process.exitCode = all.length === 0 ? 0 : 1;
