import type { Snapshot } from '../../answering/snapshot.ts';
import type { Language } from '../../domain/answer.ts';
import type { Indicator, Term } from '../../domain/fact.ts';
import type { PlaceLevel } from '../../domain/place.ts';
import { formatPeriod } from '../../facts/periods/format.ts';
import { foldCase } from '../../retrieval/analyzer.ts';
import { clip, oneLine } from '../render/plain.ts';
import type { Completion } from './table.ts';

/** Discord's bounds. */
const MAX_CHOICES = 25;
const MAX_CHOICE_TEXT = 100;
/** So many places are looked at before they are narrowed to a level. */
const MAX_PLACES = 200;

export interface Choice {
  name: string;
  value: string;
}

const CITY_LEVELS: ReadonlySet<PlaceLevel> = new Set(['prefecture', 'county', 'zone']);
const PROVINCE_LEVELS: ReadonlySet<PlaceLevel> = new Set(['province']);

type Complete = (typed: string, snapshot: Snapshot, language: Language) => readonly Choice[];

const COMPLETIONS: Record<Completion, Complete> = {
  city: (typed, snapshot, language) => places(typed, snapshot, language, CITY_LEVELS),
  province: (typed, snapshot, language) => places(typed, snapshot, language, PROVINCE_LEVELS),
  place: (typed, snapshot, language) => places(typed, snapshot, language),
  indicator: (typed, snapshot, language) => {
    const used = new Set(snapshot.corpus.facts.flatMap(({ indicator, subject }) => [indicator, subject]));
    return named([...snapshot.corpus.indicators, ...snapshot.corpus.glossary], used, typed, language);
  },
  topic: (typed, snapshot, language) =>
    named(snapshot.corpus.glossary, new Set(snapshot.corpus.measures.map(({ topic }) => topic)), typed, language),
  period: (typed, snapshot, language) => {
    const periods = [...new Set(snapshot.corpus.facts.map(({ period }) => period))].sort().reverse();
    const words = [...new Set(periods.map((period) => formatPeriod(period, language)))];
    return words.filter((name) => matches(typed, [name])).map((name) => ({ name, value: name }));
  },
  document: (typed, snapshot) =>
    snapshot.corpus.documents
      .filter(({ id, title }) => matches(typed, [id, title]))
      .map(({ id, title }) => ({ name: title, value: id })),
};

/** What an option offers for what has been typed so far, from the corpus as it is now; within Discord's bounds. */
export function completions(kind: Completion, typed: string, snapshot: Snapshot, language: Language): Choice[] {
  return COMPLETIONS[kind](typed, snapshot, language)
    .filter(({ value }) => value.length <= MAX_CHOICE_TEXT)
    .slice(0, MAX_CHOICES)
    .map(({ name, value }) => ({ name: clip(oneLine(name), MAX_CHOICE_TEXT), value }));
}

/** Values are codes, which the look-ups take as names. */
function places(typed: string, snapshot: Snapshot, language: Language, levels?: ReadonlySet<PlaceLevel>): Choice[] {
  const { gazetteer, knownPlaces } = snapshot;
  return gazetteer
    .complete(typed.trim(), MAX_PLACES, knownPlaces)
    .filter(({ level }) => levels?.has(level) ?? true)
    .map(({ code }) => ({ name: gazetteer.label(code, language), value: code }));
}

function named(
  rows: readonly (Indicator | Term)[],
  used: ReadonlySet<string>,
  typed: string,
  language: Language,
): Choice[] {
  return rows
    .filter(({ id, en, zh, synonyms }) => used.has(id) && matches(typed, [en, zh, ...synonyms]))
    .map((row) => ({ name: row[language], value: row.id }));
}

/** Every typed word begins a word of a name; Chinese may begin anywhere. */
function matches(typed: string, names: readonly string[]): boolean {
  const words = foldCase(typed).split(/\s+/u).filter(Boolean);
  return names.some((name) => {
    const folded = ` ${foldCase(name).replaceAll('-', ' ')}`;
    return words.every((word) => folded.includes(/\p{Script=Han}/u.test(word) ? word : ` ${word}`));
  });
}
