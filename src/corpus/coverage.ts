import type { Fault } from '../domain/corpus.ts';
import type { Document, Span } from '../domain/document.ts';
import { parseQuantities } from '../facts/quantities/parse.ts';
import { coverOf } from './cover.ts';
import { clip, type Located, lineAt, reportTo } from './faults.ts';
import type { Folder } from './folder.ts';

export interface Coverage {
  /** Numbers in the reviewed documents. */
  numbers: number;
  /** Those of them that stand in a quote or are listed in notfacts.csv. */
  covered: number;
  faults: Fault[];
}

/** Digits with the separators of one number: 163.522, 1,000. */
const DIGITS = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;

/**
 * Holds every number of a reviewed document against the folder: it stands in the quote of a fact or measure, or
 * notfacts.csv says why it is none. Rows of notfacts.csv that match no number are reported too.
 */
export function checkCoverage(folder: Folder): Coverage {
  const faults: Fault[] = [];
  const numbersOf = new Map(folder.documents.map(({ value }) => [value.id, numbersIn(value.body)]));
  const excused = Map.groupBy(folder.notFacts, ({ value }) => value.document);
  const quotes = Map.groupBy([...folder.facts, ...folder.measures], ({ value }) => value.document);
  let numbers = 0;
  let covered = 0;
  for (const document of folder.documents.filter(({ value }) => value.reviewed)) {
    const { id, body } = document.value;
    const cover = coverOf([
      ...(quotes.get(id) ?? []).map(({ value }) => value.span),
      ...(excused.get(id) ?? []).flatMap(({ value }) => occurrences(value.text, body)),
    ]);
    for (const number of numbersOf.get(id) ?? []) {
      numbers += 1;
      if (cover.holds(number)) covered += 1;
      else reportTo(faults, document.file)(...uncovered(number, document));
    }
  }
  for (const row of folder.notFacts) {
    const { document: id, text } = row.value;
    const body = folder.documents.find(({ value }) => value.id === id)?.value.body;
    const why =
      body === undefined ? `document: there is no document "${id}"` : idle(text, body, numbersOf.get(id) ?? []);
    if (why !== undefined) reportTo(faults, row.file)(row.line, why);
  }
  return { numbers, covered, faults };
}

/** Why a row of notfacts.csv excuses nothing, or undefined where it does. */
function idle(text: string, body: string, numbers: readonly Span[]): string | undefined {
  const places = occurrences(text, body);
  if (places.length === 0) return `text: not in the document: "${clip(text)}"`;
  const excuses = places.some((place) => numbers.some((number) => holds(place, number)));
  return excuses ? undefined : `text: holds no whole number of the document: "${clip(text)}"`;
}

export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function uncovered(number: Span, { value: { body }, line }: Located<Document>): [number, string] {
  const around = clip(body.slice(Math.max(0, number.start - 30), number.end + 30), 100);
  const words = body.slice(number.start, number.end);
  return [
    line + lineAt(body, number.start) - 1,
    `"${words}" is in no quote of a fact or measure and not in notfacts.csv: …${around}…`,
  ];
}

/** Quantities as the parser reads them, number words included, and the digits that it reads as none. */
export function numbersIn(text: string): Span[] {
  const quantities: Span[] = parseQuantities(text).map(({ start, end }) => ({ start, end }));
  const digits = [...text.matchAll(DIGITS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const known = coverOf(quantities);
  const rest = digits.filter((number) => !known.meets(number));
  return [...quantities, ...rest].sort((a, b) => a.start - b.start);
}

export function occurrences(text: string, body: string): Span[] {
  const spans: Span[] = [];
  for (let at = body.indexOf(text); at !== -1; at = body.indexOf(text, at + 1))
    spans.push({ start: at, end: at + text.length });
  return spans;
}
