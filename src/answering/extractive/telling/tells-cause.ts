import type { Match } from '../../evidence/match.ts';

/** Words by which a sentence tells a cause or a purpose. */
const CAUSE =
  /\bbecause\b|\bdue to\b|\bowing to\b|\bresult|\breason|\bcaus|\bdriven by\b|\bthanks to\b|\bled to\b|\baim|\bin order\b|\bso that\b|\bto (?:further|better|strengthen|promote|address|avoid|reduce|help|support)\b|\bbelieves?\b|\badvantages?\b|\bthe work of\b|\bexplain|因|由于|导致|使得|为了|原因|旨在|以便|主要是|源于|得益于|起因|解释/i;
/** Words that say so of what stands beside them, whatever else they mean elsewhere. */
const ATTRIBUTED =
  /,[”"]? so (?!far\b|that\b|much\b|many\b|long\b)|\bput(?:s|ting)? (?:\S+ ){0,3}down to\b|\battribut|\bblam(?:e|ed|es|ing)\b|\bbet(?:s|ting)? (?:that|on)\b|\bfor fear\b|\bin the hope\b|\bin response\b|\bon (?:the )?grounds\b|\bprompted\b|\bmeant to\b|\bintended to\b|\bin view of\b|\bgiven (?:that|the)\b|\bthat is why\b|\btherefore\b|\bhence\b|故|鉴于|[，。；]?作为[^，。；]{2,20}[，,]|出于|考虑到|归咎|归功|所致|缘于|源于|以免|避免|防止|受[^，。；]{1,12}影响|之所以/i;

/** Whether words tell why something is so. */
export function tellsCause(words: string): boolean {
  return CAUSE.test(words) || ATTRIBUTED.test(words);
}

/** What only came before may have been the cause: "issued following a proposal". */
const CAUSE_PERHAPS = /\bfollow(?:s|ed|ing)\b/i;

/** Those that tell a cause or, where none does, what came before. */
export function tellCause(matches: readonly Match[]): readonly Match[] {
  const surely = matches.filter(({ candidate: { quote } }) => tellsCause(quote));
  return surely.length > 0 ? surely : matches.filter(({ candidate: { quote } }) => CAUSE_PERHAPS.test(quote));
}
