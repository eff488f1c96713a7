import { ButtonStyle, ComponentType } from 'discord.js';
import { type Fields, listOf, textOf } from '../fakes/discord/fields.ts';
import { box, COLOURS, type Drawing, element, escaped, line, moved, stacked } from './svg.ts';
import { drawMarkdown } from './text.ts';
import { widthOf } from './wrap.ts';

const GAP = 8;
const PADDING = 16;
const ROUNDED = { rx: 8 };

/** The component tree of a message, as Discord's clients lay it out. */
export function drawComponents(components: readonly Fields[], width: number): Drawing {
  return stacked(
    components.map((component) => drawComponent(component, width)),
    GAP,
  );
}

/** @throws Error for a component that is not drawn, so that no picture leaves one out. */
function drawComponent(component: Fields, width: number): Drawing {
  switch (component['type']) {
    case ComponentType.Container:
      return drawContainer(component, width);
    case ComponentType.TextDisplay:
      return drawMarkdown(textOf(component['content']), width);
    case ComponentType.Separator:
      return { svg: box(0, 4, width, 1, { fill: COLOURS.line }), height: 9 };
    case ComponentType.ActionRow:
      return drawRow(listOf(component['components']), width);
    default:
      throw new Error(`No picture of components of type ${String(component['type'])}`);
  }
}

function drawContainer(component: Fields, width: number): Drawing {
  const inside = drawComponents(listOf(component['components']), width - 2 * PADDING);
  const height = inside.height + 2 * PADDING;
  const accent = `#${Number(component['accent_color']).toString(16).padStart(6, '0')}`;
  const svg = [
    box(0.5, 0.5, width - 1, height - 1, { ...ROUNDED, fill: COLOURS.card, stroke: COLOURS.line }),
    box(0, 0, 5, height, { rx: 2.5, fill: accent }),
    moved(PADDING, PADDING, inside),
  ].join('\n');
  return { svg, height };
}

function drawRow(components: readonly Fields[], width: number): Drawing {
  let x = 0;
  const drawn = components.map((component) => {
    const isMenu = component['type'] === ComponentType.StringSelect;
    const own = isMenu ? Math.min(width, 400) : buttonWidth(component);
    const svg = moved(x, 0, isMenu ? drawMenu(component, own) : drawButton(component, own));
    x += own + GAP;
    return svg;
  });
  return { svg: drawn.join('\n'), height: components.some(({ placeholder }) => placeholder !== undefined) ? 40 : 34 };
}

function drawMenu({ placeholder }: Fields, width: number): Drawing {
  const x = width - 24;
  const arrow = element('path', { d: `M${x} 17l5 5l5-5`, fill: 'none', stroke: COLOURS.pale, 'stroke-width': 2 });
  const frame = box(0.5, 0.5, width - 1, 39, { ...ROUNDED, fill: COLOURS.paper, stroke: COLOURS.line });
  const words = line(12, 25, 14, escaped(textOf(placeholder)), { fill: COLOURS.pale });
  return { svg: [frame, words, arrow].join('\n'), height: 40 };
}

function buttonWidth(button: Fields): number {
  return Math.round(widthOf(labelOf(button), 14, true)) + 2 * PADDING;
}

function drawButton(button: Fields, width: number): Drawing {
  const opacity = button['disabled'] === true ? 0.5 : undefined;
  const middle = { 'text-anchor': 'middle', 'font-weight': 500 };
  const content = [
    box(0, 0, width, 34, { ...ROUNDED, fill: COLOURS.button }),
    line(width / 2, 22, 14, escaped(labelOf(button)), middle),
  ].join('\n');
  return { svg: element('g', { opacity }, `\n${content}\n`), height: 34 };
}

/** A link button shows that it leads outside. */
function labelOf(button: Fields): string {
  const label = textOf(button['label']);
  return button['style'] === ButtonStyle.Link ? `${label} ↗` : label;
}
