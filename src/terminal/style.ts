/** How text is shaped for where it goes: wrapped and coloured on a terminal, plain in a pipe. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  /** Wraps at the width of the terminal; following lines are indented by `indent` columns. */
  wrap(text: string, indent?: number): string;
}

const MIN_COLUMNS = 40;
const MAX_COLUMNS = 100;

export const PLAIN: Style = { bold: (text) => text, dim: (text) => text, wrap: (text) => text };

/** The style for a terminal of so many columns. */
export function terminalStyle(columns: number, colour: boolean): Style {
  const width = Math.min(Math.max(columns, MIN_COLUMNS), MAX_COLUMNS);
  const paint = (code: number) => (text: string) => (colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  return {
    bold: paint(1),
    dim: paint(2),
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
  for (const piece of line.match(/[\u2E80-\u9FFF\uFF00-\uFFEF]|[^\s\u2E80-\u9FFF\uFF00-\uFFEF]+|\s+/gu) ?? []) {
    const columns = columnsOf(piece);
    if (used + columns > width && current.trim() !== '') {
      lines.push(current.trimEnd());
      current = ' '.repeat(indent);
      used = indent;
      if (/^\s+$/u.test(piece)) continue;
    }
    current += piece;
    used += columns;
  }
  return [...lines, current].join('\n');
}

function columnsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2E80-\u9FFF\uFF00-\uFFEF]/u.test(character) ? 2 : 1), 0);
}
