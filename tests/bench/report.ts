import { cpus, loadavg, totalmem } from 'node:os';
import type { RefreshStalls, Stall } from '../curation/stall.ts';
import type { AnswerFigures } from './answers.ts';
import type { Compared } from './compare.ts';
import { quantile, type Timing } from './measure.ts';
import type { ReadingFigures } from './reading.ts';
import type { ServedFigures } from './served.ts';
import type { StartFigures } from './start.ts';

const MEGABYTE = 1_000_000;

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** A Markdown table. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

const COMPARED = [
  'engine',
  'build',
  'memory',
  'peak',
  'saved',
  'load',
  'median',
  'least–greatest',
  'p99',
  'median to ours',
  'p99 to ours',
  'nDCG@10',
] as const;

/** Each engine with how it compares with ours, the first of them. */
export function retrievalTable(compared: readonly Compared[]): string {
  const own = compared[0]?.figures;
  const times = (value: number, ours: number | undefined) => `×${digits(value / (ours ?? Number.NaN))}`;
  return table(
    COMPARED,
    compared.map(({ engine, figures, failure = '' }) => {
      if (figures === undefined) return [engine, failure, ...COMPARED.slice(2).map(() => '·')];
      const { build, memory, peak, saved, load, ask, ndcg } = figures;
      return [
        engine,
        milliseconds(build),
        megabytes(memory),
        megabytes(peak),
        megabytes(saved),
        milliseconds(load),
        milliseconds(ask.median),
        spread(ask),
        milliseconds(ask.p99),
        times(ask.median, own?.ask.median),
        times(ask.p99, own?.ask.p99),
        ndcg === undefined ? '·' : ndcg.toFixed(3),
      ];
    }),
  );
}

export function answersTable(figures: readonly AnswerFigures[]): string {
  const stages = Object.keys(figures[0]?.stages ?? {});
  return table(
    ['passages', 'facts', 'made ready', 'memory', 'median', 'least–greatest', 'p99', ...stages, 'right'],
    figures.map((of) => [
      String(of.passages),
      String(of.facts),
      milliseconds(of.prepare),
      megabytes(of.memory),
      milliseconds(of.ask.median),
      spread(of.ask),
      milliseconds(of.ask.p99),
      ...stages.map((stage) => milliseconds(of.stages[stage] ?? Number.NaN)),
      of.right === undefined ? '·' : `${Math.round(of.right * 100)} %`,
    ]),
  );
}

export function startTable(figures: readonly StartFigures[]): string {
  return table(
    ['program', 'median', 'least–greatest'],
    figures.map(({ program, time }) => [program, milliseconds(time.median), spread(time)]),
  );
}

export function readingTable(figures: readonly ReadingFigures[]): string {
  return table(
    ['what', 'characters', 'median', 'MB/s'],
    figures.map(({ what, characters, time }) => [
      what,
      String(characters),
      milliseconds(time.median),
      digits(characters / MEGABYTE / (time.median / 1000)),
    ]),
  );
}

export function servedTable(figures: ServedFigures): string {
  const { ready, city, perSecond, crowd, acknowledged, answered, stallMs, memory } = figures;
  const all = (times: readonly number[]) =>
    `${milliseconds(quantile(times, 0.5))}, ${milliseconds(Math.max(...times))}`;
  return table(
    ['what', 'figure'],
    [
      ['start to ready: median, least–greatest', `${milliseconds(ready.median)}, ${spread(ready)}`],
      ['`/city`, one after another: median, p99', `${milliseconds(city.median)}, ${milliseconds(city.p99)}`],
      [`\`/city\`, ${crowd} people all the time`, `${digits(perSecond)} a second`],
      [`${acknowledged.length} \`/ask\` at once, acknowledged: median, slowest`, all(acknowledged)],
      [`${answered.length} \`/ask\` at once, answered: median, slowest`, all(answered)],
      ['longest stall of the event loop meanwhile', milliseconds(stallMs)],
      ['memory idle, under load', `${megabytes(memory.idle)}, ${megabytes(memory.loaded)}`],
    ],
  );
}

export function refreshTable({ documents, answered, refresh, publish }: RefreshStalls): string {
  const row = (step: string, { seconds, longestMs, longestOwnMs, longestCpuMs, rssMegabytes }: Stall) => [
    step,
    milliseconds(seconds * 1000),
    milliseconds(longestMs),
    milliseconds(longestOwnMs),
    milliseconds(longestCpuMs),
    `${rssMegabytes} MB`,
  ];
  const head = ['step', 'takes', 'longest stall', 'its own', 'of computing', 'memory at most'];
  return `${documents.toLocaleString('en')} documents; ${answered} questions answered meanwhile.\n\n${table(head, [
    row('refresh', refresh),
    row('publish', publish),
  ])}`;
}

/** What the figures were measured on. */
export function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg().map((of) => of.toFixed(1));
  return `${cpus().length} × ${cpu?.model.trim()}, ${memory} GB, ${process.platform}, Node ${process.version}; load ${load.join(', ')} (1, 5, 15 minutes)`;
}

export function milliseconds(ms: number): string {
  return ms >= 1000 ? `${digits(ms / 1000)} s` : `${digits(ms)} ms`;
}

function spread({ least, greatest }: Timing): string {
  return `${milliseconds(least)} – ${milliseconds(greatest)}`;
}

export function megabytes(bytes: number): string {
  return `${digits(bytes / MEGABYTE)} MB`;
}

/** Two figures, or as many as stand before the point. */
function digits(value: number): string {
  return Math.abs(value) >= 10 ? value.toFixed(0) : String(Number(value.toPrecision(2)));
}
