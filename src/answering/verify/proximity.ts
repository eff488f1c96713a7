/** A stretch of a text; end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

export function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

export function within(inner: Stretch, outer: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A text with the places where its clauses end. */
export interface Clauses {
  text: string;
  breaks: readonly (Stretch & { strong: boolean })[];
}

const STRONG = /[;；。!！?？]|\.(?=\s)|\b(?:while|whereas|but|although|though)\b|而(?!且)|但是?/giu;
/** A comma between digits groups thousands; one between a place and its province is passed over by `within`. */
const WEAK = /(?<!\d),|,(?!\d{3}(?!\d))|[，、:：()（）—]|\b(?:and|compared|versus|including)\b/giu;
/** What may stand between a figure and what is said of it right after: "275 patents in", "20 tons of", "200家（". */
const BINDING =
  /^\s*(?:(?!and\b|or\b|to\b|while\b|but\b)[\p{Script=Latin}&'’-]+\s+){0,6}?(?:in|during|for|by|at|of|since|as of)\s+(?:the\s+)?$|^[家个项件座]?\s?[(（]$/iu;

const BREAK_COST = { strong: 120, weak: 30 };
const FIGURE_COST = 25;
const AFTER_COST = { han: 60, latin: 15 };
const HAN = /\p{Script=Han}/u;

/** Cuts a text into clauses; `whole` are stretches that no break may cut ("Yibin, Sichuan"). */
export function clausesOf(text: string, whole: readonly Stretch[]): Clauses {
  const at = (pattern: RegExp, strong: boolean) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length, strong }));
  const inside = (one: Stretch) => whole.some(({ start, end }) => start < one.start && one.end < end);
  return { text, breaks: [...at(STRONG, true), ...at(WEAK, false)].filter((one) => !inside(one)) };
}

/** True where no clause ends between two stretches; `strong` looks at the strong breaks only. */
export function sameClause({ breaks }: Clauses, a: Stretch, b: Stretch, only: 'any' | 'strong' = 'any'): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return !breaks.some((one) => one.start >= from && one.end <= to && (only === 'any' || one.strong));
}

/** All clauses of a text, in order. */
export function clauseStretches({ text, breaks }: Clauses): Stretch[] {
  const cuts = breaks.toSorted((a, b) => a.start - b.start);
  const starts = [0, ...cuts.map(({ end }) => end)];
  const ends = [...cuts.map(({ start }) => start), text.length];
  return starts.map((start, index) => ({ start, end: ends[index] ?? start })).filter(({ start, end }) => start < end);
}

/** The words of the clause that a stretch stands in. */
export function clauseOf({ text, breaks }: Clauses, at: Stretch): string {
  const start = breaks.filter((one) => one.end <= at.start).reduce((latest, { end }) => Math.max(latest, end), 0);
  const end = breaks
    .filter((one) => one.start >= at.end)
    .reduce((first, one) => Math.min(first, one.start), text.length);
  return text.slice(start, end);
}

/** True for what follows a figure so closely that it cannot belong to anything else: "275 patents in 2022". */
function bound({ text }: Clauses, figure: Stretch, mention: Stretch): boolean {
  return mention.start >= figure.end && BINDING.test(text.slice(figure.end, mention.start));
}

/** How many of the figures stand between two stretches. */
export function figuresBetween(figures: readonly Stretch[], a: Stretch, b: Stretch): number {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return figures.filter((one) => one.start >= from && one.end <= to).length;
}

/** How far a mention is from a figure, counted in characters, with what stands between them weighed. */
function distance(clauses: Clauses, figures: readonly Stretch[], figure: Stretch, mention: Stretch): number {
  if (mention.start < figure.end && figure.start < mention.end) return 0;
  if (bound(clauses, figure, mention)) return 0;
  const after = mention.start >= figure.end;
  const [from, to] = after ? [figure.end, mention.start] : [mention.end, figure.start];
  const breaks = clauses.breaks
    .filter((one) => one.start >= from && one.end <= to)
    .reduce((sum, { strong }) => sum + (strong ? BREAK_COST.strong : BREAK_COST.weak), 0);
  const behind = after ? AFTER_COST[HAN.test(clauses.text) ? 'han' : 'latin'] : 0;
  return to - from + breaks + behind + FIGURE_COST * figuresBetween(figures, figure, mention);
}

/**
 * The mention that is said of a figure: the nearest one. What follows counts only within the clause and before the
 * next figure ("168 in 2021 and 275 in 2022"). Undefined where nothing is said of it.
 */
export function governing<Mention extends Stretch>(
  clauses: Clauses,
  figures: readonly Stretch[],
  figure: Stretch,
  mentions: readonly Mention[],
): Mention | undefined {
  const able = mentions.filter((mention) => {
    if (mention.start < figure.end || bound(clauses, figure, mention)) return true;
    return sameClause(clauses, figure, mention) && figuresBetween(figures, figure, mention) === 0;
  });
  const ranked = able.map((mention) => ({ mention, far: distance(clauses, figures, figure, mention) }));
  return ranked.sort((a, b) => a.far - b.far)[0]?.mention;
}

const RESPECTIVELY = /\brespectively\b|分别/u;
const EQUALS = /[=＝≈]/u;

/**
 * Pairs figures with mentions by order: where the text says "respectively", and where all mentions stand before a
 * calculation ("2022 less 2021: a − b = c").
 */
export function pairedByOrder<Mention extends Stretch>(
  { text }: Clauses,
  figures: readonly Stretch[],
  figure: Stretch,
  mentions: readonly Mention[],
): Mention | undefined {
  if (mentions.length < 2) return undefined;
  const start = figures[0]?.start ?? 0;
  const ahead = mentions.every(({ end }) => end <= start);
  const listed = RESPECTIVELY.test(text) && mentions.length === figures.length;
  const calculated = EQUALS.test(text) && ahead && mentions.length === figures.length - 1;
  return listed || calculated ? mentions[figures.indexOf(figure)] : undefined;
}
