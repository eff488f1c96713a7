import type { Line, LookUp, Section, Source } from '../answering/look-ups/result.ts';
import { formatDate } from '../facts/periods/format.ts';
import { terminalWordingOf } from '../wording/terminal.ts';
import { marksOf, type Page, painted, renderCitations } from './render-citations.ts';

/** A look-up for a terminal: rows under their headings, the notices, then the quoted words behind each mark. */
export function renderLookUp({ title, sections, notices }: LookUp, page: Page): string {
  const { style } = page;
  const lines = sections.flatMap((section) => section.lines);
  const mark = marksOf(lines);
  return [
    style.bold(style.wrap(title.charAt(0).toUpperCase() + title.slice(1))),
    ...sections.map((section) => renderSection(section, mark, page)),
    notices.map((notice) => style.dim(style.wrap(`· ${notice}`, 2))).join('\n'),
    renderCitations(lines, page),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function renderSection({ heading, lines }: Section, mark: (line: Line) => string, { style }: Page): string {
  const rows = lines.map((line) => {
    const row = painted(style.wrap(`  ${line.text} ${mark(line)}`, 4), style);
    return line.note === undefined ? row : `${row}\n${style.dim(style.wrap(`    ${line.note}`, 4))}`;
  });
  return [style.bold(style.wrap(heading)), ...rows].join('\n');
}

/** The documents, one under the other. */
export function renderSources(sources: readonly Source[], { language, style }: Page): string {
  const wording = terminalWordingOf(language);
  return sources
    .map(({ document, published, figures, measures }) => {
      const counts = [
        wording.source.counts(figures, measures),
        ...(document.reviewed ? [] : [wording.source.unreviewed]),
      ];
      return [
        style.accent(document.id),
        style.bold(style.wrap(`  ${document.title}`, 2)),
        style.wrap(`  ${document.publisher}, ${published}`, 2),
        style.dim(`  ${counts.join(language === 'zh' ? '；' : '; ')}`),
      ].join('\n');
    })
    .join('\n\n');
}

/** One document with where it comes from. */
export function renderSource(
  { document, published, places, figures, measures }: Source,
  { language, style }: Page,
): string {
  const wording = terminalWordingOf(language);
  const { source } = wording;
  const separator = language === 'zh' ? '；' : '; ';
  const rows = [
    [source.publisher, document.publisher],
    [source.kind, document.kind],
    [source.published, `${published} – ${document.publishedEvidence}`],
    [source.language, document.language],
    [source.places, places.join(separator)],
    [source.cleaning, document.cleaning],
  ] as const;
  return [
    style.bold(style.wrap(document.title)),
    style.accent(document.id),
    ...(document.url === undefined ? [] : [document.url]),
    ...(document.gone === undefined ? [] : [source.gone(formatDate(document.gone, language))]),
    ...rows.filter(([, text]) => text !== '').map(([label, text]) => style.wrap(wording.labelled(label, text), 2)),
    source.counts(figures, measures) + (document.reviewed ? '' : `${separator}${source.unreviewed}`),
  ].join('\n');
}
