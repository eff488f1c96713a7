import { toTraditional } from '../wording/traditional.ts';
import { printedIn } from './render/plain.ts';

/** Writes a text of a message as its reader reads: our own words in their script, what is printed as printed. */
export type Scribe = (text: string) => string;

/** Simplified Chinese, as everything is worded; and all other languages. */
export const plainScribe: Scribe = (text) => printedIn(text, (own) => own);

/** Characters that simplified Chinese writes otherwise, such as questions on policy have them. */
const TRADITIONAL =
  /[個這來時們為說對發國過會產電動當於開機關長實點業問題與應場數總經現間權東車億萬噸幾麼嗎氣資區縣賓陽雲礦鋰鎳鈷鹽補貼條規劃達佔類頭廠標價額幣環線裡]/u;

/** For whoever's Discord speaks this locale. */
export async function scribeOfLocale(locale: string): Promise<Scribe> {
  return locale === 'zh-TW' ? await traditionalScribe() : plainScribe;
}

/** For the answer to a question: in the script that it is asked in, else as `otherwise` writes. */
export async function scribeOfQuestion(question: string, otherwise: Scribe = plainScribe): Promise<Scribe> {
  return TRADITIONAL.test(question) ? await traditionalScribe() : otherwise;
}

/** Whoever gets the other characters can read on: without the dictionary they do. */
async function traditionalScribe(): Promise<Scribe> {
  try {
    const convert = await toTraditional();
    return (text) => printedIn(text, convert);
  } catch {
    return plainScribe;
  }
}

/** What of a message or a dialog its reader sees as text. */
const SEEN: ReadonlySet<string> = new Set(['content', 'label', 'title', 'placeholder', 'description']);

/** A message or a dialog with all its text in the reader's script. */
export function written<Part>(part: Part, scribe: Scribe): Part {
  if (Array.isArray(part)) return part.map((each: unknown) => written(each, scribe)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  const fields = Object.entries(part).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'string' && SEEN.has(key) ? scribe(value) : written(value, scribe),
  ]);
  return Object.fromEntries(fields) as Part;
}
