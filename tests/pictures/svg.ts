/** SVG elements that begin at the origin, and the height that they take, in pixels. */
export interface Drawing {
  readonly svg: string;
  readonly height: number;
}

export const COLOURS = {
  paper: '#ffffff',
  card: '#f7f8f9',
  line: '#dfe1e5',
  ink: '#2e3338',
  pale: '#5c6068',
  faint: '#a0a4ab',
  button: '#e6e8eb',
  code: '#eceef0',
  accent: '#5865f2',
  mention: '#4752c4',
} as const;

const FONT = 'system-ui, &quot;Noto Sans SC&quot;, sans-serif';
const MONOSPACED = 'ui-monospace, &quot;Noto Sans Mono&quot;, &quot;Noto Sans SC&quot;, monospace';

type Attributes = Readonly<Record<string, string | number | undefined>>;

export function element(name: string, attributes: Attributes, content = ''): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const opening = [name, ...given.map(([key, value]) => `${key}="${value}"`)].join(' ');
  return content === '' ? `<${opening}/>` : `<${opening}>${content}</${name}>`;
}

export function box(x: number, y: number, width: number, height: number, looks: Attributes): string {
  return element('rect', { x, y, width, height, ...looks });
}

/** One line of text; `y` is its baseline. */
export function line(x: number, y: number, size: number, content: string, looks: Attributes = {}): string {
  return element('text', { x, y, 'font-size': size, ...looks }, content);
}

/** One line in a fixed-width font, its blanks kept. */
export function codeLine(x: number, y: number, size: number, content: string): string {
  return line(x, y, size, content, { 'font-family': MONOSPACED, 'xml:space': 'preserve' });
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Moves a drawing; its height stays. */
export function moved(x: number, y: number, { svg }: Drawing): string {
  return svg === '' ? '' : element('g', { transform: `translate(${x} ${y})` }, `\n${svg}\n`);
}

/** Drawings one below the other. */
export function stacked(parts: readonly Drawing[], gap = 0): Drawing {
  let y = 0;
  const placed = parts.map((part) => {
    const svg = moved(0, y, part);
    y += part.height + gap;
    return svg;
  });
  return { svg: placed.join('\n'), height: Math.max(0, y - gap) };
}

/** A whole file, with a title for those who do not see it. */
export function picture(title: string, width: number, { svg, height }: Drawing): string {
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'font-family': FONT,
    fill: COLOURS.ink,
  };
  const paper = box(0, 0, width, height, { fill: COLOURS.paper });
  return `${element('svg', frame, `\n<title>${escaped(title)}</title>\n${paper}\n${svg}\n`)}\n`;
}
