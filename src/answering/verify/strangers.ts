import { tokens } from '../../retrieval/analyzer.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';

/** A capitalised word within a sentence: a name. The first word of a sentence is capitalised whatever it is. */
const NAME = /(?<=[\p{L}\d,;:)）”"’'，、]\s?|\p{Script=Han})\p{Lu}[\p{L}&-]+/gu;

/** A name that occurs nowhere in the corpus, nor among the places and terms that it knows, was brought from elsewhere. */
export function judgeStrangers(reading: Reading, snapshot: Snapshot): Fault[] {
  const { clauses, places, terms, indicators, periods, figures } = reading;
  const known = [...places, ...terms, ...indicators, ...periods, ...figures];
  return [...clauses.text.matchAll(NAME)]
    .filter(({ index }) => !known.some(({ start, end }) => start <= index && index < end))
    .filter(({ 0: name }) => tokens(name).some((token) => !isHeard(token, snapshot)))
    .map(({ 0: found }) => ({ code: 'subject differs', found }));
}

function isHeard(token: string, snapshot: Snapshot): boolean {
  if (snapshot.rarity(token) !== undefined || /^\d/.test(token)) return true;
  const rows = [...snapshot.candidates.measures, ...snapshot.candidates.facts];
  if (rows.some(({ words }) => words.has(token))) return true;
  return snapshot.corpus.documents.some(({ title, publisher }) => tokens(`${title} ${publisher}`).includes(token));
}
