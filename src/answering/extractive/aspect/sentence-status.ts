import type { Edtf } from '../../../domain/period.ts';
import { findPeriods } from '../../../facts/periods/find.ts';
import { parseQuantities } from '../../../facts/quantities/parse.ts';
import { tokens } from '../../../retrieval/analyzer.ts';
import type { Candidate } from '../../evidence/candidate.ts';
import { isAhead } from '../../figure-status.ts';
import type { Snapshot } from '../../snapshot.ts';
import { speaksOfResult } from '../../understand/asked-status.ts';
import { isLightWord } from '../../understand/light-words.ts';
import type { Understanding } from '../../understand/understand.ts';
import { tellsGoal, tellsGoalMet, tellsResult, tellsWish } from '../../verify/status-words.ts';
import { clausesIn } from '../matter/clauses.ts';
import { GOAL_MET } from '../slots.ts';
import type { WordOptions } from '../word-options.ts';
import { askedAspect, askedPhases } from './asked-aspect.ts';
import { figuresOfAspect } from './sentence-aspect.ts';
import { phasesIn, tellsChange, tellsRemainder } from './told-aspect.ts';

/** Whether words are about what is asked for in time, in kind and in part, be there a figure in them or none. */
export function isToThePoint(candidate: Candidate, options: WordOptions, snapshot: Snapshot): boolean {
  const { question } = options;
  return (
    isOfClaim(candidate, question) &&
    isOfSum(candidate, question) &&
    isOfRemainder(candidate, question) &&
    isOfPhases(candidate, question) &&
    isOfStatus(candidate, options, snapshot)
  );
}

/** Documents whose bare figures may be goals: their sentences do not each say so. */
const OF_PLANS = /\bplans?\b|\bguidelines?\b|\bopinions?\b|\bprogram(?:me)?\b|规划|计划|方案|意见|纲要|行动/i;
/** Asks for what somebody does or why, of which plans tell as well. */
const IN_WORDS = ['policy', 'list', 'who', 'why', 'ranking'] as const;

/** "Have any been shut": what is urged or ruled does not tell whether it came about. */
const ASKS_DONE =
  /\b(?:have|has) (?:any|some|a single|one)\b.*\bbeen\b|\bactually been\b|(?:已经|真的)有.*(?:被|遭).*吗/i;
const URGES =
  /\b(?:urg(?:e|es|ed|ing)|ask(?:s|ed)?|told|guid(?:e|es|ed)|should|must|shall|required)\b|引导|要求|应当|鼓励|督促/i;

/** Keywords by which a result is asked for. */
const RESULT = /\bresults?\b|结果|成效/i;

/**
 * What is to come answers no question about what is or was, and what there is no question about a goal. Of a goal that
 * was met, the sentence tells the result.
 */
function isOfStatus(
  candidate: Candidate,
  { question, withFigure, withDate }: WordOptions,
  snapshot: Snapshot,
): boolean {
  const { status, asks, text } = question;
  const { measure, periods } = candidate;
  const words = saidBy(candidate);
  if (status === undefined) return true;
  const intro = introOf(candidate, snapshot);
  const isOfWhatIs = !IN_WORDS.some((ask) => asks.has(ask));
  const asksMet = asks.has('yes-no') && GOAL_MET.test(text);
  if (asksMet) return measure ? measure.status === 'achieved' : tellsGoalMet(words);
  if (asks.has('yes-no') && ASKS_DONE.test(text))
    return measure ? measure.status === 'achieved' : !tellsGoal(words) && !URGES.test(words);
  const { title, published } = snapshot.document(candidate.document);
  const ahead = periods.filter((period) => isAhead(period, published));
  // Who asks about a time to come, in whatever words, asks for a goal.
  const asksAhead = question.periods.some(({ edtf }) => isAhead(edtf, published));
  const isAllAhead = !asksAhead && isOfTimeAhead(candidate, snapshot);
  if (status !== 'actual')
    return measure
      ? measure.status !== 'achieved'
      : tellsWish(`${intro} ${words}`) || ahead.length > 0 || OF_PLANS.test(title);
  if (withFigure && tellsGoal(intro)) return false;
  // What somebody has may be what was decided: "does it have a subsidy?"
  if (!isOfWhatIs || !(withFigure || RESULT.test(text) || speaksOfResult(text.toLowerCase()))) return true;
  if (measure) return measure.status !== 'proposed' && measure.status !== 'announced';
  // Which of a sentence's figures are results is looked into figure by figure.
  const dated = withDate ? datedClauses(words, published, question) : [];
  const wishes = (dated.length > 0 ? dated : [words]).every(tellsGoal) || isAllAhead;
  return (withFigure && !candidate.cell && !isAllAhead) || !wishes || tellsResult(words);
}

/** Whether all that words tell of is still to come: 建成电站120万千瓦以上, of a list that begins with 到2027年. */
export function isOfTimeAhead({ document, periods }: Candidate, snapshot: Snapshot): boolean {
  const { published } = snapshot.document(document);
  return periods.length > 0 && periods.every((period) => isAhead(period, published));
}

/** "Which opened its second phase in May, plans to hire": clauses that date what is asked about have a status of their own. */
function datedClauses(words: string, published: Edtf, { rest }: Understanding): string[] {
  const asked = new Set(rest.filter((word) => !isLightWord(word)));
  const holdsAsked = (clause: string) => tokens(clause).some((word) => asked.has(word));
  return clausesIn(words).filter((clause) => holdsAsked(clause) && findPeriods(clause, published).length > 0);
}

const LIST_ITEM = /^\s*[-*•]\s/;

/** The line that a list begins with, for one of its items: "By 2030 the State seeks to". Empty for what is no item. */
function introOf({ quote, document, span, cell }: Candidate, snapshot: Snapshot): string {
  if (cell || !LIST_ITEM.test(quote)) return '';
  const before = snapshot.document(document).body.slice(0, span.start).split('\n');
  return before.findLast((line) => line.trim() !== '' && !LIST_ITEM.test(line)) ?? '';
}

/** What tells the status of a candidate: of a cell its headers, whatever else its row has. */
function saidBy({ quote, cell }: Candidate): string {
  return cell ? [cell.row, cell.column, cell.text, cell.caption].join(' ') : quote;
}

/** "Has it reached 100 companies?" is told by a number of companies, "did it fall?" by what changed. */
function isOfClaim({ quote, cell }: Candidate, question: Understanding): boolean {
  const { asks, quantities } = question;
  if (!asks.has('yes-no') || cell) return true;
  const { growth } = askedAspect(question);
  if (growth && !tellsChange(quote)) return false;
  const claims = quantities.filter(
    ({ kind, value }) => kind !== 'ordinal' && kind !== 'fraction' && !(kind === 'count' && value < 3),
  );
  if (claims.length === 0) return true;
  const told = parseQuantities(quote);
  return told.some(({ dimension }) => claims.some((claim) => claim.dimension === dimension));
}

/** A sum is told by a figure that is one, also where the question is but a few words ("grants total"). */
function isOfSum({ quote, cell }: Candidate, question: Understanding): boolean {
  const { sum } = askedAspect(question);
  const isBare = question.asks.size === 0 || question.asks.has('value');
  return !sum || !isBare || cell !== undefined || figuresOfAspect(parseQuantities(quote), quote, question).length > 0;
}

/** What is lacking is told by words that say so. */
function isOfRemainder({ quote }: Candidate, question: Understanding): boolean {
  const { asks } = question;
  return asks.has('why') || asks.has('policy') || !askedAspect(question).remainder || tellsRemainder(quote);
}

/** What one phase has is asked for by its number; when something comes about is not told by when one phase does. */
function isOfPhases({ quote }: Candidate, { text, asks }: Understanding): boolean {
  const asked = askedPhases(text);
  const told = phasesIn(quote);
  return asked.length > 0 ? asked.every((phase) => told.includes(phase)) : told.length === 0 || !asks.has('date');
}
