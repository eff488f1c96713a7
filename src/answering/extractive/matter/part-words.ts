import { questionTokens, tokens } from '../../../retrieval/analyzer.ts';
import { counterpartsOf } from '../../../retrieval/thesaurus/thesaurus.ts';
import { wordsOf } from '../../evidence/candidate.ts';
import { counterpartHeld } from '../../evidence/held.ts';
import type { Snapshot } from '../../snapshot.ts';
import { namesOf } from '../../understand/lexicon.ts';
import { isLightWord } from '../../understand/light-words.ts';
import { type Plan, toldBy } from '../plan.ts';

/** The analysed words of all that a plan shows, those of its rows' labels too. */
export function wordsOfPlan(plan: Plan, snapshot: Snapshot): ReadonlySet<string> {
  const { facts, measures } = plan;
  return wordsOf([
    ...toldBy(plan).map(({ quote }) => quote),
    ...measures.flatMap(({ summary, summaryZh }) => [summary, summaryZh]),
    ...facts.flatMap(({ indicator, subject, place }) => [
      ...namesOf(snapshot.indicator(indicator)),
      ...namesOf(snapshot.term(subject)),
      ...snapshot.gazetteer.names(place),
    ]),
  ]);
}

/**
 * Whether a later part of a question has words of its own of which `said` has no more than half: "... and which problems
 * are urgent". A single word tells too little.
 */
export function isForeignTo(part: string, first: string, said: ReadonlySet<string>): boolean {
  const before = new Set(tokens(first));
  const own = questionTokens(part).filter((word) => !before.has(word) && !isLightWord(word) && !/^\d/.test(word));
  // Chinese is cut into words differently in different company.
  const written = [...said].join(' ');
  const held = own.filter(
    (word) => said.has(word) || written.includes(word) || counterpartHeld(counterpartsOf(word), said),
  );
  return own.length > 1 && held.length * 2 <= own.length;
}
