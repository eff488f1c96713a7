import type { DraftSentence } from '../../domain/answer.ts';
import { parseQuantities } from '../../facts/quantities/parse.ts';
import { wordingOf } from '../../wording/wording.ts';

/** True for a sentence that is nothing but a whole citation, with or without the words that introduce a quotation. */
export function isQuotation({ text, citations }: DraftSentence): boolean {
  return citations.some(({ quote }) => {
    const plain = quote.trim();
    return [plain, wordingOf('en').quotation(plain), wordingOf('zh').quotation(plain)].includes(text.trim());
  });
}

/** Where a second statement begins, which the opening of a gap would smuggle past the check. */
const SECOND_STATEMENT =
  /[;；。!！](?=\s*\S)|\.\s+\p{Lu}|\b(?:but|however|although|though|while|whereas|because)\b|但|然而|不过|因为|而是/iu;

/**
 * True for a sentence that only tells what the sources lack: it begins with one of `openings`, states no figure and
 * nothing besides. Such a sentence needs no citation.
 */
export function isGap(text: string, openings: readonly string[]): boolean {
  const opening = openings.find((one) => text.startsWith(one));
  if (opening === undefined) return false;
  return parseQuantities(text).length === 0 && !SECOND_STATEMENT.test(text.slice(opening.length));
}
