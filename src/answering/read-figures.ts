import { splitPassages } from '../corpus/passages.ts';
import { type TableCell, tableCells } from '../corpus/table-cells.ts';
import type { Document, Span } from '../domain/document.ts';
import type { Fact, FactStatus, Indicator, Transformation } from '../domain/fact.ts';
import type { Edtf } from '../domain/period.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { Quantity } from '../domain/quantity.ts';
import { growthBaseOf } from '../facts/growth-base.ts';
import { findPeriods } from '../facts/periods/find.ts';
import { parseQuantities } from '../facts/quantities/parse.ts';
import type { SentenceContext } from './evidence/context/read.ts';
import { createContexts } from './evidence/context.ts';
import { isAhead, toldStatus } from './figure-status.ts';
import type { Knowledge } from './snapshot.ts';

/** A figure read off a sentence, as a row for somebody to review. */
export interface ProposedFigure {
  fact: Fact;
  /** What could not be told, and is empty, or not for sure: a place of which only its rank among its namesakes speaks. */
  missing: readonly ('place' | 'indicator' | 'period')[];
  /** Where the figure itself stands in the body. */
  figure: Span;
}

type Known = Pick<Knowledge, 'corpus' | 'gazetteer' | 'knownPlaces' | 'indicators' | 'terms' | 'isDefining'>;

/** A sentence with everything that it names; a cell of a table is one with the words of its headers. */
interface Sentence extends Span {
  text: string;
  /** Words above it that tell goals from results. */
  caption: string;
  document: Document;
  context: SentenceContext;
}

/** A thing named in a sentence: offsets into the sentence. */
interface Named extends Span {
  ids: readonly string[];
}

const FALL =
  /\b(?:fell|fall|falling|declin\w+|decreas\w+|drop\w*|slump\w*|down|shrank|lower)\b|下降|减少|下滑|回落|降低|跌/iu;
/** Words beside a ratio that tell what it is of the thing named. */
const RATIO_OF: readonly (readonly [Transformation, RegExp])[] = [
  ['share', /\baccount|\bshare\b|\bproportion|占|比重|份额/iu],
  ['growth', /\bgrow|\bgrew|\bincreas|\brise|\brose|\bup\b|\bfold\b|fold|\bsurg|\bjump|增|翻|同比|环比/iu],
];

/**
 * Every quantity of a document as a proposed row: its sentence, and the place, subject, indicator, period and status
 * that the words next to it speak for; for a cell of a table, the words of its headers. Rows are not reviewed, and
 * their ids count from 1.
 */
export function readFigures(document: Document, knowledge: Known): ProposedFigure[] {
  const passages = splitPassages(document.id, document.body, document.language);
  const { corpus, gazetteer, knownPlaces } = knowledge;
  const { contextOf } = createContexts({ ...corpus, documents: [document], passages }, gazetteer, knownPlaces);
  const sentences = new Map(
    passages.flatMap((passage) => passage.sentences.map((span) => [span.start, span] as const)),
  );
  const { body } = document;
  const rows = Map.groupBy(tableCells(body), ({ line }) => line.start);
  const tables = new Set([...rows.values()].flatMap(([cell]) => cell?.table.start ?? []));
  const figures = [...sentences.values()].flatMap(({ start, end }) => {
    const text = body.slice(start, end);
    const context = contextOf(document.id, { start, end });
    const sentence: Sentence = { start, end, text, caption: '', document, context };
    const cells = rows.get(start);
    if (cells) return readRow(cells, sentence, knowledge);
    // The header of a table names what its rows are of.
    if (tables.has(start)) return [];
    return parseQuantities(text).map((quantity) => proposeFigure(...narrowed(quantity, sentence), knowledge));
  });
  return figures.map((figure, index) => ({ ...figure, fact: { ...figure.fact, id: `${document.id}:${index + 1}` } }));
}

/**
 * A sentence that is longer than any real one is read around the quantity only: where thousands of quantities stand in
 * one line, each would else be held against all names in it.
 */
function narrowed(quantity: Quantity, sentence: Sentence): [Quantity, Sentence] {
  const { text, start } = sentence;
  if (text.length <= LONG_SENTENCE) return [quantity, sentence];
  const from = Math.max(0, quantity.start - AROUND);
  const within = { ...quantity, start: quantity.start - from, end: quantity.end - from };
  const narrow = text.slice(from, quantity.end + AROUND);
  return [within, { ...sentence, text: narrow, start: start + from, end: start + from + narrow.length }];
}

/** The figures of a row: those of its cells with the words of their headers, those of the first as they are written. */
function readRow(cells: readonly TableCell[], sentence: Sentence, knowledge: Known): ProposedFigure[] {
  const [first] = cells;
  const beginning = parseQuantities(sentence.text).filter(({ end }) => sentence.start + end <= (first?.start ?? 0));
  return [
    ...beginning.map((quantity) => proposeFigure(...narrowed(quantity, sentence), knowledge)),
    ...cells.flatMap((cell) => cell.quantities.map((quantity) => readCell(quantity, cell, sentence, knowledge))),
  ];
}

function readCell(quantity: Quantity, cell: TableCell, sentence: Sentence, knowledge: Known): ProposedFigure {
  const headers = `${cell.row} ${cell.column} `;
  const offset = cell.start - headers.length;
  const within = { ...quantity, start: quantity.start - offset, end: quantity.end - offset };
  const named = { ...sentence, caption: cell.caption, text: `${headers}${cell.text}` };
  return {
    ...proposeFigure(within, named, knowledge),
    figure: { start: quantity.start, end: quantity.end },
  };
}

function proposeFigure(quantity: Quantity, sentence: Sentence, knowledge: Known): ProposedFigure {
  const indicator = indicatorOf(quantity, sentence, knowledge);
  const period = periodOf(quantity, sentence);
  const { place, isSure } = placeOf(quantity, sentence, knowledge);
  const { upper, sense, unit, hedge } = quantity;
  const falls = indicator?.transformation === 'growth' && FALL.test(before(quantity, sentence));
  const fact: Fact = {
    id: '',
    document: sentence.document.id,
    place: place ?? '',
    subject: subjectOf(quantity, sentence, knowledge),
    indicator: indicator?.id ?? '',
    period: period ?? '',
    value: falls ? -quantity.value : quantity.value,
    ...(upper !== undefined && { upper }),
    unit,
    qualifier: hedge,
    ...(sense !== undefined && { sense }),
    status: statusOf(sentence, period),
    quote: sentence.document.body.slice(sentence.start, sentence.end),
    span: { start: sentence.start, end: sentence.end },
    note: '',
    noteZh: '',
    reviewed: false,
  };
  const missing = (['place', 'indicator', 'period'] as const).filter(
    (field) => fact[field] === '' || (field === 'place' && !isSure),
  );
  return { fact, missing, figure: { start: sentence.start + quantity.start, end: sentence.start + quantity.end } };
}

/** The words of the clause before a quantity. */
function before({ start }: Quantity, { text }: Sentence): string {
  return clauseBefore(start, text);
}

function clauseBefore(at: number, text: string): string {
  return /[^,;，；]*$/u.exec(text.slice(0, at))?.[0] ?? '';
}

/** A row says nothing of what a rate compares with: growth is on the year before, and none on the month before is one. */
function isOnPeriodBefore({ start, end }: Quantity, text: string): boolean {
  const after = /^[^,;，；。]*/u.exec(text.slice(end))?.[0] ?? '';
  return growthBaseOf(`${clauseBefore(start, text)} ${text.slice(start, end)} ${after}`) === 'period';
}

const LONG_SENTENCE = 1_500;
const AROUND = 250;

/** How far a named thing is from a quantity, in characters; a comma or semicolon between them counts as many. */
const CLAUSE = 60;

function distance(named: Span, quantity: Span, text: string): number {
  const [from, to] = named.end <= quantity.start ? [named.end, quantity.start] : [quantity.end, named.start];
  const between = text.slice(from, Math.max(from, to));
  return between.length + (between.match(/[,;，；](?!\d)/gu)?.length ?? 0) * CLAUSE;
}

function nearest<Item extends Span>(items: readonly Item[], quantity: Span, text: string): Item | undefined {
  return [...items].sort((a, b) => distance(a, quantity, text) - distance(b, quantity, text))[0];
}

/** The indicator named next to the quantity that is measured so; for a ratio, the growth, share or rank of what is named. */
function indicatorOf(quantity: Quantity, { text }: Sentence, { corpus, indicators }: Known): Indicator | undefined {
  if (quantity.dimension === 'ratio' && isOnPeriodBefore(quantity, text)) return undefined;
  const named: Named[] = indicators.findNested(text).map(({ ids, start, end }) => ({ ids, start, end }));
  const rows = (ids: readonly string[]): Indicator[] => corpus.indicators.filter(({ id }) => ids.includes(id));
  const wanted = quantity.dimension === 'rank' ? 'rank' : wantedRatio(quantity, text);
  const fits = (row: Indicator): boolean =>
    row.dimension === quantity.dimension && (wanted === undefined || row.transformation === wanted);
  const direct = named.filter(({ ids }) => rows(ids).some(fits));
  const near = nearest(direct, quantity, text);
  const derived = named.filter(({ ids }) => corpus.indicators.some((row) => ids.includes(row.base ?? '') && fits(row)));
  const base = wanted === undefined ? undefined : nearest(derived, quantity, text);
  if (near !== undefined && (base === undefined || distance(near, quantity, text) <= distance(base, quantity, text))) {
    return rows(near.ids).find(fits);
  }
  return base === undefined
    ? undefined
    : corpus.indicators.find((row) => base.ids.includes(row.base ?? '') && fits(row));
}

/** What a ratio is of: the words of its clause before it tell, else those right behind it. */
function wantedRatio({ dimension, kind, start, end }: Quantity, text: string): Transformation | undefined {
  if (dimension !== 'ratio') return undefined;
  if (kind === 'percentage points') return 'change';
  const clause = clauseBefore(start, text);
  const around = `${clause} ${text.slice(start, end)} ${text.slice(end, end + 20)}`;
  const found = RATIO_OF.find(([, words]) => words.test(around))?.[0];
  if (found !== undefined) return found;
  return kind === 'multiple' || FALL.test(clause) ? 'growth' : undefined;
}

/** The industry, product, organisation or technology named last before the quantity, else first after it. */
function subjectOf(quantity: Quantity, { text }: Sentence, { terms, isDefining }: Known): string {
  const named = terms
    .find(text)
    .map(({ ids, start, end }) => ({ start, end, ids: ids.filter(isDefining) }))
    .filter(({ ids }) => ids.length > 0);
  return nearest(named, quantity, text)?.ids[0] ?? '';
}

function placeOf(
  quantity: Quantity,
  { text, document, context }: Sentence,
  known: Known,
): { place: PlaceCode | undefined; isSure: boolean } {
  const mentions = known.gazetteer
    .find(text, { known: known.knownPlaces, context: document.places, edited: true })
    .filter(({ qualifier }) => !qualifier);
  const led = mentions.filter(({ end }) => end <= quantity.start).map(({ candidates }) => candidates[0]);
  // An export market or "the world" is named in passing; what the document is about wins.
  const own = led.filter((place) => document.places.some((code) => known.gazetteer.contains(code, place)));
  const place = own.at(-1) ?? context.places[0] ?? led.at(-1);
  const isSure = mentions.every(({ candidates, resolvedBy }) => candidates[0] !== place || resolvedBy !== 'rank');
  return { place, isSure };
}

/** Words before a period that only serves as a measure for another. */
const COMPARED = /(?:\bcompared (?:with|to)|\bthan|\bagainst|比|较)\s*(?:in\s+|in the\s+)?$/iu;

/** The period next to the quantity; of two equally near, the one behind it ("… in 2020 to 111.7 billion yuan in 2022"). */
function periodOf(quantity: Quantity, { text, document, context }: Sentence): Edtf | undefined {
  const mentions = findPeriods(text, document.published).filter(({ start }) => !COMPARED.test(text.slice(0, start)));
  return nearest(mentions.reverse(), quantity, text)?.edtf ?? context.periods.at(-1);
}

/** What lies ahead of the day of publication is no result yet, whatever the words are. */
function statusOf({ text, caption, document }: Sentence, period: Edtf | undefined): FactStatus {
  const told = toldStatus(`${caption} ${text}`);
  return told === 'actual' && isAhead(period, document.published) ? 'target' : told;
}
