import { askedOf } from '../../evidence/asked.ts';
import { wordsOf } from '../../evidence/candidate.ts';
import { wordHeld } from '../../evidence/held.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import { isLightWord } from '../../understand/light-words.ts';
import type { Understanding } from '../../understand/understand.ts';
import { isWhatIsAsked } from '../../understand/words-left.ts';

const ASKS_PENALTY = /\b(?:fine|fines|fined|penalt(?:y|ies)|sanction(?:s|ed)?|punish(?:ed|ment)?)\b|罚|处分|惩/i;
/** What becomes of who does or fails to do something; there a prohibition is an answer as well. */
const ASKS_CONSEQUENCE =
  /\bwhat happens (?:to|if|when)\b|会怎(?:么)?样|怎么办|(?:什么|哪些|何种?)(?:后果|下场|惩罚|处罚)|如何处理|怎么处理/i;
/** "Are fine" is no fine, nor are "fine chemicals". */
const SANCTION =
  /\b(?:an?|the|of|no|heavy|higher|maximum|minimum) fine\b(?= (?:is|of|was|will|up|for|between|from|in|\d)|[.,;:)]|$)|\bfines\b|\bfined\b|\bpenalt|\bpunish|\bsanction|\bconfiscat|\brevok|\bshut down\b|\bsuspend|\blos(?:e|es|ing) (?:the|its|their)\b|\btimes the\b|\bsurcharge|\breprimand|\bexcluded\b|\bbarred\b|罚|没收|责令|吊销|停业|停产|通报|核减|追究|取消|扣减|移送|追回|收回|退还|不受理|加价|警告|失效|作废/i;
const CONSEQUENCE =
  /\b(?:returns?|repays?|refunds?|pays? back|gives? back|halved|forfeit(?:s|ed)?|reclaimed|clawed back|withdrawn|reduced)\b|\b(?:may|can|must) not\b|\bcannot\b|\bwill (?:not )?be\b|\bmust (?:close|leave|stop|pay)\b|\b(?:urged|ordered|required|told|asked) to (?:close|leave|stop|curb|move)\b|\b(?:closed|shut) down\b|不得|不予|不能|禁止|关停|清退|退出/i;
/** How much of what the offence is called must be said, by weight: in the sentence, or in the one that it takes up. */
const OFFENCE_HELD = 0.5;

/** What a question for a penalty asks words to tell: a sanction, of the very offence; nothing where it asks for none. */
export function penaltyAsked(
  question: Understanding,
  snapshot: Snapshot,
): ((words: string, match: Match) => boolean) | undefined {
  const { text } = question;
  const consequence = ASKS_CONSEQUENCE.test(text);
  if (!consequence && !ASKS_PENALTY.test(text)) return undefined;
  return (words, match) =>
    (SANCTION.test(words) || (consequence && CONSEQUENCE.test(words))) &&
    // Who asks why somebody was fined does not know the offence.
    (question.asks.has('why') || isOfOffence(match, question, snapshot));
}

function isOfOffence({ candidate, missing }: Match, question: Understanding, snapshot: Snapshot): boolean {
  const { document, span, leans, quote, measure } = candidate;
  const before = leans ? snapshot.sentenceBefore(document, span) : '';
  const said = [before, quote, measure?.summary, measure?.summaryZh].join(' ');
  const own = { ...candidate, quote: said, words: wordsOf([said]), nearby: new Set<string>() };
  const named = askedOf(question, snapshot).words.filter(
    ({ word }) => !ASKS_PENALTY.test(word) && !isWhatIsAsked(word, question.text),
  );
  const telling = named.filter(({ word }) => !isLightWord(word));
  // An offence that goes by a name ("projects on farmland") is named or not.
  if (telling.length === 0 && question.terms.length > 0) return missing.length === 0;
  const offence = telling.length > 0 ? telling : named;
  const held = offence.filter(({ word, counterparts }) => wordHeld(word, counterparts, own) > 0);
  return weigh(held) >= weigh(offence) * OFFENCE_HELD;
}

function weigh(words: readonly { weight: number }[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
