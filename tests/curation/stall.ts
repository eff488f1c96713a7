import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openCuration } from '../../src/curation/curation.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { serveFromWorker } from '../../src/serving/worker-service.ts';
import { writeLargeCorpus } from './large-corpus.ts';

/** How long the event loop of this thread stood still during a piece of work. */
export interface Stall {
  seconds: number;
  /** Longest pause between two turns of the loop by the clock: on a busy machine, mostly the time of other processes. */
  longestMs: number;
  /** The same without the time in which this thread could have gone on but had no processor to itself (Linux). */
  longestOwnMs: number;
  /** Longest time that this thread itself spent on one turn of the loop. */
  longestCpuMs: number;
  rssMegabytes: number;
}

export interface RefreshStalls {
  documents: number;
  /** Questions that were answered meanwhile. */
  answered: number;
  refresh: Stall;
  publish: Stall;
}

const QUESTION = { text: 'What was the output value of the power battery industry in Yibin in 2015?', history: [] };
const RESOLUTION_MS = 1;

/** Refreshes and publishes a corpus of so many documents, with a question being answered all the time. */
export async function measureRefreshStalls(documents: number): Promise<RefreshStalls> {
  const folder = mkdtempSync(join(tmpdir(), 'large-'));
  const [corpusDir, dataDir] = [join(folder, 'corpus'), join(folder, 'data')];
  writeLargeCorpus(corpusDir, documents);
  const { service, publishing, close } = await openCuration({ dataDir, corpusDir, now: Date.now, open });
  appendFileSync(join(corpusDir, 'documents/article-00001.md'), '\nIt goes on.\n');

  const patience = new AbortController();
  let answered = 0;
  const asker = (async () => {
    for (; !patience.signal.aborted; answered += 1) await service.answer(QUESTION);
  })();
  const refresh = await measureStall(() => publishing.refresh());
  const publish = await measureStall(() => publishing.publish('nobody'));
  patience.abort();
  await asker;
  await close();
  rmSync(folder, { recursive: true });
  return { documents, answered, refresh, publish };
}

/** Adds a document of so many figures, decides the first, then the rest, which ends the review. */
export async function measureReviewStalls(figures: number): Promise<Record<'add' | 'decide' | 'end', Stall>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'long-'));
  const { editing, reviewing, close } = await openCuration({ dataDir, now: Date.now, open });
  const lines = Array.from({ length: figures }, (_, at) => `Plant ${at} of Yibin was worth ${at + 3}.5 billion yuan.`);
  const text = Buffer.from(`Plants of Yibin\n\n${lines.join('\n\n')}\n`);
  const draft = await ingest(text, { fileName: 'plants.txt' }, { today: '2026-11-22' });
  const add = await measureStall(() => editing.add(draft, { publishedEvidence: '', cleaning: '' }, 'nobody'));
  const decide = await measureStall(() => reviewing.decide('plants', 'plants:1', { kind: 'reject' }, 'nobody'));
  const end = await measureStall(() => reviewing.rejectRest('plants', 'nobody'));
  await close();
  rmSync(dataDir, { recursive: true });
  return { add, decide, end };
}

const open = (dir: string) => serveFromWorker({ dir, isVersion: true, today: () => '2026-11-22' });

async function measureStall(work: () => Promise<unknown>): Promise<Stall> {
  const started = now();
  const longest = { clock: 0, own: 0, cpu: 0 };
  let rss = 0;
  let last = started;
  const watch = setInterval(() => {
    const turn = now();
    const paused = turn.clock - last.clock - RESOLUTION_MS;
    longest.clock = Math.max(longest.clock, paused);
    longest.own = Math.max(longest.own, paused - (turn.queued - last.queued));
    longest.cpu = Math.max(longest.cpu, turn.cpu - last.cpu);
    rss = Math.max(rss, process.memoryUsage.rss());
    last = now();
  }, RESOLUTION_MS);
  await work();
  clearInterval(watch);
  return {
    seconds: round((now().clock - started.clock) / 1000),
    longestMs: round(longest.clock),
    longestOwnMs: round(longest.own),
    longestCpuMs: round(longest.cpu),
    rssMegabytes: Math.round(rss / 1e6),
  };
}

/** In milliseconds: the time, what this thread has used of the processor, and how long it has queued for one. */
function now(): { clock: number; cpu: number; queued: number } {
  const { user, system } = process.threadCpuUsage();
  return { clock: performance.now(), cpu: (user + system) / 1000, queued: queuedMs() };
}

/** The kernel counts, in nanoseconds, how long a thread that could run has waited for a processor. */
function queuedMs(): number {
  try {
    const [, queued] = readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ');
    return Number(queued) / 1e6;
  } catch {
    return 0; // Another system than Linux: all waiting counts as its own.
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , size = 1000, what] = process.argv;
  const measure = what === 'review' ? measureReviewStalls : measureRefreshStalls;
  console.log(JSON.stringify(await measure(Number(size))));
}
