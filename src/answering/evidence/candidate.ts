import type { Span } from '../../domain/document.ts';
import type { Fact, Measure } from '../../domain/fact.ts';
import type { Edtf } from '../../domain/period.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { tokens } from '../../retrieval/analyzer.ts';
import type { Knowledge } from '../snapshot.ts';
import type { Named } from '../understand/lexicon.ts';

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
  /** Ids that its words only mention: a sentence of five figures mentions the subjects of all five. */
  mentioned: ReadonlySet<string>;
  /** Analysed words of what it is about. */
  words: ReadonlySet<string>;
  /** Analysed words around it: the rest of its sentence, the title of its document. */
  nearby: ReadonlySet<string>;
  fact?: Fact;
  measure?: Measure;
}

export function factCandidate(fact: Fact, knowledge: Knowledge): Candidate {
  const indicator = knowledge.indicator(fact.indicator);
  const subject = knowledge.term(fact.subject);
  return {
    kind: 'fact',
    document: fact.document,
    span: fact.span,
    quote: fact.quote,
    places: [fact.place],
    periods: [fact.period],
    concepts: withWider([fact.indicator, fact.subject], knowledge),
    mentioned: termsIn(fact.quote, knowledge),
    words: wordsOf([...namesOf(indicator), ...namesOf(subject), ...knowledge.gazetteer.names(fact.place)]),
    nearby: wordsOf([fact.quote, knowledge.document(fact.document).title]),
    fact,
  };
}

export function measureCandidate(measure: Measure, knowledge: Knowledge): Candidate {
  const own = [measure.quote, measure.summary, measure.summaryZh, measure.actor];
  const topic = knowledge.term(measure.topic);
  return {
    kind: 'measure',
    document: measure.document,
    span: measure.span,
    quote: measure.quote,
    places: [...new Set([measure.place, ...knowledge.placesIn(measure.quote)])],
    periods: [measure.date],
    concepts: new Set([...withWider([measure.topic], knowledge), ...conceptsIn(own.join('\n'), knowledge)]),
    mentioned: new Set(),
    words: wordsOf([...own, ...namesOf(topic), ...knowledge.gazetteer.names(measure.place)]),
    nearby: wordsOf([knowledge.document(measure.document).title]),
    measure,
  };
}

export function sentenceCandidate(document: string, span: Span, knowledge: Knowledge): Candidate {
  const source = knowledge.document(document);
  const quote = source.body.slice(span.start, span.end);
  const { places, periods } = knowledge.contextOf(document, span);
  return {
    kind: 'sentence',
    document,
    span,
    quote,
    places,
    periods,
    concepts: conceptsIn(quote, knowledge),
    mentioned: new Set(),
    words: wordsOf([quote, ...places.flatMap((code) => knowledge.gazetteer.names(code))]),
    nearby: wordsOf([source.title]),
  };
}

function namesOf(row: Named | undefined): readonly string[] {
  return row ? [row.en, row.zh, ...row.synonyms] : [];
}

function conceptsIn(text: string, knowledge: Knowledge): ReadonlySet<string> {
  const named = [...knowledge.indicators.findNested(text), ...knowledge.terms.findNested(text)];
  return withWider(
    named.flatMap(({ ids }) => ids),
    knowledge,
  );
}

function termsIn(text: string, knowledge: Knowledge): ReadonlySet<string> {
  return withWider(
    knowledge.terms.findNested(text).flatMap(({ ids }) => ids),
    knowledge,
  );
}

function withWider(ids: readonly string[], knowledge: Knowledge): ReadonlySet<string> {
  return new Set(ids.filter((id) => id !== '').flatMap((id) => knowledge.withWider(id)));
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => tokens(text)));
}
