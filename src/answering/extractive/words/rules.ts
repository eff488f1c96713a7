import type { Fact } from '../../../domain/fact.ts';
import type { Edtf } from '../../../domain/period.ts';
import { findPeriods } from '../../../facts/periods/find.ts';
import { parseQuantities } from '../../../facts/quantities/parse.ts';
import type { Candidate } from '../../evidence/candidate.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Understanding } from '../../understand/understand.ts';
import { tellContrary } from '../../verify/contraries.ts';
import { isToThePoint } from '../aspect/sentence-status.ts';
import { statesFigure, tellsFigure } from '../figures/states-figure.ts';
import { holdsAmountNamed, lacksHead, lacksMeasure } from '../named.ts';
import { holdsNamed } from '../telling/holds-named.ts';
import { leavesAside } from '../telling/left-out.ts';
import { tellsDate } from '../telling/tells-date.ts';
import { tellsOtherOne } from '../telling/tells-other.ts';
import type { WordTest } from '../telling/word-tests.ts';
import type { WordOptions } from '../word-options.ts';
import { hasNames, standsAside } from './names.ts';
import { enough, ownCoverage, tellsMore } from './required.ts';

/** What a rule is judged by besides the words themselves. */
export interface RuleContext {
  options: WordOptions;
  snapshot: Snapshot;
  /** The score of the best that names the very thing that is asked about. */
  named: number;
}

/** What words must be to answer a question. Its name says why they are refused, for those who look into refusals. */
export interface Rule {
  name: string;
  keeps: (match: Match, context: RuleContext) => boolean;
}

/** Rules that are made up of others, each of which has a name. */
export const STATES_FIGURE = 'states no such figure';
export const TELLS_ASKED = 'does not tell what is asked';

const MEASURE_COVERAGE = 0.7;
/** One of several that are asked for as such need not have all that they are asked for by. */
const MEASURE_COVERAGE_OF_LIST = 0.6;
const MEASURE_COVERAGE_OF_FIGURE = 0.8;
/** A summary says what its measure is about; what only stands around it is of other matters. */
const MEASURE_OWN_COVERAGE = 0.5;

/** "Can a batch be split into export shipments?": what is named like a measure is then only a word. */
const ASKS_LEAVE = /^(?:can|could|may)\b/i;

function asksMeasure({ withFigure, question: { asks, quantities, text } }: WordOptions): boolean {
  return !ASKS_LEAVE.test(text) || withFigure || asks.has('change') || quantities.length > 0;
}

/** Asks for a sum over several years or places, which none of them tells. */
const ADDS_UP =
  /加起来|加在一起|合计|总和|\badd(?:ed)? up\b|\bsum of\b|\b(?:combined|together|in total|altogether) (?:for|over|from|between|across|during)\b/i;
const TOTAL = /合计|共计|总计|累计|总[额量]|一共|\btotal\w*|\btogether\b|\bcombined\b|\bin all\b/i;

/** "Does Kunming get more support than Qujing?" is told by no words that speak of both alike. */
function comparesPlaces({ asks, places, text }: Understanding): boolean {
  return asks.has('yes-no') && places.length > 1 && /\bthan\b|比/i.test(text);
}

const COMPARES =
  /\bthan\b|\b(?:more|less|most|least|fewer|equal\w*|compar\w+|ahead|behind|whereas|while)\b|[比更最]|[高低多少大小]于|领先|而/i;

function namesOneOf({ indicators }: Understanding, { concepts, mentioned, words }: Candidate): boolean {
  return indicators.some(
    ({ ids, words: called }) =>
      ids.some((id) => concepts.has(id) || mentioned.has(id)) || called.some((word) => words.has(word)),
  );
}

/** Whether an amount is claimed of one industry ("its battery revenue") and the rows taken from some words are of another. */
function isOfOtherSubject({ document, span }: Candidate, question: Understanding, snapshot: Snapshot): boolean {
  const asked = question.terms.flatMap(({ ids }) => ids);
  if (!question.asks.has('yes-no') || question.quantities.length === 0 || asked.length === 0) return false;
  const rows = snapshot.factsWithin(document, span);
  const isOfAsked = ({ subject }: Fact) =>
    snapshot.withWider(subject).some((id) => asked.includes(id)) ||
    asked.some((id) => snapshot.withWider(id).includes(subject));
  return rows.length > 0 && !rows.some(isOfAsked);
}

/** What holds for sentences and measures alike. */
const RULES: readonly Rule[] = [
  { name: 'of another place', keeps: ({ place }) => place },
  { name: 'of another period', keeps: ({ period }) => period },
  {
    name: 'lacks what is measured',
    keeps: (match, { options }) =>
      !lacksMeasure(match, options.question) && (!asksMeasure(options) || !lacksHead(match, options.question)),
  },
  {
    // "Did the profit grow?" is told by no sentence that is silent about profits.
    name: 'silent on what changed',
    keeps: ({ indicator }, { options: { question } }) =>
      indicator || !question.asks.has('yes-no') || !question.asks.has('change'),
  },
  {
    // "Did it promise subsidies?" is told by no words that are silent about subsidies.
    name: 'silent on what is claimed',
    keeps: ({ missing }, { options: { isYesNo, indicators, question } }) =>
      !isYesNo ||
      question.asks.has('change') ||
      question.quantities.length > 0 ||
      !indicators.some((id) => missing.includes(id)),
  },
  {
    // Who has more patents is told by no words on anything else.
    name: 'silent on what is compared',
    keeps: ({ candidate }, { options: { question } }) =>
      !question.asks.has('comparison') || question.indicators.length === 0 || namesOneOf(question, candidate),
  },
  {
    name: 'sets nothing side by side',
    keeps: ({ candidate: { quote } }, { options: { question } }) =>
      !comparesPlaces(question) || COMPARES.test(quote) || parseQuantities(quote).length > 1,
  },
  {
    name: 'of the figures of another subject',
    keeps: ({ candidate }, { options: { question }, snapshot }) => !isOfOtherSubject(candidate, question, snapshot),
  },
  {
    name: 'one of several to be added up',
    keeps: ({ candidate: { quote } }, { options: { question } }) => !ADDS_UP.test(question.text) || TOTAL.test(quote),
  },
  {
    name: 'of another thing by name',
    keeps: ({ candidate }, { options, snapshot }) => holdsNamed(candidate, options.question, snapshot),
  },
  {
    name: 'lacks the amount',
    keeps: ({ candidate: { quote } }, { options }) => holdsAmountNamed(quote, options.question),
  },
  { name: 'lacks a word', keeps: (match, { options, snapshot }) => hasNames(match, snapshot, options) },
  {
    name: 'stands beside it',
    keeps: (match, { options, snapshot, named }) => !standsAside(match, named, options.question, snapshot),
  },
  {
    name: 'beside the point',
    keeps: ({ candidate }, { options, snapshot }) => isToThePoint(candidate, options, snapshot),
  },
  {
    name: 'of another one',
    keeps: ({ candidate }, { options }) => !tellsOtherOne(candidate.quote, options.question.text),
  },
];

/** What a sentence must be to answer a question. */
export const SENTENCE_RULES: readonly Rule[] = [
  {
    name: 'says the contrary',
    keeps: ({ candidate }, { options }) => !tellContrary(candidate.quote, options.question.text),
  },
  {
    name: 'says no more than the question',
    keeps: ({ candidate }, { options }) => options.isYesNo || tellsMore(candidate.quote, options.question.text),
  },
  ...RULES,
  {
    name: 'leaves it aside',
    keeps: ({ candidate }, { options }) => !leavesAside(candidate.quote, options.question.text),
  },
  {
    name: 'of a company unnamed',
    keeps: ({ candidate }, { options, snapshot }) => !isOfUnnamedCompany(candidate, options.question, snapshot),
  },
  { name: 'covers too little', keeps: (match, { options }) => match.coverage >= enough(match, options) },
  { name: 'covers too little itself', keeps: (match, { options }) => match.own >= ownCoverage(match, options) },
  {
    name: STATES_FIGURE,
    keeps: (match, { options, snapshot }) => !options.withFigure || statesFigure(match, options, snapshot),
  },
  {
    name: 'tells no such date',
    keeps: ({ indicator, candidate }, { options }) =>
      !options.withDate || (indicator && tellsDate(candidate.quote, options.question.text)),
  },
  {
    name: TELLS_ASKED,
    keeps: (match, { options }) => options.tests.every(({ tells }) => tells(match.candidate.quote, match)),
  },
];

/** What a measure must be to answer a question. */
export const MEASURE_RULES: readonly Rule[] = [
  ...RULES,
  {
    name: 'tells no such date',
    keeps: ({ candidate }, { options, snapshot }) =>
      !options.withDate || tellsDate(candidate.quote, options.question.text, publishedOf(candidate, snapshot)),
  },
  {
    name: TELLS_ASKED,
    keeps: (match, { options }) => options.tests.every((test) => measureTells(match, test)),
  },
  {
    name: 'covers too little',
    keeps: ({ coverage }, { options }) => coverage >= enoughOfMeasure(options),
  },
  { name: 'covers too little itself', keeps: ({ own }) => own >= MEASURE_OWN_COVERAGE },
  {
    name: STATES_FIGURE,
    keeps: ({ candidate }, { options, snapshot }) =>
      !options.withFigure ||
      (tellsOwnFigure(candidate, options, snapshot) && !isCapacityForOutput(candidate, options, snapshot)),
  },
  {
    name: 'tells no deadline',
    keeps: ({ candidate }, { options }) =>
      !DEADLINE.test(options.question.text) || findPeriods(candidate.quote, undefined).length > 0,
  },
];

function enoughOfMeasure({ withFigure, question: { asks } }: WordOptions): number {
  if (withFigure) return MEASURE_COVERAGE_OF_FIGURE;
  return asks.has('policy') || asks.has('list') ? MEASURE_COVERAGE_OF_LIST : MEASURE_COVERAGE;
}

/** Asks until or by when: the date on which a measure was announced does not tell. */
const DEADLINE =
  /\b(?:by|until|till) when\b|\bdeadline\b|\bexpire|\bhow long\b|什么时候(?:为止|结束|到期)|到什么时候|截止|期限/i;

/** What a measure says in the words of its source, or in those of either summary. */
function measureTells(match: Match, { tells }: WordTest): boolean {
  const { quote, measure } = match.candidate;
  return [quote, measure?.summary ?? '', measure?.summaryZh ?? ''].some((words) => tells(words, match));
}

/** A measure's figure is one of its own place: those of the places within make up none of a country. */
function tellsOwnFigure(candidate: Candidate, options: WordOptions, snapshot: Snapshot): boolean {
  const { places } = options;
  const isOwn = places.length === 0 || places.some((place) => place === candidate.places[0]);
  return isOwn && tellsFigure(candidate, options, snapshot);
}

/** What is to be able to be produced is not what is produced. */
function isCapacityForOutput({ document, span }: Candidate, { indicators }: WordOptions, snapshot: Snapshot): boolean {
  const rows = snapshot.factsWithin(document, span);
  const isOnlyOutput = indicators.length > 0 && indicators.every((id) => id.startsWith('output'));
  return isOnlyOutput && rows.length > 0 && rows.every(({ indicator }) => indicator.startsWith('production-capacity'));
}

function publishedOf({ document }: Candidate, snapshot: Snapshot): Edtf {
  return snapshot.document(document).published;
}

/** "The company saw revenue reach 120 million": what a company has, its city has not. */
const COMPANY_AHEAD =
  /^["“]?(?:the|its|this) (?:company|firm|group|manufacturer|maker|refiner)\b|^["“]?(?:该|这家)?(?:公司|企业)(?!数|家)/i;
/** "Next to it, Jialan is the company with the largest output": what is told next is of that company. */
const IS_COMPANY =
  /(?:是|为)[^，。；]{0,24}(?:企业|公司|厂商|工厂)[，,]|\bis (?:the|one of the) [^,.;:]{0,60}\b(?:company|companies|firms?|makers?|producers?|manufacturers?)\b[^,.;:]{0,40},/i;
const NAMES_COMPANY = /\b(?:compan(?:y|ies)|firms?|group|manufacturers?|makers?|refiners?|who)\b|公司|企业|厂|谁/i;

/** Whether words about a place are of a company of it that the question does not name. */
export function isOfUnnamedCompany(
  { quote }: Candidate,
  { text, terms, places }: Understanding,
  snapshot: Snapshot,
): boolean {
  const isOfCompany = COMPANY_AHEAD.test(quote) || IS_COMPANY.test(quote);
  if (places.length === 0 || !isOfCompany || NAMES_COMPANY.test(text)) return false;
  return !terms.some(({ ids }) => ids.some((id) => snapshot.isOrganisation(id)));
}
