import type { DraftSentence } from '../../domain/answer.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';
import type { SentenceSources } from './sources.ts';
import { judgeWording } from './wording.ts';

/** What a sentence names is named in what it cites, or is what a cited row is of; and it says nothing of its own. */
export function judgeSupport(
  { text }: DraftSentence,
  reading: Reading,
  sources: SentenceSources,
  snapshot: Snapshot,
): Fault[] {
  const spoken = conceptsOf(sources, snapshot);
  const strange = reading.terms.find(
    ({ ids }) => ids.some((id) => snapshot.isDefining(id)) && !ids.some((id) => spoken.has(id)),
  );
  if (strange) return [{ code: 'subject differs', found: reading.clauses.text.slice(strange.start, strange.end) }];
  const shared = reading.terms.filter(({ ids }) => ids.some((id) => spoken.has(id)));
  return judgeWording(text, shared, reading, sources, snapshot);
}

/** Names of what is cited, in its own words and in those of the rows taken from it. */
function conceptsOf({ quotes, facts, measures }: SentenceSources, snapshot: Snapshot): ReadonlySet<string> {
  const rows = snapshot.candidates.measures.filter(({ measure }) => measure && measures.includes(measure));
  return new Set([
    ...quotes.flatMap(({ concepts }) => [...concepts]),
    ...rows.flatMap(({ concepts }) => [...concepts]),
    ...facts.flatMap(({ subject, indicator }) => [...snapshot.withWider(subject), ...snapshot.withWider(indicator)]),
  ]);
}
