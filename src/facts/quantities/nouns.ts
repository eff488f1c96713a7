import type { Token } from './lex.ts';

/** Words at which an English noun phrase ends. */
const STOPS = new Set(
  (
    'of in on at with for to from by as than per over under between among against during since until within without ' +
    'was were is are be been being has have had will would can could may should must that which who whose where when ' +
    'while if or but so the a an this these those its their his her compared respectively including include includes ' +
    'year-on-year annually yearly percent'
  ).split(' '),
);
const IRREGULAR_PLURALS = new Set(['people', 'staff', 'personnel', 'children', 'men', 'women', 'pieces', 'units']);
/** Words ending in s that are no plurals. */
const NOT_PLURAL = /(?:ss|us|is|ics)$/;
const LONGEST_NOUN = 12;

/**
 * The English noun that a number counts, from token `i` up to the first plural: "lithium battery companies",
 * "provincial and municipal-level engineering and technology research centers". Undefined when none can be told.
 */
export function readNoun(tokens: readonly Token[], i: number): string | undefined {
  let noun = '';
  for (let at = i; at < i + LONGEST_NOUN; at++) {
    const token = tokens[at];
    if (token === undefined || token.gap === 2) return undefined;
    const joint = (token.raw === '-' || token.raw === '&') && token.gap === 0;
    if (!joint && (token.kind !== 'word' || STOPS.has(token.lower))) return undefined;
    noun += (token.gap === 1 && at > i ? ' ' : '') + token.raw;
    if (isPlural(token)) return noun;
    if (at === i && token.lower === 'and') return undefined;
  }
  return undefined;
}

function isPlural({ lower }: Token): boolean {
  return IRREGULAR_PLURALS.has(lower) || (lower.length > 3 && lower.endsWith('s') && !NOT_PLURAL.test(lower));
}
