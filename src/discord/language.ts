import type { Language } from '../domain/answer.ts';

/** The language of what is not an answer, by the asker's own Discord. */
export function languageOfLocale(locale: string): Language {
  return locale.startsWith('zh') ? 'zh' : 'en';
}
