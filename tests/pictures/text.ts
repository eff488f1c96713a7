import { type Line, parseMarkdown, type Run } from './markdown.ts';
import { box, COLOURS, codeLine, type Drawing, element, escaped, line, stacked } from './svg.ts';
import { wrap } from './wrap.ts';

interface Look {
  size: number;
  height: number;
  indent: number;
  colour?: string;
  isBold?: boolean;
}

const LOOKS: Record<Line['kind'], Look> = {
  text: { size: 15, height: 22, indent: 0 },
  heading: { size: 16, height: 26, indent: 0, isBold: true },
  small: { size: 12.5, height: 18, indent: 0, colour: COLOURS.pale },
  note: { size: 12.5, height: 18, indent: 20, colour: COLOURS.pale },
  bullet: { size: 15, height: 22, indent: 20 },
  quote: { size: 15, height: 22, indent: 16 },
  code: { size: 13, height: 19, indent: 10 },
};

/** A line with nothing in it. */
const BLANK = 12;
/** Of a character in a fixed-width font, in sizes. */
const CODE_WIDTH = 0.6;
/** What stands below one another and belongs together overlaps so much, or a light line would show between. */
const SEAM = 0.5;

/** Discord's markdown, wrapped. */
export function drawMarkdown(source: string, width: number): Drawing {
  return stacked(parseMarkdown(source).map((each) => drawLine(each, width)));
}

function drawLine({ kind, runs }: Line, width: number): Drawing {
  const { size, height, indent, colour, isBold = false } = LOOKS[kind];
  const baseline = height / 2 + size * 0.36;
  if (runs.length === 0) return { svg: '', height: BLANK };
  if (kind === 'code') return drawCode(runs, width, baseline);
  const styled = runs.map((run) => ({ ...run, isBold: run.isBold || isBold }));
  const lines = wrap(styled, width - indent, size).map((wrapped): Drawing => {
    const bar = kind === 'quote' ? `${box(0, 0, 4, height + SEAM, { fill: COLOURS.line })}\n` : '';
    return { svg: bar + line(indent, baseline, size, spans(wrapped), { fill: colour }), height };
  });
  const drawn = stacked(lines);
  if (kind !== 'bullet') return drawn;
  const dot = element('circle', { cx: 8, cy: height / 2, r: 2.5 });
  return { svg: `${dot}\n${drawn.svg}`, height: drawn.height };
}

function drawCode(runs: readonly Run[], width: number, baseline: number): Drawing {
  const { size, height, indent } = LOOKS.code;
  const columns = Math.floor((width - 2 * indent) / (size * CODE_WIDTH));
  const lines = foldCode(runs.map((run) => run.text).join(''), columns);
  return stacked(
    lines.map((text) => {
      const ground = box(0, 0, width, height + SEAM, { fill: COLOURS.code });
      return { svg: `${ground}\n${codeLine(indent, baseline, size, escaped(text))}`, height };
    }),
  );
}

/** Code goes on in the next line where it is too long, as it does in Discord. */
function foldCode(text: string, columns: number): string[] {
  if (text.length <= columns) return [text];
  const blank = text.lastIndexOf(' ', columns);
  const end = blank > 0 ? blank : columns;
  return [text.slice(0, end), ...foldCode(text.slice(end).trimStart(), columns)];
}

function spans(runs: readonly Run[]): string {
  return runs
    .map(({ text, isBold, isUnderlined }) => {
      if (!isBold && !isUnderlined) return escaped(text);
      const looks = {
        'font-weight': isBold ? 700 : undefined,
        'text-decoration': isUnderlined ? 'underline' : undefined,
      };
      return element('tspan', looks, escaped(text));
    })
    .join('');
}
