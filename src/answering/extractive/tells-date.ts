import { findPeriods } from '../../facts/periods/find.ts';

/** Asks when something ends, or from when it holds: a date of anything else does not tell. */
const END =
  /\b(?:run|runs|ran) out\b|\b(?:end|ends|expire|expires|cease|ceases)\b|\b(?:until|till) when\b|结束|到期|截止/i;
const TELLS_END = /\buntil\b|\btill\b|\bby\b|\bends?\b|\bexpir|\bto 20\d\d|截|止|前|至|到/i;
const START = /\b(?:since when|from (?:when|which|what)|as of when)\b|从(?:何时|什么时候|哪天|哪年)/i;
const FROM = /(?:\b(?:from|since|as of|effective|effective on|starting|starting on)\s*|自|从)$/i;
/** A day is not told by a year. */
const A_DAY = /\b(?:what|which) (?:date|day)\b|哪天|哪一天|几月几[日号]/i;
const WITH_MONTH = /^\d{4}-\d\d/;
/** "XINING, July 30 -": when a report was written. */
const DATELINE = /^\p{Lu}[\p{Lu} ]+, \p{Lu}\p{Ll}+ \d{1,2}(?:, \d{4})? ?[-–—]+ /u;

/** Whether words name a time, such as a question asks for. */
export function tellsDate(quote: string, question: string): boolean {
  const told = quote.replace(DATELINE, '');
  if (END.test(question) && !TELLS_END.test(told)) return false;
  return findPeriods(told, undefined).some(
    ({ edtf, sense, start }) =>
      (!A_DAY.test(question) || WITH_MONTH.test(edtf)) &&
      (!START.test(question) || sense === 'since' || FROM.test(told.slice(0, start))),
  );
}
