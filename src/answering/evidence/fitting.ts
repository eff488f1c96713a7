import type { Edtf, PeriodMention } from '../../domain/period.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { containsPeriod, periodRange, samePeriod } from '../../facts/periods/compare.ts';
import { findPeriods } from '../../facts/periods/find.ts';
import { remembering, rememberingOf } from '../remembering.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Understanding } from '../understand/understand.ts';
import type { Candidate } from './candidate.ts';
import { periodsOfTitle } from './titles.ts';

/** How to read "last year": by the calendar, or as the document itself would. */
export type RelativeReading = 'calendar' | 'document';

/** The likeliest place of each mention; in "Yichun, Jiangxi" the province only says which Yichun is meant. */
export function wantedPlaces(question: Understanding, snapshot: Snapshot): PlaceCode[] {
  const meant = question.places.filter(({ qualifier }) => !qualifier);
  const named = [...new Set((meant.length > 0 ? meant : question.places).map(({ candidates }) => candidates[0]))];
  return named.filter((place) => !named.some((other) => other !== place && snapshot.gazetteer.contains(place, other)));
}

/** Those of them that a question calls by their names: "which city is the Power Battery Capital" asks for the one meant. */
export function placesByName(question: Understanding, snapshot: Snapshot): PlaceCode[] {
  const { places, text } = question;
  if (OTHERS.test(text)) return wantedPlaces(question, snapshot);
  return wantedPlaces({ ...question, places: places.filter(({ match }) => match !== 'epithet') }, snapshot);
}

const OTHERS = /\b(?:other|others|else|besides|apart from)\b|其他|其它|另外|别的|除了/i;

/** What is told by what places within the one that is named have. */
const OF_PARTS = ['ranking', 'list', 'policy', 'who', 'date'] as const;
/** Where something is, is told by a place within the one that is named. */
const WHERE = /^(?:and )?where\b(?! (?:does|do|did|should|will) \S+ (?:want|stand|rank|aim))|哪里|哪儿|何处|在哪/i;

/** Asks for a place as a whole: what one of its parts has does not tell. */
const WHOLE = /\b(?:the )?whole (?:of|province|city|country|county)\b|\bprovince-wide\b|全省|全市|全县/i;

/**
 * A figure of a city is not one of its province or country, however these are asked about; what places do, and which of them
 * comes first, are questions about the places within it.
 */
export function answersFor(
  candidate: Candidate,
  wanted: PlaceCode,
  { asks, text }: Understanding,
  snapshot: Snapshot,
): boolean {
  const level = snapshot.gazetteer.byCode(wanted)?.level;
  const isRow = candidate.kind === 'fact' || candidate.cell !== undefined;
  const ofItself = level === 'country' || level === 'province' || isRow || tellsByParts(candidate, wanted, snapshot);
  const whole = WHOLE.test(text) || (candidate.kind !== 'measure' && ofItself);
  if (!whole || OF_PARTS.some((ask) => asks.has(ask)) || WHERE.test(text))
    return placeFits(candidate, wanted, snapshot);
  return candidate.places.includes(wanted) && !tellsOfPart(candidate, wanted, snapshot);
}

/** "In western Jiangxi, Xinyu has 70 companies": the province only says where the city lies that is told of. */
function tellsOfPart({ kind, places, quote }: Candidate, wanted: PlaceCode, { gazetteer }: Snapshot): boolean {
  if (kind !== 'sentence' || !/\d/.test(quote)) return false;
  return places.some((place) => place !== wanted && gazetteer.contains(wanted, place));
}

/** "Of this, Jinchuan accounts for 27 billion and Yongchang for 4": the sentence gives out what the whole has. */
function tellsByParts({ kind, places }: Candidate, wanted: PlaceCode, { gazetteer }: Snapshot): boolean {
  const parts = places.filter((place) => place !== wanted && gazetteer.contains(wanted, place));
  return kind === 'sentence' && parts.length > 1 && !places.includes(wanted);
}

/** True when a candidate is about a place or a place within it. */
export function placeFits(candidate: Candidate, wanted: PlaceCode, snapshot: Snapshot): boolean {
  return candidate.places.some((place) => place === wanted || snapshot.gazetteer.contains(wanted, place));
}

/** Asks for a year as a whole, which a part of it does not tell. */
const ALL_YEAR =
  /\b(?:whole|entire|full)(?: of)?(?: the)?[ -]year\b|\bwhole of (?:19|20)\d\d\b|\ball of (?:19|20)\d\d\b|全年/i;

/** True where a question asks for all of a period, not for what lies in it. */
export function asksForAll({ text }: Understanding): boolean {
  return ALL_YEAR.test(text);
}

const WHOLE_YEARS = /^\d{4}[?~%]?(?:\/\d{4}[?~%]?)?$/;

/** Quarters, halves, "January to May": a figure of one of the months is not theirs. Of a year parts are given, as such. */
export const SEVERAL_MONTHS = /^\d{4}[?~%]?-(?:3[3-6]|4[01]|\d\d[?~%]?\/\d{4}[?~%]?-\d\d)/;
const DAY = /-\d\d-\d\d/;

/** 2023年底前 is by the end of it. */
const BEFORE = /\b(?:before|prior to) (?!the (?:end|close))|(?<![底末])(?:之前|以前|前)$/i;
const AFTER = /\b(?:after|later than) $/i;
const AFTER_ZH = /^(?:年)?(?:之后|以后|后)(?!续|期)/;

/** On which side of a period a question asks: "before 2023" is not answered by a figure of that year. */
function sideAsked(text: string, { text: mention, start, end }: PeriodMention): 'before' | 'after' | undefined {
  if (BEFORE.test(mention)) return 'before';
  return AFTER.test(text.slice(0, start)) || AFTER_ZH.test(text.slice(end)) ? 'after' : undefined;
}

/** A duty or a plan has a day before which it is to be met, which is told as the day itself. */
const IS_DUTY =
  /\b(?:must|should|has to|have to|deadline|plan(?:s|ned)?|aims?|intends?|targets?|goals?)\b|须|必须|应当|计划|目标|力争/i;

/** True when a candidate tells of a time before or after the one that is asked about. */
function isBeyond(candidate: Candidate, edtf: Edtf, side: 'before' | 'after'): boolean {
  const asked = periodRange(edtf);
  return candidate.periods.some((period) => {
    const told = periodRange(period);
    const [earlier, later] = side === 'before' ? [told, asked] : [asked, told];
    return earlier.max !== null && later.min !== null && earlier.max < later.min;
  });
}

/** "The battery policy of 2025", 2025年统计公报: the year tells which text is meant. */
const TEXT_OF =
  /\b(?:polic(?:y|ies)|plan|programme|program|notice|rules|regulations?|guidelines?|communiqu[eé]|bulletin|report|strategy|act|law|measures|note)\s+(?:of|for|from)\s*$/i;
const TEXT_AFTER =
  /^\s*(?:(?:[a-z-]+ ){0,3}(?:polic(?:y|ies)|plan|programme|notice|rules|regulations?|guidelines?|communiqu[eé]|bulletin|strategy|act|law)\b|年?\p{Script=Han}{0,12}?(?:公报|计划|规划|政策|办法|通知|方案|条例|意见|细则|公告))/iu;

function namesDocument(text: string, { start, end }: PeriodMention): boolean {
  return TEXT_OF.test(text.slice(0, start)) || TEXT_AFTER.test(text.slice(end));
}

/** What relative words mean in a document of a given date; "May" is a month behind "in", else perhaps a verb. */
const readingsOf = rememberingOf(({ text, edtf }: PeriodMention) =>
  remembering(
    (published: Edtf): Edtf =>
      findPeriods(`in ${text}`, published)[0]?.edtf ?? findPeriods(text, published)[0]?.edtf ?? edtf,
  ),
);

/** True when a candidate's period is the one asked for or, unless all of that is asked for, lies within it. */
export function periodFits(
  candidate: Candidate,
  asked: PeriodMention,
  snapshot: Snapshot,
  reading: RelativeReading = 'calendar',
  all = false,
  text = '',
): boolean {
  const document = snapshot.document(candidate.document);
  const { published } = document;
  const edtf = asked.relative && reading === 'document' ? readingsOf(asked)(published) : asked.edtf;
  if (periodsOfTitle(document).some((titled) => samePeriod(titled, edtf)) && namesDocument(text, asked)) return true;
  const side = IS_DUTY.test(text) ? undefined : sideAsked(text, asked);
  if (side) return isBeyond(candidate, edtf, side);
  if (all) return candidate.periods.some((period) => samePeriod(period, edtf));
  // What names no period is of about its publication: near enough for a year, not for a month of it.
  if (candidate.periods.length === 0) return WHOLE_YEARS.test(edtf) && containsPeriod(edtf, published);
  return candidate.periods.some((period) => {
    if (samePeriod(period, edtf)) return true;
    if (containsPeriod(edtf, period))
      return !(SEVERAL_MONTHS.test(edtf) && candidate.kind !== 'measure' && !DAY.test(period));
    // A plan "by 2024" is asked for by its last year; a span of years as a whole holds each of them for a measure.
    if (asked.sense === 'by') return periodRange(period).max === periodRange(edtf).max;
    return candidate.kind === 'measure' && containsPeriod(period, edtf);
  });
}
