import { type Clauses, governing, type Stretch, sameClause } from './proximity.ts';

export type Direction = 'rise' | 'fall';

const WORDS: readonly [Direction, RegExp][] = [
  [
    'fall',
    /\b(?:fall(?:s|en|ing)?|fell|declin\w+|decreas\w+|drop(?:s|ped|ping)?|slump\w*|down|shr[aiu]nk\w*|slow(?:ed|s|ing|er|down)?|reduc\w+|cut(?:s|ting)?|lower(?:ed|s)?|contract(?:ed|ion)|plung\w+|slid|shed|lost)\b|下降|下跌|下滑|减少|回落|降低|放缓|降幅|缩减|萎缩|降至|降到|降为|跌/giu,
  ],
  [
    'rise',
    /\b(?:ris(?:e|es|en|ing)|rose|gr(?:ow|ows|ew|own|owing|owth)|increas\w+|(?<!up )up(?! to\b)|climb\w*|gain\w*|improv\w+|jump\w*|surg\w+|accelerat\w+|expand\w*|higher)\b|增长|增加|上升|上涨|提高|提升|增速|增幅|增至|加快|涨/giu,
  ],
];
const NEGATIVE = /^[-−–]\s?\d/;

/** Every word of the text that tells a rise or a fall. */
export function directionWords(text: string): (Stretch & { direction: Direction })[] {
  return WORDS.flatMap(([direction, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ direction, start: index, end: index + length })),
  );
}

/**
 * Whether a text tells a figure as a rise or as a fall: by its sign, by the nearest word of its clause, else before it
 * ("grew by 26.3% and 27.8%"), or, where it is
 * the only figure, by the only such words that the text has. Undefined where it tells neither.
 */
export function directionOf(clauses: Clauses, figures: readonly Stretch[], figure: Stretch): Direction | undefined {
  if (NEGATIVE.test(clauses.text.slice(figure.start, figure.end))) return 'fall';
  const words = directionWords(clauses.text);
  const near = words.filter((word) => sameClause(clauses, figure, word));
  const before = words.filter((word) => word.end <= figure.start && sameClause(clauses, figure, word, 'strong'));
  const nearest = governing(clauses, figures, figure, near) ?? governing(clauses, figures, figure, before);
  if (nearest) return nearest.direction;
  const all = new Set(words.map(({ direction }) => direction));
  return all.size === 1 && figures.length === 1 ? [...all][0] : undefined;
}
