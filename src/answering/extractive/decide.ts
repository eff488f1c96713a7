import { nameTokens } from '../../retrieval/thesaurus/pinyin.ts';
import type { Evidence } from '../evidence/gather.ts';
import type { Snapshot } from '../snapshot.ts';
import { asksForStatus } from '../understand/asked-status.ts';
import { isLightWord } from '../understand/light-words.ts';
import type { Understanding } from '../understand/understand.ts';
import { abstain } from './abstaining/abstain.ts';
import { reasonOf } from './abstaining/reason.ts';
import { factsOfClaims } from './claims.ts';
import { areOfAsked, asksFigures, wordsAreBetter } from './figures-or-words.ts';
import { onlyOfClaimed, onlyOfGoals } from './matter/goals-claimed.ts';
import { onlyTelling } from './matter/only-telling.ts';
import { partsBeyondRows, partsOf, partsUnanswered } from './matter/question-parts.ts';
import { withoutStrays } from './matter/strays.ts';
import { onlyRowsAsked, withEarlierColumns } from './matter/table-rows.ts';
import { planOpenGoals } from './open-goals.ts';
import { planOpenPolicies } from './open-policies.ts';
import { EMPTY_PLAN, leavesOpen, leavingOpen, NOTHING, type Plan } from './plan.ts';
import { planFigures } from './plan-figures.ts';
import { planListed } from './plan-listed.ts';
import { planWords } from './plan-words.ts';
import { type AskedRank, askedRank } from './ranking/asked-rank.ts';
import { askedEach, ofEachPlace } from './ranking/distributions.ts';
import { planWordsOfPeriods } from './ranking/every-period.ts';
import { planOpenComparison, planSizes } from './ranking/open-comparison.ts';
import { rankByCells } from './ranking/rank-cells.ts';
import { rankByFigures, wordsOfRank } from './ranking/ranks.ts';
import { comparableFigures, comparableWords } from './ranking/sides.ts';
import { selectFigures } from './select.ts';
import { asksWhere } from './telling/tells-where.ts';
import { WORD_ASKS } from './word-options.ts';

/** Asks what to do with one's money, which no source answers. */
const ASKS_ADVICE =
  /\bshould (?:i|we|one)\b[^?]*\b(?:buy|sell|hold|invest)\b[^?]*\b(?:shares?|stocks?|bonds?|in)\b|\bworth (?:buying|investing in)\b|(?:值得|该不该|应不应该|要不要|能不能|可以)(?:买|投资|入手|抄底)|股票(?:能|可以)买/i;

/**
 * Decides what is said to a question: figures, measures, the source's sentences, or that the sources do not say. Where
 * it is two questions in one, it is told which of them is not answered; without the first there is no answer.
 */
export function decide(question: Understanding, evidence: Evidence, snapshot: Snapshot): Plan {
  if (question.repeats) return NOTHING;
  if (isEmpty(question)) return { ...EMPTY_PLAN, abstain: { kind: 'empty' } };
  if (ASKS_ADVICE.test(question.text)) return { ...EMPTY_PLAN, abstain: reasonOf(question, evidence, snapshot) };
  const plan = planFor(question, evidence, snapshot);
  if (plan.abstain || leavesOpen(plan)) return plan;
  const parts = partsOf(question.turn ?? question.text);
  const open = partsUnanswered(parts, question, plan, snapshot);
  const [first] = parts;
  if (first !== undefined && open.includes(first)) return { ...plan, abstain: reasonOf(question, evidence, snapshot) };
  const left = open.length > 0 ? open : partsBeyondRows(parts, plan, snapshot);
  return leavingOpen(plan, left);
}

function planFor(question: Understanding, evidence: Evidence, snapshot: Snapshot): Plan {
  const asksWhatItIs = asksForStatus(question.text.toLowerCase()) || (asksOfFigure(question) && !asksWhere(question));
  const echoed = asksWhatItIs ? factsOfClaims(question, evidence) : [];
  if (echoed.length > 0) return { ...EMPTY_PLAN, facts: echoed };
  const compared = planOpenComparison(question, evidence, snapshot);
  if (compared) return compared;
  const open = planOpenPolicies(question, evidence, snapshot) ?? planOpenGoals(question, evidence, snapshot);
  if (open) return open;
  const rank = askedRank(question.text);
  if (rank) return decideRank(rank, question, evidence, snapshot);
  const telling = tellingOf(question, evidence, snapshot);
  const found = selectFigures(question, telling, snapshot);
  const figures = { ...found, facts: comparableFigures(found.facts, question, snapshot) };
  // The words of figures that cannot be compared set unlike things side by side as well.
  if (found.facts.length > 0 && found.unanswered.length === 0 && figures.facts.length === 0)
    return (
      planSizes(question, evidence, snapshot) ?? {
        ...abstain(question, found, evidence, snapshot),
        remarks: [{ kind: 'not alike' }],
      }
    );
  const complete = figures.facts.length > 0 && figures.unanswered.length === 0;
  const worded = planWordsOfPeriods(question, comparableWords(question, telling, snapshot), snapshot);
  const inWords = WORD_ASKS.some((ask) => question.asks.has(ask));
  const figuresFit =
    complete &&
    asksFigures(question, snapshot) &&
    areOfAsked(question, figures, snapshot) &&
    (question.indicators.length > 0 || !inWords);
  if (figuresFit && !(worded && wordsAreBetter(question, worded.coverage - figures.coverage, figures))) {
    return planFigures(question, figures, telling, snapshot);
  }
  const listed = planListed(question, figures, worded?.plan, telling, snapshot);
  if (listed) return listed;
  if (!worded) return planSizes(question, evidence, snapshot) ?? abstain(question, found, evidence, snapshot);
  return withEarlierColumns(withoutStrays(worded.plan, question, telling), question, telling);
}

/** The evidence that may answer a question at all. */
function tellingOf(question: Understanding, evidence: Evidence, snapshot: Snapshot): Evidence {
  const each = askedEach(question.text);
  const ofPlaces = each ? ofEachPlace(each, question, evidence, snapshot) : evidence;
  const told = onlyTelling(question, ofPlaces, snapshot);
  return onlyRowsAsked(question, onlyOfClaimed(question, onlyOfGoals(question, told, snapshot)), snapshot);
}

/** Who has a rank is told by a row or words that give it, or by comparing the figures of several places. */
function decideRank(rank: AskedRank, question: Understanding, evidence: Evidence, snapshot: Snapshot): Plan {
  const { plan, rows } = rankByFigures(rank, question, evidence, snapshot);
  const told =
    plan ??
    rankByCells(rank, question, evidence, snapshot) ??
    planWords(question, wordsOfRank(rank, question, evidence, snapshot), snapshot)?.plan;
  if (told) return told;
  const alone = rank.kind !== undefined && new Set(rows.map(({ place }) => place)).size === 1;
  const nearest = { facts: rows, unanswered: [], coverage: 0 };
  return { ...abstain(question, nearest, evidence, snapshot), remarks: alone ? [{ kind: 'only place' }] : [] };
}

function isEmpty({ places, periods, indicators, terms, quantities, rest, asks }: Understanding): boolean {
  const named = [places, periods, indicators, terms].some((each) => each.length > 0);
  // "By how many times did it grow", of nothing at all.
  const isOfAmount = asks.has('value') && [...asks].every((ask) => ask === 'value' || ask === 'change');
  if (!named && quantities.length === 0 && isOfAmount && rest.every(isLightWord)) return true;
  // A Chinese name is one word.
  const saysLittle = rest.length < 2 || (asks.size === 0 && rest.every((word) => isLightWord(word)));
  return !named && saysLittle && !rest.some((word) => nameTokens(word).length > 0);
}

/** A question that names a figure and no indicator asks what the figure is of. */
function asksOfFigure({ asks, indicators, heads }: Understanding): boolean {
  return (
    heads.length === 0 &&
    indicators.length === 0 &&
    !['who', 'date', 'why', 'policy'].some((ask) => asks.has(ask as 'who'))
  );
}
