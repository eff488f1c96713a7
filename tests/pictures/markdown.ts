/** A stretch of text in one style. */
export interface Run {
  text: string;
  isBold: boolean;
  isUnderlined: boolean;
}

/** A line of Discord's markdown before it is wrapped. */
export interface Line {
  kind: 'text' | 'heading' | 'small' | 'note' | 'bullet' | 'quote' | 'code';
  runs: readonly Run[];
}

const FENCE = '```';
const STARTS: readonly (readonly [RegExp, Line['kind']])[] = [
  [/^### /u, 'heading'],
  [/^-# /u, 'small'],
  [/^ {2}-# /u, 'note'],
  [/^- /u, 'bullet'],
  [/^> /u, 'quote'],
];
/** An escaped character, a switch of style, or what would mean something that is not drawn here. */
const TOKENS = /\\(?<literal>[^\p{L}\p{N}\s])|(?<toggle>\*\*|__)|(?<unknown>[*_~`|<[])/gu;

/**
 * The subset of Discord's markdown that the bot writes: headings, small print, bullets with notes, quotations, code blocks, bold
 * and underlined words.
 * @throws Error for markdown that is not drawn, so that no picture shows what Discord would show otherwise.
 */
export function parseMarkdown(source: string): Line[] {
  const style = { isBold: false, isUnderlined: false };
  let isCode = false;
  return source.split('\n').flatMap((line): Line[] => {
    if (line.startsWith(FENCE)) {
      isCode = !isCode;
      return [];
    }
    if (isCode) return [{ kind: 'code', runs: [{ text: line, isBold: false, isUnderlined: false }] }];
    const [start, kind] = STARTS.find(([pattern]) => pattern.test(line)) ?? [/^/u, 'text'];
    return [{ kind, runs: parseRuns(line.replace(start, ''), style) }];
  });
}

/** Styles go on past the end of a line, as they do in Discord: `style` is kept from line to line. */
function parseRuns(line: string, style: { isBold: boolean; isUnderlined: boolean }): Run[] {
  const runs: Run[] = [];
  let from = 0;
  const add = (text: string): void => {
    if (text !== '') runs.push({ text, ...style });
  };
  for (const { 0: token, index, groups = {} } of line.matchAll(TOKENS)) {
    if (groups['unknown'] !== undefined) throw new Error(`No picture of “${token}” in: ${line}`);
    add(line.slice(from, index) + (groups['literal'] ?? ''));
    if (token === '**') style.isBold = !style.isBold;
    if (token === '__') style.isUnderlined = !style.isUnderlined;
    from = index + token.length;
  }
  add(line.slice(from));
  return runs;
}
