import { sameQuantity } from '../../../facts/quantities/compare.ts';
import type { Understanding } from '../../understand/understand.ts';
import { around, type ReadFigure } from './read-figure.ts';

/** Words by which a figure is one that something has to meet. */
const CONDITION = /\b(?:if|unless|provided(?: that)?|whoever|whichever|as long as)\b[^,;]*$|(?:如果|若|凡)[^，；]*$/i;
const CONDITION_AFTER = /^[^，。；,;]{0,8}的[，,]/;
const ASKS_CONDITION =
  /\b(?:must|need|needs|require[ds]?|requirements?|conditions?|qualif\w+|eligible|threshold|minimum|least|limit)\b|要求|条件|门槛|标准|须|应|至少|最低|不低于|资格|如果|才能|达到多少|多少(?:以上)?(?:才|就|可以|可|能)/i;

const WITHIN = /\b(?:within|for)\s*$/i;

/** "An output value per hectare": so much of each, not in all. */
const PER =
  /\bper (?!cent\b|year\b|annum\b|month\b|day\b|week\b)\p{L}+\b|每(?!年|月|日|天|周)\p{Script=Han}|亩均|人均|户均/iu;
const ASKS_PER = /\b(?:per|each|every|apiece|average)\b|每|均|强度|密度/i;
const SUMS: ReadonlySet<string> = new Set([
  'output-value',
  'revenue',
  'output',
  'investment',
  'export-value',
  'profit',
]);

/** "For every 1,000 stations": what something is reckoned by. */
const FOR_EACH = /\b(?:for|of|out of|per|in) (?:every|each)\s*$|每\s*$/i;

/** What a price or fee is lower or higher by. */
const BY_WHICH =
  /(?:优惠|便宜|减免|下调|上调|降低|提高|上浮|下浮)(?:了)?\s*$|\bdiscount of\s*$|\b(?:cut|lowered|raised|reduced) by\s*$/i;
const BY_WHICH_AFTER = /^\s*(?:more|less|cheaper|dearer|higher|lower|off)\b/i;
const ASKS_BY_WHICH =
  /优惠|便宜|减免|下调|上调|降|涨|高多少|低多少|\b(?:discount|cheaper|dearer|more|less|higher|lower|off|by how much|cut|lowered|raised|rise|rose|fall|fell|save[sd]?)\b/i;
const PRICES: ReadonlySet<string> = new Set(['price', 'electricity-price']);

/** Bounds that a question sets: "companies with revenues of more than 10 billion". */
const BOUND =
  /(?:\b(?:over|above|below|under|more than|less than|at least|up to|exceeding)|超过?|高于|低于|不足|大于|突破)\s*$/i;

/** A hedge is a part of the quantity: "over 1 billion". */
const BOUNDED = /^(?:over|above|below|under|more than|less than|at least|up to|exceeding|超|高于|低于|不足|大于|突破)/i;

/** "3 billion yuan for five years": so much in all of them. */
const OVER_YEARS =
  /^[^,;.，；。]{0,24}\b(?:for|over|within|in|across) (?:the (?:next|first|coming) )?\S+ years\b|^[^，；。]{0,6}(?:[\d一二两三四五六七八九十]+)年(?:内|期)/i;
const ASKS_YEARLY = /\b(?:each|every|per|a) year\b|\bannual|\byearly\b|每年|年均/i;

/** Asks how many there are, which those that are new, or that may be there, do not tell. */
const STOCK =
  /\bhow many\b.*\b(?:are|is) there\b|\bhow many\b.*\b(?:does|do)\b.*\bhave\b|(?<!没|将)有(?:多少|几)|共有|现有|保有/i;
const ASKS_NEW = /\bnew(?:ly)?\b(?! energy)|\badd(?:ed|s)?\b|\bbuil[dt]\b|新建|新增|增加|建成|建了/i;
const NEW_ONES = /\bnewly\b|\badd(?:ed|s)\b|\bto be built\b|新建|新增|净增/i;
const MAY_BE = /\b(?:can|may|must)\b/;
const IN_ALL = /\btotal\b|\bnow\b|累计|总数|达到|增至|共|现有/i;

/**
 * Whether a figure states what is so: not what something must reach, not so much of each where a sum is asked for, not
 * what a price is lower by; and of things within bounds, within those that the question sets.
 */
export function isStated(figure: ReadFigure, question: Understanding): boolean {
  const { before, after } = around(figure);
  const { text } = question;
  if (FOR_EACH.test(before)) return false;
  if (ASKS_YEARLY.test(text) && OVER_YEARS.test(after)) return false;
  // "Whoever sells one has to register it within 15 days": the time that a duty leaves is none of its conditions.
  const isGiven = figure.quantity.dimension === 'duration' && WITHIN.test(before);
  if (!isGiven && !ASKS_CONDITION.test(text) && (CONDITION.test(before) || CONDITION_AFTER.test(after))) return false;
  if (STOCK.test(text) && !ASKS_NEW.test(text) && !isThere(figure)) return false;
  const asks = (ids: ReadonlySet<string>) =>
    question.indicators.some((mention) => mention.ids.some((id) => ids.has(id)));
  if (asks(SUMS) && PER.test(figure.own) && !ASKS_PER.test(text)) return false;
  const byWhich = BY_WHICH.test(before) || BY_WHICH_AFTER.test(after);
  if (asks(PRICES) && byWhich && !ASKS_BY_WHICH.test(text)) return false;
  const bounds = question.quantities.filter(
    ({ start, text: words }) => BOUND.test(text.slice(0, start)) || BOUNDED.test(words),
  );
  return bounds.every((bound) => figure.beside.some((one) => one.value === bound.value || sameQuantity(one, bound)));
}

/** Whether a figure tells what is there already: what is new with it says so in its clause, or in the one before. */
function isThere({ told: [own = '', before = ''] }: ReadFigure): boolean {
  if (MAY_BE.test(own)) return false;
  return IN_ALL.test(own) || (!NEW_ONES.test(own) && !NEW_ONES.test(before));
}
