import type { Fact } from '../../../domain/fact.ts';
import { samePeriod } from '../../../facts/periods/compare.ts';
import { tokens } from '../../../retrieval/analyzer.ts';
import { askedOf } from '../../evidence/asked.ts';
import { type Candidate, conceptsIn } from '../../evidence/candidate.ts';
import { wantedPlaces } from '../../evidence/fitting.ts';
import type { Evidence } from '../../evidence/gather.ts';
import { counterpartHeld } from '../../evidence/held.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Understanding } from '../../understand/understand.ts';
import { clauseOf, clausesOf } from '../../verify/proximity.ts';
import { NATION, WORLD } from '../../verify/wholes.ts';
import { EMPTY_PLAN, type Plan } from '../plan.ts';
import { summaryOf } from '../terms.ts';
import { type AskedRank, isOfKind, ranksSaid } from './asked-rank.ts';
import { distributions, placesOfKind } from './distributions.ts';

/** So many places, the first or the last of which is told, make a ranking. */
const MIN_COMPARED = 2;

/** A question for a rank with all that it is judged by. */
interface Asking {
  rank: AskedRank;
  question: Understanding;
  snapshot: Snapshot;
}

/** What figures say to a question for a rank. */
export interface RankedFigures {
  /** A row that gives the rank itself, or the like figures of at least two places of the kind asked for. */
  plan?: Plan;
  /** Rows of what is to be ranked. */
  rows: readonly Fact[];
}

/** Looks for who has a rank among the figures; what measures another thing, or another time, ranks nothing. */
export function rankByFigures(
  rank: AskedRank,
  question: Understanding,
  evidence: Evidence,
  snapshot: Snapshot,
): RankedFigures {
  const asking = { rank, question, snapshot };
  const rows = evidence.facts
    .filter((match) => isOfAll(match, asking))
    .flatMap(({ candidate: { fact } }) => fact ?? []);
  const given = rows.filter((fact) => isRankAsked(fact, asking));
  if (given.length > 0) return { plan: { ...EMPTY_PLAN, facts: given }, rows };
  const plan = rank.wants === 'rank' ? undefined : compared(rows, asking);
  return { ...(plan && { plan }), rows: rows.filter((fact) => isHolder(fact, asking)) };
}

/** A row of everything that the question names; what only stands beside it is not ranked. */
function isOfAll(match: Match, { question }: Asking): boolean {
  const { place, period, missing, beside, candidate } = match;
  const indicators = question.indicators.flatMap(({ ids }) => ids);
  // A bare count ("the most companies") is what is ranked, however little it says elsewhere.
  const isNamed = indicators.some((id) => candidate.concepts.has(id));
  const lacks = [...missing, ...beside].some((name) => !indicators.includes(name));
  return isNamed && place && period && !lacks;
}

/** Whether a row gives the very rank that is asked for, within a whole as wide as the one that is named. */
function isRankAsked(fact: Fact, { rank, question, snapshot }: Asking): boolean {
  if (snapshot.indicator(fact.indicator)?.transformation !== 'rank') return false;
  const said = [fact.quote, fact.note].join(' ');
  if (WORLD.test(question.text) && !WORLD.test(said)) return false;
  if (rank.wants === 'rank') return wantedPlaces(question, snapshot).includes(fact.place);
  const { position = 1 } = rank;
  return rank.order === 'most' && fact.value === position && isHolder(fact, { rank, question, snapshot });
}

/** A place is asked for, and the row is of one of that kind; or a company, and the row is of one. */
function isHolder({ place, subject }: Fact, { rank, snapshot }: Asking): boolean {
  const isOrganisation = snapshot.isOrganisation(subject);
  if (rank.kind === undefined) return true;
  const unit = snapshot.gazetteer.byCode(place);
  return !isOrganisation && unit !== undefined && isOfKind(unit, rank.kind);
}

/** The places for which most like figures are given, in their order, with who has the rank that is asked for. */
function compared(rows: readonly Fact[], asking: Asking): Plan | undefined {
  const { rank, question, snapshot } = asking;
  // Nobody is told to come second from the bottom.
  if (rank.kind === undefined || (rank.order === 'least' && rank.position !== 1)) return undefined;
  const wanted = wantedPlaces(question, snapshot);
  const levels = rows.filter(
    (fact) =>
      snapshot.indicator(fact.indicator)?.transformation === 'level' &&
      fact.status === (question.status ?? 'actual') &&
      fact.upper === undefined &&
      !wanted.includes(fact.place) &&
      isHolder(fact, asking),
  );
  const [group] = likeFigures(levels).sort((a, b) => b.length - a.length);
  const order = group ? inOrder(outermost(group, snapshot), rank.order) : [];
  const position = rank.position ?? 1;
  // Who comes second of two comes last as well.
  const enough = order.length >= Math.max(MIN_COMPARED, position > 1 ? position + 1 : 0);
  const fact = order[position - 1];
  if (!enough || !fact || order.some((other) => other !== fact && other.value === fact.value)) return undefined;
  return {
    ...EMPTY_PLAN,
    facts: order,
    leader: { fact, count: order.length, order: rank.order, position },
  };
}

/** Figures of one indicator, subject, unit and period; of each place one. */
function likeFigures(facts: readonly Fact[]): Fact[][] {
  const series = Map.groupBy(facts, ({ indicator, subject, unit }) => [indicator, subject, unit].join(' '));
  return [...series.values()].flatMap((like) => {
    const periods = like.filter((fact, at) => like.findIndex((one) => samePeriod(one.period, fact.period)) === at);
    return periods.map(({ period }) => {
      const during = like.filter((fact) => samePeriod(fact.period, period));
      return during.filter((fact, at) => during.findIndex(({ place }) => place === fact.place) === at);
    });
  });
}

/** A city is not ranked against the counties that it is made up of. */
function outermost(facts: readonly Fact[], { gazetteer }: Snapshot): Fact[] {
  return facts.filter(({ place }) => !facts.some((one) => one.place !== place && gazetteer.contains(one.place, place)));
}

function inOrder(facts: readonly Fact[], order: AskedRank['order']): Fact[] {
  return facts.toSorted((a, b) => (order === 'most' ? b.value - a.value : a.value - b.value));
}

/** The evidence in words that gives the rank asked for, or the figures of which it is seen. */
export function wordsOfRank(
  rank: AskedRank,
  question: Understanding,
  evidence: Evidence,
  snapshot: Snapshot,
): Evidence {
  const asking = { rank, question, snapshot };
  const tells = ({ candidate }: Match) => tellsRank(candidate, asking);
  return {
    ...evidence,
    measures: evidence.measures.filter(tells),
    sentences: [...evidence.sentences.filter(tells), ...sideBySide(rank, question, evidence, snapshot)],
  };
}

/** Of the cities of a province a sentence may give all figures; where none is named there may be larger ones elsewhere. */
function sideBySide(
  { wants, kind }: AskedRank,
  question: Understanding,
  evidence: Evidence,
  snapshot: Snapshot,
): Match[] {
  const isWithin = wants !== 'rank' && kind !== undefined && question.places.length > 0;
  return isWithin ? distributions(kind, question, evidence, snapshot) : [];
}

/** Words that name a rank of the order, the position and the thing that are asked for. */
function tellsRank(candidate: Candidate, asking: Asking): boolean {
  const { measure, cell, quote } = candidate;
  if (cell) return false;
  const text = measure ? summaryOf(measure, asking.question.language) : quote;
  if (isOfPartAlone(candidate, asking)) return false;
  return namesHolder(text, asking) && givesRank(text, asking);
}

/** The country that buys the most of a city's goods is not for that the one that buys the most of all China's. */
function isOfPartAlone({ kind, places }: Candidate, { rank, question, snapshot }: Asking): boolean {
  if (rank.kind !== 'country' || kind !== 'sentence') return false;
  const wanted = wantedPlaces(question, snapshot);
  const isPart = (place: string) =>
    wanted.some((whole) => whole !== place && snapshot.gazetteer.contains(whole, place));
  return places.some(isPart) && !places.some((place) => wanted.includes(place));
}

function givesRank(text: string, { rank, question, snapshot }: Asking): boolean {
  const clauses = clausesOf(text, []);
  return ranksSaid(text).some((said) => {
    if (rank.wants === 'rank') return said.isPredicate && isOfRanked(clauseOf(clauses, said), question, snapshot);
    if (said.order !== rank.order) return false;
    if (rank.wants === 'holder' && said.position !== rank.position) return false;
    const clause = clauseOf(clauses, said);
    return isAsWide(clause, question.text) && isOfRanked(clause, question, snapshot);
  });
}

/** The largest of a province is not for that the largest of the country, nor that of the country the largest of the world. */
function isAsWide(said: string, asked: string): boolean {
  if (WORLD.test(asked)) return WORLD.test(said);
  return !NATION.test(asked) || NATION.test(said) || WORLD.test(said) || !PROVINCE.test(said);
}

const PROVINCE = /\bprovinc(?:e|ial)\b|全省|省内|全市|市内/i;

/** What is ranked in a clause is something that the question speaks of, besides places. */
function isOfRanked(clause: string, question: Understanding, snapshot: Snapshot): boolean {
  const mentions = [...question.indicators, ...question.terms];
  const ids = conceptsIn(clause, snapshot);
  if (mentions.some((mention) => mention.ids.some((id) => ids.has(id)))) return true;
  const said = new Set(tokens(clause));
  const ranked = askedOf(question, snapshot).words.filter(({ word }) => !isRankWord(word));
  if (mentions.length === 0 && ranked.length === 0) return true;
  return ranked.some(({ word, counterparts }) => said.has(word) || counterpartHeld(counterparts, said));
}

/** Words that ask for a rank, or for the kind of who has it, and not for what is ranked. */
const RANK_WORDS = new Set(
  tokens(
    'most least largest biggest highest greatest smallest lowest fewest top rank second third city province county country ' +
      '最大 最多 最高 最小 最少 最低 第一 第二 第三 第几 排 排名 居首 城市 省 市 县 国家 哪个 哪里 全国 全省',
  ),
);

function isRankWord(word: string): boolean {
  return RANK_WORDS.has(word);
}

/** Whether words name who can have the rank: a place of the kind asked for within the one that is named. */
function namesHolder(text: string, { rank, question, snapshot }: Asking): boolean {
  return rank.kind === undefined || placesOfKind(text, rank.kind, question, snapshot).length > 0;
}
