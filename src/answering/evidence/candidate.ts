import type { TableCell } from '../../corpus/table-cells.ts';
import type { Document, Span } from '../../domain/document.ts';
import type { Fact, Measure } from '../../domain/fact.ts';
import type { Edtf } from '../../domain/period.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Dimension } from '../../domain/quantity.ts';
import { parseQuantities } from '../../facts/quantities/parse.ts';
import { tokens } from '../../retrieval/analyzer.ts';
import type { Knowledge } from '../snapshot.ts';
import { namesOf } from '../understand/lexicon.ts';
import { endsQuotation, goesOnUnnamed, leansOnBefore } from './leaning.ts';
import { listedNames, titleOf, wordsOfTitle } from './titles.ts';

/** Something that an answer may rest on: a row of the fact table, a measure, or a sentence of a document. */
export interface Candidate {
  kind: 'fact' | 'measure' | 'sentence';
  document: string;
  span: Span;
  quote: string;
  /** What places it speaks of; for a sentence that names none, those that the text before it was about. */
  places: readonly PlaceCode[];
  /** What periods it speaks of; empty where it names none. */
  periods: readonly Edtf[];
  /** Ids of the indicators and terms it is about, wider ones included. */
  concepts: ReadonlySet<string>;
  /** Ids that stand beside it: in the rest of its sentence, before it in its paragraph, in its headings, in the title. */
  mentioned: ReadonlySet<string>;
  /** Analysed words of what it is about. */
  words: ReadonlySet<string>;
  /** Analysed words around it: the rest of its sentence, the sentence before, the title of its document. */
  nearby: ReadonlySet<string>;
  /** Analysed words by which people ask for it in other words than its own, as its corpus has been told. */
  otherwise: ReadonlySet<string>;
  /** The same as they are written. */
  otherwiseText: string;
  /** The same as it is written, for Chinese names, which the analyzer cuts into characters. */
  around: string;
  /** Of a sentence, the dimensions of the figures that it states. */
  dimensions: ReadonlySet<Dimension>;
  /** Neighbouring words of its quote, by which "Electric Yibin" is told from "electric … Yibin". */
  pairs: ReadonlySet<string>;
  /** Of a sentence, whether it takes up what the one before it named. */
  leans: boolean;
  /** Of a sentence, whether it ends words that somebody is quoted with, or says whose words they were. */
  quotes?: boolean;
  fact?: Fact;
  measure?: Measure;
  /** The cell of a table, whose row the quote is. */
  cell?: TableCell;
}

export function factCandidate(fact: Fact, knowledge: Knowledge): Candidate {
  const indicator = knowledge.indicator(fact.indicator);
  const subject = knowledge.term(fact.subject);
  const around = [knowledge.document(fact.document).title, knowledge.sentenceBefore(fact.document, fact.span)];
  const named = [...namesOf(indicator), ...namesOf(subject)];
  return {
    kind: 'fact',
    document: fact.document,
    span: fact.span,
    quote: fact.quote,
    places: [fact.place],
    periods: [fact.period],
    // A company's figure is not its industry's: what is wider than an organisation only stands beside the figure.
    concepts: new Set([
      ...withWider([fact.indicator], knowledge),
      ...(subject?.kind === 'organisation'
        ? [subject.id]
        : [...withWider([fact.subject], knowledge), ...termsIn(named, knowledge)]),
    ]),
    mentioned: new Set([...termsIn([fact.quote, ...around], knowledge), ...withWider([fact.subject], knowledge)]),
    words: wordsOf([...named, ...knowledge.gazetteer.names(fact.place)]),
    nearby: wordsOf([fact.quote, fact.note, fact.noteZh, ...around]),
    otherwise: new Set(),
    otherwiseText: '',
    around: '',
    dimensions: new Set(),
    pairs: pairsOf(fact.quote),
    leans: false,
    fact,
  };
}

export function measureCandidate(measure: Measure, knowledge: Knowledge): Candidate {
  const own = [measure.quote, measure.summary, measure.summaryZh, measure.actor];
  const topic = knowledge.term(measure.topic);
  const around = [knowledge.document(measure.document).title, knowledge.sentenceBefore(measure.document, measure.span)];
  return {
    kind: 'measure',
    document: measure.document,
    span: measure.span,
    quote: measure.quote,
    // Another place that its words mention is not what it is about.
    places: [
      measure.place,
      ...knowledge.placesIn(measure.quote).filter((place) => isWithin(measure.place, place, knowledge)),
    ],
    periods: [measure.date],
    concepts: new Set([...withWider([measure.topic], knowledge), ...conceptsIn(own.join('\n'), knowledge)]),
    mentioned: termsIn(around, knowledge),
    words: wordsOf([...own, ...namesOf(topic), ...knowledge.gazetteer.names(measure.place)]),
    nearby: wordsOf(around),
    ...otherwiseOf(measure.document, measure.span, knowledge),
    around: '',
    dimensions: new Set(),
    pairs: pairsOf(measure.quote),
    leans: false,
    measure,
  };
}

function isWithin(outer: PlaceCode, inner: PlaceCode, { gazetteer }: Knowledge): boolean {
  return inner !== outer && gazetteer.contains(outer, inner);
}

export function sentenceCandidate(document: string, span: Span, knowledge: Knowledge): Candidate {
  const source = knowledge.document(document);
  const quote = source.body.slice(span.start, span.end);
  const { places, periods, before, around, subjects } = knowledge.contextOf(document, span);
  const surroundings = [titleOf(source), before, around].join('\n');
  return {
    kind: 'sentence',
    document,
    span,
    quote,
    places,
    periods,
    concepts: conceptsIn(quote, knowledge),
    mentioned: conceptsIn(surroundings, knowledge),
    words: wordsOf([quote, ...places.flatMap((code) => knowledge.gazetteer.names(code))]),
    nearby: nearbyOf(source, before, around, subjects),
    ...otherwiseOf(document, span, knowledge),
    around: surroundings,
    dimensions: new Set(parseQuantities(quote).flatMap(({ dimension }) => dimension ?? [])),
    pairs: pairsOf(quote),
    leans: leansOnBefore(quote) || goesOnInChinese(source, span, before),
    quotes: endsQuotation(quote, before),
  };
}

/** The other words for the statements that a span holds. A row needs none: its indicator has names of its own. */
function otherwiseOf(
  document: string,
  span: Span,
  knowledge: Knowledge,
): Pick<Candidate, 'otherwise' | 'otherwiseText'> {
  const words = knowledge.wordingsWithin(document, span).flatMap((wording) => wording.words);
  return { otherwise: wordsOf(words), otherwiseText: words.join('\n') };
}

/** Whether a Chinese sentence of the same paragraph leaves unsaid what it is about. */
function goesOnInChinese({ body, language }: Document, { start, end }: Span, before: string): boolean {
  if (!language.startsWith('zh') || before === '' || !body.slice(0, start).trimEnd().endsWith(before.trimEnd()))
    return false;
  const opens = /\n\s*$/.test(body.slice(Math.max(0, start - 4), start));
  return !opens && goesOnUnnamed(body.slice(start, end));
}

/**
 * The words around a sentence. Of a text whose title lists two plants, no sentence is of one of them because the title
 * names it: the text itself tells which, by the one that it named last.
 */
function nearbyOf(
  document: Document,
  before: string,
  around: string,
  subjects: ReadonlySet<string>,
): ReadonlySet<string> {
  const listed = listedNames(document);
  const titled = [...wordsOfTitle(document)].filter((word) => subjects.has(word) || !listed.has(word));
  return new Set([...wordsOf([before, around]), ...titled]);
}

/** Ids of the indicators and terms that a text names, wider ones included. */
export function conceptsIn(text: string, knowledge: Knowledge): ReadonlySet<string> {
  const named = [...knowledge.indicators.findNested(text), ...knowledge.terms.findNested(text)];
  return withWider(
    named.flatMap(({ ids }) => ids),
    knowledge,
  );
}

/** Ids of the terms that some texts name, wider ones included. */
export function termsIn(texts: readonly string[], knowledge: Knowledge): ReadonlySet<string> {
  const found = texts.flatMap((text) => knowledge.terms.findNested(text)).flatMap(({ ids }) => ids);
  return withWider(found, knowledge);
}

/** Neighbouring tokens of a text, each pair as one string. */
export function pairsOf(text: string): ReadonlySet<string> {
  const all = tokens(text);
  return new Set(all.slice(1).map((token, index) => `${all[index]} ${token}`));
}

function withWider(ids: readonly string[], knowledge: Knowledge): ReadonlySet<string> {
  return new Set(ids.filter((id) => id !== '').flatMap((id) => knowledge.withWider(id)));
}

/** The analysed words of some texts. */
export function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => tokens(text)));
}
