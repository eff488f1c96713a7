import { writtenOut } from './casual.ts';
import { withoutFillers } from './fillers.ts';

/** A question with what is typed in haste written out, and without what says nothing of it. */
export function asAsked(text: string): string {
  return withoutFillers(writtenOut(text));
}
