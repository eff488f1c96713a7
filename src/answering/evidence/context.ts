import type { Corpus } from '../../domain/corpus.ts';
import type { Document, Span } from '../../domain/document.ts';
import type { Edtf } from '../../domain/period.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { findPeriods } from '../../facts/periods/find.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';

/** What a sentence is about: what it names itself, else what the text before it was about. */
export interface SentenceContext {
  places: readonly PlaceCode[];
  periods: readonly Edtf[];
  /** The sentence before it; empty for the first. */
  before: string;
}

/** Reads a document's sentences in order, on first use, and remembers what each is about. */
export function createContexts(
  corpus: Corpus,
  gazetteer: Gazetteer,
  known: ReadonlySet<PlaceCode>,
): (document: string, span: Span) => SentenceContext {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const sentences = sentencesByDocument(corpus);
  const read = new Map<string, Map<number, SentenceContext>>();
  return (id, span) => {
    let contexts = read.get(id);
    if (!contexts) {
      const document = documents.get(id);
      contexts = document ? readContexts(document, sentences.get(id) ?? [], gazetteer, known) : new Map();
      read.set(id, contexts);
    }
    return contextAt(contexts, span.start) ?? { places: documents.get(id)?.places ?? [], periods: [], before: '' };
  };
}

/**
 * Gives what stands before the sentence that holds a span, as its context has it. Nothing else is read for that, so that
 * a corpus of many figures is ready before all of its sentences have been looked at.
 */
export function createSentencesBefore(corpus: Corpus): (document: string, span: Span) => string {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const sentences = sentencesByDocument(corpus);
  return (id, span) => {
    const spans = sentences.get(id) ?? [];
    const body = documents.get(id)?.body ?? '';
    const textAt = (index: number): string => body.slice(spans[index]?.start ?? 0, spans[index]?.end ?? 0);
    const isRow = (index: number): boolean => textAt(index).startsWith('|');
    const at = spans.findLastIndex(({ start }) => start <= span.start);
    let header = at;
    while (isRow(at) && isRow(header - 1)) header -= 1;
    return header < at ? `${textAt(header)} ${textAt(header - 1)}` : textAt(at - 1);
  };
}

/** Words by which a sentence speaks of the province of the place that the text was about. */
const PROVINCE = /全省|省政府|省内|\bthe province\b|\bprovincial government\b/i;

/** What stands before a period that a figure is only compared with: "38 percent more than in 2022". */
const COMPARED =
  /(?:\b(?:than|compared (?:with|to)|against|from|same [\w -]{1,30} of)(?: in| that of)?|比|较|同比)\s*$/i;

/** The periods that a sentence is about; those that it only compares with count where it names no other. */
function periodsOf(text: string, published: Edtf): Edtf[] {
  const found = findPeriods(text, published);
  const own = found.filter(({ start }) => !COMPARED.test(text.slice(Math.max(0, start - 50), start)));
  return (own.length > 0 ? own : found).map(({ edtf }) => edtf);
}

/** The context of the sentence that holds an offset: a measure's quote may begin in the middle of one. */
function contextAt(contexts: ReadonlyMap<number, SentenceContext>, offset: number): SentenceContext | undefined {
  const exact = contexts.get(offset);
  if (exact) return exact;
  const starts = [...contexts.keys()].filter((start) => start <= offset);
  return contexts.get(Math.max(...starts));
}

function sentencesByDocument(corpus: Corpus): Map<string, readonly Span[]> {
  const byDocument = new Map<string, Map<number, Span>>();
  for (const { document, sentences } of corpus.passages) {
    const spans = byDocument.get(document) ?? new Map<number, Span>();
    byDocument.set(document, spans);
    for (const span of sentences) spans.set(span.start, span);
  }
  return new Map(
    [...byDocument].map(([id, spans]) => [id, [...spans.values()].sort((a, b) => a.start - b.start)] as const),
  );
}

function readContexts(
  document: Document,
  sentences: readonly Span[],
  gazetteer: Gazetteer,
  known: ReadonlySet<PlaceCode>,
): Map<number, SentenceContext> {
  const contexts = new Map<number, SentenceContext>();
  let topic: readonly PlaceCode[] = [];
  let carriedPeriods: readonly Edtf[] = [];
  let before = '';
  let end = 0;
  for (const span of sentences) {
    const text = document.body.slice(span.start, span.end);
    if (/\n\s*\n/.test(document.body.slice(end, span.start))) carriedPeriods = [];
    end = span.end;
    const found = gazetteer.find(text, { known, context: [...document.places] });
    const named = [...new Set(found.map(({ candidates }) => candidates[0]))];
    const periods = periodsOf(text, document.published);
    if (periods.length > 0) carriedPeriods = periods;
    const { places, next } = followTopic(text, named, topic, document, gazetteer);
    topic = next;
    contexts.set(span.start, { places, periods: carriedPeriods, before });
    before = text;
  }
  return contexts;
}

/** Where a sentence begins with a place, it is about it; "officials want Beijing to pay" is not about Beijing. */
const BEGINNING = 24;

/** A city outside of what the header names becomes the topic where a sentence begins with it; a country never does. */
function isTopical(place: PlaceCode, text: string, { places }: Document, gazetteer: Gazetteer): boolean {
  if (places.length === 0) return true;
  const level = gazetteer.byCode(place)?.level;
  const begins = gazetteer.find(text.slice(0, BEGINNING)).some(({ candidates }) => candidates.includes(place));
  return begins && level !== 'country' && level !== 'world' && level !== 'region';
}

/**
 * What places a sentence is about, and what the next one is about if it names none. A country that only occurs in
 * passing (an export market) does not become the topic; "the province" widens it; a province named after its city
 * leaves the next sentence open to both.
 */
function followTopic(
  text: string,
  named: readonly PlaceCode[],
  topic: readonly PlaceCode[],
  document: Document,
  gazetteer: Gazetteer,
): { places: readonly PlaceCode[]; next: readonly PlaceCode[] } {
  const inside = named.filter((place) => document.places.some((of) => gazetteer.contains(of, place)));
  const own =
    inside.length > 0 ? inside : named.slice(0, 1).filter((place) => isTopical(place, text, document, gazetteer));
  if (own.length > 0) {
    const within = topic.filter((place) => own.some((wider) => wider !== place && gazetteer.contains(wider, place)));
    return { places: named, next: [...new Set([...own, ...within])] };
  }
  // The place that a header names first is what the document is about; the others only occur in it.
  const carried = topic.length > 0 ? topic : document.places.slice(0, 1);
  const provinces = PROVINCE.test(text) ? carried.flatMap((place) => gazetteer.province(place)?.code ?? []) : [];
  const next = provinces.length > 0 ? [...new Set(provinces)] : topic;
  return { places: [...new Set([...named, ...(provinces.length > 0 ? next : carried)])], next };
}
