import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createSwapping } from '../../src/serving/swapping.ts';
import { serveFromWorker } from '../../src/serving/worker-service.ts';
import { writeLargeCorpus } from './large-corpus.ts';

/**
 * Measures how long this thread's event loop stands still, at most, while a corpus of so many documents is built
 * aside and exchanged, with a question being answered all the time: `node tests/serving/stall.ts [documents]`.
 * `longestMs` is what a clock says, on a busy machine mostly the time of other processes; `longestCpuMs` is what this
 * thread itself spent on one turn of its loop.
 */
const documents = Number(process.argv[2] ?? 1000);
const dir = mkdtempSync(join(tmpdir(), 'large-'));
const today = () => '2026-11-22';
const question = { text: 'What was the output value of the power battery industry in Yibin in 2015?', history: [] };
const RESOLUTION_MS = 1;

writeLargeCorpus(dir, documents);
const service = createSwapping(await serveFromWorker({ dir, today }));
const asking = new AbortController();
let answered = 0;
const asker = (async () => {
  for (; !asking.signal.aborted; answered += 1) await service.answer(question);
})();

let longestCpu = 0;
let lastCpu = process.threadCpuUsage();
const cpuWatch = setInterval(() => {
  const cpu = process.threadCpuUsage();
  longestCpu = Math.max(longestCpu, cpu.user + cpu.system - lastCpu.user - lastCpu.system);
  lastCpu = cpu;
}, 1);

const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();
const started = performance.now();
const next = await serveFromWorker({ dir, today });
const { rss: rssOfTwo } = process.memoryUsage();
await service.swap(next);
const refreshMs = performance.now() - started;
delay.disable();
clearInterval(cpuWatch);

asking.abort();
await asker;
await service.close();
rmSync(dir, { recursive: true });
const { rss: rssAfter } = process.memoryUsage();
console.log(
  JSON.stringify({
    documents,
    refreshMs: Math.round(refreshMs),
    answered,
    ...stalls(delay),
    longestCpuMs: longestCpu / 1000,
    rssOfTwo,
    rssAfter,
  }),
);

function stalls(histogram: ReturnType<typeof monitorEventLoopDelay>) {
  const inMs = (nanoseconds: number) => Math.round(nanoseconds / 1e5) / 10 - RESOLUTION_MS;
  return { longestMs: inMs(histogram.max), p99Ms: inMs(histogram.percentile(99)) };
}
