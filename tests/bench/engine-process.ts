import { readFileSync } from 'node:fs';
import { loadModel } from './corpus.ts';
import { measureEngine, type Task } from './retrieval.ts';

/** Measures one engine, as the file that is named says, and prints its figures as JSON. */
const [file = ''] = process.argv.slice(2);
const { gazetteer } = await loadModel();
const task = JSON.parse(readFileSync(file, 'utf8')) as Task;
process.stdout.write(JSON.stringify(await measureEngine(task, gazetteer)));
