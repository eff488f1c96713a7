import { readFileSync, statSync } from 'node:fs';
import type { Report } from './faults.ts';

/** Larger files are refused: a text of this size is not an article, and reading stays bounded. */
const MAX_BYTES = 10 * 1024 * 1024;

/** Characters that are invisible or turn the direction of writing: they could hide or disguise words and digits. */
const FORBIDDEN = /[\p{Bidi_Control}[\p{Cc}--[\t\n]]]/v;

/**
 * Reads a UTF-8 text file; line ends become "\n" and a byte order mark is dropped. Reports what cannot be read and
 * returns undefined then; forbidden characters are reported, once a line, and left in.
 */
export function readTextFile(path: string, report: Report): string | undefined {
  let bytes: Buffer;
  try {
    if (statSync(path).size > MAX_BYTES) {
      report(0, `the file is larger than ${MAX_BYTES / 1024 / 1024} MB`);
      return undefined;
    }
    bytes = readFileSync(path);
  } catch (error) {
    report(0, `the file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
    return undefined;
  }
  const text = decode(bytes, report);
  if (text !== undefined) reportForbidden(text, report);
  return text;
}

/** A text as the corpus is read: without a byte order mark, and with "\n" at the ends of its lines. */
export function asRead(text: string): string {
  return text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
}

function decode(bytes: Buffer, report: Report): string | undefined {
  try {
    return asRead(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    report(lineOfBadUtf8(bytes), 'the file is not UTF-8 from here on; save it as UTF-8');
    return undefined;
  }
}

/** In UTF-8 a newline byte is always a newline, so each line can be tried alone. */
function lineOfBadUtf8(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let line = 1, start = 0; ; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, newline === -1 ? bytes.length : newline));
    } catch {
      return line;
    }
    if (newline === -1) return 0;
    start = newline + 1;
  }
}

function reportForbidden(text: string, report: Report): void {
  if (!FORBIDDEN.test(text)) return;
  for (const [index, line] of text.split('\n').entries()) {
    const code = FORBIDDEN.exec(line)?.[0].codePointAt(0);
    if (code === undefined) continue;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    report(index + 1, `control or direction character ${name}; remove it`);
  }
}
