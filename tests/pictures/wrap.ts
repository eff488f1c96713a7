import type { Run } from './markdown.ts';

/** Widths in thousandths of the size: roughly those of the common sans-serif fonts, rather too wide than too narrow. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u2E80-\u303F\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/u, 1_000],
  [/\p{Extended_Pictographic}/u, 1_300],
  [/[ijl.,:;'’|!]/u, 270],
  [/[ftrI ()[\]/·-]/u, 360],
  [/[mwMW—…%]/u, 880],
  [/[A-Z]/u, 690],
  [/\d/u, 620],
];
const OTHERS = 590;
const BOLD = 1.07;

/** Blanks, Chinese characters one by one, Latin words; with the punctuation that must not part from them. */
const PIECES =
  / +|[（“《]*[\u2E80-\u2FFF\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF][，。、；：？！）”》]*|[（《]*[^ （《\u2E80-\u2FFF\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]+/gu;

/** How wide a text comes out, in the unit of `size`, a little generously. */
export function widthOf(text: string, size: number, isBold = false): number {
  const sum = Array.from(text).reduce((total, character) => {
    const [, width = OTHERS] = WIDTHS.find(([pattern]) => pattern.test(character)) ?? [];
    return total + width;
  }, 0);
  return (sum / 1_000) * size * (isBold ? BOLD : 1);
}

/** Breaks a line into as many as it takes for none to be wider than `width`. */
export function wrap(runs: readonly Run[], width: number, size: number): Run[][] {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const run of runs) {
    for (const [text] of run.text.matchAll(PIECES)) {
      const needed = widthOf(text, size, run.isBold);
      if (used > 0 && used + needed > width && text.trim() !== '') {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)?.push({ ...run, text });
      used += needed;
    }
  }
  return lines.map(joined);
}

/** Neighbouring runs of one style as one. */
function joined(runs: readonly Run[]): Run[] {
  const together: Run[] = [];
  for (const run of runs) {
    const last = together.at(-1);
    if (last?.isBold === run.isBold && last.isUnderlined === run.isUnderlined) last.text += run.text;
    else together.push({ ...run });
  }
  return together;
}
