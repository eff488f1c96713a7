import { createHash } from 'node:crypto';
import { customId } from '../custom-id.ts';

/** What the buttons and modals of those who keep the corpus do. */
export type DeedName =
  | 'page'
  | 'refresh'
  | 'publish'
  | 'discard'
  | 'pasted'
  | 'add'
  | 'renew'
  | 'correct'
  | 'more'
  | 'corrected'
  | 'cancel'
  | 'review'
  | 'approve'
  | 'mend'
  | 'mended'
  | 'reject'
  | 'approveRest'
  | 'rejectRest';

export function deedId(deed: DeedName, ...args: readonly string[]): string {
  return customId({ do: 'corpus', deed, args });
}

/** Ids of documents may be longer than a custom id. */
export function keyOf(document: string): string {
  return createHash('sha256').update(document).digest('hex').slice(0, 16);
}

/** The number of a proposed figure within its document. */
export function numberOf(proposal: string): string {
  return proposal.slice(proposal.lastIndexOf(':') + 1);
}
