import type { Fact } from '../../domain/fact.ts';
import { foldCase, tokens } from '../../retrieval/analyzer.ts';
import type { Snapshot } from '../snapshot.ts';
import { asksOf } from '../understand/asks.ts';
import { type Mention, meantOf } from '../understand/mentions.ts';
import type { Understanding } from '../understand/understand.ts';
import { partsOf } from './matter/question-parts.ts';
import { askedKind } from './ranking/asked-rank.ts';
import type { FigureSelection } from './select.ts';
import { asksSaid } from './telling/said-by.ts';
import { asksEach } from './telling/tells-list.ts';
import { asksParticular } from './telling/tells-particular.ts';
import { asksSource } from './telling/tells-source.ts';
import { asksWhere, isWhichPlace } from './telling/tells-where.ts';
import { asksBuilding, asksFame, asksName, eventBefore } from './telling/word-tests.ts';
import { WORD_ASKS } from './word-options.ts';

/** Asks for a number. */
const FIGURE_ASKS = ['value', 'difference', 'ranking', 'comparison', 'change'] as const;

/** No figure says why, where, when, or whether something is so that has no measure ("Is Yibin the power battery capital?"). */
export function asksFigures(question: Understanding, snapshot: Snapshot): boolean {
  const { asks, indicators, quantities, text } = question;
  const claims = quantities.filter(({ end }) => !NAME_OF_PLAN.test(text.slice(end)));
  const ofNoMeasure = asks.has('yes-no') && indicators.length === 0 && claims.length === 0;
  const where = asksWhere(question) && !asks.has('value');
  const when = asks.has('date') && !FIGURE_ASKS.some((ask) => asks.has(ask));
  const built = asksBuilding(question) && meantOf(indicators).length === 0;
  const named =
    built || (asks.has('list') && countsThings(question, snapshot)) || asksNames(question) || asksYears(text);
  const inWords =
    ASKS_USE.test(text) ||
    asksName(question) ||
    asksFame(question) ||
    asksSaid(question) ||
    asksSource(question) ||
    asksParticular(text) ||
    isOfEarlier(question) ||
    asksEach(text);
  // Whether something may be done is told by no figure of what is done.
  const leave = asks.has('yes-no') && claims.length === 0 && ASKS_LEAVE.test(text);
  return !asks.has('why') && !where && !when && !ofNoMeasure && !leave && !named && !inWords;
}

const ASKS_LEAVE =
  /\b(?:can|could|may|must|allowed|permitted|required|obliged|have to|has to|need to|needs to)\b|可不可以|可以|能不能|能否|允许|允不允许|必须|是否需要|需不需要|要不要/i;

/** 三年行动计划, "the three-year plan": how long it is stands in its name. */
const NAME_OF_PLAN = /^[\s-]*(?:行动|计划|规划|(?:action )?plan\b)/i;

/** "What would old batteries be used for": no figure tells, whatever it measures. */
const ASKS_USE =
  /\bwhat\b[^?]*\b(?:used?|good|needed|meant|intended|there) for\b|\bwhat for\b|(?:用来|用于|拿来|用在)(?:做|干)?(?:什么|啥|哪)|(?:有)?(?:什么|啥)(?:用处|用途)/i;

/** "Which parts of the chain": things by their names; which places or companies have something, figures tell as well. */
function asksNames({ asks, indicators, periods, quantities, dimension, text }: Understanding): boolean {
  const isNumber = dimension !== undefined || quantities.length > 0 || FIGURE_ASKS.some((ask) => asks.has(ask));
  const isHolder = askedKind(text) !== undefined || asks.has('who') || periods.length > 0;
  const asksThings = /\bwhich (?:[a-z-]+ ){0,2}?[a-z-]+s\b|(?:有|是)(?:什么|啥)(?!时候)\p{Script=Han}{1,4}[?？。]?$/iu;
  return asksThings.test(text) && indicators.length === 0 && !isNumber && !isHolder;
}

/** "Which components are made": how many they are does not tell which. */
function countsThings({ asks, indicators, periods, dimension, text }: Understanding, snapshot: Snapshot): boolean {
  const isNumber = dimension !== undefined || periods.length > 0 || FIGURE_ASKS.some((ask) => asks.has(ask));
  const counts = ({ ids }: Mention) => ids.every((id) => snapshot.indicator(id)?.dimension === 'count');
  return (
    /\bwhich\b|\bwhat (?:is|are|was|were)\b.* (?:about|for)\b\??$|哪[些几]/i.test(text) &&
    !isNumber &&
    indicators.length > 0 &&
    indicators.every(counts)
  );
}

/** "Over which years does the plan run": no figure of those years tells. */
function asksYears(text: string): boolean {
  return /\b(?:which|what) years\b|哪几年|哪些年/i.test(text);
}

/** "What was there before the subsidy?": the figure of the subsidy does not tell. */
function isOfEarlier(question: Understanding): boolean {
  const event = new Set(tokens(eventBefore(question)));
  const { indicators } = question;
  return indicators.length > 0 && indicators.every(({ words }) => words.every((word) => event.has(word)));
}

/**
 * Figures tell who only where somebody named has them: one of the places that the question compares, or a company; and
 * which place only where they are of such a place.
 */
export function areOfAsked(question: Understanding, { facts }: FigureSelection, snapshot: Snapshot): boolean {
  // "Who are its customers" of a company is not told by a figure of that company.
  const isOrganisation = ({ subject }: Fact) =>
    snapshot.isOrganisation(subject) && !question.terms.some(({ ids }) => ids.includes(subject));
  const [first = ''] = partsOf(question.turn ?? question.text);
  const who = !asksOf(foldCase(first)).has('who') || question.places.length > 1 || facts.every(isOrganisation);
  const isSuchPlace = isWhichPlace(question, snapshot);
  return who && (!isSuchPlace || facts.some(({ place }) => isSuchPlace([place])));
}

/** "What does it plan to do about used batteries": a goal is only a part of it. */
const ASKS_DOING = /\bwhat\b.*\b(?:do|doing|done)\b|做(?:了|些)?什么|怎么做|有什么打算/i;

/** How much more of the question words must cover before they are preferred to figures. */
export function wordsAreBetter(
  { asks, indicators, text }: Understanding,
  by: number,
  figures: FigureSelection,
): boolean {
  if (FIGURE_ASKS.some((ask) => asks.has(ask))) return false;
  if (WORD_ASKS.some((ask) => asks.has(ask))) return by > -0.2;
  if (ASKS_DOING.test(text) && indicators.every(({ incidental }) => incidental)) return by > -0.1;
  if (asks.has('target') && figures.facts.some(({ status }) => status !== 'actual')) return by > 0.3;
  if (meantOf(indicators).length > 0) return by > (asks.has('list') ? 0.05 : 0.3);
  return by > (asks.has('policy') || asks.has('list') ? -0.1 : 0);
}
