import type { IngestNote } from '../domain/ingest.ts';
import { Joiner } from './joiner.ts';
import { tidyLines } from './text.ts';

/** Columns within which the lines of a text that was broken by a machine or a mail program end. */
const WRAPPED = { least: 40, most: 140, ragged: 0.7 };
/** Items, not the decimal "88.9" nor the year "(2023)", which a broken line may begin with as well. */
const KEPT_APART =
  /^(?:\s{2,}\S|[-*+•·▪]\s|\(?\d{1,3}[.)、](?!\d)|#{1,6}\s|\||>|[（(](?:[一二三四五六七八九十]+|\d{1,3})[）)]|[一二三四五六七八九十]+、)/u;
const HAN = /\p{Script=Han}/gu;
const SENTENCE_END = /[.!?。！？…]["”’»」』）)\]]*$/u;

/** Plain text as paragraphs parted by blank lines; lines that were only broken to fit a width are joined. */
export function readPlain(text: string, notes: IngestNote[]): string {
  const joiner = new Joiner(text);
  const groups = text.split(/\n\s*\n/u).map((group) => group.split('\n').filter((line) => line.trim() !== ''));
  const paragraphs = groups.flatMap((lines) => (isWrapped(lines) ? unwrap(lines, joiner) : asParagraphs(lines)));
  joiner.report(notes);
  return tidyLines(paragraphs.join('\n\n'));
}

function columns(line: string): number {
  return line.length + (line.match(HAN)?.length ?? 0);
}

/** Broken by a machine: nearly all lines but the last end near the same column. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const widths = lines.slice(0, -1).map(columns);
  const widest = Math.max(...widths);
  if (widest < WRAPPED.least || widest > WRAPPED.most) return false;
  const full = widths.filter((width) => width > widest * WRAPPED.ragged).length;
  return full >= widths.length * 0.7;
}

/** A short line that ends a sentence ends its paragraph; an item or an indented line begins one. */
function unwrap(lines: readonly string[], joiner: Joiner): string[] {
  const widest = Math.max(...lines.map(columns));
  const paragraphs: string[][] = [];
  let ended = true;
  for (const line of lines) {
    if (ended || KEPT_APART.test(line)) paragraphs.push([line.trim()]);
    else paragraphs.at(-1)?.push(line.trim());
    ended = SENTENCE_END.test(line) && columns(line) < widest * WRAPPED.ragged;
  }
  return paragraphs.map((paragraph) => joiner.join(paragraph));
}

/** Lines of a list or table stay together; every other line is a paragraph. */
function asParagraphs(lines: readonly string[]): string[] {
  if (lines.every((line) => KEPT_APART.test(line)) || lines.some((line) => line.startsWith('|')))
    return [lines.join('\n')];
  return lines.map((line) => line.trim());
}
