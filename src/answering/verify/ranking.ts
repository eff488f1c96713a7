import { comparable } from '../extractive/arithmetic.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Fault } from './fault.ts';
import type { Claim } from './figures.ts';
import { figuresBetween, sameClause } from './proximity.ts';
import type { Reading } from './reading.ts';
import type { SentenceSources } from './sources.ts';
import { NATION, WORLD } from './wholes.ts';

/** "At most 200%" and 最多200% bound a figure, "most likely" weighs a guess: neither ranks anything. */
const FIRST =
  /\b(?:com(?:es|ing)|came|rank\w*|is|was) first\b|\bfirst (?:among|place)\b|\btop\b|(?<!\b(?:team|group|shift|project|party|section|work) )\blead(?:s|er|ing)\b|\b(?:high|larg|bigg|great|strong)est\b|(?<!\bat )\bmost\b(?! of| likely)|\bthan (?:any|all|every)\b|居首|首位|(?:排名?|位?居)[^，。；\d]{0,4}第一|领先|最(?:高|大|多|强)(?!\s?\d)/iu;
const LAST =
  /\blast\b(?! year| month)|\b(?:low|small|few)est\b|(?<!\bat )\bleast\b|垫底|最(?:低|小|少)(?!\s?\d)|末位/iu;

/** A superlative that says something of the figure before it, and not of whoever has it. */
const PRAISE = new RegExp(`[,，、—]\\s*(?:(?:by far |and )?the )?(?:${FIRST.source})`, 'iu');

/** Whoever is said to come first must do so by rows that measure the same thing, or the cited words must say it. */
export function judgeRanking(
  reading: Reading,
  claims: readonly Claim[],
  sources: SentenceSources,
  snapshot: Snapshot,
): Fault[] {
  const { clauses, places } = reading;
  const { text } = clauses;
  const crowned = claims.find((claim) => isCrowned(claim, reading, sources, snapshot));
  if (crowned) return [{ code: 'figure not in source', found: text.slice(crowned.figure.start) }];
  const [first, last] = [FIRST.test(text), LAST.test(text)];
  const inWords = (pattern: RegExp) =>
    sources.quotes.some((quote) => pattern.test(quote.text)) ||
    sources.measures.some(({ summary, summaryZh }) => pattern.test(`${summary} ${summaryZh}`)) ||
    (pattern === FIRST && sources.facts.some(({ unit, value }) => unit === 'rank' && value === 1));
  if ((!first || inWords(FIRST)) && (!last || inWords(LAST))) return [];
  const isOfCited = !WORLD.test(text) && !NATION.test(text);
  if (isOfCited && isOutermost(claims, sources, first ? 'most' : 'least')) return [];
  const [head, ...rest] = sources.named.toSorted((a, b) => (first ? b.value - a.value : a.value - b.value));
  const wrong: Fault = { code: 'figure not in source', found: text };
  if (!head || rest.length === 0 || !rest.every((row) => comparable(head, row))) return [wrong];
  const told = places.find(({ qualifier }) => !qualifier);
  if (!told || told.candidates.includes(head.place)) return [];
  return [{ code: 'place differs', found: told.text, expected: snapshot.gazetteer.label(head.place, 'en') }];
}

/** Whether one of the figures told is the largest or the smallest of those in its unit that are cited beside it. */
function isOutermost(claims: readonly Claim[], { quotes }: SentenceSources, end: 'most' | 'least'): boolean {
  const cited = quotes.flatMap(({ quantities }) => quantities);
  return claims.some(({ figure }) => {
    const alike = cited.filter(({ unit, dimension }) => unit === figure.unit && dimension === figure.dimension);
    const values = new Set(alike.map(({ value }) => value));
    return values.size > 1 && figure.value === (end === 'most' ? Math.max(...values) : Math.min(...values));
  });
}

/** True where "the highest in the country" is said of a figure, and the rank in the source is that of another one. */
function isCrowned({ figure, supports }: Claim, reading: Reading, sources: SentenceSources, snapshot: Snapshot) {
  const { clauses, figures, indicators } = reading;
  const ranks = sources.facts.filter(({ unit }) => unit === 'rank').map(({ indicator }) => indicator);
  const praise = PRAISE.exec(clauses.text.slice(figure.end));
  if (!praise || ranks.length === 0) return false;
  // The comma before it ends the clause of the figure.
  const start = figure.end + praise.index + 1;
  const at = { start, end: start + praise[0].length - 1 };
  if (figuresBetween(figures, figure, at) > 0 || indicators.some((name) => sameClause(clauses, name, at))) return false;
  const ranked = new Set(ranks.flatMap((rank) => snapshot.withWider(rank)));
  return supports.length > 0 && supports.every(({ fact }) => fact && !ranked.has(fact.indicator));
}
