import type { Found, Stretch } from './calendar.ts';

/** A way of naming periods: an expression with the flags `gu` or `giu`, and the reading of its named groups. */
export interface Pattern {
  expression: RegExp;
  /** `before` and `after` are a few dozen characters of context. Undefined where the words name no period after all. */
  read: (groups: Groups, before: string, after: string) => (Stretch & { weak?: boolean }) | undefined;
}

export type Groups = Readonly<Record<string, string | undefined>>;

const CONTEXT = 48;

/** Everything that the patterns find, in no order; finds may overlap. */
export function scan(text: string, patterns: readonly Pattern[]): Found[] {
  const found: Found[] = [];
  for (const { expression, read } of patterns) {
    for (const match of text.matchAll(expression)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const before = text.slice(Math.max(0, start - CONTEXT), start);
      const stretch = read({ ...match.groups, all: match[0] }, before, text.slice(end, end + CONTEXT));
      if (stretch) found.push({ ...stretch, start, end });
    }
  }
  return found;
}
