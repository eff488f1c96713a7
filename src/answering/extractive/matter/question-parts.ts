import type { Fact, Measure } from '../../../domain/fact.ts';
import type { Dimension } from '../../../domain/quantity.ts';
import { parseQuantities } from '../../../facts/quantities/parse.ts';
import { unitOf } from '../../../facts/quantities/units.ts';
import { wantedPlaces } from '../../evidence/fitting.ts';
import type { Snapshot } from '../../snapshot.ts';
import { askedStatus, looksAhead } from '../../understand/asked-status.ts';
import { askedDimension } from '../../understand/asked-unit.ts';
import type { Understanding } from '../../understand/understand.ts';
import { clausesOf } from '../../verify/proximity.ts';
import { statusesOf } from '../../verify/status-words.ts';
import type { Plan } from '../plan.ts';
import { BODY, holdsChineseName, namesIn } from '../telling/names.ts';
import { tellsDate } from '../telling/tells-date.ts';
import { isElsewhere } from '../telling/tells-where.ts';
import { kindOfPart, tellsKind } from './part-kind.ts';
import { isForeignTo, wordsOfPlan } from './part-words.ts';

/** "… and who owns it": where a question goes on with another one. */
const GOES_ON =
  /(?:[,;?]\s*|\s)(?:and|or)\s+(?:also\s+)?(?=(?:(?:by|to|from|for|at|in|on|of|with|since|until) )?(?:who|whom|whose|when|where|why|how|what|which)\b)|[?;]\s+(?=(?:and )?(?:who|whom|when|where|why|how|what|which)\b)|,\s+(?=how (?:many|much|fast)\b|what (?:share|percentage|portion|proportion)\b)|,?\s+(?:and|plus|as well as)\s+(?=(?:its|their) (?:[\w-]+ ){0,2}?(?:share|percentage|portion|proportion|growth|price|cost|value|size|number|rate)\b)/i;
/** "… and its share of the total": a measure of what was asked for before. */
const OF_SAME = /^(?:its|their)\b/i;
const GOES_ON_HAN = /[，,；;、？?]/;
const INTERROGATIVE =
  /\b(?:who|whom|whose|when|where|why|how|what|which)\b|谁|何[时地]|哪|为什么|为何|多少|多大|多久|几|怎么|怎样|如何|什么|啥|咋/i;

/** 产值和从业人数各是多少: two measures, told by how such names end. */
const LISTED_HAN =
  /^(?<first>[^，。？?；和与及、]*[值量额数率比幅速模入润价资积能员])(?:以?及|[和与、])(?<second>\p{Script=Han}{1,7}[值量额数率比幅速模入润价资积能员])(?:各|分别)(?:[是为有达]到?)?(?:多少|几|多大)[？?。]?$/u;

/** The questions that are strung together in one, in their own words; the question alone where there is one. */
export function partsOf(text: string): string[] {
  const listed = LISTED_HAN.exec(text)?.groups;
  if (listed) return [`${listed['first']}是多少`, `${listed['second']}是多少`];
  const pieces = text.split(/\p{Script=Han}/u.test(text) ? GOES_ON_HAN : GOES_ON);
  const parts: string[] = [];
  const trimmed = pieces.map((piece) => piece.replace(/^[\s，,；;]+|[\s？?。.]+$/gu, ''));
  for (const piece of trimmed.filter((each) => each !== '')) {
    // "In 2023, how much …": what asks nothing belongs to what does.
    const before = parts.at(-1);
    const asks = OF_SAME.test(piece) || INTERROGATIVE.test(piece);
    if (before !== undefined && (!asks || !INTERROGATIVE.test(before))) parts.splice(-1, 1, `${before}, ${piece}`);
    else parts.push(piece);
  }
  return parts;
}

const WHO = /\bwho(?:m|se)?\b|谁/i;
const WHEN = /\bwhen\b|何时|什么时候|哪年|哪一年/i;
/** Asks for a figure, in so many words. */
const ASKS_FIGURE = /\bhow (?:many|much)\b|多少|几[个家项座吨年辆台份户名条成]/i;
/** Asks for the like of what was asked before: "and what is it to be by 2026". */
const ASKS_WHAT =
  /^(?:and )?what (?:is|are|was|were|will|would|should|does|do|did) (?:it|they|that|this|its|their|the (?:goal|target|aim|plan))\b|^(?:目标|计划)/i;
const WHERE = /\bwhere\b|哪里|哪儿|何地/i;

/** What an answer shows: the sentences, and the rows and measures as they are worded. */
interface Shown {
  facts: readonly Fact[];
  measures: readonly Measure[];
  texts: readonly string[];
}

/** The parts of a question of which nothing that is shown tells; of a question of one part none. */
export function partsUnanswered(
  parts: readonly string[],
  question: Understanding,
  plan: Plan,
  snapshot: Snapshot,
): string[] {
  if (parts.length < 2) return [];
  const shown = shownBy(plan);
  const [first = ''] = parts;
  const said = wordsOfPlan(plan, snapshot);
  const open = parts.filter(
    (part) => !isTold(part, shown, question, snapshot) || (part !== first && isForeignTo(part, first, said)),
  );
  return open.length > 0 ? open : partsBeyondFigures(parts, plan);
}

/**
 * Of parts that are told by rows alone, those that are left without a row of their own: how much there is does not tell
 * how fast it grew, nor a share how much there is.
 */
export function partsBeyondRows(
  parts: readonly string[],
  { facts, formulas, measures, sentences }: Plan,
  snapshot: Snapshot,
): string[] {
  if (parts.length < 2 || measures.length + sentences.length + formulas.length > 0) return [];
  const left = [...facts];
  const asked = parts.flatMap((part) => {
    const kind = [WHO, WHEN, WHERE].some((word) => word.test(part)) ? undefined : kindOfPart(part);
    return kind === undefined ? [] : [{ part, kind }];
  });
  // What any row may tell comes last.
  const ordered = asked.toSorted((one, other) => Number(one.kind === 'level') - Number(other.kind === 'level'));
  const open = ordered.flatMap(({ part, kind }) => {
    const at = left.findIndex((fact) => tellsKind(fact, kind, snapshot));
    if (at >= 0) left.splice(at, 1);
    return at >= 0 ? [] : [part];
  });
  return parts.filter((part) => open.includes(part));
}

/**
 * Of parts that ask for figures of one kind, those that are left without one: a goal does not tell what there is, nor
 * what there is what it is to be, and one figure is no answer to two questions.
 */
export function partsBeyondFigures(parts: readonly string[], plan: Plan): string[] {
  const { facts, texts } = shownBy(plan);
  const [dimension, ...others] = new Set(parts.map((part) => askedDimension(part.toLowerCase())));
  const ofFigures = parts.every((part) => ASKS_FIGURE.test(part) || ASKS_WHAT.test(part));
  if (others.length > 0 || !ofFigures || !parts.some((part) => ASKS_FIGURE.test(part))) return [];
  const ofTexts = texts.map((text) => timesTold(text, dimension));
  // What one sentence sets side by side it need not call a goal and a result.
  if (ofTexts.some((figures) => figures.length >= parts.length)) return [];
  const ofFacts = facts.map(({ status }) => [status === 'actual' ? ('result' as const) : ('goal' as const)]);
  const told = [...ofFacts, ...ofTexts.flat()];
  const times = parts.map((part) => (isAhead(part) ? 'goal' : 'result'));
  const isMixed = new Set(times).size > 1;
  const open = isMixed
    ? parts.filter((_, at) => !told.some((figure) => figure.some((time) => time === times[at])))
    : [];
  return open.length > 0 ? open : parts.slice(Math.max(told.length, 1));
}

/** Of each figure of a kind that words state, whether they tell it as a result, as a goal, or leave that open. */
function timesTold(text: string, dimension: Dimension | undefined): ('goal' | 'result')[][] {
  const clauses = clausesOf(text, []);
  const figures = parseQuantities(text).filter(({ kind }) => kind !== 'ordinal');
  return figures
    .filter((figure) => dimension === undefined || figure.dimension === dimension)
    .map((figure) => {
      const statuses = [...statusesOf(clauses, figures, figure)];
      return [...new Set(statuses.map((status) => (status === 'actual' ? ('result' as const) : ('goal' as const))))];
    });
}

/** Whether a part asks for what is aimed at. */
function isAhead(part: string): boolean {
  const status = askedStatus(part.toLowerCase(), false);
  return (status !== undefined && status !== 'actual') || looksAhead(part.toLowerCase());
}

/** Whether a part of a question asks what something costs or is worth, of which a plan has no sum. */
export function lacksSum(part: string, plan: Plan): boolean {
  const { facts, texts } = shownBy(plan);
  return askedDimension(part.toLowerCase()) === 'money' && !figureDimensions(facts, texts).has('money');
}

function shownBy({ facts, measures, sentences }: Plan): Shown {
  return { facts, measures, texts: [...sentences, ...measures].map(({ quote }) => quote) };
}

/** Whether something shown is of the kind that a part asks for; a part that tells no kind is taken to be told. */
function isTold(part: string, { facts, measures, texts }: Shown, question: Understanding, snapshot: Snapshot): boolean {
  const isOrganisation = ({ subject }: Fact) => snapshot.isOrganisation(subject);
  if (WHO.test(part))
    return texts.some((text) => holdsName(text, snapshot)) || facts.some((fact) => isOrganisation(fact));
  if (WHEN.test(part)) return facts.length + measures.length > 0 || texts.some((text) => tellsDate(text, part));
  if (WHERE.test(part))
    return isElsewhere(
      [...texts.flatMap((text) => snapshot.placesIn(text)), ...facts.map(({ place }) => place)],
      wantedPlaces(question, snapshot),
      snapshot,
    );
  const dimension = askedDimension(part.toLowerCase());
  return dimension === undefined || figureDimensions(facts, texts).has(dimension);
}

function holdsName(text: string, snapshot: Snapshot): boolean {
  return namesIn(text, snapshot).length > 0 || BODY.test(text) || holdsChineseName(text, false);
}

function figureDimensions(facts: readonly Fact[], texts: readonly string[]): ReadonlySet<Dimension | undefined> {
  return new Set([
    ...facts.map(({ unit }) => (unit === '1' ? 'count' : unitOf(unit)?.dimension)),
    ...texts.flatMap((text) => parseQuantities(text)).map(({ dimension }) => dimension),
  ]);
}
