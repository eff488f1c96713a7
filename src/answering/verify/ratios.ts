import type { ClaimContext } from './claims.ts';
import type { Claim } from './figures.ts';
import { type Clauses, clauseOf, governing, type Stretch, sameClause, within } from './proximity.ts';
import { writtenIn } from './quotes.ts';
import type { Support } from './sources.ts';

/** True where a percentage is told to be of another sort than it is: shares and rates of growth look alike. */
export function isOtherRatio(claim: Claim, support: Support, context: ClaimContext): boolean {
  return isShareToldAsGrowth(claim, support, context) || isValueToldAsNumber(claim, support, context);
}

const SHARE =
  /\baccount\w*|\bshare\b|\bof (?:the|its|all) (?:[\w’']+ ){0,3}(?:total|exports|investment|output)\b|\bmade up\b|占|比重|份额/iu;
const GROWTH =
  /\byear-on-year\b|\bgr[eo]w\w*|\bincreas\w*|\brose\b|\brise\b|\bup\b|同比|增长|增速|增幅|\b(?:more|higher|less|lower) than in\b/iu;

/** How much of a goal has been reached. */
const FULFILMENT =
  /完成[^，。；]{0,12}(?:目标|计划|任务)|\bof (?:the|its|their) (?:[\w-]+ ){0,3}(?:target|goal|plan|quota)\b|\bfulfil\w*/iu;
const BRACKETS = /[（(][^（()）]*[)）]/gu;

/** A share, a growth rate and how far a goal is reached are percentages; the words of its clause say which one a figure is. */
function isShareToldAsGrowth({ figure }: Claim, support: Support, { reading, snapshot }: ClaimContext): boolean {
  const { fact } = support;
  const transformation = fact ? snapshot.indicator(fact.indicator)?.transformation : sortInWords(support);
  if (figure.dimension !== 'ratio' || !isSort(transformation)) return false;
  const told = sortOf(reading.clauses, figure);
  return told !== undefined && told !== transformation;
}

type Sort = 'share' | 'growth' | 'fulfilment';

function isSort(transformation: string | undefined): transformation is Sort {
  return transformation === 'share' || transformation === 'growth' || transformation === 'fulfilment';
}

/** Which sort of percentage the clause of a figure tells it to be, where it leaves no doubt. */
function sortOf({ text, breaks }: Clauses, figure: Stretch): Sort | undefined {
  // 完成年度目标（5万辆）的92.4%: what stands in brackets cuts nothing.
  const brackets = [...text.matchAll(BRACKETS)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const beside = brackets.filter((bracket) => !within(figure, bracket));
  const clauses = { text, breaks: breaks.filter((one) => !beside.some((bracket) => within(one, bracket))) };
  const clause = clauseOf(clauses, figure);
  if (FULFILMENT.test(clause)) return 'fulfilment';
  const [share, growth] = [SHARE.test(clause), GROWTH.test(clause)];
  if (share === growth) return undefined;
  return share ? 'share' : 'growth';
}

/** The same for a figure of the cited words. */
function sortInWords({ quantity, quote }: Support): Sort | undefined {
  const written = writtenIn(quote, quantity);
  return written && quote.cells.length === 0 ? sortOf(quote.clauses, written) : undefined;
}

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
