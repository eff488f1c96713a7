import { findPeriods } from '../../../facts/periods/find.ts';

/** Asks from when to when, or how long, something holds. */
const ASKS_SPAN =
  /\bhow long (?:does|do|did|may|can|will|has|have)\b|\bhow long (?:is|are|was|were)\b.*\b(?:valid|open|in force|running|available|free|exempt|paid|allowed|kept)\b|\b(?:which|what) years\b|\bwhat (?:period|time ?frame)\b|哪几年|哪些年|(?:有效|执行|实行|持续|实施|免|停|补)[^，。]{0,6}(?:多久|多长时间|几年)/i;
/** How long something takes or lasts is told by a number of hours or days, not by the day on which it ended. */
const ASKS_TIME_TAKEN = /\btake[ns]?\b|\btook\b|\bneed(?:s|ed)?\b|\bwait|需要|要花|耗时/i;
/** What stands before the day on which something ends. */
const UNTIL =
  /(?:\b(?:until|till|through|(?:clos|end|expir|run)(?:e?s|ed|ing)?(?: (?:on|in|at))?|runs? (?:from .*)?to|valid to|end of)(?: the end of)?|截至|[至到])\s*$/i;
/** How a period begins up to which something holds; "by 2026" is when something is to be met. */
const TILL = /^(?:until|till|through|up to|to|截至|[至到])/i;
const RANGE = /\//;
const END_AFTER = /^(?:年?底)?(?:前|为止|止|结束|到期|截止)/;

/** Whether a question asks for a span of time, which days tell as well as a number of years. */
export function asksSpan(question: string): boolean {
  return ASKS_SPAN.test(question) && !ASKS_TIME_TAKEN.test(question);
}

/** Whether words tell a span of time by the days on which it begins and ends. */
export function tellsSpan(words: string): boolean {
  return findPeriods(words, undefined).some(
    ({ edtf, sense, text, start, end }) =>
      (sense === 'by' && TILL.test(text)) ||
      RANGE.test(edtf) ||
      UNTIL.test(words.slice(0, start)) ||
      END_AFTER.test(words.slice(end)),
  );
}
