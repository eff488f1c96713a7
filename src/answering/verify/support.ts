import type { DraftSentence } from '../../domain/answer.ts';
import { tokens } from '../../retrieval/analyzer.ts';
import type { Snapshot } from '../snapshot.ts';
import { languageOf } from '../understand/understand.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';
import type { SentenceSources } from './sources.ts';

/** A sentence without a figure must share this much of its words, by weight, with what it cites. */
const MIN_SHARED = 0.35;

/** What a sentence names (products, companies, industries) is named in what it cites, or is what a cited row is of. */
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
  if (reading.figures.length > 0 || shared(reading, sources, snapshot) >= MIN_SHARED) return [];
  // Across languages there are no common words, only common names.
  const foreign = sources.quotes.every((quote) => languageOf(quote.text) !== languageOf(text));
  const named = reading.terms.some(({ ids }) => ids.some((id) => spoken.has(id)));
  return foreign && named ? [] : [{ code: 'subject differs', found: text }];
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

/** Which part of a sentence's words, weighed by how much they say, occurs in what it cites; periods aside. */
function shared(
  { clauses, periods }: Reading,
  { quotes, measures, facts }: SentenceSources,
  snapshot: Snapshot,
): number {
  const rows = [...snapshot.candidates.measures, ...snapshot.candidates.facts].filter(
    ({ measure, fact }) => (measure && measures.includes(measure)) || (fact && facts.includes(fact)),
  );
  const text = periods.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    clauses.text,
  );
  const isSpoken = (token: string) => [...quotes, ...rows].some(({ words }) => words.has(token));
  const told = [...new Set(tokens(text))].map((token) => ({ token, weight: snapshot.rarity(token) ?? 1 }));
  const total = told.reduce((sum, { weight }) => sum + weight, 0);
  const held = told.reduce((sum, { token, weight }) => sum + (isSpoken(token) ? weight : 0), 0);
  return total === 0 ? 1 : held / total;
}
