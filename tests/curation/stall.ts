import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openCuration } from '../../src/curation/curation.ts';
import { serveFromWorker } from '../../src/serving/worker-service.ts';
import { writeLargeCorpus } from './large-corpus.ts';

/**
 * Measures how long this thread's event loop stands still, at most, while a corpus of so many documents is refreshed
 * and published, with a question being answered all the time: `node tests/curation/stall.ts [documents]`.
 * `longestMs` is what a clock says, on a busy machine mostly the time of other processes; `longestCpuMs` is what this
 * thread itself spent on one turn of its loop.
 */
const documents = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'large-'));
const [corpusDir, dataDir] = [join(folder, 'corpus'), join(folder, 'data')];
const question = { text: 'What was the output value of the power battery industry in Yibin in 2015?', history: [] };
const RESOLUTION_MS = 1;

writeLargeCorpus(corpusDir, documents);
const open = (dir: string) => serveFromWorker({ dir, isVersion: true, today: () => '2026-11-22' });
const { service, publishing, close } = await openCuration({ dataDir, corpusDir, now: Date.now, open });
appendFileSync(join(corpusDir, 'documents/article-00001.md'), '\nIt goes on.\n');

const patience = new AbortController();
let answered = 0;
const asker = (async () => {
  for (; !patience.signal.aborted; answered += 1) await service.answer(question);
})();

const refresh = await measured(() => publishing.refresh());
const publish = await measured(() => publishing.publish('nobody'));
patience.abort();
await asker;
await close();
rmSync(folder, { recursive: true });
console.log(JSON.stringify({ documents, answered, refresh, publish }));

async function measured(work: () => Promise<unknown>) {
  let longestCpu = 0;
  let rss = 0;
  let last = process.threadCpuUsage();
  const watch = setInterval(() => {
    const now = process.threadCpuUsage();
    longestCpu = Math.max(longestCpu, now.user + now.system - last.user - last.system);
    last = now;
    rss = Math.max(rss, process.memoryUsage.rss());
  }, RESOLUTION_MS);
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1000;
  delay.disable();
  clearInterval(watch);
  const inMs = (nanoseconds: number) => round(nanoseconds / 1e6 - RESOLUTION_MS);
  return {
    seconds: round(seconds),
    longestMs: inMs(delay.max),
    p99Ms: inMs(delay.percentile(99)),
    longestCpuMs: round(longestCpu / 1000),
    rssMegabytes: Math.round(rss / 1e6),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
