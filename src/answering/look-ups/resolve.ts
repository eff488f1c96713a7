import { distance } from 'fastest-levenshtein';
import type { Language } from '../../domain/answer.ts';
import { ExpectedError } from '../../domain/errors.ts';
import type { Fact } from '../../domain/fact.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { foldCase } from '../../retrieval/analyzer.ts';
import { wordingOf } from '../../wording/wording.ts';
import type { Snapshot } from '../snapshot.ts';

const MAX_SUGGESTIONS = 3;
/** Of a name that nothing bears, so much is said back. */
const MAX_ECHO = 60;

/** What every look-up needs to know besides what was typed. */
export interface Asked {
  snapshot: Snapshot;
  language: Language;
}

/** The place that a typed name means. */
export interface ResolvedPlace {
  code: PlaceCode;
  label: string;
  /** That others bear the name too, where nothing that was typed told them apart. */
  notices: readonly string[];
}

/** Reads a typed name of a place; throws UNKNOWN_PLACE with the nearest names. */
export function resolvePlace(name: string, { snapshot, language }: Asked): ResolvedPlace {
  const { gazetteer } = snapshot;
  const resolution = gazetteer.resolve(name, { known: snapshot.knownPlaces });
  const labelOf = ({ code }: { code: PlaceCode }) => gazetteer.label(code, language);
  if (resolution.kind === 'unknown') throw unknown('UNKNOWN_PLACE', name, resolution.suggestions.map(labelOf));
  const { place, others, resolvedBy } = resolution;
  const open = others.length > 0 && resolvedBy !== 'province named';
  const notices = open ? [wordingOf(language).otherPlace(labelOf(place), others.map(labelOf))] : [];
  return { code: place.code, label: labelOf(place), notices };
}

/** Ids that some typed words name. */
interface Named {
  indicators: ReadonlySet<string>;
  terms: ReadonlySet<string>;
}

/**
 * The facts that typed words are about: those of the indicator named, of the subject named, or of both where there
 * are such. Throws UNKNOWN_INDICATOR with the nearest names where the words name neither.
 */
export function factsAbout(words: string, facts: readonly Fact[], asked: Asked): Fact[] {
  const { snapshot } = asked;
  const { indicators, terms } = namedBy(words, asked);
  const isOneOf = (id: string, ids: ReadonlySet<string>) => snapshot.withWider(id).some((wider) => ids.has(wider));
  const ofSubject = facts.filter(({ subject }) => isOneOf(subject, terms));
  if (indicators.size === 0) return ofSubject;
  const ofIndicator = facts.filter(({ indicator }) => isOneOf(indicator, indicators));
  const ofBoth = ofIndicator.filter((fact) => ofSubject.includes(fact));
  return ofBoth.length > 0 ? ofBoth : ofIndicator;
}

/** What some typed words name. Throws UNKNOWN_INDICATOR with the nearest names where that is nothing. */
export function namedBy(words: string, { snapshot, language }: Asked): Named {
  const indicators = idsIn(words, snapshot.indicators, snapshot.indicator(words) !== undefined);
  const terms = idsIn(words, snapshot.terms, snapshot.term(words) !== undefined);
  if (indicators.size > 0 || terms.size > 0) return { indicators, terms };
  const used = new Set(snapshot.corpus.facts.map(({ indicator }) => indicator));
  const names = snapshot.corpus.indicators.filter(({ id }) => used.has(id)).map((indicator) => indicator[language]);
  throw unknown('UNKNOWN_INDICATOR', words, nearest(words, names));
}

/** An id stands for itself, and where it is a word ("patents"), for all that bear this name as well. */
function idsIn(words: string, lexicon: Snapshot['terms'], isId: boolean): ReadonlySet<string> {
  const found = lexicon.find(words);
  if (!isId) return new Set(found.flatMap(({ ids }) => ids));
  const whole = found.filter(({ start, end }) => start === 0 && end === foldCase(words).length);
  return new Set([words, ...whole.flatMap(({ ids }) => ids)]);
}

/** The document of a typed id or part of a title; throws UNKNOWN_DOCUMENT with the nearest ids. */
export function resolveDocument(typed: string, { snapshot }: Asked): string {
  const folded = foldCase(typed.trim());
  const { documents } = snapshot.corpus;
  const byId = documents.find(({ id }) => foldCase(id) === folded);
  const byPart = documents.filter(({ title, id }) => foldCase(`${title} ${id}`).includes(folded));
  const found = byId ?? (folded !== '' && byPart.length === 1 ? byPart[0] : undefined);
  if (found) return found.id;
  const ids = documents.map(({ id }) => id);
  throw unknown('UNKNOWN_DOCUMENT', typed, nearest(typed, ids));
}

function unknown(
  code: 'UNKNOWN_PLACE' | 'UNKNOWN_INDICATOR' | 'UNKNOWN_DOCUMENT',
  typed: string,
  suggestions: readonly string[],
): ExpectedError {
  const name = typed.length > MAX_ECHO ? `${typed.slice(0, MAX_ECHO)}…` : typed;
  return new ExpectedError(code, { name, suggestions: suggestions.slice(0, MAX_SUGGESTIONS) });
}

/** The names that begin most like what was typed. */
export function nearest(typed: string, names: readonly string[]): string[] {
  const folded = foldCase(typed).slice(0, MAX_ECHO);
  return names
    .map((name) => ({ name, far: distance(folded, foldCase(name).slice(0, Math.max(folded.length, 4))) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ name }) => name);
}
