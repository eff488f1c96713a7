import { namesNothing } from './naming.ts';
import type { Vocabulary } from './understand.ts';

/** Says which answer is meant, on what it hangs, or that more is wanted. */
const RESTRICTS =
  /\b(?:only|mean|meant|except|excluding|including|without|besides|instead|rather|specifically|especially|particularly|ones?|those|looking for|interested in|talking about|as (?:an?|the)|list|explain|describe|summari[sz]e|break|convert|express|elaborate|detail|specify|rank|add|include|exclude|compar\w+|per|each|every)\b|只|仅|除|不含|不算|不包括|包括|特别|尤其|指|意思|说的是|是说|问的|要的|想要|不是|列|解释|比较|对比|说明|换算|分别|详细|每/i;
/** What is supposed. */
const SUPPOSES =
  /^(?:if|suppose|supposing|assuming|once|when|whenever|unless|imagine|consider|take|given|because|since|although|though|while|after|before|until|in case|say)\b|如果|假如|假设|若|要是|万一|比如|例如|只要|一旦|的话/i;
/** Begins what says of which things, of when or of what part an answer is to be. */
const NARROWS =
  /^(?:and |or |but )?(?:in|on|of|for|by|at|from|to|with|within|among|between|under|over|as|like|unlike|than|against|per|net|plus|minus|not|no|also|including|counting|considering|regarding|concerning|using|adjust\w+|according|judging|measured|based|starting|beginning|which|who|whose|that|what|when|where|why|how|is|are|was|were|did|does|do|has|have|had|can|could|will|would|tell|show|give|name|state)\b(?! idea| clue)|^(?:在|从|对|就|其中|关于|作为|截至|自|由|以|根据|依|因|为了|虽然|尽管|到|请|要)|[的比中里内前后时者类]$|比|方面/i;
/** What a sentence has and no mere name: a mark of tense or of tone, a verb of doing or of asking. */
const SAYS_HAN = /[了着过吧呀啊哦哈啦嘛呗来]|就行|就好|即可|一下|[是有想求问要找懂]/;
const FEWEST_WORDS = 3;

/**
 * Whether words beside a question, of whomever they speak, name nothing and do not narrow it: "No idea where else to
 * look." Less sure than what speaks of the asker, so that the reader is told of it.
 */
export function isFragment(said: string, vocabulary: Vocabulary): boolean {
  if (NARROWS.test(said) || restricts(said) || supposes(said) || /[?？]/.test(said)) return false;
  const says = /\p{Script=Han}/u.test(said)
    ? SAYS_HAN.test(said)
    : (said.match(/[a-z]+/gi)?.length ?? 0) >= FEWEST_WORDS;
  return says && namesNothing(said, vocabulary);
}

/** Whether words say which answer is meant, or that more is wanted: "only permanent ones". */
export function restricts(said: string): boolean {
  return RESTRICTS.test(said);
}

/** Whether words suppose what an answer may hang on: "if we recycle". */
export function supposes(said: string): boolean {
  return SUPPOSES.test(said);
}
