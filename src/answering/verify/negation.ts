import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';
import type { SentenceSources } from './sources.ts';

const DENIAL =
  /\b(?:not(?! only)|never|none|neither|nor|without|fail(?:s|ed|ure|ing)?|cannot|unable|refus\w+|lacks?|lacking)\b|\bno\b(?!\.\s?\d)|n['’]t\b|没有|没能|未能|并未|尚未|并非|不是|从未|无法|未(?!来)|不会|不再|不予|失败|缺乏|拒绝/giu;
/** Words that undo something; they deny what a source affirms as well as a "not". */
const UNDOING =
  /\b(?:abandon|cancel|scrapp|shelv|suspend|halt|postpon|withdr[ae]w|renounc|revok|collaps|bankrupt|resign)\w*|\bquit(?:s|ting)?\b|\bg[ai]ve(?:s|n)? up\b|\bgiving up\b|\bstop(?:s|ped|ping)?\b|放弃|取消|停止|暂停|叫停|撤销|撤回|中止|终止|搁置|推迟|崩溃|倒闭|破产|摆脱/giu;
/** What a text leaves out is no denial of anything. */
const SILENCE =
  /\b(?:does|do|did) not (?:say|specify|state|name|give|mention)\b|\bwithout (?:saying|specifying|stating|naming|giving)\b|(?:未|没有)(?:说明|写明|注明|提及|给出)/giu;
/** How a status is spelt out beside a figure; not a denial of anything. */
const STATUS_REMINDER = /\bnot (?:yet )?a result\b|并非(?:实际)?(?:结果|已实现)/giu;
/** What stands for a success where the source tells a failure. */
const SUCCESS = /\bsucce\w+|\bmanaged to\b|成功/iu;
const FAILURE = /\bfail\w*|失败|未能|没能/iu;

/** A sentence denies only what its sources deny, and does not affirm what they deny. */
export function judgeNegation({ clauses }: Reading, sources: SentenceSources): Fault[] {
  const text = clauses.text.replaceAll(STATUS_REMINDER, '').replaceAll(SILENCE, '');
  const told = text.match(DENIAL) ?? [];
  const words = [
    ...sources.quotes.map((quote) => quote.text),
    ...sources.measures.flatMap((one) => [one.summary, one.summaryZh]),
  ].map((one) => one.replaceAll(STATUS_REMINDER, ''));
  const denied = Math.max(0, ...words.map((one) => one.match(DENIAL)?.length ?? 0));
  if (told.length > denied) return [{ code: 'negation differs', found: told[0] ?? text }];
  const [undone] = text.match(UNDOING) ?? [];
  if (undone !== undefined && !words.some((one) => one.match(UNDOING))) {
    return [{ code: 'negation differs', found: undone }];
  }
  const failed = words.some((one) => FAILURE.test(one)) && !words.some((one) => SUCCESS.test(one));
  const [success] = SUCCESS.exec(text) ?? [];
  return failed && success !== undefined ? [{ code: 'negation differs', found: success }] : [];
}
