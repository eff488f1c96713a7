import type { Edtf } from '../../../domain/period.ts';
import { findPeriods } from '../../../facts/periods/find.ts';
import { withoutDateline } from './dateline.ts';
import { isOfEvent } from './tells-event.ts';

/** Asks when something ends, or from when it holds: a date of anything else does not tell. */
const END =
  /\b(?:run|runs|ran) out\b|\b(?:end|ends|expire|expires|cease|ceases)\b|\b(?:until|till) when\b|结束|到期|截止|到什么时候|为止/i;
const TELLS_END =
  /\buntil\b|\btill\b|\bends?\b(?! of\b)|\bcloses?\b|\bexpir|\brun(?:s|ning)? (?:out|to|from)|\bto 20\d\d|\bvalid\b|截|(?<![废禁停终防中])止|前|至|到/i;
/** A duty ends on the day by which it is to be met. */
const DUTY = /\bmust\b|\bhave to\b|\bhas to\b|\bdeadline\b/i;
const BY = /\bby\b/i;
const START = /\b(?:since when|from (?:when|which|what)|as of when)\b|从(?:何时|什么时候|哪天|哪年)/i;
const FROM =
  /(?:\b(?:from|since|as of|effective|effective on|starting|starting on|(?:start|beg[aiu]n|open|launch|introduc)\w*(?: of (?:[\w'’-]+ ){1,4}?)? ?(?:in|on)|into (?:service|operation|use) (?:in|on))\s*|自|从)$/i;
/** A day or a month is not told by a year, nor a year by a day without one. */
const A_DAY = /\b(?:what|which) (?:date|day)\b|哪天|哪一天|几月几[日号]/i;
const A_YEAR = /\b(?:what|which) year\b|\b(?:target|completion) year\b|哪[一]?年/i;
const A_MONTH = /\b(?:what|which) months?\b|哪[一几]?个?月|几月/i;
const WITH_DAY = /-\d\d-\d\d/;
/** The halves and quarters of a year are no months. */
const WITH_MONTH = /-(?:0\d|1[0-2])(?!\d)/;
const WITH_YEAR = /^\d{4}/;
/** A day told by the week it is in: on the day before the article. */
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\byesterday\b|\btoday\b/;
/** Of several of its kind, which one: the second phase is not the first, nor the new rule the one before it. */
const WHICH_ONE =
  /\b(first|second|third|fourth|next|previous|earlier) (?:phase|stage|version|edition|batch|round|line|plant|workshop|forum)\b|(一期|二期|三期|首批|第二批|上一版|上一轮|下一届|新一轮)/gi;

/** Whether a question asks when something ends. */
export function asksEnd(question: string): boolean {
  return END.test(question);
}

/** Whether words name the time of the very event that a question asks for; `published` tells "this year" of a row. */
export function tellsDate(quote: string, question: string, published?: Edtf): boolean {
  const told = withoutDateline(quote);
  if (END.test(question) && !TELLS_END.test(told) && !(DUTY.test(question) && BY.test(told))) return false;
  const ones = [...question.matchAll(WHICH_ONE)].map(([, en = '', zh = '']) => `${en}${zh}`.toLowerCase());
  if (
    /\p{Script=Han}/u.test(question) === /\p{Script=Han}/u.test(told) &&
    !ones.every((one) => told.toLowerCase().includes(one))
  )
    return false;
  // "When in 2019": of a year that is named only a part of it tells.
  const years = findPeriods(question, undefined).flatMap(({ edtf }) => (/^\d{4}$/.test(edtf) ? [edtf] : []));
  const weekday = published === undefined ? undefined : WEEKDAY.exec(told)?.index;
  const onDay =
    weekday !== undefined &&
    (!START.test(question) || FROM.test(told.slice(0, weekday))) &&
    isOfEvent(told, '', question);
  return (
    onDay ||
    findPeriods(told, published).some(
      ({ edtf, sense, start }) =>
        (!A_DAY.test(question) || WITH_DAY.test(edtf)) &&
        (!A_MONTH.test(question) || WITH_MONTH.test(edtf)) &&
        !years.includes(edtf.replace(/\?$/, '')) &&
        (!A_YEAR.test(question) || WITH_YEAR.test(edtf)) &&
        (!START.test(question) || sense === 'since' || FROM.test(told.slice(0, start))) &&
        isOfEvent(told, told.slice(0, start), question, START.test(question)),
    )
  );
}
