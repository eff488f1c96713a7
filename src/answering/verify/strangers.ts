import { tokens } from '../../retrieval/analyzer.ts';
import { counterpartsOf } from '../../retrieval/thesaurus/thesaurus.ts';
import { counterpartHeld } from '../evidence/held.ts';
import type { Snapshot } from '../snapshot.ts';
import { namesOf } from '../understand/lexicon.ts';
import { languageOf } from '../understand/text.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';
import type { SentenceSources } from './sources.ts';

/** A capitalised word within a sentence: a name. The first word of a sentence is capitalised whatever it is. */
const NAME = /(?<=[\p{L}\d,;:)）”"’'，、]\s?|\p{Script=Han})(?<![\p{Script=Latin}&-])\p{Lu}[\p{Script=Latin}&-]+/gu;

/**
 * A name was brought from elsewhere that the words cited and those around them do not have; of words of another language,
 * one that occurs nowhere in the corpus.
 */
export function judgeStrangers(reading: Reading, sources: SentenceSources, snapshot: Snapshot): Fault[] {
  const { clauses, places, terms, indicators, periods, figures } = reading;
  const organisations = terms.filter(({ ids }) => ids.some((id) => snapshot.isOrganisation(id)));
  const known = [
    ...places,
    ...terms.filter((term) => !organisations.includes(term)),
    ...indicators,
    ...periods,
    ...figures,
  ];
  return [...clauses.text.matchAll(NAME)]
    .filter(({ index }) => !known.some(({ start, end }) => start <= index && index < end))
    .filter(({ 0: name }) =>
      tokens(name).some((token) => !isHeard(token, snapshot) || !isNear(token, sources, snapshot)),
    )
    .map(({ 0: found }) => ({ code: 'subject differs', found }));
}

/** Whether the words cited, the text around them or the rows taken from them have a word; unknown of another language. */
function isNear(token: string, { quotes, facts, measures }: SentenceSources, snapshot: Snapshot): boolean {
  if (/^\d/.test(token) || quotes.some(({ text }) => languageOf(text) !== 'en')) return true;
  const ways = counterpartsOf(token);
  const has = (words: ReadonlySet<string>) => words.has(token) || counterpartHeld(ways, words);
  if (quotes.some(({ words, nearby }) => has(words) || has(nearby))) return true;
  const ids = [
    ...quotes.flatMap(({ concepts, mentioned }) => [...concepts, ...mentioned]),
    ...facts.map((fact) => fact.subject),
  ];
  const rows = [
    ...ids.flatMap((id) => namesOf(snapshot.term(id))),
    ...facts.flatMap(({ note, noteZh }) => [note, noteZh]),
    ...measures.flatMap(({ actor, summary, summaryZh }) => [actor, summary, summaryZh]),
  ];
  const documents = [...new Set(quotes.map(({ document }) => document))].map((id) => snapshot.document(id));
  const around = documents.map(({ title, publisher }) => `${title} ${publisher}`);
  return [...rows, ...around].some((text) => tokens(text).includes(token));
}

function isHeard(token: string, snapshot: Snapshot): boolean {
  if (snapshot.rarity(token) !== undefined || /^\d/.test(token)) return true;
  const rows = [...snapshot.candidates.measures, ...snapshot.candidates.facts];
  if (rows.some(({ words }) => words.has(token))) return true;
  return snapshot.corpus.documents.some(({ title, publisher }) => tokens(`${title} ${publisher}`).includes(token));
}
