import { sameQuantity } from '../../facts/quantities/compare.ts';
import type { ClaimContext } from './claims.ts';
import type { Claim } from './figures.ts';
import { clauseOf, governing, sameClause } from './proximity.ts';
import type { Support } from './sources.ts';

/** True where a percentage is told to be of another sort than it is: shares and rates of growth look alike. */
export function isOtherRatio(claim: Claim, support: Support, context: ClaimContext): boolean {
  return isShareToldAsGrowth(claim, support, context) || isValueToldAsNumber(claim, support, context);
}

const SHARE =
  /\baccount\w*|\bshare\b|\bof (?:the|its|all) (?:[\w’']+ ){0,3}(?:total|exports|investment|output)\b|\bmade up\b|占|比重|份额/iu;
const GROWTH = /\byear-on-year\b|\bgr[eo]w\w*|\bincreas\w*|\brose\b|\brise\b|\bup\b|同比|增长|增速|增幅/iu;

/** A share and a growth rate are both percentages; the words of its clause say which of them a figure is told to be. */
function isShareToldAsGrowth({ figure }: Claim, support: Support, { reading, snapshot }: ClaimContext): boolean {
  const { fact } = support;
  const transformation = fact ? snapshot.indicator(fact.indicator)?.transformation : kindInWords(support);
  if (figure.dimension !== 'ratio' || (transformation !== 'share' && transformation !== 'growth')) return false;
  const clause = clauseOf(reading.clauses, figure);
  const [share, growth] = [SHARE.test(clause), GROWTH.test(clause)];
  return share !== growth && (transformation === 'share') !== share;
}

/** Which sort of percentage the cited words tell a figure of theirs to be, where they leave no doubt. */
function kindInWords({ quantity, quote }: Support): 'share' | 'growth' | undefined {
  const written = quote.quantities.find((one) => sameQuantity(one, quantity));
  if (!written || quote.cells.length > 0) return undefined;
  const clause = clauseOf(quote.clauses, written);
  const [share, growth] = [SHARE.test(clause), GROWTH.test(clause) || MORE_THAN.test(clause)];
  if (share === growth) return undefined;
  return share ? 'share' : 'growth';
}

const MORE_THAN = /\b(?:more|higher|less|lower) than in\b/iu;

const VALUE = /\bvalues?\b|\bworth\b|(?<!份)[额值]/giu;
const NUMBER = /\bnumbers?\b|\bvolumes?\b|数量|[口产销]量|个数/giu;

/** A rate of change of a value and one of a number look alike; the nearer of these words says which it is told to be. */
function isValueToldAsNumber({ figure }: Claim, { fact }: Support, { reading, snapshot }: ClaimContext): boolean {
  const base = snapshot.indicator(snapshot.indicator(fact?.indicator ?? '')?.base ?? '');
  if (!base || figure.dimension !== 'ratio') return false;
  const { clauses, figures } = reading;
  const words = [VALUE, NUMBER].flatMap((pattern) =>
    [...clauses.text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      money: pattern === VALUE,
      start: index,
      end: index + length,
    })),
  );
  const told = governing(
    clauses,
    figures,
    figure,
    words.filter((word) => sameClause(clauses, figure, word, 'strong')),
  );
  return told !== undefined && told.money !== (base.dimension === 'money');
}
