import { withoutAsides } from './asides.ts';
import { writtenOut } from './casual.ts';
import { withoutFillers } from './fillers.ts';
import type { Vocabulary } from './understand.ts';

/** A question with what is typed in haste written out, and without what says nothing of it. */
export function asAsked(text: string, vocabulary: Vocabulary): string {
  let asked = text;
  for (let before = ''; before !== asked; ) {
    before = asked;
    asked = withoutAsides(withoutFillers(writtenOut(asked)), vocabulary);
  }
  return asked;
}
