import type { IngestNote } from '../domain/ingest.ts';
import { joint } from './text.ts';

const BROKEN_WORD = /(\p{L}+)[-‐\u00AD]$/u;

/** Joins broken lines, and counts what it did. A hyphen at a line's end stays where the text has the word with it elsewhere. */
export class Joiner {
  readonly #hyphenated: ReadonlySet<string>;
  #lines = 0;
  #hyphens = 0;

  constructor(text: string) {
    this.#hyphenated = new Set(text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []);
  }

  join(lines: readonly string[]): string {
    return lines.reduce((text, line) => (text === '' ? line : this.#joined(text, line)), '');
  }

  report(notes: IngestNote[]): void {
    if (this.#lines > 0) notes.push({ code: 'lines joined', count: this.#lines });
    if (this.#hyphens > 0) notes.push({ code: 'hyphens removed', count: this.#hyphens });
  }

  #joined(text: string, line: string): string {
    this.#lines += 1;
    const head = BROKEN_WORD.exec(text.slice(-60))?.[1];
    const tail = /^\p{Ll}+/u.exec(line)?.[0];
    if (head === undefined) return /[\p{N}\p{L}][-–]$/u.test(text) ? text + line : text + joint(text, line) + line;
    if (tail === undefined || this.#hyphenated.has(`${head}-${tail}`.toLowerCase())) return text + line;
    this.#hyphens += 1;
    return text.slice(0, -1) + line;
  }
}
