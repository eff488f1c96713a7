import { tokens } from '../../../retrieval/analyzer.ts';
import type { Match } from '../../evidence/match.ts';
import { isLightWord } from '../../understand/light-words.ts';
import type { Understanding } from '../../understand/understand.ts';
import { tellsChange } from '../aspect/told-aspect.ts';
import type { WordOptions } from '../word-options.ts';

/** Words by which a sentence tells a cause or a purpose. */
const CAUSE =
  /\bbecause\b|\bdue to\b|\bowing to\b|\bresult(?:s|ed|ing)? (?:in|from)\b|\bas a result\b|\breasons?\b|\bcaus(?:e|es|ed|ing)\b|\bdriven by\b|\bthanks to\b|\bled to\b|\baim(?:s|ed|ing)?\b|\bin order\b|\bso that\b|(?<!\b(?:tried|try|tries|trying|failed|fail|able|want(?:s|ed)?|attempt(?:s|ed)?|unable) )\bto (?:further|better|strengthen|promote|address|avoid|reduce|help|support)\b|\b(?:as|is|are) (?:the|a) key to\b|\bbelieves?\b|(?<!\bplay to (?:the|its|their) )\badvantages?\b|\bthe work of\b|\bexplain|因|由于|导致|使得|为了|原因|旨在|以便|主要是|源于|得益于|起因|解释/i;
/** Words that say so of what stands beside them, whatever else they mean elsewhere. */
const ATTRIBUTED =
  /,[”"]? so (?!far\b|that\b|much\b|many\b|long\b)|\bput(?:s|ting)? (?:\S+ ){0,3}down to\b|\battribut|\bblam(?:e|ed|es|ing)\b|\bbet(?:s|ting)? (?:that|on)\b|\bfor fear\b|\bin the hope\b|\bin response\b|\bon (?:the )?grounds\b|\bprompted\b|\bmeant to\b|\bintended to\b|\bin view of\b|\bgiven (?:that|the)\b|\bthat is why\b|\btherefore\b|\bhence\b|故|鉴于|[，。；]?作为[^，。；]{2,20}[，,]|出于|考虑到|归咎|归功|所致|缘于|源于|以免|避免|防止|受[^，。；]{1,12}影响|之所以/i;

/** Whether words tell why something is so. */
export function tellsCause(words: string): boolean {
  return CAUSE.test(words) || ATTRIBUTED.test(words);
}

/** What something is for: an aim that words give it, or a need that it meets. */
const PURPOSE =
  /\b(?:aim|design|intend|mean)(?:s|ed|ing|t)? (?:at|to|for)\b|\baiming\b|\bin order\b|\bso (?:that|as to)\b|\b(?:as|is|are) (?:the|a) key to\b|\bmeets? the needs?\b|\bcater(?:s|ing)? to\b|\bhelps?\b|\bto (?:further|better|strengthen|promote|address|avoid|reduce|support|achieve|build|establish|cultivate|ensure|accelerate|become|create|improve|raise|boost|form|guide|foster|speed|encourage|protect|secure|attract|develop|make|turn|keep|increase|cut|ease|meet|enable|drive)\b|\bpromotion and\b|旨在|以便|为了|目的|用于|意在|力求|以[^，。；]{2,20}(?:提高|促进|推动|加强|降低|减少|确保|实现)/i;

/** Whether words tell what something is for: "striving to build a cluster" does not, of the cluster. */
export function tellsPurpose(words: string, things: ReadonlySet<string>): boolean {
  const { index } = PURPOSE.exec(words) ?? {};
  if (index === undefined) return false;
  const holds = (part: string) => tokens(part).some((word) => things.has(word));
  return holds(words.slice(0, index)) || !holds(words.slice(index));
}

/** The words by which a question names what it asks the purpose of. */
function thingsOf({ terms, rest }: Understanding): ReadonlySet<string> {
  return new Set([...terms.flatMap(({ words }) => words), ...rest].filter((word) => !isLightWord(word)));
}

/** What only came before may have been the cause: "issued following a proposal". */
const CAUSE_PERHAPS = /\bfollow(?:s|ed|ing)\b/i;

/** Those that tell a cause or, where none does, what came before. */
export function tellCause(matches: readonly Match[], { withPurpose, question }: WordOptions): readonly Match[] {
  if (withPurpose) {
    const things = thingsOf(question);
    return matches.filter(({ candidate: { quote, measure } }) =>
      [quote, measure?.summary ?? ''].some((words) => tellsPurpose(words, things)),
    );
  }
  // Why something fell is told by what says that it did.
  const ofChange = question.asks.has('change')
    ? matches.filter(({ candidate: { quote, measure } }) => tellsChange(`${quote} ${measure?.summary ?? ''}`))
    : matches;
  const surely = ofChange.filter(({ candidate: { quote } }) => tellsCause(quote));
  return surely.length > 0 ? surely : ofChange.filter(({ candidate: { quote } }) => CAUSE_PERHAPS.test(quote));
}
