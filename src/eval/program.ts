import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ExpectedError } from '../domain/errors.ts';
import type { Suite } from './case.ts';
import { type Change, changesBetween, regressions } from './compare.ts';
import { EXTRACTIVE, type OpenAsker } from './drafters.ts';
import { HALVES, type Half } from './half.ts';
import { renderPage } from './page.ts';
import { runSuites, type Subject } from './run.ts';
import { type Report, summarise } from './summary.ts';
import { renderFailures, renderSummary } from './table.ts';

const usage = (drafters: readonly string[]) => `Usage: npm run --silent eval -- [options]
  --half a|b|all    which half of the questions (all); half b is scored and never shown
  --drafter NAME    ${drafters.join(', ')} (${EXTRACTIVE})
  --sample          only the questions drawn for what costs money or time
  --failures        list what went wrong in half a, by the stage that lost it
  --json FILE       write the report
  --write           put the tables of both halves into docs/quality.md
  --compare FILE    compare with an earlier report instead of the baseline`;

export interface Evaluation {
  open: Subject['open'];
  suites: readonly Suite[];
  /** Draws the questions for ways of drafting that cost money or somebody's time. */
  sample: (suites: readonly Suite[]) => readonly Suite[];
  /** The ways of drafting, by the name given on the command line. */
  askers: Readonly<Record<string, OpenAsker>>;
  /** Puts tables in Markdown into the page that holds them. */
  publish: (tables: string) => void;
  /** The report that must not get worse; of another way of drafting it says nothing. */
  baseline: string;
}

/**
 * Runs the evaluation as the command line asks and prints its tables. False where wrong answers or citations are worse
 * than in the report compared with.
 * @throws ExpectedError USAGE
 */
export async function evaluate({ open, suites: all, sample, askers, publish, baseline }: Evaluation): Promise<boolean> {
  const { halves, drafter, openAsker, sampled, failures, json, write, compare } = readArguments(askers);
  const suites = sampled ? sample(all) : all;
  const outcomes = await runSuites(suites, { open, asker: await openAsker() }, halves);
  const suiteOf = (id: string) => suites.find(({ cases }) => cases.some((one) => one.id === id))?.name ?? '';
  const report: Report = {
    drafter,
    halves: Object.fromEntries(
      halves.map((half) => [
        half,
        summarise(
          outcomes.filter((outcome) => outcome.half === half),
          suiteOf,
        ),
      ]),
    ),
  };
  for (const half of halves) {
    const summary = report.halves[half];
    if (summary) console.log(`${renderSummary(`half ${half}, ${drafter}`, summary)}\n`);
  }
  if (failures) console.log(`${renderFailures(outcomes)}\n`);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, undefined, 2)}\n`);
  if (write) publish(renderPage(report));
  if (compare === undefined && (sampled || !existsSync(baseline))) return true;
  const earlier = compare ?? baseline;
  const before = JSON.parse(readFileSync(earlier, 'utf8')) as Report;
  return compare === undefined && before.drafter !== drafter ? true : isNoWorse(earlier, before, report);
}

/** Prints how the figures moved since an earlier report. */
function isNoWorse(file: string, before: Report, report: Report): boolean {
  const changes = changesBetween(before, report);
  const worse = regressions(changes);
  for (const change of changes) console.log(worded(change, worse.includes(change)));
  console.log(worse.length > 0 ? `Worse than ${file}.` : `No worse than ${file}.`);
  return worse.length === 0;
}

function worded({ half, metric, before, after }: Change, worse: boolean): string {
  const points = ((after - before) * 100).toFixed(1);
  return `half ${half}, ${metric}: ${(before * 100).toFixed(1)} → ${(after * 100).toFixed(1)} (${after > before ? '+' : ''}${points})${worse ? '  ← worse' : ''}`;
}

interface Arguments {
  halves: readonly Half[];
  drafter: string;
  openAsker: OpenAsker;
  sampled: boolean;
  failures: boolean;
  write: boolean;
  json?: string;
  compare?: string;
}

function readArguments(askers: Evaluation['askers']): Arguments {
  const names = Object.keys(askers);
  const { half, drafter, sample: sampled, failures, json, write, compare } = parse(names);
  const halves = half === 'all' ? HALVES : HALVES.filter((one) => one === half);
  const openAsker = askers[drafter];
  const partial = write && (sampled || halves.length < HALVES.length);
  if (halves.length === 0 || !openAsker || partial) throw new ExpectedError('USAGE', { usage: usage(names) });
  return {
    halves,
    drafter,
    openAsker,
    sampled,
    failures,
    write,
    ...(json !== undefined && { json }),
    ...(compare !== undefined && { compare }),
  };
}

function parse(drafters: readonly string[]) {
  try {
    return parseArgs({
      options: {
        half: { type: 'string', default: 'all' },
        drafter: { type: 'string', default: EXTRACTIVE },
        sample: { type: 'boolean', default: false },
        failures: { type: 'boolean', default: false },
        json: { type: 'string' },
        write: { type: 'boolean', default: false },
        compare: { type: 'string' },
      },
    }).values;
  } catch (cause) {
    throw new ExpectedError('USAGE', { usage: usage(drafters) }, { cause });
  }
}
