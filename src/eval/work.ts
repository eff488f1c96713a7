import { addUsage, NO_USAGE } from '../answering/drafting/failure.ts';
import type { Answer, Usage } from '../domain/answer.ts';

/** What a model had to do with a set of answers. */
export interface WorkSummary {
  /** Answers that it was asked for. */
  asked: number;
  /** Those that another answer stood in for. */
  standIns: number;
  /** Those of which a sentence had to be removed. */
  cut: number;
  /** Of all of them together. */
  usage: Usage;
  /** Of all of them together, in US dollars; missing where a price is not known. */
  cost?: number;
}

/** Adds up the work of a model; undefined where none was asked. */
export function sumWork(answers: readonly Answer[]): WorkSummary | undefined {
  const works = answers.flatMap(({ work }) => work ?? []);
  if (works.length === 0) return undefined;
  const cost = works.reduce<number | undefined>(
    (sum, work) => (sum === undefined || work.cost === undefined ? undefined : sum + work.cost),
    0,
  );
  return {
    asked: works.length,
    standIns: works.filter(({ standIn }) => standIn).length,
    cut: works.filter(({ removed }) => removed.length > 0).length,
    usage: works.reduce((sum, { usage }) => addUsage(sum, usage), NO_USAGE),
    ...(cost !== undefined && { cost: Number(cost.toFixed(6)) }),
  };
}
