import type { Language } from '../../domain/answer.ts';

const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const HAN = /\p{Script=Han}/gu;

/** NFKC, without control, zero-width and bidirectional characters, spaces folded. */
export function normaliseQuestion(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, ' ').replaceAll(INVISIBLE, '').replaceAll(/ +/g, ' ').trim();
}

/** Chinese when a good part of the letters is Han; every other language is answered in English. */
export function languageOf(text: string): Language {
  const han = text.match(HAN)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return han > 0 && han >= latin ? 'zh' : 'en';
}
