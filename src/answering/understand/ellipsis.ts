import type { FactStatus, TermKind } from '../../domain/fact.ts';
import { looksAhead } from './asked-status.ts';
import { asksPayment } from './asked-unit.ts';
import { isLightWord } from './light-words.ts';
import { inMoney, type Mention } from './mentions.ts';
import { SIZES } from './sizes.ts';
import type { Understanding, Vocabulary } from './understand.ts';
import { yearsOn } from './years-on.ts';

/** Asks for one that is yet to be named: nothing of what was asked before is meant. */
const OPEN =
  /\b(?:which|who|whose|whom|where|what (?:city|province|company|country)|elsewhere|any other)\b|哪|谁|其他|别的/i;

/** Whether a turn says nothing, or names a measure alone, without what it is measured of: 总投资多少？, 翻了几倍？. */
export function leavesOut({ places, terms, indicators, periods, rest, asks, text }: Understanding): boolean {
  if (places.length > 0 || terms.length > 0 || rest.some((word) => !isLightWord(word))) return false;
  if (OPEN.test(text) || asks.has('ranking') || asks.has('policy')) return false;
  return indicators.length > 0 || (asks.size > 0 && periods.length === 0);
}

/** Words for all of a country, a province or the world, of which something is a part. */
const OF_WHOLE =
  /\b(?:share|slice|part|portion|proportion|percentage|percent|fraction|piece|chunk|bit|much|many)\s+of\s+(?:all\s+(?:of\s+)?|the\s+(?:whole\s+|entire\s+|total\s+)?)*(?:china|chinese|country|nation|world|global|province)|占(?:了|到)?(?:全国|中国|全球|世界|全省|全世界)/i;

/**
 * "And what slice of the country's output is that?" names the country and its output only as what something is a part
 * of: what that is, was asked about before.
 */
export function shareOfWhole(turn: Understanding, before: Understanding, { gazetteer }: Vocabulary): Understanding {
  if (turn.dimension !== 'ratio' || turn.terms.length > 0 || !OF_WHOLE.test(turn.text)) return turn;
  const own = turn.places.filter(({ candidates: [wide] }) => {
    const level = gazetteer.byCode(wide)?.level;
    if (level === 'world' || (level === 'country' && before.places.length === 0)) return false;
    return !before.places.some(({ candidates: [place] }) => gazetteer.contains(wide, place));
  });
  return own.length > 0 ? turn : { ...turn, places: [], indicators: [] };
}

/** Wants to hear again what was said, or where it stands. */
const CONFIRMS =
  /\b(?:really|sure|certain|true|sources?|repeat|again|exactly|citation|cite)\b|真的|确定|确认|属实|出处|来源|再说/i;
/** Asks it of another time, of all of what was asked about in part, or in the other language. */
const OF_OTHER_TIME =
  /\b(?:once|in full|altogether|completed?|now|so far|to date|today|at present|already)\b|\bin (?:english|chinese)\b|现在|目前|如今|至今|建成|完工|投产|[英中]文/i;
/** Asks by which a turn gets its own answer from what was asked about before. */
const OWN_ASKS = ['value', 'change', 'target', 'why', 'who', 'date', 'policy', 'difference'] as const;
const PART = /\b(?:share|slice|part|portion|proportion|fraction|much of)\b|占|比重|比例/i;
const WHERE = /\bwhere\b|哪里|哪儿|在哪|何处/i;

/**
 * Whether a turn that leans on the one before names nothing and asks nothing of its own ("which ones?", 还有吗): what
 * was told before would only be told again, as if it were the answer.
 */
export function onlyRepeats(turn: Understanding): boolean {
  const { places, periods, indicators, terms, quantities, unit, rest, asks, dimension, text } = turn;
  const named =
    [places, periods, indicators, terms, quantities].some((each) => each.length > 0) ||
    (unit !== undefined && unit.unit !== '%');
  if (named || rest.some((word) => !isLightWord(word)) || CONFIRMS.test(text) || OF_OTHER_TIME.test(text)) return false;
  if (asks.has('ranking') || asks.has('list')) return true;
  const ofKind = dimension !== undefined && (dimension !== 'ratio' || PART.test(text));
  const asksOwn = OWN_ASKS.some((ask) => asks.has(ask)) || WHERE.test(text);
  return !ofKind && !asksOwn && yearsOn(text) === undefined;
}

const OWNERS: ReadonlySet<TermKind | undefined> = new Set(['organisation', 'product', 'other']);

/** Whose or of what a measure is that a turn names alone: a company, a park or a product stays the one asked about before. */
export function ownersOf(turn: Understanding, before: Understanding, vocabulary: Vocabulary): readonly Mention[] {
  if (turn.terms.length > 0) return [];
  // "And how much of the exports is that?": of the same thing.
  if (turn.dimension === 'ratio') return before.terms;
  return before.terms.filter(({ ids }) => ids.every((id) => OWNERS.has(vocabulary.term(id)?.kind)));
}

/** The share of what can be made is told as that of what is made. */
const CAPACITY = /^production-capacity/;

/** What a turn that names no measure asks for: what the one before it did, unless its own figure is of another kind. */
export function measuresOf(turn: Understanding, before: Understanding, vocabulary: Vocabulary): readonly Mention[] {
  const { dimension } = turn;
  if (dimension === 'length' || dimension === 'duration') {
    const ofKind = before.indicators.filter(({ ids }) => ids.some((id) => vocabulary.dimensionOf(id) === dimension));
    return ofKind.length < before.indicators.length ? ofKind : before.indicators;
  }
  // What somebody pays is not what was earned or made.
  if (asksPayment(turn.text.toLowerCase()) && !asksPayment(before.text.toLowerCase())) return [];
  if (dimension === 'money')
    return before.indicators.map((mention) => ({ ...mention, ids: inMoney(mention.ids, vocabulary.dimensionOf) }));
  if (dimension === 'ratio')
    return before.indicators.map((mention) => withIds(mention, (id) => CAPACITY.test(id), ['output']));
  const isGoal = turn.status !== undefined && turn.status !== 'actual';
  if (!isGoal) return before.indicators;
  return before.indicators.map((mention) => withIds(mention, (id) => SIZES.includes(id), SIZES));
}

function withIds(mention: Mention, isOf: (id: string) => boolean, more: readonly string[]): Mention {
  return mention.ids.some(isOf) ? { ...mention, ids: [...new Set([...mention.ids, ...more])] } : mention;
}

/** "And Yibin?" after a question for a goal asks for a goal. */
export function goalOf(turn: Understanding, { status }: Understanding): FactStatus | undefined {
  const asksAnew = turn.asks.size > 0 || turn.indicators.length + turn.terms.length > 0;
  return status === 'actual' || asksAnew || looksAhead(turn.text.toLowerCase()) ? undefined : status;
}
