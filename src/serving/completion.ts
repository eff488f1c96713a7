import type { Snapshot } from '../answering/snapshot.ts';
import type { Language } from '../domain/answer.ts';
import type { Indicator, Term } from '../domain/fact.ts';
import type { PlaceLevel } from '../domain/place.ts';
import { formatPeriod } from '../facts/periods/format.ts';
import { foldCase } from '../retrieval/analyzer.ts';

/** What can be completed. */
export type Completable = 'place' | 'indicator' | 'topic' | 'period' | 'document';

export interface CompletionRequest {
  kind: Completable;
  /** What has been typed so far. */
  typed: string;
  language: Language;
  limit: number;
  /** Only places of these levels. */
  levels?: readonly PlaceLevel[];
}

/** A thing by its name and by what the look-ups take for it. */
export interface Choice {
  name: string;
  value: string;
}

/** So many places are looked at before they are narrowed to some levels. */
const PLACES_LOOKED_AT = 200;
const HAN = /\p{Script=Han}/u;

type Complete = (request: CompletionRequest, snapshot: Snapshot) => Choice[];

const COMPLETIONS: Readonly<Record<Completable, Complete>> = {
  place({ typed, language, levels }, { gazetteer, knownPlaces }) {
    return gazetteer
      .complete(typed.trim(), PLACES_LOOKED_AT, knownPlaces)
      .filter(({ level }) => levels?.includes(level) ?? true)
      .map(({ code }) => ({ name: gazetteer.label(code, language), value: code }));
  },
  indicator({ typed, language }, { corpus }) {
    const measured = new Set(corpus.facts.flatMap(({ indicator, subject }) => [indicator, subject]));
    return namesAmong([...corpus.indicators, ...corpus.glossary], measured, typed, language);
  },
  topic({ typed, language }, { corpus }) {
    return namesAmong(corpus.glossary, new Set(corpus.measures.map(({ topic }) => topic)), typed, language);
  },
  period({ typed, language }, { corpus }) {
    const periods = [...new Set(corpus.facts.map(({ period }) => period))].sort().reverse();
    const words = [...new Set(periods.map((period) => formatPeriod(period, language)))];
    return words.filter((name) => isBegun(typed, [name])).map((name) => ({ name, value: name }));
  },
  document({ typed }, { corpus }) {
    return corpus.documents
      .filter(({ id, title }) => isBegun(typed, [id, title]))
      .map(({ id, title }) => ({ name: title, value: id }));
  },
};

/** What may be meant by what has been typed so far, of that which the corpus holds. */
export function complete(request: CompletionRequest, snapshot: Snapshot): Choice[] {
  return COMPLETIONS[request.kind](request, snapshot).slice(0, request.limit);
}

function namesAmong(
  rows: readonly (Indicator | Term)[],
  used: ReadonlySet<string>,
  typed: string,
  language: Language,
): Choice[] {
  return rows
    .filter(({ id, en, zh, synonyms }) => used.has(id) && isBegun(typed, [en, zh, ...synonyms]))
    .map((row) => ({ name: row[language], value: row.id }));
}

/** Whether every typed word begins a word of one of the names; Chinese may begin anywhere. */
function isBegun(typed: string, names: readonly string[]): boolean {
  const words = foldCase(typed).split(/\s+/u).filter(Boolean);
  return names.some((name) => {
    const folded = ` ${foldCase(name).replaceAll('-', ' ')}`;
    return words.every((word) => folded.includes(HAN.test(word) ? word : ` ${word}`));
  });
}
