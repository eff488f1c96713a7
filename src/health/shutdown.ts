import type { EventEmitter } from 'node:events';
import type { Logger } from './log.ts';

/** One step of leaving. At its time limit its signal is aborted, and the next step follows without it. */
export interface Step {
  name: string;
  limitMs: number;
  run: (signal: AbortSignal) => Promise<void> | void;
}

/** `clean`: every step came to its end in time. */
export type Departure = 'clean' | 'forced';

/**
 * Takes the steps one after another, whatever becomes of each: draining what is being answered may take its time,
 * but closing the store must follow. Never rejects.
 */
export async function leave(steps: readonly Step[], log: Logger): Promise<Departure> {
  let departure: Departure = 'clean';
  for (const step of steps) {
    const started = performance.now();
    const end = await take(step);
    const milliseconds = Math.round(performance.now() - started);
    if (end === 'done') log.info({ step: step.name, milliseconds }, 'leaving');
    else {
      departure = 'forced';
      const why = end === 'late' ? { limitMs: step.limitMs } : { err: end };
      log.warn({ step: step.name, milliseconds, ...why }, 'leaving: this step did not come to its end');
    }
  }
  return departure;
}

async function take({ run, limitMs }: Step): Promise<'done' | 'late' | Error> {
  const controller = new AbortController();
  const late = Promise.withResolvers<'late'>();
  const timer = setTimeout(() => {
    controller.abort(new Error('the process leaves'));
    late.resolve('late');
  }, limitMs);
  try {
    const done = Promise.resolve(run(controller.signal)).then(() => 'done' as const);
    return await Promise.race([done, late.promise]);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    clearTimeout(timer);
  }
}

/**
 * On SIGTERM or SIGINT leaves by these steps and then exits, with 0 when they all came to their end and 1 otherwise.
 * A second signal exits at once.
 */
export function leaveOnSignal(
  steps: readonly Step[],
  log: Logger,
  signals: EventEmitter = process,
  exit: (code: number) => void = (code) => process.exit(code),
): void {
  let leaving = false;
  const onSignal = (signal: string) => {
    if (leaving) {
      exit(1);
      return;
    }
    leaving = true;
    log.info({ signal }, 'leaving');
    void leave(steps, log).then((departure) => exit(departure === 'clean' ? 0 : 1));
  };
  signals.on('SIGTERM', onSignal);
  signals.on('SIGINT', onSignal);
}
