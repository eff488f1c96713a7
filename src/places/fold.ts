import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });
const simplified = new Map<string, string>();

/** Characters kept in memory; there are fewer Han characters than this in common use. */
const SIMPLIFIED_LIMIT = 20_000;

/** Nothing below it is a Chinese character. */
const FIRST_HAN = '\u2e80';

/** One character's simplified form. Character by character, so that offsets into the text stay valid. */
function simplify(char: string): string {
  const seen = simplified.get(char);
  if (seen !== undefined) return seen;
  const converted = toSimplified(char);
  const result = converted.length === char.length ? converted : char;
  if (simplified.size < SIMPLIFIED_LIMIT) simplified.set(char, result);
  return result;
}

/** Traditional characters made simplified; the result has the length of the text. */
export function foldHan(text: string): string {
  let folded = '';
  let done = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char < FIRST_HAN) continue;
    const simple = simplify(char);
    if (simple === char) continue;
    folded += text.slice(done, at) + simple;
    done = at + 1;
  }
  return folded + text.slice(done);
}

/** A Latin word as an index key: "Ürümqi" → "urumqi", "Xi’an" → "xian". */
export function foldLatin(word: string): string {
  if (/^[A-Za-z]*$/.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ.]/gu, '')
    .toLowerCase();
}

/** True where a name is written in Chinese characters. */
export function isHan(name: string): boolean {
  return /\p{Script=Han}/u.test(name);
}
