import type { Source } from '../../answering/look-ups/result.ts';
import type { Snapshot } from '../../answering/snapshot.ts';
import type { Citation, Language } from '../../domain/answer.ts';
import type { Document, Span } from '../../domain/document.ts';
import { discordWordingOf } from '../../wording/discord.ts';
import { ACCENT, type Components, container, linkButton, row, rule, text } from './components.ts';
import { sourceLine } from './pages.ts';
import { clip, plain, plainLine } from './plain.ts';
import { type Block, type DocumentById, markText, type Sheet } from './sheet.ts';

/** How much of the passage is shown before and after the quoted words, in characters, and in all. */
const AROUND = 700;
const MAX_QUOTE = 1_200;
/** Discord's bound on the address of a button. */
const MAX_URL = 512;

/** The quoted words of a citation, highlighted in the passage that they stand in. */
export function citationView(
  citation: Citation,
  mark: number | undefined,
  language: Language,
  snapshot: Snapshot,
): Components {
  const document = documentsOf(snapshot)(citation.document);
  const wording = discordWordingOf(language);
  const head = [
    mark === undefined ? '' : markText([mark]),
    sourceLine(citation.document, citation.title, language, documentsOf(snapshot)),
  ];
  const span = document && placeOf(citation, document);
  const passage = document && span ? inPassage(span, document, snapshot) : highlighted('', citation.quote, '');
  return [
    container(ACCENT.lookUp, [text(`-# ${wording.quoted}\n${head.filter(Boolean).join(' ')}`), rule(), text(passage)]),
    ...openButton(document, language),
  ];
}

/** The documents of the corpus, one block each. */
export function sourcesSheet(sources: readonly Source[], language: Language, snapshot: Snapshot): Sheet {
  const wording = discordWordingOf(language);
  const blocks = sources.map((source): Block => {
    const { document, figures, measures, places } = source;
    const lines = [
      `- ${sourceLine(document.id, document.title, language, documentsOf(snapshot))}`,
      `-# ${plainLine(document.id)} · ${wording.documentFacts({ figures, measures })}`,
      ...(places.length > 0 ? [`-# ${wording.documentPlaces(places.map(plainLine))}`] : []),
    ];
    return { markdown: lines.join('\n'), marks: [] };
  });
  return {
    language,
    accent: ACCENT.lookUp,
    title: wording.sourcesTitle(sources.length),
    blocks,
    citations: [],
    foot: [],
  };
}

/** One document: what it is, how its date is known, how its text was taken in. */
export function sourceSheet(
  { document, figures, measures, places }: Source,
  language: Language,
  snapshot: Snapshot,
): Sheet {
  const wording = discordWordingOf(language);
  const parts = [
    sourceLine(document.id, document.title, language, documentsOf(snapshot)),
    wording.documentFacts({ figures, measures }),
    ...(places.length > 0 ? [wording.documentPlaces(places.map(plainLine))] : []),
    `**${wording.documentDate}**\n${plain(document.publishedEvidence.trim())}`,
    `**${wording.documentCleaning}**\n${plain(document.cleaning.trim())}`,
  ];
  return {
    language,
    accent: ACCENT.lookUp,
    blocks: parts.map((markdown) => ({ markdown, marks: [] })),
    citations: [],
    foot: [],
  };
}

/** A link to the original, from the project's own table of documents; nothing where that has no sound address. */
export function openButton(document: Document | undefined, language: Language): Components {
  const url = document?.url;
  if (url === undefined || url.length > MAX_URL || !/^https?:\/\/\S+$/u.test(url) || !URL.canParse(url)) return [];
  return [row(linkButton(url, discordWordingOf(language).buttons.open))];
}

export function documentsOf(snapshot: Snapshot): DocumentById {
  return (id) => snapshot.corpus.documents.find((document) => document.id === id);
}

/** Where the quoted words stand now: the document may have been taken in anew since the answer was given. */
function placeOf({ start, end, quote }: Citation, { body }: Document): Span | undefined {
  if (body.slice(start, end) === quote) return { start, end };
  const at = body.indexOf(quote);
  return at === -1 ? undefined : { start: at, end: at + quote.length };
}

function inPassage(span: Span, document: Document, snapshot: Snapshot): string {
  const passages = snapshot.corpus.passages.filter(
    (each) => each.document === document.id && each.start < span.end && span.start < each.end,
  );
  const start = Math.min(span.start, ...passages.map((each) => each.start));
  const end = Math.max(span.end, ...passages.map((each) => each.end));
  const sentences = passages.flatMap((each) => each.sentences);
  const from = Math.min(span.start, ...sentences.map((each) => each.start).filter((at) => at >= span.start - AROUND));
  const to = Math.max(span.end, ...sentences.map((each) => each.end).filter((at) => at <= span.end + AROUND));
  const { body } = document;
  return highlighted(
    `${from > start ? '… ' : ''}${body.slice(from, span.start)}`,
    body.slice(span.start, span.end),
    `${body.slice(span.end, to)}${to < end ? ' …' : ''}`,
  );
}

/** As a block quotation, the quoted words bold and underlined, line by line. */
function highlighted(before: string, quote: string, after: string): string {
  const strong = plain(clip(quote, MAX_QUOTE)).replace(/^(\s*)(\S.*?)(\s*)$/gmu, '$1**__$2__**$3');
  return `${plain(before)}${strong}${plain(after)}`
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `> ${line}`)
    .join('\n');
}
