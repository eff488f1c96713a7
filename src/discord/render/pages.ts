import { type APIComponentInContainer, type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Citation } from '../../domain/answer.ts';
import { discordWordingOf } from '../../wording/discord.ts';
import { type Components, container, MAX_OPTION_TEXT, MAX_OPTIONS, MAX_TEXT, row, rule, text } from './components.ts';
import { sourceLine } from './document-line.ts';
import { clip, oneLine, printed } from './plain.ts';
import { type Block, type DocumentById, markRanges, markText, type Sheet } from './sheet.ts';

/** Longer pages are walls of text; Discord itself would take a good deal more. */
const COMFORTABLE = 2_500;
/** Room for the number of the page and the like. */
const SLACK = 100;
/** Room for a mark, or for what makes a line a heading. */
const MARKUP = 10;

/** Behind a block, and for the blank line that may stand before it. */
const LINE_ENDS = 2;

/** Blocks that fit into one message together. */
export type Page = readonly Block[];

/** The menu of a page's marks. */
export interface SourceMenu {
  customId: string;
  /** What choosing a mark sends. */
  valueOf: (mark: number, citation: Citation) => string;
}

/** What can be done with a page. */
export interface Controls {
  /** Undefined where there is no menu. */
  sources: SourceMenu | undefined;
  /** Rows of buttons under the page. */
  rows: readonly APIMessageTopLevelComponent[];
}

/** Cuts a sheet into pages, between blocks; a block that is longer than a message is cut between words. */
export function paginate(sheet: Sheet, documents: DocumentById): Page[] {
  const pages: Block[][] = [[]];
  const costOf = costs(sheet, documents);
  let cost = costOf.frame;
  let seen = new Set<string>();
  const offered = sheet.blocks.flatMap(cutToOffer);
  for (const block of offered.flatMap((each) => cutToFit(each, MAX_TEXT - costOf.frame - costOf.sources(each)))) {
    const page = pages.at(-1) ?? [];
    const added = costOf.block(block, seen);
    const marks = marksOf([...page, block]).length;
    if (page.length === 0 || (cost + added <= COMFORTABLE && marks <= MAX_OPTIONS)) {
      page.push(block);
      cost += added;
    } else {
      pages.push([block]);
      seen = new Set();
      cost = costOf.frame + costOf.block(block, seen);
    }
  }
  return pages;
}

/** One page as a message; `at` counts from 0 and is brought into range. */
export function renderPage(
  sheet: Sheet,
  pages: readonly Page[],
  at: number,
  documents: DocumentById,
  controls: Controls,
): Components {
  const index = clampPage(at, pages.length);
  const page = pages[index] ?? [];
  const wording = discordWordingOf(sheet.language);
  const foot = [...sheet.foot, ...(pages.length > 1 ? [wording.page(index + 1, pages.length)] : [])];
  const sources = sourcesText(page, sheet, documents);
  const parts: APIComponentInContainer[] = [text(bodyText(page, sheet) || '…')];
  if (sources !== '') parts.push(rule(), text(sources));
  if (foot.length > 0) parts.push(text(footText(foot)));
  return [container(sheet.accent, parts), ...sourceMenu(page, sheet, controls), ...controls.rows];
}

export function clampPage(at: number, count: number): number {
  return Math.min(Math.max(Math.trunc(at) || 0, 0), count - 1);
}

/** What the parts of a page cost in characters, at most; each document's line is written only once to know. */
function costs(sheet: Sheet, documents: DocumentById) {
  const lines = new Map<string, number>();
  const lineOf = ({ document, title }: Citation): number => {
    const known = lines.get(document) ?? sourceLine(document, title, sheet.language, documents).length + MARKUP;
    lines.set(document, known);
    return known;
  };
  const cited = ({ marks }: Block): Citation[] => marks.flatMap((mark) => sheet.citations[mark - 1] ?? []);
  return {
    /** Title, foot and the heading of the sources. */
    frame: (sheet.title?.length ?? 0) + footText(sheet.foot).length + SLACK,
    /** The lines under a block that stands alone, its own marks and heading included. */
    sources: (block: Block): number =>
      cited(block).reduce((sum, citation) => sum + lineOf(citation) + MARKUP, block.heading?.length ?? 0),
    /** What a block adds to a page whose headings and documents `seen` has; adds its own to them. */
    block(block: Block, seen: Set<string>): number {
      const first = (key: string, cost: number): number => {
        if (seen.has(key)) return 0;
        seen.add(key);
        return cost;
      };
      const sources = cited(block).reduce(
        (sum, each) => sum + MARKUP + first(`document ${each.document}`, lineOf(each)),
        0,
      );
      const { heading, markdown } = block;
      return (
        markdown.length +
        LINE_ENDS +
        sources +
        (heading === undefined ? 0 : first(`heading ${heading}`, heading.length + MARKUP))
      );
    },
  };
}

function bodyText(page: Page, sheet: Sheet): string {
  const lines = page.flatMap(({ heading, markdown, isApart = false }, index) => {
    const isNew = heading !== undefined && heading !== page[index - 1]?.heading;
    return [...(isApart && index > 0 ? [''] : []), ...(isNew ? [`**${heading}**`] : []), markdown];
  });
  return [...(sheet.title === undefined ? [] : [`### ${sheet.title}`]), ...lines].join('\n');
}

const footText = (foot: readonly string[]): string => foot.map((line) => `-# ${line}`).join('\n');

function marksOf(page: Page): number[] {
  return [...new Set(page.flatMap(({ marks }) => marks))].sort((a, b) => a - b);
}

/** The page's marks by document: what each document is and when it was published. */
function sourcesText(page: Page, sheet: Sheet, documents: DocumentById): string {
  const marks = marksOf(page).filter((mark) => sheet.citations[mark - 1] !== undefined);
  if (marks.length === 0) return '';
  const byDocument = Map.groupBy(marks, (mark) => sheet.citations[mark - 1]?.document ?? '');
  const lines = [...byDocument].map(([id, group]) => {
    const title = sheet.citations[(group[0] ?? 0) - 1]?.title ?? id;
    return `-# ${markRanges(group)} ${sourceLine(id, title, sheet.language, documents)}`;
  });
  return [`-# **${discordWordingOf(sheet.language).sources}**`, ...lines].join('\n');
}

function sourceMenu(page: Page, sheet: Sheet, { sources }: Controls): Components {
  if (sources === undefined) return [];
  const options = marksOf(page).flatMap((mark) => {
    const citation = sheet.citations[mark - 1];
    if (citation === undefined) return [];
    const value = sources.valueOf(mark, citation);
    if (value.length > MAX_OPTION_TEXT) return [];
    return [
      {
        label: printed(clip(`[${mark}] ${oneLine(citation.title)}`, MAX_OPTION_TEXT)),
        description: printed(clip(oneLine(citation.quote), MAX_OPTION_TEXT)),
        value,
      },
    ];
  });
  if (options.length === 0) return [];
  const placeholder = discordWordingOf(sheet.language).sourceMenu;
  return [row({ type: ComponentType.StringSelect, custom_id: sources.customId, placeholder, options })];
}

/** A block whose marks fit into one menu; those of a longer one are repeated behind it, for a menu of their own. */
function cutToOffer(block: Block): Block[] {
  const { marks } = block;
  if (marks.length <= MAX_OPTIONS) return [block];
  const rest = marks.slice(MAX_OPTIONS);
  const more = { ...block, markdown: `… ${markText(rest)}`, marks: rest, isApart: false };
  return [{ ...block, marks: marks.slice(0, MAX_OPTIONS) }, ...cutToOffer(more)];
}

/** A block that fits into so many characters; a longer one in parts, cut between words, the marks with each. */
function cutToFit(block: Block, limit: number): Block[] {
  if (block.markdown.length <= limit) return [block];
  const size = Math.max(limit / 2, MARKUP);
  const parts: string[] = [];
  let rest = block.markdown;
  while (rest.length > size) {
    const cut = clip(rest, size).slice(0, -1);
    const atWord = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
    // Never between a backslash and what it escapes.
    const end = (atWord > size / 2 ? cut.slice(0, atWord) : cut).replace(/\\$/u, '').length || size;
    parts.push(`${rest.slice(0, end)}…`);
    rest = rest.slice(end).trimStart();
  }
  return [...parts, rest].map((markdown) => ({ ...block, markdown }));
}
