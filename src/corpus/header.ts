import { isMap, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import { z } from 'zod';
import type { Report } from './faults.ts';

const text = z.string('one text is wanted here').transform((value) => value.replaceAll(/\s+/gu, ' ').trim());

/** Languages as people write them instead of their tags. */
const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  chinese: 'zh',
  中文: 'zh',
  汉语: 'zh',
  英文: 'en',
  英语: 'en',
};

/** Where a text was fetched from; `Origin` in the words of a header. */
const originSchema = z.object({
  from: z.url({ protocol: /^https?$/u, error: 'from: an http or https address is wanted' }),
  to: text.optional(),
  at: text,
  text,
  etag: text.optional(),
  last_modified: text.optional(),
  gone: z.iso.date('gone: a day is wanted, like 2026-11-22').optional(),
});

/** The keys this project reads; others may stand in a header and are passed over. */
const headerSchema = z.object({
  id: text.optional(),
  title: text.optional(),
  publisher: text.optional(),
  kind: text.optional(),
  published: text.optional(),
  published_evidence: text.optional(),
  language: text
    .transform((tag) => LANGUAGE_NAMES[tag.toLowerCase()] ?? tag)
    .refine((tag) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u.test(tag), 'a language tag is wanted, like en or zh-Hant')
    .optional(),
  url: z.url({ protocol: /^https?$/u, error: 'an http or https address is wanted' }).optional(),
  places: z.union([text.transform((place) => [place]), z.array(text)], 'a list of places is wanted').optional(),
  cleaning: text.optional(),
  fetched: originSchema.optional(),
});

type Header = z.infer<typeof headerSchema>;
type HeaderKey = keyof Header;

export interface HeadedText {
  /** Undefined where the file has no header, or one that cannot be read (and is reported). */
  header?: Header;
  /** The line of a header key, for faults found in its value later; 1 for a key that is not there. */
  lineOf: (key: HeaderKey) => number;
  /** What follows the header, leading blank lines dropped. */
  body: string;
  /** The 1-based line of the file on which the body begins. */
  bodyLine: number;
}

const HEADER = /^---[ \t]*\n(.*?\n)??---[ \t]*(?:\n|$)/su;

/**
 * Parts a document file, as it is read, into the YAML between its dashes and what follows; without the YAML where it
 * has no header. Reports one that is never closed.
 */
export function splitHeader(file: string, report: Report): { yaml?: string; rest: string } {
  const match = HEADER.exec(file);
  if (match) return { yaml: match[1] ?? '', rest: file.slice(match[0].length) };
  if (/^---[ \t]*\n/u.test(file)) report(1, 'the header opened by --- is never closed by a line ---');
  return { rest: file };
}

/** Splits a document file into its YAML header, which may be missing, and its body. Reports what is wrong with the header. */
export function readHeadedText(file: string, report: Report): HeadedText {
  const { yaml, rest } = splitHeader(file, report);
  const after = rest.replace(/^(?:[ \t]*\n)+/u, '');
  const [body, bodyLine] = [after.trimEnd(), file.slice(0, file.length - after.length).split('\n').length];
  if (yaml === undefined) return { lineOf: () => 1, body, bodyLine };
  return { ...readHeader(yaml, report), body, bodyLine };
}

/** The failsafe schema reads every scalar as a string: a year, a code or "no" stays what was written. */
function readHeader(yaml: string, report: Report): Pick<HeadedText, 'header' | 'lineOf'> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const lineOfOffset = (offset: number): number => lines.linePos(offset).line + 1;
  const lineOf = (key: string): number => {
    const pair = isMap(document.contents)
      ? document.contents.items.find((item) => String(item.key) === key)
      : undefined;
    const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
    return range === undefined ? 1 : lineOfOffset(range[0]);
  };
  for (const error of document.errors) report(lineOfOffset(error.pos[0]), `the header is not YAML: ${error.message}`);
  const values = document.errors.length > 0 ? undefined : plainValues(document, report);
  return { lineOf, ...(values !== undefined && { header: checkHeader(values, lineOf, report) }) };
}

/** The header's values; undefined where it is no map, or refers to itself so often that it would swell up. */
function plainValues(document: YamlDocument, report: Report): Record<string, unknown> | undefined {
  if (document.contents === null) return {};
  if (!isMap(document.contents)) {
    report(1, 'the header is not a list of "key: value" lines');
    return undefined;
  }
  try {
    return document.toJS({ maxAliasCount: 10 }) as Record<string, unknown>;
  } catch (error) {
    report(1, `the header is not YAML: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function checkHeader(values: Record<string, unknown>, lineOf: (key: string) => number, report: Report): Header {
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value !== null));
  const parsed = headerSchema.safeParse(filled);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const key = String(issue.path[0]);
    report(lineOf(key), `${key}: ${issue.message}`);
    delete filled[key];
  }
  return headerSchema.parse(filled);
}
