import { headingLevel, isHeading } from '../../../corpus/blocks.ts';
import type { Document } from '../../../domain/document.ts';
import type { Edtf } from '../../../domain/period.ts';
import type { PlaceCode } from '../../../domain/place.ts';
import { findPeriods } from '../../../facts/periods/find.ts';
import type { Gazetteer } from '../../../places/gazetteer.ts';
import { tokens } from '../../../retrieval/analyzer.ts';
import { goesOn, leansOnBefore } from '../leaning.ts';
import { listedNames, periodOfReport } from '../titles.ts';
import { followTopics } from '../topic.ts';
import { namesOfLead } from './lead.ts';
import { ALL_YEAR, lastingBeyond, periodsOf } from './periods.ts';
import { PARAGRAPH, type Text } from './text.ts';

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

/** "Outside Wuhan", "lower than in Suining": a place that is left out or measured by is not what is told of. */
const LEFT_OUT =
  /(?:\b(?:outside(?: of)?|except(?: for| in)?|other than|apart from|excluding|without|(?:than|compared (?:with|to))(?: in| that (?:of|in))?|second only to)|除(?:了)?|低于|高于|少于|多于|仅次于|不及|不如|超过了?)\s*$/i;
const LEFT_OUT_ZH = /^(?:市|省|县|区)?(?:以外|之外)/;

/** A sentence that opens one of several points within a paragraph. */
const POINT = /^[一二三四五六七八九十]是/;
/** One that the points of a commentary begin with: each is about what all of the text is about. */
const COUNTED_POINT =
  /^(?:first|second|third|fourth|fifth|finally|last)(?:ly)?, |^第[一二三四五六](?:[，,]|点)|^其[一二三四五六][，,]/i;

/** A sentence as it stands in its document. */
interface Sentence {
  text: string;
  heading: boolean;
  /** Begins a paragraph, or one of several points within one. */
  opens: boolean;
}

/** Reads the sentences of a document in order, and tells of each what it is about, by where it starts. */
export function readContexts(
  document: Document,
  { spans, before }: Text,
  gazetteer: Gazetteer,
  known: ReadonlySet<PlaceCode>,
): Map<number, SentenceContext> {
  const topics = followTopics(document, gazetteer);
  const headings = followHeadings();
  const periods = followPeriods(document);
  const subjects = followSubjects(document);
  const names = namesOfLead(document.body);
  let paragraph = '';
  let end = 0;
  return new Map(
    spans.map((span, at) => {
      const text = document.body.slice(span.start, span.end);
      const heading = isHeading(text);
      const opens = heading || PARAGRAPH.test(document.body.slice(end, span.start)) || POINT.test(text);
      end = span.end;
      if (opens && (heading || !goesOn(text))) paragraph = '';
      const sentence = { text, heading, opens };
      const context = {
        periods: periods(sentence),
        places: topics({
          ...sentence,
          // The rows of a table are about its places, not about that of the row before.
          opens: opens || text.startsWith('|') || COUNTED_POINT.test(text),
          named: placesNamed(text, document, gazetteer, known),
        }),
        before: before(at),
        around: `${headings(sentence).join(' ')} ${paragraph} ${names}`,
        subjects: subjects(sentence),
      };
      paragraph += ` ${text}`;
      return [span.start, context];
    }),
  );
}

/** The places that a sentence tells of. */
function placesNamed(
  text: string,
  { places }: Document,
  gazetteer: Gazetteer,
  known: ReadonlySet<PlaceCode>,
): PlaceCode[] {
  const found = gazetteer
    .find(text, { known, context: [...places], edited: true })
    .filter(({ qualifier }) => !qualifier)
    .filter(({ start, end }) => !LEFT_OUT.test(text.slice(0, start)) && !LEFT_OUT_ZH.test(text.slice(end)));
  return [...new Set(found.flatMap(({ candidates }) => candidates.slice(0, 1)))];
}

/** Tells of one sentence after another under which headings it stands, the outermost first. */
function followHeadings(): (sentence: Sentence) => readonly string[] {
  let headings: readonly string[] = [];
  return ({ text, heading }) => {
    if (heading) headings = [...headings.filter((above) => headingLevel(above) < headingLevel(text)), text];
    return headings;
  };
}

/** Tells of one sentence after another which periods it is about: its own, its paragraph's, or its heading's. */
function followPeriods(document: Document): (sentence: Sentence) => readonly Edtf[] {
  const ofReport = periodOfReport(document);
  let section = ofReport;
  let carried: readonly Edtf[] = ofReport;
  return ({ text, heading, opens }) => {
    if (heading) {
      const named = findPeriods(text, document.published).map(({ edtf }) => edtf);
      section = named.length > 0 ? named : ofReport;
    }
    // A paragraph that opens with "three out of four of them" is still about the year before it.
    if (opens && (heading || section.length > 0 || !leansOnBefore(text))) carried = section;
    const own = periodsOf(text, document.published, carried);
    // "It began in 2018; output of the whole year came to …": the year of the report.
    const periods = ALL_YEAR.test(text) ? [...new Set([...own, ...ofReport])] : own;
    const lasting = periods.length > 0 ? periods : carried;
    carried = lastingBeyond(text, document.published, lasting, carried);
    return lasting;
  };
}

/** Tells of one sentence after another which of the names that the title lists the text named last. */
function followSubjects(document: Document): (sentence: Sentence) => ReadonlySet<string> {
  const listed = listedNames(document);
  let subjects: ReadonlySet<string> = new Set();
  return ({ text }) => {
    const mentioned = listed.size > 0 ? tokens(text).filter((word) => listed.has(word)) : [];
    if (mentioned.length > 0) subjects = new Set(mentioned);
    return subjects;
  };
}
