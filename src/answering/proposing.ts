import type { Usage } from '../domain/answer.ts';
import type { Document } from '../domain/document.ts';
import type { Indicator, Term } from '../domain/fact.ts';

/** A document whose figures are to be proposed, and the ids that rows may name. */
export interface ProposalRequest {
  document: Pick<Document, 'title' | 'published' | 'language' | 'body'>;
  indicators: readonly Pick<Indicator, 'id' | 'dimension' | 'en' | 'zh'>[];
  terms: readonly Pick<Term, 'id' | 'en' | 'zh'>[];
}

export interface ProposedRows {
  /** As the model wrote them: nothing in them has been checked, not even their shape. */
  rows: readonly unknown[];
  /** How much of the body was read, in characters: of a long one only the beginning. */
  read: number;
  usage: Usage;
}

/** Proposes figures of a document as rows for somebody to review. */
export interface FigureProposer {
  /** Rejects with a `ModelFailure`, and with nothing else. */
  proposeFigures(request: ProposalRequest, signal?: AbortSignal): Promise<ProposedRows>;
}
