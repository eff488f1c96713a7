import type { Quantity } from '../../../domain/quantity.ts';

const ASKS_MOST = /\bmaximum\b|\bat most\b|\bupper limit\b|\bno more than\b|最高|最多|上限/i;
const ASKS_LEAST = /\bminimum\b|\bat least\b|\blower limit\b|\bno less than\b|最低|最少|下限|至少/i;

/** What stands before the figure in its clause: 比例不低于申报户数的20%. */
const LEAST = /\b(?:at least|no less than|not less than|minimum of)\b[^,.;]*$|(?:不低于|不少于|至少)[^，。；]*$/i;
const MOST = /\b(?:at most|no more than|up to|maximum of)\b[^,.;]*$|(?:不超过|不高于|最高|最多|至多)[^，。；]*$/i;

/** "At least 20 percent" does not tell how much it is at most, nor the other way round. */
export function isOtherBound(text: string, { hedge, start }: Quantity, question: string): boolean {
  const before = text.slice(0, start);
  if (ASKS_MOST.test(question)) return hedge === 'at least' || LEAST.test(before);
  return ASKS_LEAST.test(question) && (hedge === 'at most' || MOST.test(before));
}

const IS_BOUND = /\b(?:minimum|maximum|lowest|highest|limit|ceiling|cap)\b|最低|最高|下限|上限|限额/i;
const ASKS_BOUND =
  /\b(?:minimum|maximum|least|most|limit|ceiling|cap|must|need|needs|require[ds]?|requirements?|conditions?|qualif\w+|eligible|threshold|apply|have to|has to|up to|create)\b|最低|最高|最少|最多|下限|上限|至少|要求|条件|门槛|资格|须|应|限/i;

/** A column of minimums tells what has to be, not what there is or is hoped for. */
export function isOnlyBound(headers: string, question: string): boolean {
  return IS_BOUND.test(headers) && !ASKS_BOUND.test(question);
}

/** The size of a site, which the number of its companies does not tell. */
const ASKS_SIZE =
  /\bhow (?:large|big) (?:is|was|will) (?:the |[\w'’]+ )?(?:[\w-]+ ){0,3}(?:park|site|campus|base|zone|lake)\b|(?:园区|基地|厂区)(?:有)?多大|占地多少|面积/i;

/** True for a number of things where the size of a site is asked for. */
export function isNoSize({ dimension }: Quantity, question: string): boolean {
  return dimension === 'count' && ASKS_SIZE.test(question);
}
