import { distance } from 'fastest-levenshtein';
import type { Language } from '../../domain/answer.ts';
import { ExpectedError } from '../../domain/errors.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { foldCase } from '../../retrieval/analyzer.ts';
import type { Snapshot } from '../snapshot.ts';

const MAX_SUGGESTIONS = 3;

/** The place that a typed name means; throws UNKNOWN_PLACE with the nearest names. */
export function resolvePlace(name: string, snapshot: Snapshot, language: Language): PlaceCode {
  const resolution = snapshot.gazetteer.resolve(name, { known: snapshot.knownPlaces });
  if (resolution.kind === 'found') return resolution.place.code;
  const suggestions = resolution.suggestions.slice(0, MAX_SUGGESTIONS);
  throw new ExpectedError('UNKNOWN_PLACE', {
    name,
    suggestions: suggestions.map(({ code }) => snapshot.gazetteer.label(code, language)),
  });
}

/** Ids of the indicators that typed words may mean; throws UNKNOWN_INDICATOR with the nearest names. */
export function resolveIndicators(words: string, snapshot: Snapshot, language: Language): readonly string[] {
  const row = snapshot.indicator(words);
  if (row) return [row.id];
  const ids = snapshot.indicators.find(words).flatMap((match) => match.ids);
  if (ids.length > 0) return ids;
  const used = new Set(snapshot.corpus.facts.map(({ indicator }) => indicator));
  const names = snapshot.corpus.indicators.filter(({ id }) => used.has(id)).map((indicator) => indicator[language]);
  throw new ExpectedError('UNKNOWN_INDICATOR', { name: words, suggestions: nearest(words, names) });
}

/** Ids of the glossary terms that typed words name; empty where they name none. */
export function resolveTopics(words: string, snapshot: Snapshot): readonly string[] {
  return snapshot.term(words) ? [words] : snapshot.terms.find(words).flatMap((match) => match.ids);
}

/** The document of a typed id or part of a title; throws UNKNOWN_DOCUMENT with the ids there are. */
export function resolveDocument(typed: string, snapshot: Snapshot): string {
  const folded = foldCase(typed.trim());
  const byId = snapshot.corpus.documents.find(({ id }) => id === folded);
  const byTitle = snapshot.corpus.documents.filter(({ title, id }) => `${foldCase(title)} ${id}`.includes(folded));
  const found = byId ?? (byTitle.length === 1 ? byTitle[0] : undefined);
  if (found && folded !== '') return found.id;
  const ids = snapshot.corpus.documents.map(({ id }) => id);
  throw new ExpectedError('UNKNOWN_DOCUMENT', { name: typed, suggestions: nearest(typed, ids) });
}

function nearest(typed: string, names: readonly string[]): string[] {
  const folded = foldCase(typed);
  return names
    .map((name) => ({ name, far: distance(folded, foldCase(name).slice(0, Math.max(folded.length, 4))) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ name }) => name);
}
