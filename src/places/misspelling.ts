import { distance } from 'fastest-levenshtein';

/** Shorter words have too many neighbours for a slip of the keys to be told from another word. */
export const SHORTEST_MISSPELLING = 5;
/** The positions in such a word that are neither its first nor its last. */
const INNER = Array.from({ length: SHORTEST_MISSPELLING - 2 }, (_, index) => index + 1);

/** Whether a name of the shortest length was typed without one of its inner letters: "Yibn", "Chna". */
export function isShortOfLetter(typed: string, name: string): boolean {
  if (name.length !== SHORTEST_MISSPELLING || typed.length !== name.length - 1) return false;
  return INNER.some((at) => name.slice(0, at) + name.slice(at + 1) === typed);
}

/** How many letters may be wrong in a name: Yibin and Yichun, three apart, must never meet. */
function tolerance(length: number): number {
  return length >= 10 ? 2 : 1;
}

/** True where two words differ in the order of two neighbouring letters only. */
function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/**
 * How many slips turn `name` into `typed` (0 = none), or undefined where they are too far apart. Both are folded
 * names; the first letter must be right, as it nearly always is.
 */
export function slips(typed: string, name: string): number | undefined {
  if (typed === name) return 0;
  if (typed[0] !== name[0] || typed.length < SHORTEST_MISSPELLING) return undefined;
  const allowed = tolerance(name.length);
  if (Math.abs(typed.length - name.length) > allowed) return undefined;
  if (isTransposition(typed, name)) return 1;
  const wrong = distance(typed, name);
  return wrong <= allowed ? wrong : undefined;
}
