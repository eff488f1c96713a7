import type { Language } from '../../domain/answer.ts';

const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const HAN = /\p{Script=Han}/gu;
const ENGLISH =
  /\b(?:the|of|and|is|are|was|were|do|does|did|has|have|will|what|which|who|where|when|why|how|much|many|compare|list|show|tell|give|about|than|from|with|by|for)\b/iu;

/** NFKC, without control, zero-width and bidirectional characters, spaces folded. */
export function normaliseQuestion(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, ' ').replaceAll(INVISIBLE, '').replaceAll(/ +/g, ' ').trim();
}

/**
 * Chinese when a good part of the letters is Han, English when there is a word that every English question has one of;
 * `otherwise` for mere names and figures ("CATL 2022?") and for every other language.
 */
export function languageOf(text: string, otherwise: Language = 'en'): Language {
  const han = text.match(HAN)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  if (han > 0 && han >= latin) return 'zh';
  return ENGLISH.test(text) ? 'en' : otherwise;
}
