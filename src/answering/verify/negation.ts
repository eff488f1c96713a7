import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';
import { type SentenceSources, wordsOf } from './sources.ts';

const DENIAL =
  /\b(?:not(?! only)|never|none|neither|without|fail(?:s|ed|ure|ing)?|cannot|unable|refus\w+|lacks?|lacking)\b|\bno\b(?!\.\s?\d)|n['’]t\b|没有|没能|未能|并未|尚未|并非|不是|从未|无法|未(?!来)|不会|不再|不予|失败|缺乏|拒绝/giu;
/** What denies in a source, where no more can go wrong than that something true is not found fault with. */
const DENIAL_OF_SOURCE = new RegExp(
  `${DENIAL.source}|不(?![断仅同止少锈])|无(?![人锡线])|未(?!来)|没|\\bexcept\\b|\\bprohibit`,
  'giu',
);
/** Words that undo something; they deny what a source affirms as well as a "not". */
const UNDOING =
  /\b(?:abandon|cancel|scrapp|shelv|suspend|halt|postpon|withdr[ae]w|renounc|revok|collaps|bankrupt|resign)\w*|\bquit(?:s|ting)?\b|\bg[ai]ve(?:s|n)? up\b|\bgiving up\b|\bstop(?:s|ped|ping)?\b|\b(?:clos(?:e[sd]?|ing)|shut(?:s|ting)?) down\b|放弃|取消|停止|暂停|叫停|撤销|撤回|中止|终止|搁置|推迟|崩溃|倒闭|破产|摆脱/giu;
/** What a text leaves out is no denial of anything. */
const SILENCE =
  /\b(?:does|do|did) not (?:say|specify|state|name|give|mention|tell|print|write)\b|\b(?:is|are) not (?:specified|stated|clear|broken down)\b|\bwithout (?:saying|specifying|stating|naming|giving)\b|\b(?:name[sd]?|gives?|gave|state[sd]?|prints?|writes?|wrote|has|had|mention(?:s|ed)?|specif(?:y|ies|ied)|with) no (?:year|date|figure|number|period|place|source|time|deadline|amount|reason|name)s?\b|\bno (?:year|date|figure|number|period|source|time|deadline|amount|reason|name)s? (?:is|are|was|were) (?:named|given|stated|mentioned|specified)\b|\bneed not be complete\b|\b(?:do|does) not (?:measure|mean|count|cover) the same\b|\b(?:is|are) not (?:quite )?(?:the same|comparable|alike)\b|(?:并?不是|并非)(?:同一|一回事|相同)|(?:并?不|不能)(?:可比|相同|直接比较|一致)|(?:并?未|没有|没|无)(?:说明|写(?:明|出)?|印|标(?:明|注)|写明|注明|提及|给出|点明|列明|明确|指明|交代|具体)/giu;
/** How a status is spelt out beside a figure; not a denial of anything. */
const STATUS_REMINDER = /\bnot (?:yet )?a result\b|并非(?:实际)?(?:结果|已实现)/giu;
/** Answers a question: what is denied is what was asked, and what holds instead is said behind it. */
const ANSWER =
  /^(?:no|not (?:quite|exactly|yet|entirely|all of (?:it|them)))\s*[,:;—–-]|^(?:没有|不是|不|并非|未|否)(?:完成|达到|实现|做到|达标)?[，,：:；。]|^not\b[^,:;]{0,40}:/iu;
/** What is ruled out beside what holds: "for six months, not for a year", "agreed, not spent". */
const RULED_OUT =
  /,\s*(?:and )?(?:not|rather than)\b[^,;:.]*(?=[,;.]|$)|[，,](?:并?不是|而?非|并非)[^，；。]*(?=[，；。]|$)/giu;
/** What stands for a success where the source tells a failure. */
const SUCCESS = /\bsucce\w+|\bmanaged to\b|成功/iu;
const FAILURE = /\bfail\w*|失败|未能|没能/iu;

/** What words say that there is none of: "no purchase grant". */
function deniedIn(words: string): string[] {
  return [...words.matchAll(/\bno ([a-z]{3,} [a-z]{3,})\b/gu)].map(([, thing = '']) => thing);
}

/** A sentence denies only what its sources deny, and does not affirm what they deny. */
export function judgeNegation({ clauses }: Reading, sources: SentenceSources): Fault[] {
  const text = [STATUS_REMINDER, SILENCE, ANSWER, RULED_OUT].reduce(
    (left, pattern) => left.replace(pattern, ''),
    clauses.text,
  );
  const told = text.match(DENIAL) ?? [];
  const words = wordsOf(sources).map((one) => one.replaceAll(STATUS_REMINDER, ''));
  const denied = Math.max(0, ...words.map((one) => one.match(DENIAL_OF_SOURCE)?.length ?? 0));
  if (told.length > denied) return [{ code: 'negation differs', found: told[0] ?? text }];
  const affirmed =
    told.length === 0 && sources.quotes.flatMap((quote) => deniedIn(quote.text)).find((thing) => text.includes(thing));
  if (affirmed) return [{ code: 'negation differs', found: affirmed }];
  const [undone] = text.match(UNDOING) ?? [];
  if (undone !== undefined && !words.some((one) => one.match(UNDOING))) {
    return [{ code: 'negation differs', found: undone }];
  }
  const failed = words.some((one) => FAILURE.test(one)) && !words.some((one) => SUCCESS.test(one));
  const [success] = SUCCESS.exec(text) ?? [];
  return failed && success !== undefined ? [{ code: 'negation differs', found: success }] : [];
}
