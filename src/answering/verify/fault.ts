import type { Finding } from '../../domain/answer.ts';

/** A finding before it is known which sentence it is about. */
export type Fault = Omit<Finding, 'sentence'>;

/** Faults without repetitions: two judges may trip over the same words. */
export function distinct(faults: readonly Fault[]): Fault[] {
  const seen = new Map(faults.map((fault) => [`${fault.code}\n${fault.found}`, fault] as const));
  return [...seen.values()];
}
