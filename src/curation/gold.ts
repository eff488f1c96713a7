import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readTable } from '../corpus/table.ts';
import type { Fault } from '../domain/corpus.ts';
import type { AnswerService } from '../serving/service.ts';
import type { GoldResult } from './report.ts';

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

/** Asks the questions of both services, without a model: what counts is what the corpus supports. */
export async function compareGold(
  questions: readonly GoldQuestion[],
  before: AnswerService,
  after: AnswerService,
): Promise<GoldResult[]> {
  const results: GoldResult[] = [];
  for (const gold of questions) {
    const [one, other] = await Promise.all([ask(gold, before), ask(gold, after)]);
    results.push({ question: gold.question, before: one.holds, after: other.holds, answer: other.answer });
  }
  return results;
}

async function ask({ question, says }: GoldQuestion, service: AnswerService) {
  const { answer, abstained } = await service.answer({ text: question, history: [] }, { modelAllowed: false });
  const holds = says.length === 0 ? abstained : !abstained && says.every((words) => answer.includes(words));
  return { holds, answer };
}
