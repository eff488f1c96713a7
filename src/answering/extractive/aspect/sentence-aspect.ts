import type { Quantity } from '../../../domain/quantity.ts';
import { asksWhatIs } from '../../understand/asked-status.ts';
import type { Understanding } from '../../understand/understand.ts';
import { type Clauses, clauseOf, clausesOf } from '../../verify/proximity.ts';
import { statusesOf, tellsGoal, tellsResult } from '../../verify/status-words.ts';
import { type AskedAspect, askedAspect, askedPhases } from './asked-aspect.ts';
import {
  countsNew,
  mayTellAddition,
  phasesIn,
  tellsAddition,
  tellsAll,
  tellsChange,
  tellsGrowth,
  tellsPeak,
  tellsRate,
  tellsRemainder,
  tellsSpent,
  tellsYearly,
} from './told-aspect.ts';

/** Of the figures of a sentence those that tell of a quantity what the question wants to know. */
export function figuresOfAspect(
  figures: readonly Quantity[],
  text: string,
  question: Understanding,
): readonly Quantity[] {
  const asked = askedAspect(question);
  const clauses = clausesOf(withoutInsertions(text, figures), []);
  const { status, periods } = question;
  const isOpen = status === undefined && periods.length === 0;
  const asksResult = status === 'actual' || (isOpen && asksWhatIs(question.text.toLowerCase()));
  return figures.filter((figure) => {
    const words = clauseOf(clauses, figure);
    return (
      (figure.kind !== 'ordinal' || question.asks.has('ranking') || question.dimension === 'rank') &&
      (!asksResult || (isResult(figure, figures, clauses) && !isCeiling(figure, words))) &&
      isOfChange(figure, text, asked, question) &&
      isOfAmount(figure, words, asked) &&
      !(asked.stock && isAddition(figure, text, words)) &&
      !isThreshold(figure, text, question.text) &&
      !(asked.sum && isRange(figure, figures)) &&
      (!tellsPeak(question.text) || (tellsPeak(words) && !OF_IT.test(text.slice(figure.end)))) &&
      isOfPhase(words, text, question.text)
    );
  });
}

/** ", which will end the sale of petrol cars by 2030, ": what only goes on about the subject places no figure behind it. */
const INSERTION = /(?<=,) (?:which|who|whose)\b[^,;:]*(?=, )/gi;

/** A text in which insertions without a figure asked for are blank, so that offsets still hold. */
function withoutInsertions(text: string, figures: readonly Quantity[]): string {
  return text.replace(INSERTION, (insertion: string, at: number) => {
    const holds = figures.some(({ start }) => start >= at && start < at + insertion.length);
    return holds ? insertion : ' '.repeat(insertion.length);
  });
}

function isResult(figure: Quantity, all: readonly Quantity[], clauses: Clauses): boolean {
  const told = statusesOf(clauses, all, figure);
  // The mere name of a plan leaves it open; a goal does not.
  return told.has('actual') && (told.size === 1 || !tellsGoal(clauses.text));
}

function isOfChange(figure: Quantity, text: string, asked: AskedAspect, question: Understanding): boolean {
  const grew = tellsGrowth(text, figure);
  if (asked.growth) return grew || tellsChange(text);
  if (!grew || asked.added || asked.rateChange || question.dimension === 'ratio') return true;
  return question.asks.has('change') || question.asks.has('difference') || question.asks.has('comparison');
}

function isOfAmount(figure: Quantity, words: string, asked: AskedAspect): boolean {
  if (asked.remainder && !tellsRemainder(words)) return false;
  if (asked.added && figure.dimension === 'count' && !mayTellAddition(words)) return false;
  const isMoney = figure.dimension === 'money';
  const isRate = figure.unit.includes('/') || tellsRate(words) || figure.hedge === 'at most';
  if (asked.sum && isMoney && (isRate || figure.upper !== undefined)) return false;
  if (asked.paid && (!isMoney || !tellsSpent(words))) return false;
  if (asked.sum && !asked.growth && figure.dimension === 'ratio' && !asked.part) return false;
  if (asked.yearly && isMoney && isRate && !tellsYearly(words)) return false;
  return !asked.perUnit || isRate;
}

/** What came new is not all that there is, be it said in the figure's clause or before: 新建任务3000个，实际完成2460个. */
function isAddition(figure: Quantity, text: string, words: string): boolean {
  if (figure.dimension !== 'count' || tellsAll(words)) return false;
  return tellsAddition(words) || countsNew(text, figure) || /新增|新建|\bnewly\b/i.test(text.slice(0, figure.start));
}

/** "A seventh of its peak" is not the peak. */
const OF_IT = /^\s*(?:of|below|under|above) (?:its|the|their|a)\b/i;

/** "10亿元以上项目" says which projects are meant, as does "1吉瓦时以上的钠离子电池项目" where no condition is asked for. */
function isThreshold({ hedge, end }: Quantity, text: string, question: string): boolean {
  const behind = text.slice(end);
  return (
    hedge !== '' && (/^的?(?:项目|企业|公司)/.test(behind) || (!ASKS_WHICH.test(question) && OF_THINGS.test(behind)))
  );
}

const OF_THINGS = /^的[^，。；]{1,16}(?:项目|企业|公司|车辆|电站)/;
const ASKS_WHICH = /要求|条件|门槛|标准|资格|须|应|至少|最低|才|哪|什么|能否|可以/;

/** A ceiling ("不超过8个") is no result, unless it is said to be one. */
function isCeiling({ text }: Quantity, words: string): boolean {
  return /^(?:不得?超过|不高于|不多于|最多|至多)/.test(text) && !tellsResult(words);
}

/** 3万元以上10万元以下: what may be paid is no sum that was. */
function isRange(figure: Quantity, figures: readonly Quantity[]): boolean {
  return figures.some(({ start, end }) => start === figure.end || end === figure.start);
}

/** What one phase of building has is not what all of it has, nor what another phase has. */
function isOfPhase(words: string, text: string, question: string): boolean {
  const asked = askedPhases(question);
  if (asked.length > 0) return asked.every((phase) => phasesIn(text).includes(phase));
  return phasesIn(words).length === 0;
}
