import type { Fact } from '../../../domain/fact.ts';
import type { Snapshot } from '../../snapshot.ts';
import { ASKS_PART } from '../aspect/asked-aspect.ts';

/** What of a quantity a part of a question asks for: how much of it there is, how it changed, what part of a whole it is. */
export type PartKind = 'level' | 'change' | 'rate change' | 'share';

const SHARE =
  /\b(?:percentage|per ?cent) of\b|\bhow much of (?:all|the (?:country|nation|world|city|province))\b|几成/i;
const RATE_CHANGE = /\bpercentage points?\b|百分点/i;
const CHANGE =
  /\bhow (?:fast|quickly)\b|\bgr[eo]w|\bris(?:e|en|ing)\b|\brose\b|\bincreas|\bfell\b|\bfall|\bdeclin|\bdrop|\bchang|\bup (?:on|from|over|by)\b|\bdown (?:on|from|by)\b|\bby how (?:much|many)\b|\bhow (?:much|many) (?:up|down|more|fewer|higher|lower)\b|\b(?:faster|slower|sooner|quicker)\b|\bsav(?:e|ed|es)\b|增[长加速幅]|涨|变化|变动|[升降]|减|[快慢省多少高低]了|同比|翻了|提高|几倍|比.{0,8}[再还][多少高低]/i;
const FIGURE =
  /\bhow (?:many|much|large|big|high|long|far)\b|\bwhat (?:is|are|was|were) (?:(?:the|its|their|it|they|that)\b|\w+['’]s?\s)|多少|多[大高长远]|几[个家项座吨年辆台份户名条成倍天]/i;

/** What of a quantity a part of a question asks for; undefined where it asks for no figure in so many words. */
export function kindOfPart(part: string): PartKind | undefined {
  if (ASKS_PART.test(part) || SHARE.test(part)) return 'share';
  if (RATE_CHANGE.test(part)) return 'rate change';
  if (CHANGE.test(part)) return 'change';
  return FIGURE.test(part) ? 'level' : undefined;
}

/** Whether a row's indicator tells what a part of that kind asks for; how much there is may be told by any. */
export function tellsKind({ indicator }: Fact, kind: PartKind, snapshot: Snapshot): boolean {
  const { transformation } = snapshot.indicator(indicator) ?? {};
  if (kind === 'level') return true;
  return kind === 'share' ? transformation === 'share' : transformation === 'growth' || transformation === 'change';
}
