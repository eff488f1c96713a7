import type { Fault } from '../domain/corpus.ts';
import type { Document, Span } from '../domain/document.ts';
import { ExpectedError } from '../domain/errors.ts';
import type { Proposal } from './proposals.ts';

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
