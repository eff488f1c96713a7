import { basename } from 'node:path';
import type { Fault } from '../domain/corpus.ts';

/** A thing read from a file, with where it stands: the line (1-based) on which it, or for a document its body, begins. */
export interface Located<T> {
  value: T;
  file: string;
  line: number;
}

/** Notes one thing that is wrong with a file; line 0 means the file as a whole. */
export type Report = (line: number, message: string) => void;

/** A report that adds to `faults` under the name of `file`. */
export function reportTo(faults: Fault[], file: string): Report {
  return (line, message) => {
    faults.push({ file, line, message });
  };
}

/** The 1-based line of an offset into a text. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** A text cut down for a message. */
export function clip(text: string, length = 60): string {
  const line = text
    .slice(0, 4 * length)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}

/** Keeps the first of those that share an id and reports the others. */
export function withoutTwins<T extends { id: string }>(items: readonly Located<T>[], faults: Fault[]): Located<T>[] {
  const first = new Map<string, Located<T>>();
  for (const item of items) {
    const twin = first.get(item.value.id);
    if (twin === undefined) first.set(item.value.id, item);
    else
      reportTo(faults, item.file)(
        item.line,
        `id: "${item.value.id}" is taken already by ${basename(twin.file)}:${twin.line}`,
      );
  }
  return [...first.values()];
}
