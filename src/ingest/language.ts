const SCRIPTS = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.05],
  ['ko', /\p{Script=Hangul}/gu, 0.2],
  ['zh', /\p{Script=Han}/gu, 0.2],
  ['ar', /\p{Script=Arabic}/gu, 0.3],
  ['he', /\p{Script=Hebrew}/gu, 0.3],
  ['ru', /\p{Script=Cyrillic}/gu, 0.3],
] as const;

const ENGLISH = /\b(?:the|of|and|to|in|is|was|for|that|with|by|on|as|from)\b/giu;

/** The language of a text by its letters, and English among those in Latin letters by its small words; else `und`. */
export function languageOfText(text: string): string {
  const sample = text.slice(0, 50_000);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  const script = SCRIPTS.find(([, pattern, share]) => letters > 0 && count(pattern) >= letters * share);
  if (script !== undefined) return script[0];
  return count(ENGLISH) >= count(/\p{L}+/gu) * 0.08 && letters > 0 ? 'en' : 'und';
}
