/** "XINING, July 30 -", "Nanchang, September 9 (Reporter …)", 本报南昌9月9日电: when a report was written. */
const DATELINE =
  /^\p{Lu}[\p{L} ]+(?:, \p{Lu}\p{L}+){0,2}, \p{Lu}\p{Ll}+\.? \d{1,2}(?:, \d{4})? ?(?:[-–—]+|\([^)]*\)(?: ?[-–—]+)?) ?|^[^，。]{0,12}\d{1,2}月\d{1,2}日(?:电|讯)/u;

/** A sentence without the line that says where and when its report was written, and by what agency. */
export function withoutDateline(sentence: string): string {
  return sentence.replace(DATELINE, '');
}
