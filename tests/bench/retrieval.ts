import type { Corpus } from '../../src/domain/corpus.ts';
import { scoreRanking } from '../../src/eval/ranking.ts';
import type { Gazetteer } from '../../src/places/gazetteer.ts';
import type { Engine, EngineKind, Text } from './engine.ts';
import { memoryInUse, quantile, type Timing, timed, timeRounds } from './measure.ts';
import { ours } from './ours.ts';
import { flexSearch, fts5, minisearch, oramaSearch, plainLunr } from './peers.ts';
import type { RatedQuestion } from './questions.ts';

/** What one engine did on one corpus. Times in milliseconds, sizes in bytes. */
export interface EngineFigures {
  build: number;
  /** In use afterwards, more than before. */
  memory: number;
  /** The most that its process held until the index was built, the texts included. */
  peak: number;
  load: number;
  saved: number;
  ask: Timing;
  /** Undefined on a corpus that lacks some of the documents that are asked about, and where it takes too long. */
  ndcg?: number;
}

/** How much is asked of each engine. */
export interface Effort {
  /** At most; fewer where they take too long. */
  rounds: number;
  /** Of the questions, so many are timed. */
  timed: number;
  /** Of the questions, so many are rated. */
  rated: number;
  /** For the rounds together, and for the rating. */
  budgetMs: number;
  /** For everything; an engine that takes longer is given up. */
  limitMs: number;
}

/** What an engine is measured with; plain data. */
export interface Task {
  engine: string;
  corpus: Corpus;
  questions: readonly RatedQuestion[];
  effort: Effort;
}

const DEPTH = 10;

/** All engines by their names, ours first. */
const KINDS: Readonly<Record<string, (task: Task, gazetteer: Gazetteer) => EngineKind>> = {
  ours: ({ corpus }, gazetteer) => ours(corpus, gazetteer, () => []),
  'ours, with other names'({ corpus, questions }, gazetteer) {
    const asked = new Map(questions.map(({ text, items }) => [text, items]));
    return ours(corpus, gazetteer, (question) => asked.get(question) ?? []);
  },
  'lunr, plain search': () => plainLunr,
  minisearch: () => minisearch,
  flexsearch: () => flexSearch,
  orama: () => oramaSearch,
  'SQLite FTS5': () => fts5,
};
export const ENGINES = Object.keys(KINDS);

/** Builds, asks, rates, saves and loads one engine. */
export async function measureEngine(task: Task, gazetteer: Gazetteer): Promise<EngineFigures> {
  const { corpus, questions, effort } = task;
  const kind = KINDS[task.engine]?.(task, gazetteer);
  if (kind === undefined) throw new Error(`no engine called ${task.engine}`);
  const titles = new Map(corpus.documents.map(({ id, title }) => [id, title]));
  const texts = corpus.passages.map(({ document, text }) => ({ title: titles.get(document) ?? '', text }));
  const { engine, ...built } = await buildEngine(kind, texts);
  const asked = everyFew(questions, effort.timed).map(({ text }) => text);
  const ask = await timeRounds(asked, effort.rounds, (question) => engine.search(question, DEPTH), effort.budgetMs);
  const rateable = questions.every(({ relevant }) => relevant.every(({ document }) => titles.has(document)));
  const rated = everyFew(questions, effort.rated);
  const ndcg = rateable ? await rate(engine, rated, corpus.passages, effort.budgetMs) : undefined;
  return { ...built, ask, ...(ndcg !== undefined && { ndcg }), ...(await saveAndLoad(kind, engine)) };
}

/** About so many of the items, from all over the list. */
function everyFew<Item>(items: readonly Item[], count: number): readonly Item[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, index) => index % step === 0);
}

async function buildEngine(kind: EngineKind, texts: readonly Text[]) {
  const before = await memoryInUse();
  const { result: engine, ms: build } = await timed(() => kind.build(texts));
  const peak = process.resourceUsage().maxRSS * 1024;
  return { engine, build, memory: (await memoryInUse()) - before + (engine.outside?.() ?? 0), peak };
}

async function saveAndLoad(kind: EngineKind, engine: Engine): Promise<{ load: number; saved: number }> {
  const saved = await engine.save();
  const times: number[] = [];
  for (let run = 0; run < 3; run++) times.push((await timed(() => kind.load(saved))).ms);
  return { load: quantile(times, 0.5), saved: Buffer.byteLength(saved) };
}

/** Undefined where it would take longer than the budget. */
async function rate(
  engine: Engine,
  questions: readonly RatedQuestion[],
  passages: Corpus['passages'],
  budgetMs: number,
): Promise<number | undefined> {
  const deadline = performance.now() + budgetMs;
  let sum = 0;
  for (const { text, relevant } of questions) {
    const found = (await engine.search(text, DEPTH)).flatMap((number) => passages[number] ?? []);
    sum += scoreRanking(found, relevant).ndcgAt10;
    if (performance.now() > deadline) return undefined;
  }
  return sum / questions.length;
}
