import { setImmediate } from 'node:timers/promises';

/** How long a number of runs take, in milliseconds. */
export interface Timing {
  median: number;
  p99: number;
  /** The least and the greatest median of the rounds. */
  least: number;
  greatest: number;
}

/** Runs something once and tells how long it took, in milliseconds. */
export async function timed<Result>(run: () => Result | Promise<Result>): Promise<{ result: Result; ms: number }> {
  const started = performance.now();
  const result = await run();
  return { result, ms: performance.now() - started };
}

/**
 * The timing of several rounds of the same runs. Of each run the median of its rounds counts, so that what else the
 * machine does in a single one of them does not pass for the slowest in a hundred.
 */
export function timingOf(rounds: readonly (readonly number[])[]): Timing {
  const runs = (rounds[0] ?? []).map((_, run) =>
    quantile(
      rounds.map((round) => round[run] ?? Number.NaN),
      0.5,
    ),
  );
  const medians = rounds.map((round) => quantile(round, 0.5));
  return {
    median: quantile(runs, 0.5),
    p99: quantile(runs, 0.99),
    least: Math.min(...medians),
    greatest: Math.max(...medians),
  };
}

/**
 * Runs something once with every item to warm up, and then in so many rounds, or in as many as end within the budget
 * (milliseconds). Where none does, what was run until then is the one round.
 */
export async function timeRounds<Item>(
  items: readonly Item[],
  rounds: number,
  run: (item: Item) => unknown,
  budgetMs = Number.POSITIVE_INFINITY,
): Promise<Timing> {
  const deadline = performance.now() + budgetMs;
  const times: number[][] = [];
  for (let round = -1; round < rounds; round++) {
    const here: number[] = [];
    for (const item of items) {
      here.push((await timed(() => run(item))).ms);
      if (performance.now() > deadline) return timingOf(times.length === 0 ? [here] : times);
    }
    if (round >= 0) times.push(here);
  }
  return timingOf(times);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Bytes in use after a collection, typed arrays and buffers included. Needs `--expose-gc`. */
export async function memoryInUse(): Promise<number> {
  if (!globalThis.gc) throw new Error('run with --expose-gc');
  // What an awaited call still held is free only in a later turn of the event loop.
  for (let turn = 0; turn < 3; turn++) {
    await setImmediate();
    globalThis.gc();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
