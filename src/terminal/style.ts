/** How text is shaped for where it goes: wrapped and coloured on a terminal, plain in a pipe. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  accent(text: string): string;
  /** Wraps at the width of the terminal; all lines after the first of each paragraph are indented by `indent`. */
  wrap(text: string, indent?: number): string;
}

const MIN_COLUMNS = 40;
const MAX_COLUMNS = 100;
const BOLD = 1;
const DIM = 2;
const CYAN = 36;

/** East Asian wide characters take two columns. */
const WIDES = String.raw`\u2E80-\u9FFF\uF900-\uFAFF\uFF01-\uFF60\uFFE0-\uFFE6`;
const WIDE = new RegExp(`[${WIDES}]`, 'u');
/**
 * What must not be torn apart: a word or a wide character, with brackets that open before it, with signs that may not
 * begin a line, and with its marks.
 */
const PIECES = new RegExp(
  String.raw`[（「『【《〈]*(?:[${WIDES}]|[^\s${WIDES}]+)[、。，．：；！？）」』】》〉”’]*(?: (?:\[\d+\])+)?|\s+`,
  'gu',
);

const asIs = (text: string) => text;

export const PLAIN: Style = { bold: asIs, dim: asIs, accent: asIs, wrap: asIs };

/** The style for a stream: plain unless it is a terminal. */
export function styleOf(output: { isTTY?: boolean; columns?: number }, colour: boolean): Style {
  return output.isTTY ? terminalStyle(output.columns ?? MAX_COLUMNS, colour) : PLAIN;
}

/** The style for a terminal of so many columns. */
export function terminalStyle(columns: number, colour: boolean): Style {
  const width = Math.min(Math.max(columns, MIN_COLUMNS), MAX_COLUMNS);
  const paint = (code: number) => (colour ? (text: string) => `\u001B[${code}m${text}\u001B[0m` : asIs);
  return {
    bold: paint(BOLD),
    dim: paint(DIM),
    accent: paint(CYAN),
    wrap: (text, indent = 0) =>
      text
        .split('\n')
        .map((line) => wrapLine(line, width, indent))
        .join('\n'),
  };
}

/** Breaks at spaces, and between characters of scripts that are written without them. */
function wrapLine(line: string, width: number, indent: number): string {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const piece of line.match(PIECES) ?? []) {
    const columns = columnsOf(piece);
    if (used + columns > width && current.trim() !== '') {
      lines.push(current.trimEnd());
      current = ' '.repeat(indent);
      used = indent;
      if (piece.trim() === '') continue;
    }
    current += piece;
    used += columns;
  }
  return [...lines, current.trimEnd()].join('\n');
}

/** How many columns a text without escape sequences takes. */
export function columnsOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}
