import type { Edtf } from '../../../domain/period.ts';
import { findPeriods } from '../../../facts/periods/find.ts';

/** What stands before a period that a figure is only compared with: "38 percent more than in 2022". */
const COMPARED =
  /(?:\b(?:than|compared (?:with|to)|against|from|same [\w -]{1,30} of)(?: in| that of)?|比|较|同比)\s*$/i;

const OF_WHICH = /[，,；;]\s*其中[^，。；]{0,4}\d{4}年|\bof which\b[^.;]*\b20\d\d\b/;

/** What a sentence says of the whole time that its report is of. */
export const ALL_YEAR = /全年|年末|\b(?:whole|full) year\b/i;

/** The year of a title or a number of a document is none that a sentence tells of: 《金昌统计年鉴2025》, 〔2024〕27号. */
const NAME_OF_TEXT = /《[^》]*》|〔[^〕]*〕/g;

/** The periods that a sentence is about; those that it only compares with or names a text by count where no other is known. */
export function periodsOf(text: string, published: Edtf, carried: readonly Edtf[]): Edtf[] {
  const found = findPeriods(text, published);
  const names = [...text.matchAll(NAME_OF_TEXT)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }));
  const own = found
    .filter(({ start }) => !COMPARED.test(text.slice(Math.max(0, start - 50), start)))
    .filter(({ start }) => !names.some((name) => name.start <= start && start < name.end));
  return own.length > 0 || carried.length > 0 ? own.map(({ edtf }) => edtf) : found.map(({ edtf }) => edtf);
}

/** What the next sentence goes on with: "of which 12 by 2025" is said of that part alone. */
export function lastingBeyond(
  text: string,
  published: Edtf,
  lasting: readonly Edtf[],
  carried: readonly Edtf[],
): readonly Edtf[] {
  const part = text.search(OF_WHICH);
  if (part < 0) return lasting;
  const ahead = findPeriods(text.slice(0, part), published).map(({ edtf }) => edtf);
  return ahead.length > 0 ? ahead : carried;
}
