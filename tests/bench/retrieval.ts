import { scoreRanking } from '../../src/eval/ranking.ts';
import type { GeneratedCorpus } from './corpus.ts';
import type { Engine, EngineKind, Text } from './engine.ts';
import { memoryInUse, quantile, type Timing, timed, timeRounds } from './measure.ts';
import { ours } from './ours.ts';
import { flexSearch, fts5, minisearch, oramaSearch, plainLunr } from './peers.ts';
import type { RatedQuestion } from './questions.ts';

/** What one engine did on one corpus. Times in milliseconds, sizes in bytes. */
export interface EngineFigures {
  engine: string;
  passages: number;
  build: number;
  memory: number;
  load: number;
  saved: number;
  ask: Timing;
  /** Undefined on a corpus that lacks some of the documents that are asked about. */
  ndcg?: number;
}

export interface Effort {
  rounds: number;
  /** Of the questions, so many are timed. */
  timed: number;
}

const DEPTH = 10;

/** Builds, saves, loads and asks each engine over one corpus, one engine after the other. */
export async function compareEngines(
  { corpus, gazetteer }: GeneratedCorpus,
  questions: readonly RatedQuestion[],
  { rounds, timed: count }: Effort,
): Promise<EngineFigures[]> {
  const names = new Map(questions.map(({ text, names: other }) => [text, other]));
  const kinds = [
    ours('ours', corpus, gazetteer, () => []),
    ours('ours, with other names', corpus, gazetteer, (question) => names.get(question) ?? []),
    plainLunr,
    minisearch,
    flexSearch,
    oramaSearch,
    fts5,
  ];
  const titles = new Map(corpus.documents.map(({ id, title }) => [id, title]));
  const texts = corpus.passages.map(({ document, text }) => ({ title: titles.get(document) ?? '', text }));
  const rateable = questions.every(({ relevant }) => relevant.every(({ document }) => titles.has(document)));
  const step = Math.max(1, Math.floor(questions.length / count));
  const asked = questions.filter((_, index) => index % step === 0).map(({ text }) => text);
  const figures: EngineFigures[] = [];
  for (const kind of kinds) {
    const { engine, ...built } = await buildEngine(kind, texts);
    const ask = await timeRounds(asked, rounds, (question) => engine.search(question, DEPTH));
    figures.push({
      engine: kind.name,
      passages: texts.length,
      ...built,
      ask,
      ...(rateable && { ndcg: await rate(engine, questions, corpus.passages) }),
      ...(await saveAndLoad(kind, engine)),
    });
  }
  return figures;
}

async function buildEngine(kind: EngineKind, texts: readonly Text[]) {
  const before = await memoryInUse();
  const { result: engine, ms: build } = await timed(() => kind.build(texts));
  return { engine, build, memory: (await memoryInUse()) - before + (engine.outside?.() ?? 0) };
}

async function saveAndLoad(kind: EngineKind, engine: Engine): Promise<{ load: number; saved: number }> {
  const saved = await engine.save();
  const times: number[] = [];
  for (let run = 0; run < 3; run++) times.push((await timed(() => kind.load(saved))).ms);
  return { load: quantile(times, 0.5), saved: Buffer.byteLength(saved) };
}

async function rate(
  engine: Engine,
  questions: readonly RatedQuestion[],
  passages: GeneratedCorpus['corpus']['passages'],
): Promise<number> {
  let sum = 0;
  for (const { text, relevant } of questions) {
    const found = (await engine.search(text, DEPTH)).flatMap((number) => passages[number] ?? []);
    sum += scoreRanking(found, relevant).ndcgAt10;
  }
  return sum / questions.length;
}
