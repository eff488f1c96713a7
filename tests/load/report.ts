import { quantile } from '../bench/measure.ts';
import { megabytes, milliseconds, table } from '../bench/report.ts';
import type { Act } from './act.ts';
import type { LevelReport } from './level.ts';

/** The numbers of one level. Times in milliseconds, memory in bytes. */
export interface LevelSummary extends Pick<LevelReport, 'people' | 'startMs' | 'memory' | 'stallMs'> {
  asked: number;
  answered: number;
  /** How often for which reason. */
  refused: ReadonlyMap<string, number>;
  excused: number;
  notReached: number;
  lost: number;
  duplicated: number;
  acknowledged: readonly number[];
  answers: readonly number[];
}

export function summaryOf({ outcomes, people, startMs, memory, stallMs }: LevelReport): LevelSummary {
  const all = outcomes.map(({ outcome }) => outcome);
  const by = Map.groupBy(all, ({ fate }) => fate);
  const count = (fate: (typeof all)[number]['fate']) => by.get(fate)?.length ?? 0;
  const reasons = Map.groupBy(by.get('refused') ?? [], ({ reason = '' }) => reason);
  return {
    people,
    startMs,
    memory,
    stallMs,
    asked: all.length,
    answered: count('answered'),
    refused: new Map([...reasons].map(([reason, of]) => [reason, of.length])),
    excused: count('excused'),
    notReached: count('not reached'),
    lost: count('lost'),
    duplicated: all.filter(({ duplicated }) => duplicated).length,
    acknowledged: all.flatMap(({ acknowledgedMs }) => acknowledgedMs ?? []),
    answers: (by.get('answered') ?? []).flatMap(({ answeredMs }) => answeredMs ?? []),
  };
}

/** One column a level, since there is more to say of each than there are levels. */
export function levelTable(levels: readonly LevelSummary[]): string {
  const row = (name: string, cell: (level: LevelSummary) => string) => [name, ...levels.map(cell)];
  return table(
    ['people at the same time', ...levels.map(({ people }) => String(people))],
    [
      row('asked', ({ asked }) => String(asked)),
      row('answered', ({ answered }) => String(answered)),
      row('refused', ({ refused }) => reasonsOf(refused)),
      row('excused', ({ excused }) => String(excused)),
      row('not reached, the bot being away', ({ notReached }) => String(notReached)),
      row('**lost**', ({ lost }) => `**${lost}**`),
      row('**duplicated**', ({ duplicated }) => `**${duplicated}**`),
      row('acknowledged: median, p95, p99', ({ acknowledged }) => quantiles(acknowledged)),
      row('answered: median, p95, p99', ({ answers }) => quantiles(answers)),
      row('start to ready', ({ startMs }) => milliseconds(startMs)),
      row('longest stall of the event loop', ({ stallMs }) => milliseconds(stallMs)),
      row('memory idle, peak, after', ({ memory: { idle, peak, after } }) =>
        [idle, peak, after].map(megabytes).join(', '),
      ),
    ],
  );
}

/** What was lost, duplicated or excused, by kind, and what the bot had to say, by its words. */
export function describeFailures({ people, outcomes, log }: LevelReport): string {
  const failed = outcomes.filter(
    ({ outcome: { fate, duplicated } }) => duplicated || fate === 'lost' || fate === 'excused',
  );
  const kinds = Map.groupBy(failed, ({ act, outcome: { fate, reason = '', duplicated } }) =>
    [act.what, duplicated ? 'duplicated' : fate, reason].join(': '),
  );
  const lines = [...kinds].map(([kind, of]) => `  ${of.length} × ${kind}, e.g. ${shownOf(of[0]?.act)}`);
  const said = Map.groupBy(log, (line) => wordsOf(line));
  const heard = [...said].map(([words, of]) => `  ${of.length} × ${words}`);
  return [`${people} people: ${failed.length} lost, duplicated or excused`, ...lines, ...heard].join('\n');
}

/** What the first of a kind shows now, in short. */
function shownOf(act: Act | undefined): string {
  const shown = act?.interaction?.original ?? act?.message?.answers[0];
  return JSON.stringify(shown?.isLoading === true ? 'thinking…' : shown?.text.slice(0, 80)) ?? 'nothing';
}

/** A line of the log without what differs each time. */
function wordsOf(line: string): string {
  const { level, msg, err } = JSON.parse(line) as { level: string; msg: string; err?: { message?: string } };
  return [level, msg, err?.message]
    .filter(Boolean)
    .join(': ')
    .replaceAll(/\d{5,}/gu, '…');
}

function reasonsOf(refused: LevelSummary['refused']): string {
  return [...refused].map(([reason, count]) => `${count} (${reason})`).join(', ') || '0';
}

function quantiles(values: readonly number[]): string {
  return values.length === 0 ? '·' : [0.5, 0.95, 0.99].map((share) => milliseconds(quantile(values, share))).join(', ');
}
