import type { Dimension } from '../../domain/quantity.ts';
import { tokens } from '../../retrieval/analyzer.ts';
import type { Ask } from './asks.ts';
import type { LexiconMatch } from './lexicon.ts';
import { isLightWord } from './light-words.ts';
import { covers, overlapsAny } from './offsets.ts';

/** Something named in a question; `ids` are what the name may stand for. */
export interface Mention {
  ids: readonly string[];
  /** The name as it is used. */
  name: string;
  /** The name as it is used, analysed. */
  words: readonly string[];
  /** Enumerated with the one before it: "patents and enterprises", 产值和营收. */
  joined: boolean;
  /** An indicator's name that is a term's too: "battery recycling" is a volume and a field of policy. */
  alsoTerm: boolean;
  /** Perhaps only a word: see `isIncidental`. */
  incidental: boolean;
}

/** The names that are meant as such, not only as words. */
export function meantOf<Named extends Mention>(named: readonly Named[]): readonly Named[] {
  return named.filter(({ incidental }) => !incidental);
}

/** The longest names; those that overlap without one holding the other share a mention ("battery output value"). */
export function mergeOverlaps(matches: readonly LexiconMatch[]): LexiconMatch[] {
  const merged: LexiconMatch[] = [];
  const longest = matches.filter((match) => !matches.some((other) => covers(other, match)));
  for (const match of longest) {
    const last = merged.at(-1);
    if (!last || match.start >= last.end) merged.push(match);
    else if (isTailOf(match, last)) merged.splice(-1, 1, { ...last, end: match.end });
    else merged.splice(-1, 1, { ids: [...last.ids, ...match.ids], start: last.start, end: match.end });
  }
  return merged;
}

/** 固定资产投资额: of two names that share all but a last character or two, the first is meant. */
function isTailOf({ start, end }: LexiconMatch, first: LexiconMatch): boolean {
  return end - first.end <= 1 && start - first.start >= 2;
}

/** A single word, in English, or two or three characters, all of whose meanings are counts. */
function isBareCount(
  match: LexiconMatch | undefined,
  folded: string,
  isCount: (indicator: string) => boolean,
): boolean {
  if (!match?.ids.every((id) => isCount(id))) return false;
  const name = folded.slice(match.start, match.end);
  return /^[a-z]+$/.test(name) || /^\p{Script=Han}{2,3}$/u.test(name);
}

const CONJUNCTION = /^[^.;?]{0,40}?(?:\band\b|\bor\b|\bversus\b|\bvs\b|\bwith\b|\bthan\b|[,+&、，和与及比]|还是)/;

/** Names found in a question, with how each stands to the one before it and to the terms; `folded` is its folded text. */
export function mentions(
  matches: readonly LexiconMatch[],
  { text, folded }: { text: string; folded: string },
  terms: readonly LexiconMatch[],
): Mention[] {
  const isAligned = folded.length === text.length;
  return matches.map(({ ids, start, end }, index) => {
    const before = matches[index - 1];
    const alsoTerm = overlapsAny({ start, end }, terms);
    return {
      ids,
      name: (isAligned ? text : folded).slice(start, end),
      words: tokens(folded.slice(start, end)),
      alsoTerm,
      incidental: false,
      joined: before !== undefined && CONJUNCTION.test(folded.slice(before.end, start)),
    };
  });
}

/** Whether a name and the next stand side by side: 出口量和出口额, "output and exports". */
export function opensRow(first: LexiconMatch | undefined, next: LexiconMatch | undefined, folded: string): boolean {
  return first !== undefined && next !== undefined && BESIDE.test(folded.slice(first.end, next.start));
}

const BESIDE = /^\s?(?:[,+&、和与及]|以及|and|or)\s?(?:the |its |their )?$/;

/** "How much does it want to produce" and "how much can it make" are told by what it is to be able to. */
const ABLE_TO_MAKE =
  /\b(?:wants?|plans?|aims?|hopes?|intends?|able) to (?:produce|make|build|turn out)\b|\b(?:can|could)\b[^?,;]*\b(?:produced?|make|made|build|built|turn out)\b|[要想能可](?:年?产|生产)/i;
const CAPACITIES = ['production-capacity', 'production-capacity-area', 'production-capacity-energy'];
const OF_GOODS = /^(?:output|production-capacity)(?:-(?:area|energy|units))?$/;

/** What a name stands for, with the capacity where it is asked what can be produced. */
export function withCapacity(ids: readonly string[], folded: string): readonly string[] {
  return ids.some((id) => OF_GOODS.test(id)) && ABLE_TO_MAKE.test(folded) ? [...new Set([...ids, ...CAPACITIES])] : ids;
}

/** Asks for something that is told in words. */
const WORD_ASKS = ['policy', 'why', 'date', 'who'] as const;

/** Words by which a question is more than a heap of keywords. */
const IS_SENTENCE =
  /\b(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|do|does|did|has|have|can|will|and|that)\b|[吗呢么谁哪几怎的]|什么|多少|为何|是否|\?|？/;
const WHAT = /\b(?:what|which|how)\b|什么|哪|怎/;

/** "How many employees", 多少员工, 产量和出口量是多少, or keywords that are no sentence ("Ganfeng employees"): it is the count that is asked for. */
function isCountAsked({ start, end }: LexiconMatch, folded: string, joined: boolean): boolean {
  return (
    /(?:\bhow many|多少|几[个家项名位]?)\s*$/.test(folded.slice(0, start)) ||
    (joined && /^(?:分别|各)?(?:是|有|为|达到?)?(?:多少|几)/.test(folded.slice(end))) ||
    !IS_SENTENCE.test(folded)
  );
}

/** What else tells what a question asks for. */
interface AskedFor {
  folded: string;
  asks: ReadonlySet<Ask>;
  dimension: Dimension | undefined;
  /** The dimension of the unit that it names. */
  unit: Dimension | undefined;
  /** Its words that are no names, analysed. */
  rest: readonly string[];
}

/** Who does it is not how much of it is done: "help for battery exporters". */
const IS_DOER = /^(?:exporters?|importers?|producers?|manufacturers?)$/;

/**
 * Whether an indicator's name is perhaps only a word: a bare count where no count is asked for, or what is a term's
 * name too ("recycling", 补贴) where the question asks for a figure of another kind, or for words.
 */
export function isIncidental(
  { ids, alsoTerm, joined }: Mention,
  match: LexiconMatch | undefined,
  { folded, asks, dimension, unit, rest }: AskedFor,
  dimensionOf: (indicator: string) => Dimension | undefined,
): boolean {
  if (match && IS_DOER.test(folded.slice(match.start, match.end))) return true;
  const isCount = isBareCount(match, folded, (id) => dimensionOf(id) === 'count');
  // "How much revenue and how many jobs", 多少收入和就业, 出口量和出口额怎么变: what stands beside a figure is one.
  const isJoined = joined && (asks.has('value') || asks.has('change'));
  if (match && isCount && dimension !== 'count') return !isJoined && !isCountAsked(match, folded, joined);
  // "How big a slice" asks for a part.
  if (
    match &&
    /^how (?:big|large) an? (?:share|slice|part|portion|proportion|percentage|fraction|piece|chunk)\b/.test(
      folded.slice(match.start),
    )
  )
    return true;
  // "How big is the fund" asks for the fund's size, not for an industry's.
  if (match && folded.startsWith('how ', match.start) && rest.some((word) => !isLightWord(word))) return true;
  // "Storage capacity in GW" is no storage capacity in GWh.
  if (unit !== undefined && ids.every((id) => dimensionOf(id) !== undefined && dimensionOf(id) !== unit)) return true;
  if (!alsoTerm) return false;
  if (dimension === undefined) {
    // Keywords alone ("battery recycling Guangdong 2025") may well ask for the figure.
    // So may "the target for …"; "what does it plan for …" asks for what there will be.
    const open = [...asks].every((ask) => ask === 'target') && WHAT.test(folded);
    const inWords = WORD_ASKS.some((ask) => asks.has(ask)) || open;
    return inWords && !asks.has('value');
  }
  return !ids.some((id) => dimensionOf(id) === dimension);
}

/** Exports asked for by their worth are no number of things: of indicators by one name, those that are sums of money, if any. */
export function inMoney(
  ids: readonly string[],
  dimensionOf: (indicator: string) => Dimension | undefined,
): readonly string[] {
  const sums = ids.filter((id) => dimensionOf(id) === 'money');
  return sums.length > 0 ? sums : ids;
}
