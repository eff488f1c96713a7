import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readTable } from '../corpus/table.ts';
import type { Fault } from '../domain/corpus.ts';
import type { AnswerService } from '../serving/service.ts';
import { bounded, type ChangedGold, type GoldResults } from './report.ts';

/** A question that must go on being answered so. */
export interface GoldQuestion {
  question: string;
  /** Every one of these stands in the answer; none where the sources must be found not to say. */
  says: readonly string[];
}

const goldRow = z
  .object({
    question: z.string(),
    says: z
      .string()
      .default('')
      .transform((cell) =>
        cell
          .split('|')
          .map((words) => words.trim())
          .filter(Boolean),
      ),
  })
  .strict();

/** Reads the `gold.csv` of a corpus folder; a folder that has none has no such questions. */
export function readGold(dir: string, faults: Fault[] = []): GoldQuestion[] {
  const file = join(dir, 'gold.csv');
  return existsSync(file) ? readTable(file, goldRow, faults).map(({ value }) => value) : [];
}

/** So much of an answer is shown, in characters, and so many answers that changed. */
const MAX_ANSWER = 600;
const MAX_CHANGED = 25;

/** Asks the questions of both services, without a model: what counts is what the corpus supports. */
export async function compareGold(
  questions: readonly GoldQuestion[],
  before: AnswerService,
  after: AnswerService,
): Promise<GoldResults> {
  const results: ChangedGold[] = [];
  for (const gold of questions) {
    const [one, other] = await Promise.all([ask(gold, before), ask(gold, after)]);
    results.push({
      question: gold.question,
      held: { before: one.holds, after: other.holds },
      answer: { before: one.answer, after: other.answer },
    });
  }
  const changed = results
    .filter(({ held, answer }) => held.before !== held.after || answer.before !== answer.after)
    .map((result) => ({ ...result, answer: { before: cut(result.answer.before), after: cut(result.answer.after) } }))
    .sort((one, other) => Number(isLost(other)) - Number(isLost(one)));
  return {
    total: questions.length,
    before: results.filter(({ held }) => held.before).length,
    after: results.filter(({ held }) => held.after).length,
    changed: bounded(changed, MAX_CHANGED),
  };
}

async function ask({ question, says }: GoldQuestion, service: AnswerService) {
  const { answer, abstained } = await service.answer({ text: question, history: [] }, { modelAllowed: false });
  const holds = says.length === 0 ? abstained : !abstained && says.every((words) => answer.includes(words));
  return { holds, answer };
}

function cut(answer: string): string {
  return answer.length <= MAX_ANSWER ? answer : `${answer.slice(0, MAX_ANSWER)}…`;
}

function isLost({ held }: ChangedGold): boolean {
  return held.before && !held.after;
}
