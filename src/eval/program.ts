import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ExpectedError } from '../domain/errors.ts';
import type { Suite } from './case.ts';
import { type Change, changesBetween, regressions } from './compare.ts';
import { ASKERS, type Asker } from './drafters.ts';
import { HALVES, type Half } from './half.ts';
import { runSuites, type Subject } from './run.ts';
import { type Report, summarise } from './summary.ts';
import { renderFailures, renderSummary } from './table.ts';

const USAGE = `Usage: npm run --silent eval -- [options]
  --half a|b|all    which half of the questions (all); half b is scored and never shown
  --drafter NAME    ${Object.keys(ASKERS).join(', ')} (extractive)
  --failures        list what went wrong in half a, by the stage that lost it
  --json FILE       write the report
  --compare FILE    compare with an earlier report instead of the baseline`;

export interface Evaluation {
  open: Subject['open'];
  suites: readonly Suite[];
  /** The report that must not get worse. */
  baseline: string;
}

/**
 * Runs the evaluation as the command line asks and prints its tables. False where wrong answers or citations are worse
 * than in the report compared with.
 * @throws ExpectedError USAGE
 */
export async function evaluate({ open, suites, baseline }: Evaluation): Promise<boolean> {
  const { halves, drafter, asker, failures, json, compare } = readArguments();
  const outcomes = await runSuites(suites, { open, asker }, halves);
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
  const earlier = compare ?? baseline;
  return compare === undefined && !existsSync(earlier) ? true : isNoWorse(earlier, report);
}

/** Prints how the figures moved since an earlier report. */
function isNoWorse(file: string, report: Report): boolean {
  const changes = changesBetween(JSON.parse(readFileSync(file, 'utf8')) as Report, report);
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
  asker: Asker;
  failures: boolean;
  json?: string;
  compare?: string;
}

function readArguments(): Arguments {
  const { half, drafter, failures, json, compare } = parse();
  const halves = half === 'all' ? HALVES : HALVES.filter((one) => one === half);
  const asker = ASKERS[drafter];
  if (halves.length === 0 || !asker) throw new ExpectedError('USAGE', { usage: USAGE });
  return {
    halves,
    drafter,
    asker,
    failures,
    ...(json !== undefined && { json }),
    ...(compare !== undefined && { compare }),
  };
}

function parse() {
  try {
    return parseArgs({
      options: {
        half: { type: 'string', default: 'all' },
        drafter: { type: 'string', default: 'extractive' },
        failures: { type: 'boolean', default: false },
        json: { type: 'string' },
        compare: { type: 'string' },
      },
    }).values;
  } catch (cause) {
    throw new ExpectedError('USAGE', { usage: USAGE }, { cause });
  }
}
