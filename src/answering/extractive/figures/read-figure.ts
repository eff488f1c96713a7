import type { Quantity } from '../../../domain/quantity.ts';
import { parseQuantities } from '../../../facts/quantities/parse.ts';
import type { Candidate } from '../../evidence/candidate.ts';
import { captionOf } from '../../evidence/cell.ts';
import type { Snapshot } from '../../snapshot.ts';
import { clauseStretches, clausesOf, type Stretch } from '../../verify/proximity.ts';

/** A figure of a sentence, or of a table's cell, with the words that say what it is of. */
export interface ReadFigure {
  quantity: Quantity;
  /** The sentence as far as it is read, into which the offsets of the quantity point. */
  text: string;
  /** Its own clause; of a cell, the headers of its row and column. */
  own: string;
  /** Its own clause, then those before it, the nearest first, then the sentence that it leans on, or a table's caption. */
  told: readonly string[];
  /** What of its sentence it may be of besides: the clauses right behind the first, as far as no other figure has them. */
  behind: string;
  /** All clauses behind its own. */
  later: readonly string[];
  /** All figures of its sentence, or of its cell. */
  beside: readonly Quantity[];
}

/** So many figures of a sentence are read, and so many clauses before each: no sentence that anybody reads has more. */
const MAX_FIGURES = 40;
const MAX_CLAUSES = 24;

/** The number of a point in a list tells nothing. */
export const LIST_MARKER = /^[（(]?\d{1,3}[.)、）．]\s*/;
/** Of figures that are told in a row, what they are of stands in a row as well, in another clause. */
const IN_A_ROW = /\brespectively\b|分别/;

/** Reads the figures of a candidate. */
export function readFigures(candidate: Candidate, snapshot: Snapshot): ReadFigure[] {
  const { cell, quote, document, span, leans } = candidate;
  if (cell) {
    const own = `${cell.row} ${cell.column}`;
    const told = [own, captionOf(cell)];
    return cell.quantities.map((quantity) => ({
      quantity,
      text: '',
      own,
      told,
      behind: '',
      later: [],
      beside: cell.quantities,
    }));
  }
  const text = quote.replace(LIST_MARKER, '');
  const before = leans ? [snapshot.sentenceBefore(document, span)] : [];
  const all = IN_A_ROW.test(text) ? [{ start: 0, end: text.length }] : clauseStretches(clausesOf(text, []));
  const beside = parseQuantities(text).slice(0, MAX_FIGURES);
  return beside.map((quantity) => {
    const clauses = all
      .filter(({ start }) => start < quantity.end)
      .slice(-MAX_CLAUSES)
      .map(({ start, end }) => text.slice(start, end));
    const [own = text, ...earlier] = withoutInsertion(clauses).reverse();
    const after = all.filter(({ start }) => start >= quantity.end).slice(0, MAX_CLAUSES);
    const later = after.map(({ start, end }) => text.slice(start, end));
    const behind = earlier.length === 0 ? behindIt(text.slice(quantity.end), later) : '';
    return { quantity, text, own, told: [own, ...earlier, ...before], behind, later, beside };
  });
}

/** "The revenue, from materials to recycling, was 214.6 billion": what goes on with a verb has its subject further ahead. */
const GOES_ON = /^\s*(?:was|were|is|are|has|had|have|will|reached|amounted|came|stood|rose|fell|grew)\b/i;

/** Clauses without an insertion before the last of them. */
function withoutInsertion(clauses: readonly string[]): string[] {
  const [last = '', inserted = '', subject] = clauses.toReversed();
  if (subject === undefined || !GOES_ON.test(last) || GOES_ON.test(inserted)) return [...clauses];
  return [...clauses.slice(0, -3), `${subject}, ${last}`];
}

/** A clause that tells of something else than the one before it. */
const BEGINS_ANEW = /^\s*(?:which|who|whose|where|because|as|after|while|whereas|but|although)\b/i;

/** Ends what one subject is told of. */
const SENTENCE_PART = /[;；。]/u;

function behindIt(after: string, later: readonly string[]): string {
  const part = after.search(SENTENCE_PART);
  let read = 0;
  const stop = later.findIndex((clause) => {
    const at = after.indexOf(clause, read);
    read = at + clause.length;
    return (part >= 0 && at > part) || BEGINS_ANEW.test(clause) || parseQuantities(clause).length > 0;
  });
  return later.slice(0, stop < 0 ? later.length : stop).join(' ');
}

/** The words right before and after a figure. */
export function around({ text, quantity }: ReadFigure): Record<'before' | 'after', string> {
  const { start, end }: Stretch = quantity;
  return { before: text.slice(0, start), after: text.slice(end) };
}
