import type { Fact } from '../domain/fact.ts';
import type { AnswerService } from '../serving/service.ts';
import { OBSERVATION_FIELDS } from './figure-cells.ts';
import { type Bounded, bounded, type ChangedAnswer } from './report.ts';

/** An answer that was given, with the facts that it states. */
export interface GivenAnswer {
  id: string;
  facts: readonly Fact[];
}

/** The answers that are still kept. */
export type GivenAnswers = () => AsyncIterable<GivenAnswer> | Iterable<GivenAnswer>;

/** So many ids are looked up at a time. */
const BATCH = 500;

/** The figures of earlier answers that would be other ones, or none, if `next` was asked. */
export async function findChangedAnswers(given: GivenAnswers, next: AnswerService): Promise<Bounded<ChangedAnswer>> {
  const changed: ChangedAnswer[] = [];
  let batch: GivenAnswer[] = [];
  for await (const answer of given()) {
    batch.push(answer);
    if (batch.length < BATCH) continue;
    changed.push(...(await changedAmong(batch, next)));
    batch = [];
  }
  changed.push(...(await changedAmong(batch, next)));
  return bounded(changed);
}

async function changedAmong(answers: readonly GivenAnswer[], next: AnswerService): Promise<ChangedAnswer[]> {
  const stated = answers.flatMap(({ id, facts }) =>
    facts.filter(({ reviewed }) => reviewed).map((fact) => ({ answer: id, before: fact })),
  );
  const { facts } = await next.run('legend', { language: 'en', facts: stated.map(({ before }) => before.id) });
  return stated.flatMap(({ answer, before }) => {
    const after = facts[before.id];
    if (after !== undefined && saysTheSame(before, after)) return [];
    return [{ answer, before, ...(after !== undefined && { after }) }];
  });
}

/** What a reader was told is the figure and what it is of, not the words that it was taken from. */
function saysTheSame(one: Fact, other: Fact): boolean {
  return OBSERVATION_FIELDS.every((field) => one[field] === other[field]);
}
