import type { Snapshot } from '../answering/snapshot.ts';
import type { Answer, AnswerSentence } from '../domain/answer.ts';
import type { Quantity } from '../domain/quantity.ts';
import { matchesFactValue, sameQuantity } from '../facts/quantities/compare.ts';
import { parseQuantities } from '../facts/quantities/parse.ts';

/** Something counted out of so many. */
export interface Tally {
  held: number;
  of: number;
}

/** How an answer stands by its sources, told apart from whether it is right. */
export interface CitationTallies {
  /** Sentences that cite something. */
  coverage: Tally;
  /** Citations that quote the document letter for letter at the offsets they name. */
  validity: Tally;
  /** Figures that stand in the words or rows cited, or are computed from them. */
  support: Tally;
}

export function tallyCitations(answer: Answer, snapshot: Snapshot): CitationTallies {
  const citations = answer.sentences.flatMap((sentence) => sentence.citations);
  const figures = answer.sentences.flatMap((sentence) =>
    parseQuantities(sentence.text).map((figure) => isSupported(figure, sentence, answer)),
  );
  return {
    coverage: tally(answer.sentences.map((sentence) => sentence.citations.length > 0)),
    validity: tally(
      citations.map(({ document, start, end, quote }) => snapshot.document(document).body.slice(start, end) === quote),
    ),
    support: tally(figures),
  };
}

/** The figures of one sentence against what that sentence cites; deliberately none of the pipeline's own verifiers. */
function isSupported(figure: Quantity, sentence: AnswerSentence, answer: Answer): boolean {
  const read = sentence.citations.map(({ quote }) => ({ isRow: quote.includes('|'), figures: parseQuantities(quote) }));
  const quoted = read.flatMap(({ figures }) => figures);
  if (quoted.some((source) => sameQuantity(figure, source) || isRate(figure, source))) return true;
  const cells = read.filter(({ isRow }) => isRow).flatMap(({ figures }) => figures);
  if (cells.some((cell) => isInUnitOfHeader(figure, cell)) || isReckoned(figure, quoted)) return true;
  const rows = answer.facts.filter(({ document, span }) =>
    sentence.citations.some((cited) => cited.document === document && cited.start < span.end && span.start < cited.end),
  );
  if (rows.some((fact) => matchesFactValue(figure, fact))) return true;
  return isComputed(figure, rows) || figure.value === new Set(answer.facts.map(({ place }) => place)).size;
}

/** 每千瓦时0.31元 says what it is for before the sum. */
function isRate({ value, unit }: Quantity, source: Quantity): boolean {
  return source.value === value && source.unit.startsWith(`${unit}/`);
}

/** What stands in a cell has its unit, and with it a power of ten, in the header. */
function isInUnitOfHeader({ value }: Quantity, cell: Quantity): boolean {
  const power = Math.log10(Math.abs(value / cell.value));
  return Number.isFinite(power) && power >= 0 && Math.abs(power - Math.round(power)) < 1e-9;
}

/** A difference or a ratio of two figures cited, as far as it is rounded sensibly, and the constants of a reckoning. */
function isReckoned({ value, kind }: Quantity, cited: readonly Quantity[]): boolean {
  const isPercentage = kind === 'percentage';
  const margin = isPercentage ? 0.1 : 1e-6 * Math.abs(value);
  if (isPercentage && (value === 100 || cited.some((one) => Math.abs(100 - one.value - value) < 1e-6))) return true;
  return cited.some((one) =>
    cited.some((other) => {
      if (one === other || one.unit !== other.unit) return false;
      const result = isPercentage ? (one.value / other.value) * 100 : one.value - other.value;
      return Math.abs(result - value) <= margin;
    }),
  );
}

/** Differences, growth rates and ratios of two rows cited, as far as they are rounded sensibly. */
function isComputed(figure: Quantity, rows: Answer['facts']): boolean {
  return rows.some((one) =>
    rows.some((other) => {
      if (one === other || one.unit !== other.unit) return false;
      const [a, b] = [one.value, other.value];
      const results =
        figure.kind === 'percentage' ? [(a / b - 1) * 100, (a / b) * 100] : figure.kind === 'multiple' ? [a / b] : [];
      if (results.some((result) => Math.abs(result - figure.value) <= 0.1)) return true;
      return matchesFactValue(figure, { value: Number(Math.abs(a - b).toPrecision(12)), unit: one.unit });
    }),
  );
}

function tally(checks: readonly boolean[]): Tally {
  return { held: checks.filter(Boolean).length, of: checks.length };
}
