import { headingLevel, isHeading } from '../../corpus/blocks.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Document, Span } from '../../domain/document.ts';
import type { Edtf } from '../../domain/period.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { findPeriods } from '../../facts/periods/find.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { tokens } from '../../retrieval/analyzer.ts';
import { remembering } from '../remembering.ts';
import { goesOn, leansOnBefore } from './leaning.ts';
import { listedNames, periodOfReport } from './titles.ts';
import { followTopics } from './topic.ts';

/** What a sentence is about: what it names itself, else what the text before it was about. */
export interface SentenceContext {
  places: readonly PlaceCode[];
  periods: readonly Edtf[];
  /** The sentence before it, of a table's row the table's header; empty for the first. */
  before: string;
  /** What stands before it in its paragraph, under which headings, with the names that the document begins with. */
  around: string;
  /** Of the names that the document's title lists, those that the text names last; empty before it names any. */
  subjects: ReadonlySet<string>;
}

export interface Contexts {
  /** What the sentence that holds a span is about; a document's sentences are read in order, on first use. */
  contextOf: (document: string, span: Span) => SentenceContext;
  /** What stands before it. Nothing else is read for that, so that a corpus of many figures is soon ready. */
  sentenceBefore: (document: string, span: Span) => string;
}

/** Tells of each sentence of a corpus what it is about, and what stands before it. */
export function createContexts(corpus: Corpus, gazetteer: Gazetteer, known: ReadonlySet<PlaceCode>): Contexts {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const sentences = sentencesByDocument(corpus);
  const texts = remembering((id) => textOf(documents.get(id)?.body ?? '', sentences.get(id) ?? []));
  const contexts = remembering((id) => {
    const document = documents.get(id);
    return document ? readContexts(document, texts(id), gazetteer, known) : new Map<number, SentenceContext>();
  });
  return {
    contextOf: (id, span) =>
      contextAt(contexts(id), span.start) ?? {
        places: documents.get(id)?.places ?? [],
        periods: [],
        before: '',
        around: '',
        subjects: new Set(),
      },
    sentenceBefore(id, span) {
      const { spans, before } = texts(id);
      return before(spans.findLastIndex(({ start }) => start <= span.start));
    },
  };
}

/** The sentences of a document in order. */
interface Text {
  spans: readonly Span[];
  /** The sentence before the nth; of a table's row the table's header, with what introduces the table. */
  before: (at: number) => string;
}

function textOf(body: string, spans: readonly Span[]): Text {
  const isRow = spans.map(({ start }) => body[start] === '|');
  /** Where the table begins that a row is of, and each other sentence itself. */
  const begins: number[] = [];
  for (const at of spans.keys()) begins.push(isRow[at] && isRow[at - 1] ? (begins[at - 1] ?? at) : at);
  const textAt = (at: number): string => body.slice(spans[at]?.start ?? 0, spans[at]?.end ?? 0);
  return {
    spans,
    before(at) {
      const header = begins[at] ?? at;
      return header < at ? `${textAt(header)} ${textAt(header - 1)}` : textAt(at - 1);
    },
  };
}

/** What stands before a period that a figure is only compared with: "38 percent more than in 2022". */
const COMPARED =
  /(?:\b(?:than|compared (?:with|to)|against|from|same [\w -]{1,30} of)(?: in| that of)?|比|较|同比)\s*$/i;

/** "Outside Wuhan", "lower than in Suining": a place that is left out or measured by is not what is told of. */
const LEFT_OUT =
  /(?:\b(?:outside(?: of)?|except(?: for| in)?|other than|apart from|excluding|without|(?:than|compared (?:with|to))(?: in| that (?:of|in))?|second only to)|除(?:了)?|低于|高于|少于|多于|仅次于|不及|不如|超过了?)\s*$/i;
const LEFT_OUT_ZH = /^(?:市|省|县|区)?(?:以外|之外)/;

const OF_WHICH = /[，,；;]\s*其中[^，。；]{0,4}\d{4}年|\bof which\b[^.;]*\b20\d\d\b/;

/** What a sentence says of the whole time that its report is of. */
const ALL_YEAR = /全年|年末|\b(?:whole|full) year\b/i;

/** Between two sentences: the end of a paragraph. */
const PARAGRAPH = /\n\s*\n/;
/** A sentence that opens one of several points within a paragraph. */
const POINT = /^[一二三四五六七八九十]是/;
/** One that the points of a commentary begin with: each is about what all of the text is about. */
const COUNTED_POINT =
  /^(?:first|second|third|fourth|fifth|finally|last)(?:ly)?, |^第[一二三四五六](?:[，,]|点)|^其[一二三四五六][，,]/i;

/** The year of a title or a number of a document is none that a sentence tells of: 《金昌统计年鉴2025》, 〔2024〕27号. */
const NAME_OF_TEXT = /《[^》]*》|〔[^〕]*〕/g;

/** The periods that a sentence is about; those that it only compares with or names a text by count where no other is known. */
function periodsOf(text: string, published: Edtf, carried: readonly Edtf[]): Edtf[] {
  const found = findPeriods(text, published);
  const names = [...text.matchAll(NAME_OF_TEXT)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }));
  const own = found
    .filter(({ start }) => !COMPARED.test(text.slice(Math.max(0, start - 50), start)))
    .filter(({ start }) => !names.some((name) => name.start <= start && start < name.end));
  return own.length > 0 || carried.length > 0 ? own.map(({ edtf }) => edtf) : found.map(({ edtf }) => edtf);
}

/** What the next sentence goes on with: "of which 12 by 2025" is said of that part alone. */
function lastingBeyond(
  text: string,
  published: Edtf,
  lasting: readonly Edtf[],
  carried: readonly Edtf[],
): readonly Edtf[] {
  const part = text.search(OF_WHICH);
  if (part < 0) return lasting;
  const ahead = findPeriods(text.slice(0, part), published).map(({ edtf }) => edtf);
  return ahead.length > 0 ? ahead : carried;
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
  { spans, before }: Text,
  gazetteer: Gazetteer,
  known: ReadonlySet<PlaceCode>,
): Map<number, SentenceContext> {
  const contexts = new Map<number, SentenceContext>();
  const topics = followTopics(document, gazetteer);
  /** Periods of the heading that the text stands under, and of the paragraph so far. */
  const ofReport = periodOfReport(document);
  let section = ofReport;
  let carried = ofReport;
  /** The heading that the text stands under, and those that this stands under itself. */
  let headings: readonly string[] = [];
  const listed = listedNames(document);
  let subjects: ReadonlySet<string> = new Set();
  let paragraph = '';
  const names = namesOfLead(document.body);
  let end = 0;
  for (const [at, span] of spans.entries()) {
    const text = document.body.slice(span.start, span.end);
    const heading = isHeading(text);
    const opens = heading || PARAGRAPH.test(document.body.slice(end, span.start)) || POINT.test(text);
    end = span.end;
    if (opens && (heading || !goesOn(text))) paragraph = '';
    if (heading) {
      headings = [...headings.filter((above) => headingLevel(above) < headingLevel(text)), text];
      const named = findPeriods(text, document.published).map(({ edtf }) => edtf);
      section = named.length > 0 ? named : ofReport;
    }
    // A paragraph that opens with "three out of four of them" is still about the year before it.
    if (opens && (heading || section.length > 0 || !leansOnBefore(text))) carried = section;
    const found = gazetteer
      .find(text, { known, context: [...document.places], edited: true })
      .filter(({ qualifier }) => !qualifier)
      .filter((place) => !LEFT_OUT.test(text.slice(0, place.start)) && !LEFT_OUT_ZH.test(text.slice(place.end)));
    const own = periodsOf(text, document.published, carried);
    // "It began in 2018; output of the whole year came to …": the year of the report.
    const periods = ALL_YEAR.test(text) ? [...new Set([...own, ...ofReport])] : own;
    const lasting = periods.length > 0 ? periods : carried;
    const mentioned = listed.size > 0 ? tokens(text).filter((word) => listed.has(word)) : [];
    if (mentioned.length > 0) subjects = new Set(mentioned);
    // The rows of a table are about its places, not about that of the row before.
    const isRow = text.startsWith('|');
    const places = topics({
      text,
      heading,
      opens: opens || isRow || COUNTED_POINT.test(text),
      named: [...new Set(found.map(({ candidates }) => candidates[0]))],
    });
    contexts.set(span.start, {
      places,
      periods: lasting,
      before: before(at),
      around: `${headings.join(' ')} ${paragraph} ${names}`,
      subjects,
    });
    carried = lastingBeyond(text, document.published, lasting, carried);
    paragraph += ` ${text}`;
  }
  return contexts;
}

/** A word that is capitalised although no sentence begins with it. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{L}-]+/gu;

/** What the name of a park, a company or a plan ends with, in Chinese: 岷东新能源材料|产业园. */
const NAME_HAN =
  /\p{Script=Han}{2,12}?(?:产业园|工业园|园区|开发区|高新区|示范区|公司|集团|科技|锂业|新材(?!料)|行动计划|专项资金)/gu;
/** So much of a Chinese text, which may begin with who wrote it, is its beginning. */
const LEAD_HAN = 400;

/** Names that the first paragraph gives: further down, a text calls its company "the company", its park 园区. */
function namesOfLead(body: string): string {
  const paragraphs = body.split(PARAGRAPH).filter((paragraph) => !isHeading(paragraph));
  const [lead = ''] = paragraphs;
  const begins = paragraphs.join('\n').slice(0, LEAD_HAN);
  return [...lead.matchAll(NAME), ...begins.matchAll(NAME_HAN)].join(' ');
}
