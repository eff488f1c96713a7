import { createLog } from '../../src/health/log.ts';
import { leaveOnSignal } from '../../src/health/shutdown.ts';
import { Queue } from '../../src/limits/queue.ts';
import { LIMITS } from '../../src/limits/settings.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { stored } from '../store/samples.ts';

/** A program to be told to leave: it is answering one question, and another of the same person waits. */
const [file = '', milliseconds = '', limit = ''] = process.argv.slice(2);
const store = await openSqliteStore(file);
const queue = new Queue(LIMITS, Date.now);
const drain = { name: 'answer', limitMs: Number(limit), run: () => queue.close() };
const close = { name: 'close the store', limitMs: 1000, run: () => store.close() };
leaveOnSignal([drain, close], createLog({ level: 'info', secrets: [] }));

for (const id of ['a1', 'a2']) {
  const run = async () => {
    await new Promise((resolve) => setTimeout(resolve, Number(milliseconds)));
    await store.saveAnswer(stored(id, {}));
  };
  queue.enter({ user: 'a', run });
}
process.stdout.write('ready\n');
