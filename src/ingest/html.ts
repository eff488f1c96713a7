import { Readability } from '@mozilla/readability';
import type { IngestNote } from '../domain/ingest.ts';
import { type DomDocument, type DomElement, parsePage, removeAll } from './dom.ts';
import { removeDebris, removeHidden, removeMachinery } from './furniture.ts';
import { toMarkdown } from './markdown.ts';
import { type PageMetadata, readMetadata } from './metadata.ts';
import { oneLine } from './text.ts';

/** The text of a source with what it says about itself. */
export interface ReadText {
  body: string;
  metadata: PageMetadata;
}

const NOTES =
  '[class*="footnote"], [id*="footnote"], [class*="endnote"], [role="doc-endnotes"], [role="doc-footnote"], [class*="correction"], [id*="correction"], [class*="editor-note"], [class*="editors-note"]';
const CORRECTION = /^(?:corrections?|clarification|editor['’]?s note|更正|勘误|编者按)(?:\s*[:：(（]|\s|$)/iu;

/**
 * Reads the article of a web page. Navigation, banners, scripts and hidden text are dropped; what a page says about
 * itself in its head is kept apart.
 * @throws ExpectedError INGEST_TOO_NESTED
 */
export function readHtml(html: string, url: string | undefined, notes: IngestNote[]): ReadText {
  const page = parsePage(html);
  const metadata = readMetadata(page);
  const deleted = removeAll(page.body, 'del, s, strike');
  if (deleted > 0) notes.push({ code: 'deleted text removed', count: deleted });
  const machinery = removeMachinery(page);
  const hidden = removeHidden(page);
  if (hidden > 0) notes.push({ code: 'hidden text removed', count: hidden });
  const debris = removeDebris(page);
  if (machinery + debris > 0) notes.push({ code: 'page parts removed', count: machinery + debris });
  noteMedia(page.body, notes);
  return { body: articleOf(page, url, notes), metadata };
}

function noteMedia(body: DomElement, notes: IngestNote[]): void {
  const pictures = [...body.querySelectorAll('img, video, audio')].length;
  if (pictures > 0) notes.push({ code: 'pictures removed', count: pictures });
  const links = [...body.querySelectorAll('a[href]')].length;
  if (links > 0) notes.push({ code: 'links unlinked', count: links });
}

/** Less of a page's text than this share is no article but a teaser; the whole page is read then. */
const LEAST_SHARE = 0.3;

/** The article as Readability finds it, with the notes, corrections and tables that it takes for furniture. */
function articleOf(page: DomDocument, url: string | undefined, notes: IngestNote[]): string {
  const whole = toMarkdown(page.body);
  const kept = asides(page);
  const clone = parsePage(
    `<html><head><title>${escapeText(page.title)}</title></head><body>${page.body.innerHTML}</body></html>`,
  );
  const article = new Readability(clone, { charThreshold: 200, ...(url === undefined ? {} : { url }) }).parse();
  const found =
    article?.content == null ? '' : toMarkdown(parsePage(`<html><body>${article.content}</body></html>`).body);
  const lostTable = tableRows(whole) > tableRows(found);
  if (found.length < whole.length * LEAST_SHARE || lostTable) return whole;
  const lost = kept.filter((text) => !found.includes(text.split('\n')[0] ?? text));
  if (lost.length > 0) notes.push({ code: 'notes kept', count: lost.length });
  return [found, ...lost].join('\n\n');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function tableRows(markdown: string): number {
  return markdown.match(/^\|/gmu)?.length ?? 0;
}

/** Footnotes and corrections of a page, as Markdown. */
function asides(page: DomDocument): string[] {
  const marked = [...page.body.querySelectorAll(NOTES)].filter(
    (element) => element.parentElement?.closest(NOTES) == null,
  );
  const worded = [...page.body.querySelectorAll('p')].filter(
    (element) => CORRECTION.test(oneLine(element.textContent)) && element.closest(NOTES) === null,
  );
  return [...marked, ...worded].map(toMarkdown).filter(Boolean);
}
