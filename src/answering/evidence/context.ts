import { isHeading } from '../../corpus/blocks.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Document, Span } from '../../domain/document.ts';
import type { Edtf } from '../../domain/period.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { findPeriods } from '../../facts/periods/find.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { goesOn, leansOnBefore } from './leaning.ts';
import { followTopics } from './topic.ts';

/** What a sentence is about: what it names itself, else what the text before it was about. */
export interface SentenceContext {
  places: readonly PlaceCode[];
  periods: readonly Edtf[];
  /** The sentence before it, of a table's row the table's header; empty for the first. */
  before: string;
  /** What stands before it in its paragraph, under which heading. */
  around: string;
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
    return (
      contextAt(contexts, span.start) ?? {
        places: documents.get(id)?.places ?? [],
        periods: [],
        before: '',
        around: '',
      }
    );
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

/** What stands before a period that a figure is only compared with: "38 percent more than in 2022". */
const COMPARED =
  /(?:\b(?:than|compared (?:with|to)|against|from|same [\w -]{1,30} of)(?: in| that of)?|比|较|同比)\s*$/i;

/** "Who joins an enterprise outside Wuhan": a place that is left out is not what is told of. */
const LEFT_OUT = /(?:\b(?:outside(?: of)?|except(?: for| in)?|other than|apart from|excluding|without)|除(?:了)?)\s*$/i;
const LEFT_OUT_ZH = /^(?:市|省|县|区)?(?:以外|之外)/;

/** Between two sentences: the end of a paragraph. */
const PARAGRAPH = /\n\s*\n/;
/** A sentence that opens one of several points within a paragraph. */
const POINT = /^[一二三四五六七八九十]是/;

/** The periods that a sentence is about; those that it only compares with count where no other is known. */
function periodsOf(text: string, published: Edtf, carried: readonly Edtf[]): Edtf[] {
  const found = findPeriods(text, published);
  const own = found.filter(({ start }) => !COMPARED.test(text.slice(Math.max(0, start - 50), start)));
  return own.length > 0 || carried.length > 0 ? own.map(({ edtf }) => edtf) : found.map(({ edtf }) => edtf);
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
  const topics = followTopics(document, gazetteer);
  /** Periods of the heading that the text stands under, and of the paragraph so far. */
  let section: readonly Edtf[] = [];
  let carried: readonly Edtf[] = [];
  let before = '';
  /** The header of the table that is being read, with what introduces the table: it stands before each of the rows. */
  let header = '';
  let title = '';
  let paragraph = '';
  let end = 0;
  for (const span of sentences) {
    const text = document.body.slice(span.start, span.end);
    const heading = isHeading(text);
    const opens = heading || PARAGRAPH.test(document.body.slice(end, span.start)) || POINT.test(text);
    end = span.end;
    if (opens && (heading || !goesOn(text))) paragraph = '';
    if (heading) title = text;
    if (heading) section = findPeriods(text, document.published).map(({ edtf }) => edtf);
    // A paragraph that opens with "three out of four of them" is still about the year before it.
    if (opens && (heading || section.length > 0 || !leansOnBefore(text))) carried = section;
    const found = gazetteer
      .find(text, { known, context: [...document.places], edited: true })
      .filter((place) => !LEFT_OUT.test(text.slice(0, place.start)) && !LEFT_OUT_ZH.test(text.slice(place.end)));
    const periods = periodsOf(text, document.published, carried);
    if (periods.length > 0) carried = periods;
    const places = topics({ text, heading, opens, named: [...new Set(found.map(({ candidates }) => candidates[0]))] });
    if (!text.startsWith('|')) header = '';
    contexts.set(span.start, { places, periods: carried, before: header || before, around: `${title} ${paragraph}` });
    if (text.startsWith('|')) header ||= `${text} ${before}`;
    before = text;
    paragraph += ` ${text}`;
  }
  return contexts;
}
