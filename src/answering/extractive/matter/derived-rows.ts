import type { Fact } from '../../../domain/fact.ts';
import { containsPeriod, lastDay, samePeriod } from '../../../facts/periods/compare.ts';
import { tokens } from '../../../retrieval/analyzer.ts';
import { wantedPlaces } from '../../evidence/fitting.ts';
import type { Snapshot } from '../../snapshot.ts';
import { namesOf } from '../../understand/lexicon.ts';
import { isLightWord } from '../../understand/light-words.ts';
import { type Mention, meantOf } from '../../understand/mentions.ts';
import type { Understanding } from '../../understand/understand.ts';
import { yearsOn } from '../../understand/years-on.ts';
import { computable } from '../arithmetic.ts';
import { isEarlierOf, isYearsOn } from '../aspect/growth.ts';
import { isOfWhole } from '../figures/row-whole.ts';
import { EMPTY_PLAN, type Plan } from '../plan.ts';
import { kindOfPart, type PartKind, tellsKind } from './part-kind.ts';

/** Indicators behind an indicator: that of which it is the growth or the share, and so on; itself first. */
function chainOf(indicator: string, snapshot: Snapshot): string[] {
  const { base } = snapshot.indicator(indicator) ?? {};
  return [indicator, ...(base === undefined ? [] : chainOf(base, snapshot))];
}

/** What a later part asks of the figures told before it; undefined where it asks for no such thing. 换成美元呢: a unit asks how much. */
export function kindAskedOf({ text, unit }: Understanding): PartKind | undefined {
  return kindOfPart(text) ?? (unit && 'level');
}

/**
 * What a later part of a question asks of the figures told to the part before ("how many tons, and what share of the
 * country's total is that"; 增长多少，比上一年快了几个百分点): the rows of the very thing, place and time that give their
 * share of a whole, their growth, or how that rate changed; where no row gives the growth, what is reckoned from the
 * levels told. Undefined where the part asks nothing of the kind, or of anything else.
 */
export function planDerived(told: readonly Fact[], part: Understanding, snapshot: Snapshot): Plan | undefined {
  const kind = kindAskedOf(part);
  if (kind === undefined) return undefined;
  const beside = rowsBeside(told, kind, part, snapshot);
  if (beside.length > 0) return { ...EMPTY_PLAN, facts: beside };
  if (kind === 'level' || namesOther(told, part, snapshot)) return undefined;
  const rows = told.flatMap((fact) => {
    const transformation = { share: 'share', change: 'growth', 'rate change': 'change' }[kind];
    return snapshot.corpus.facts.filter(
      (row) =>
        snapshot.indicator(row.indicator)?.transformation === transformation &&
        isOfSame(row, fact) &&
        (chainOf(row.indicator, snapshot).slice(1).includes(fact.indicator) || isShareBeside(row, fact, snapshot)) &&
        isOfWhole(row, part.text, snapshot),
    );
  });
  const facts = [...new Set(rows)];
  if (facts.length > 0) return { ...EMPTY_PLAN, facts };
  return kind === 'change' ? planReckoned(told, part, snapshot) : undefined;
}

/**
 * Whether rows tell a later part of what it is asked of: 占全部投资几成 behind the growth of industrial investment asks for
 * the share of that, and no other thing's share tells it.
 */
export function isOfTold(
  rows: readonly Fact[],
  told: readonly Fact[],
  part: Understanding,
  snapshot: Snapshot,
): boolean {
  const kind = kindOfPart(part.text);
  if (kind === undefined || kind === 'level' || told.length === 0 || namesOther(told, part, snapshot)) return true;
  return rows.every(({ subject, place }) => told.some((fact) => fact.subject === subject && fact.place === place));
}

/**
 * What the very words of a figure tell besides: 签了多少个项目、金额多大、其中制造业占几成. Another kind of figure of the same
 * thing, where there is but one such, or a figure of the thing that the part names.
 */
function rowsBeside(told: readonly Fact[], kind: PartKind, part: Understanding, snapshot: Snapshot): Fact[] {
  const meant = meantOf(part.indicators);
  const named = part.terms.filter(({ ids }) => ids.some((id) => snapshot.isDefining(id)));
  if (part.places.length > 0 || (named.length === 0 && kind === 'share')) return [];
  const isAsked = (row: Fact, fact: Fact) => {
    const { dimension } = snapshot.indicator(row.indicator) ?? {};
    const isOwn = row.subject === fact.subject || isNamed(row, part, snapshot);
    const ofThing = named.length === 0 ? isOwn : named.every(({ ids }) => ids.includes(row.subject));
    const ofKind = kind === 'share' || (dimension === part.dimension && dimension !== undefined);
    // Of a place as a whole, and of what is counted, only a name tells which is meant.
    const mustName = kind !== 'share' && (row.subject === '' || dimension === 'count');
    const ofName = mustName
      ? meant.some(({ ids }) => ids.includes(row.indicator))
      : kind === 'share' ||
        (meant.length > 0 ? meant.every((mention) => isCalled(row, mention, snapshot)) : isAkin(row, fact));
    const isTold = tellsJust(row, kind, snapshot) && ofThing && ofKind && ofName;
    return isTold && row.quote === fact.quote && row.status === fact.status;
  };
  const isAkin = (row: Fact, fact: Fact) =>
    kind !== 'level' || wordsOf(row).some((word) => wordsOf(fact).includes(word));
  const wordsOf = ({ indicator }: Fact) =>
    tokens(namesOf(snapshot.indicator(indicator)).join(' ')).filter((word) => !isLightWord(word));
  const rows = told.flatMap((fact) => snapshot.corpus.facts.filter((row) => !told.includes(row) && isAsked(row, fact)));
  const distinct = [...new Set(rows)];
  return distinct.length === 1 ? distinct : [];
}

/** Whether a row tells what a part asks for and nothing besides: how much there is, is told by no share. */
function tellsJust(row: Fact, kind: PartKind, snapshot: Snapshot): boolean {
  const isLevel = snapshot.indicator(row.indicator)?.transformation === 'level';
  return kind === 'level' ? isLevel : tellsKind(row, kind, snapshot);
}

/** Whether a part of a question says a word of weight of what a row is of: 订单交付快了几天, of 出口订单. */
function isNamed({ subject }: Fact, { rest }: Understanding, snapshot: Snapshot): boolean {
  const names = new Set(namesOf(snapshot.term(subject)).flatMap((name) => tokens(name)));
  return rest.some((word) => names.has(word) && !isLightWord(word));
}

/** Whether one of the names of what a row measures holds a name that is used: 投资额 of 签约投资额. */
function isCalled({ indicator }: Fact, { ids, words }: Mention, snapshot: Snapshot): boolean {
  const names = namesOf(snapshot.indicator(indicator)).map((name) => tokens(name));
  return ids.includes(indicator) || names.some((name) => words.every((word) => name.includes(word)));
}

/**
 * "How many more than in 2021", 比上一年多了多少, "than two years earlier": reckoned from a level that was told and the one
 * that the part names, be it of an earlier time or of a later one.
 */
function planReckoned(told: readonly Fact[], { text, periods }: Understanding, snapshot: Snapshot): Plan | undefined {
  const [latest] = told.toSorted((one, other) => lastDay(other.period).localeCompare(lastDay(one.period)));
  if (!latest || snapshot.indicator(latest.indicator)?.transformation !== 'level') return undefined;
  const [named] = periods.filter(({ relative }) => !relative);
  const shift = yearsOn(text);
  const isMeant = ({ period }: Fact) =>
    named ? samePeriod(named.edtf, period) : shift !== undefined && isYearsOn(period, latest.period, shift);
  const isOfOtherTime = (row: Fact) => isEarlierOf(row, latest) || isEarlierOf(latest, row);
  const others = snapshot.corpus.facts.filter((row) => isOfOtherTime(row) && isMeant(row));
  const operands = others.length > 0 ? [latest, ...others] : named || shift !== undefined ? [] : told;
  const formulas = computable(operands, snapshot);
  return formulas.length > 0 ? { ...EMPTY_PLAN, facts: operands, formulas } : undefined;
}

/** Whether a row is of one thing, place and status with another one, and of its time, or of a stretch that ends with it. */
function isOfSame(row: Fact, fact: Fact): boolean {
  const isUpTo = containsPeriod(row.period, fact.period) && lastDay(row.period) === lastDay(fact.period);
  return (
    row.document === fact.document &&
    row.place === fact.place &&
    row.subject === fact.subject &&
    row.status === fact.status &&
    (samePeriod(row.period, fact.period) || isUpTo)
  );
}

/** "A capacity of 81,000 tons, around 20 percent of the global share": the one share that the same words give. */
function isShareBeside(row: Fact, fact: Fact, snapshot: Snapshot): boolean {
  if (row.quote !== fact.quote || snapshot.indicator(row.indicator)?.transformation !== 'share') return false;
  const shares = snapshot.corpus.facts.filter(
    (other) => other.quote === row.quote && snapshot.indicator(other.indicator)?.transformation === 'share',
  );
  return shares.length === 1;
}

/** Whether a part names a measure, a thing or a place other than those of the figures told, or of the whole around them. */
function namesOther(told: readonly Fact[], part: Understanding, snapshot: Snapshot): boolean {
  const isTold = (id: string) =>
    told.some(({ indicator }) => {
      const wider = [...chainOf(indicator, snapshot), ...snapshot.withWider(indicator)];
      // The output of cells, of energy and of tonnes go by one name.
      const isNamesake = wider.some((one) => snapshot.indicator(one)?.en === snapshot.indicator(id)?.en);
      return isNamesake || wider.includes(id) || chainOf(id, snapshot).some((behind) => wider.includes(behind));
    });
  const indicators = meantOf(part.indicators).some(({ ids }) => !ids.some(isTold));
  const terms = part.terms.some(
    ({ ids }) =>
      ids.some((id) => snapshot.isDefining(id)) &&
      !told.some(({ subject }) => ids.some((id) => snapshot.withWider(subject).includes(id))),
  );
  const places = wantedPlaces(part, snapshot).some(
    (place) => !told.every((fact) => fact.place === place || snapshot.gazetteer.contains(place, fact.place)),
  );
  return indicators || terms || places;
}
