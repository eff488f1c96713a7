import type { DomDocument } from './dom.ts';
import { oneLine } from './text.ts';

/** What a source says about itself outside its text. Raw words, none of them checked. */
export interface PageMetadata {
  title?: string;
  publisher?: string;
  published?: string;
  /** When the file was made: the day of publication or one before it. */
  written?: string;
  language?: string;
}

const TITLE = ['meta[property="og:title"]', 'meta[name="twitter:title"]', 'meta[name="ArticleTitle"]'];
const PUBLISHER = ['meta[property="og:site_name"]', 'meta[name="ContentSource"]', 'meta[name="application-name"]'];
const PUBLISHED = [
  'meta[property="article:published_time"]',
  'meta[name="pubdate"]',
  'meta[name="PubDate"]',
  'meta[name="publishdate"]',
  'meta[name="date"]',
  'meta[itemprop="datePublished"]',
  'meta[name="DC.date.issued"]',
];

/** Reads the head of a page, its JSON-LD included. */
export function readMetadata(page: DomDocument): PageMetadata {
  const linked = readJsonLd(page);
  const time = page.querySelector('article time[datetime], time[pubdate][datetime], time[itemprop="datePublished"]');
  const found = {
    title: content(page, TITLE) ?? linked.title ?? (oneLine(page.title) || undefined),
    publisher: content(page, PUBLISHER) ?? linked.publisher,
    published: content(page, PUBLISHED) ?? linked.published ?? time?.getAttribute('datetime') ?? undefined,
    language: page.documentElement?.getAttribute('lang') ?? undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== ''));
}

function content(page: DomDocument, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const value = oneLine(page.querySelector(selector)?.getAttribute('content') ?? '');
    if (value !== '') return value;
  }
  return undefined;
}

function readJsonLd(page: DomDocument): PageMetadata {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(script.textContent);
    if (article !== undefined) {
      const publisher = article['publisher'] as Record<string, unknown> | undefined;
      return {
        ...text('title', article['headline']),
        ...text('publisher', publisher?.['name']),
        ...text('published', article['datePublished']),
      };
    }
  }
  return {};
}

function text(key: keyof PageMetadata, value: unknown): PageMetadata {
  return typeof value === 'string' && value !== '' ? { [key]: oneLine(value) } : {};
}

/** JSON-LD holds one object, a list, or a list under `@graph`; broken JSON says nothing. */
function articleIn(json: string): Record<string, unknown> | undefined {
  try {
    const data = JSON.parse(json) as Record<string, unknown> | Record<string, unknown>[];
    const graph = Array.isArray(data) ? data : ((data['@graph'] as Record<string, unknown>[] | undefined) ?? [data]);
    return graph.find((item) => typeof item['headline'] === 'string' || typeof item['datePublished'] === 'string');
  } catch {
    return undefined;
  }
}
