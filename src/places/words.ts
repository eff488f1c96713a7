import { foldLatin } from './fold.ts';

/** A Latin word of a text. */
export interface Word {
  /** Folded, without a possessive ending: "Yibin’s" → "yibin". */
  key: string;
  /** As written, without a possessive ending. */
  text: string;
  start: number;
  end: number;
  capital: boolean;
}

const WORD =
  /(?:\p{Lu}\.){2,}|\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’ʼ]\p{Script=Latin}[\p{Script=Latin}\p{M}]*)*/gu;
const POSSESSIVE = /['’ʼ][sS]$/u;

/** The Latin words of a text in order, with exact offsets. */
export function words(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (found) => {
    const written = found[0].replace(POSSESSIVE, '');
    return {
      key: foldLatin(written),
      text: written,
      start: found.index,
      end: found.index + written.length,
      capital: /^\p{Lu}/u.test(written),
    };
  });
}
