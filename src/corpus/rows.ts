import { z } from 'zod';
import { FACT_STATUSES, MEASURE_STATUSES, TERM_KINDS, TRANSFORMATIONS } from '../domain/fact.ts';
import { type Dimension, HEDGES } from '../domain/quantity.ts';

/** The rows of the CSV files of a corpus folder, as they are written. An empty cell is an absent key. */

const words = z.string();
const optionalWords = words.default('');
const list = optionalWords.transform((cell) =>
  cell
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== ''),
);
const id = words.regex(/^[\p{L}\p{N}][\p{L}\p{N}._:#-]*$/u, 'an id is letters, digits and . _ : # - only');
const number = words
  .regex(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/iu, 'a plain number is wanted, like 120000000 or 88.9e9')
  .transform(Number);

/** Every dimension there is: the compiler sees to it. */
const DIMENSIONS = {
  money: true,
  mass: true,
  energy: true,
  power: true,
  area: true,
  length: true,
  volume: true,
  duration: true,
  charge: true,
  voltage: true,
  temperature: true,
  rate: true,
  count: true,
  ratio: true,
  rank: true,
} satisfies Record<Dimension, true>;

export const factRow = z
  .object({
    id,
    place: words,
    subject: optionalWords,
    indicator: words,
    period: words,
    value: number,
    upper: number.optional(),
    unit: words,
    qualifier: z.enum(HEDGES).default(''),
    sense: z.enum(['by', 'to', 'unclear']).optional(),
    status: z.enum(FACT_STATUSES),
    quote: words,
    note: optionalWords,
    note_zh: optionalWords,
  })
  .strict();

export const measureRow = z
  .object({
    id,
    place: words,
    actor: words,
    topic: words,
    status: z.enum(MEASURE_STATUSES),
    date: words,
    summary: words,
    summary_zh: words,
    quote: words,
    supersedes: optionalWords,
  })
  .strict();

export const wordingRow = z.object({ quote: words, en: list, zh: list }).strict();

export const indicatorRow = z
  .object({
    id,
    dimension: z.enum(Object.keys(DIMENSIONS) as Dimension[]),
    transformation: z.enum(TRANSFORMATIONS),
    base: words.optional(),
    en: words,
    zh: words,
    synonyms: list,
  })
  .strict();

export const termRow = z
  .object({
    id,
    kind: z.enum(TERM_KINDS),
    en: words,
    zh: words,
    synonyms: list,
    broader: words.optional(),
  })
  .strict();

export const notFactRow = z.object({ document: words, text: words, reason: words }).strict();

export type FactRow = z.infer<typeof factRow>;
export type MeasureRow = z.infer<typeof measureRow>;
export type WordingRow = z.infer<typeof wordingRow>;
export type NotFactRow = z.infer<typeof notFactRow>;
