import { holds, numbersIn, occurrences } from '../corpus/coverage.ts';
import type { Fault } from '../domain/corpus.ts';
import type { Document, Span } from '../domain/document.ts';
import { ExpectedError } from '../domain/errors.ts';
import { withRows } from './csv.ts';
import { FIGURE_COLUMNS } from './figure-cells.ts';
import type { Proposal } from './proposals.ts';
import type { Changes } from './working-copy.ts';

/** What a reviewer sees of a document. */
export type ReviewedDocument = Pick<Document, 'id' | 'title' | 'body'>;

/** `before + figure + after` is a stretch of the text. */
export interface ShownWords {
  before: string;
  figure: string;
  after: string;
}

/** One figure to look at, in the words that it stands in. */
export interface Card extends Proposal {
  document: string;
  title: string;
  words: ShownWords;
  /** Whether another reading of the same figure waits: one of them at most can be right. */
  isContested: boolean;
  /** How many figures of the document are still to be looked at, this one with them, and how many there were. */
  open: number;
  total: number;
}

/** What a reviewer says of a figure or a name. */
export type Verdict =
  | { kind: 'approve' /** Cells that are put right. */; mended?: Readonly<Record<string, string>> }
  | { kind: 'reject' };

/** What became of approving all that was left. */
export interface RestApproved {
  approved: number;
  /** Figures that cannot be approved as they are, with the reasons. */
  left: readonly { id: string; faults: readonly Fault[] }[];
}

/** So much text is shown on either side of a figure. */
const AROUND = 300;
const NOT_FACT_COLUMNS = ['document', 'text', 'reason'];

/** The next figure that nobody has decided; undefined when there is none. */
export function nextCard(proposals: readonly Proposal[], { id, title, body }: ReviewedDocument): Card | undefined {
  const open = proposals.filter(({ state }) => state === 'open');
  const [next] = open;
  if (!next) return undefined;
  const words = wordsAround(next.figure, body);
  const isContested = rivalsOf(next, open).length > 0;
  return { ...next, document: id, title, words, isContested, open: open.length, total: proposals.length };
}

export function wordsAround({ start, end }: Span, body: string): ShownWords {
  return {
    before: body.slice(Math.max(0, start - AROUND), start),
    figure: body.slice(start, end),
    after: body.slice(end, end + AROUND),
  };
}

/** What is proposed under that id, still undecided. @throws ExpectedError PROPOSAL_GONE */
export function demandOpen<T extends { id: string; state: string }>(
  proposals: readonly T[] | undefined,
  id: string,
): T {
  const proposal = proposals?.find((each) => each.id === id && each.state === 'open');
  if (!proposal) throw new ExpectedError('PROPOSAL_GONE', { id });
  return proposal;
}

/** Undecided other readings of the same figure. */
export function rivalsOf({ id, figure }: Proposal, proposals: readonly Proposal[]): Proposal[] {
  return proposals.filter((each) => each.id !== id && each.state === 'open' && each.figure.start === figure.start);
}

/** The proposals with one of them decided; where it is approved, other readings of its figure are rejected with that. */
export function decided(proposals: readonly Proposal[], proposal: Proposal, change: Partial<Proposal>): Proposal[] {
  const rivals = change.state === 'approved' ? rivalsOf(proposal, proposals) : [];
  return proposals.map((each) => {
    if (each.id === proposal.id) return { ...each, ...change };
    return rivals.includes(each) ? { ...each, state: 'rejected' } : each;
  });
}

/**
 * What a finished review writes: the approved figures as facts, and an excuse for every other number of the text, so
 * that a document whose figures have been looked at has none that nobody has looked at.
 */
export function finishedReview(
  proposals: readonly Proposal[],
  document: ReviewedDocument,
  files: ReviewedFiles,
): Changes {
  const { id, body } = document;
  const approved = proposals.filter(({ state }) => state === 'approved');
  const quotes = [...approved.map(({ cells }) => cells.quote), ...files.quotes];
  const covered = [...quotes, ...files.excused].flatMap((text) => occurrences(text, body).slice(0, 1));
  const rest = numbersIn(body).filter((number) => !covered.some((span) => holds(span, number)));
  const rejected = proposals.filter(({ state }) => state === 'rejected').map(({ figure }) => figure);
  const excuses = new Map(
    rest.map((number) => {
      const wasRejected = rejected.some(({ start, end }) => start < number.end && number.start < end);
      return [stretchAround(number, body), wasRejected ? 'rejected in review' : 'read as no figure'] as const;
    }),
  );
  const rows = approved.map(({ id: row, cells }) => ({ id: row, ...cells }));
  const changes = new Map([[`facts/${id}.csv`, withRows(files.facts, FIGURE_COLUMNS, rows)]]);
  if (excuses.size === 0) return changes;
  const excused = [...excuses].map(([text, reason]) => ({ document: id, text, reason }));
  return changes.set('notfacts.csv', withRows(files.notFacts, NOT_FACT_COLUMNS, excused));
}

/** What the corpus already has of the document. */
export interface ReviewedFiles {
  facts: string | undefined;
  notFacts: string | undefined;
  /** Quotes of its measures. */
  quotes: readonly string[];
  /** Words of its numbers that are excused. */
  excused: readonly string[];
}

/** The number with enough words around it to be told from others, on one line. */
function stretchAround({ start, end }: Span, body: string): string {
  const before = /[^\n]{0,24}$/u.exec(body.slice(0, start))?.[0].replace(/^\S*\s/u, '') ?? '';
  const after = /^[^\n]{0,24}/u.exec(body.slice(end))?.[0].replace(/\s\S*$/u, '') ?? '';
  return `${before}${body.slice(start, end)}${after}`.trim();
}
