/** Ways in which a hand slips on a keyboard, the likeliest first: what each makes good is given, without duplicates. */
const MENDS: readonly ((typed: string) => string[])[] = [
  // Two letters the wrong way round.
  (typed) =>
    inside(typed).map((at) => typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2)),
  // A letter struck twice, or once that should be there twice.
  (typed) =>
    inside(typed)
      .filter((at) => typed[at] === typed[at - 1])
      .map((at) => without(typed, at)),
  (typed) => [0, ...inside(typed)].map((at) => typed.slice(0, at + 1) + typed.slice(at)),
  // A letter left out.
  (typed) =>
    inside(`${typed}.`).flatMap((at) => LETTERS.map((letter) => typed.slice(0, at) + letter + typed.slice(at))),
  // A letter too many, or the one beside it.
  (typed) => inside(typed).map((at) => without(typed, at)),
  (typed) =>
    inside(typed).flatMap((at) =>
      neighboursOf(typed.charAt(at)).map((key) => typed.slice(0, at) + key + typed.slice(at + 1)),
    ),
];

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Positions behind the first letter, which is hardly ever mistyped. */
function inside(typed: string): number[] {
  return Array.from({ length: Math.max(0, typed.length - 1) }, (_, index) => index + 1);
}

function without(typed: string, at: number): string {
  return typed.slice(0, at) + typed.slice(at + 1);
}

/** The keys left and right of one. */
function neighboursOf(key: string): string[] {
  const row = ROWS.find((keys) => keys.includes(key)) ?? '';
  const at = row.indexOf(key);
  return [row.charAt(at - 1), row.charAt(at + 1)].filter((letter) => letter !== '');
}

/**
 * The words that may have been meant by a mistyped one, in lower case, one slip of the hand away: those to which the
 * likeliest slip leads that leads to any.
 */
export function meantBy(typed: string, isWord: (word: string) => boolean): string[] {
  for (const mend of MENDS) {
    const words = new Set(mend(typed).filter((word) => word !== typed && isWord(word)));
    if (words.size > 0) return [...words];
  }
  return [];
}
