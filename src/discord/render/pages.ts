import { type APIComponentInContainer, type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Citation, Language } from '../../domain/answer.ts';
import { formatDate } from '../../facts/periods/format.ts';
import { discordWordingOf } from '../../wording/discord.ts';
import { type Components, container, MAX_OPTION_TEXT, MAX_OPTIONS, MAX_TEXT, row, rule, text } from './components.ts';
import { clip, oneLine, plainLine } from './plain.ts';
import { type Block, type DocumentById, markRanges, type Sheet } from './sheet.ts';

/** Titles are cut to this in the list of sources: the whole one is shown with the passage. */
const MAX_TITLE = 120;
const MAX_PUBLISHER = 90;
/** Longer pages are walls of text; Discord itself would take a good deal more. */
const COMFORTABLE = 2_500;
/** Room for the number of the page and the like. */
const SLACK = 100;

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
  for (const block of sheet.blocks.flatMap((each) => cutToFit(each, sheet, documents))) {
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && !fits([...page, block], sheet, documents, COMFORTABLE)) pages.push([block]);
    else page.push(block);
  }
  return pages;
}

/** One page as a message; `at` counts from 0 and is brought into range. */
export function renderPage(sheet: Sheet, documents: DocumentById, at: number, controls: Controls): Components {
  const pages = paginate(sheet, documents);
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

function fits(page: Page, sheet: Sheet, documents: DocumentById, limit = MAX_TEXT): boolean {
  const length =
    bodyText(page, sheet).length + sourcesText(page, sheet, documents).length + footText(sheet.foot).length;
  return length + SLACK <= limit && marksOf(page).length <= MAX_OPTIONS;
}

function bodyText(page: Page, sheet: Sheet): string {
  const lines = page.flatMap(({ heading, markdown }, index) => {
    const isNew = heading !== undefined && heading !== page[index - 1]?.heading;
    return isNew ? [`**${heading}**`, markdown] : [markdown];
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

/** What a document is, in one line: title, publisher, kind, date of publication. */
export function sourceLine(id: string, title: string, language: Language, documents: DocumentById): string {
  const document = documents(id);
  const short = plainLine(clip(oneLine(title), MAX_TITLE));
  if (document === undefined) return short;
  return discordWordingOf(language).source({
    title: short,
    publisher: plainLine(clip(oneLine(document.publisher), MAX_PUBLISHER)),
    kind: plainLine(clip(oneLine(document.kind), MAX_PUBLISHER)),
    published: plainLine(formatDate(document.published, language)),
  });
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
        label: clip(`[${mark}] ${oneLine(citation.title)}`, MAX_OPTION_TEXT),
        description: clip(oneLine(citation.quote), MAX_OPTION_TEXT),
        value,
      },
    ];
  });
  if (options.length === 0) return [];
  const placeholder = discordWordingOf(sheet.language).sourceMenu;
  return [row({ type: ComponentType.StringSelect, custom_id: sources.customId, placeholder, options })];
}

/** A block that fits on a page of its own; a longer one in parts, cut between words, the marks on each. */
function cutToFit(block: Block, sheet: Sheet, documents: DocumentById): Block[] {
  if (fits([block], sheet, documents)) return [block];
  const limit = MAX_TEXT / 2;
  const parts: string[] = [];
  let rest = block.markdown;
  while (rest.length > limit) {
    const cut = clip(rest, limit).slice(0, -1);
    const atWord = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
    // Never between a backslash and what it escapes.
    const end = (atWord > limit / 2 ? cut.slice(0, atWord) : cut).replace(/\\$/u, '').length;
    parts.push(`${rest.slice(0, end)}…`);
    rest = rest.slice(end).trimStart();
  }
  return [...parts, rest].map((markdown) => ({ ...block, markdown }));
}
