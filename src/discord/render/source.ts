import type { Citation, Language } from '../../domain/answer.ts';
import { formatDate } from '../../facts/periods/format.ts';
import type { PassageAround } from '../../serving/legend.ts';
import type { DocumentHeader, SourceEntry } from '../../serving/source-entry.ts';
import { discordWordingOf } from '../../wording/discord.ts';
import { ACCENT, type Components, container, linkButton, row, rule, text } from './components.ts';
import { documentLine, sourceLine } from './document-line.ts';
import { clip, plain, plainLine, printed } from './plain.ts';
import { type Block, type DocumentById, markText, type Sheet } from './sheet.ts';

/** How much of the passage is shown before and after the quoted words, and of these, in characters. */
const AROUND = 700;
const MAX_QUOTE = 1_200;
/** Discord's bound on the address of a button. */
const MAX_URL = 512;
/** The mark of a heading at the beginning of a line, where something may have been left out before it. */
const HEADING = /^(… )?#{1,6}(?:\s+|$)/u;
const ENDS_OF_SENTENCES = /(?<=[.!?]["”’)]*)\s|(?<=[。！？]["”’）]*)|\n/gu;

/**
 * The quoted words of a citation, highlighted in the passage that they stand in; `around` is undefined where the
 * corpus does not have them any more.
 */
export function citationView(
  citation: Citation,
  mark: number,
  around: PassageAround | undefined,
  language: Language,
): Components {
  const documents: DocumentById = () => around?.document;
  const head = `${markText([mark])} ${sourceLine(citation.document, citation.title, language, documents)}`;
  const passage = inContext(around ?? { before: '', quote: citation.quote, after: '' });
  return [
    container(ACCENT.lookUp, [
      text(`-# ${discordWordingOf(language).quoted}\n${head}`),
      rule(),
      text(printed(passage)),
    ]),
    ...openButton(around?.document, language),
  ];
}

/** Quoted words in as much of what stands around them as is shown. */
export function inContext({ before, quote, after }: Pick<PassageAround, 'before' | 'quote' | 'after'>): string {
  return highlighted(lastSentences(before), quote, firstSentences(after));
}

/** The documents of the corpus, one block each. */
export function sourcesSheet(sources: readonly SourceEntry[], language: Language): Sheet {
  const wording = discordWordingOf(language);
  const blocks = sources.map(({ document, figures, measures, places }): Block => {
    const lines = [
      `- ${documentLine(document, language)}`,
      `  -# ${plainLine(document.id)} · ${wording.documentFacts({ figures, measures })}`,
      ...(places.length > 0 ? [`  -# ${wording.documentPlaces(places.map(plainLine))}`] : []),
    ];
    return { markdown: lines.join('\n'), marks: [] };
  });
  const title = wording.sourcesTitle(sources.length);
  return { language, accent: ACCENT.lookUp, title, blocks, citations: [], foot: [] };
}

/** One document: what it is, how its date is known, how its text was taken in. */
export function sourceSheet(source: SourceEntry, language: Language): Sheet {
  const { document, figures, measures, places } = source;
  const wording = discordWordingOf(language);
  const parts = [
    `**${documentLine(document, language)}**`,
    ...(document.gone === undefined ? [] : [`⚠ ${wording.documentGone(formatDate(document.gone, language))}`]),
    wording.documentFacts({ figures, measures }),
    ...(places.length > 0 ? [wording.documentPlaces(places.map(plainLine))] : []),
    ...headed(wording.documentDate, document.publishedEvidence),
    ...headed(wording.documentCleaning, document.cleaning),
  ];
  const blocks = parts.map((markdown) => ({ markdown, marks: [] }));
  return { language, accent: ACCENT.lookUp, blocks, citations: [], foot: [] };
}

/** What a header says of one thing; nothing where it says nothing. */
function headed(heading: string, words: string): string[] {
  return words.trim() === '' ? [] : [`**${heading}**\n${plain(words.trim())}`];
}

/** A link to the original, by the project's own table of documents; nothing where that has no sound address, or it is gone. */
export function openButton(document: DocumentHeader | undefined, language: Language): Components {
  const url = document?.gone === undefined ? document?.url : undefined;
  if (url === undefined || url.length > MAX_URL || !/^https?:\/\/\S+$/u.test(url) || !URL.canParse(url)) return [];
  return [row(linkButton(url, discordWordingOf(language).buttons.open))];
}

export function documentsIn(sources: readonly SourceEntry[]): DocumentById {
  return (id) => sources.find(({ document }) => document.id === id)?.document;
}

/** As much of the end of a text as is shown, in whole sentences. */
function lastSentences(before: string): string {
  if (before.length <= AROUND) return before;
  const ends = [...before.matchAll(ENDS_OF_SENTENCES)].map(({ index, 0: gap }) => index + gap.length);
  const from = ends.find((end) => end >= before.length - AROUND) ?? before.length;
  return `… ${before.slice(from)}`;
}

/** As much of the beginning of a text as is shown, in whole sentences. */
function firstSentences(after: string): string {
  if (after.length <= AROUND) return after;
  const ends = [...after.matchAll(ENDS_OF_SENTENCES)].map(({ index }) => index);
  const to = ends.findLast((end) => end <= AROUND) ?? 0;
  return `${after.slice(0, to)} …`;
}

/** The text beside the quoted words, its headings in bold instead of with their marks. */
function beside(passage: string): string {
  return passage
    .split('\n')
    .map((line) => (HEADING.test(line) ? bold(plain(unmarked(line))) : plain(line)))
    .join('\n');
}

const unmarked = (line: string): string => line.replace(HEADING, '$1');

/** Blanks stay outside: Discord would show the asterisks. */
const bold = (line: string): string => line.replace(/^(\s*)(\S.*?)(\s*)$/u, '$1**$2**$3');

/** As a block quotation, the quoted words bold and underlined, line by line. */
function highlighted(before: string, quote: string, after: string): string {
  const words = clip(quote, MAX_QUOTE).split('\n').map(unmarked).join('\n');
  const strong = plain(words).replace(/^(\s*)(\S.*?)(\s*)$/gmu, '$1**__$2__**$3');
  return `${beside(before)}${strong}${beside(after)}`
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `> ${line}`)
    .join('\n');
}
