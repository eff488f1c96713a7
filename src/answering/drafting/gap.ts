import * as quotation from '../verify/quotation.ts';
import { GAP_OPENING } from './port.ts';

/** How a sentence begins that tells what the sources lack, in each language. */
export const GAP_OPENINGS = Object.values(GAP_OPENING);

/** True for a sentence that only tells what the sources lack: it needs no citation, and counts as no answer. */
export function isGap(sentence: string): boolean {
  return quotation.isGap(sentence, GAP_OPENINGS);
}
