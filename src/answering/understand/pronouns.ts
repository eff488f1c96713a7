import type { Gazetteer } from '../../places/gazetteer.ts';
import type { Lexicon } from './lexicon.ts';

const PRONOUN = /\b(?:he|she|him|his|her)\b|[他她](?!们)/iu;
/** "Cui Dongshu": a name in full as English texts write it. */
export const FULL_NAME = /\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\b/gu;
/** 崔东树, before a word of saying or being. */
const NAME_ZH =
  /(?<!\p{Script=Han})\p{Script=Han}{2,4}?(?=(?:是(?:谁|什么人|干什么)|怎么(?:说|看)|在哪|认为|表示|担任|的(?:职务|看法|身份)))/gu;

interface Names {
  gazetteer: Pick<Gazetteer, 'find'>;
  terms: Pick<Lexicon, 'findNested'>;
}

/**
 * A turn with the name of the person that it calls he or she, where the questions before name one and no more: "What
 * effect does he expect?" after "Who is Cui Dongshu?". The turn as it is where it is not plain who is meant.
 */
export function withPersonNamed(turn: string, earlier: readonly string[], names: Names): string {
  if (!PRONOUN.test(turn)) return turn;
  const [name, ...others] = new Set(earlier.flatMap((text) => personsIn(text, names)));
  if (name === undefined || others.length > 0) return turn;
  const isHan = /^\p{Script=Han}/u.test(name);
  return turn.replace(PRONOUN, (pronoun) => (!isHan && /^(?:his|her)$/i.test(pronoun) ? `${name}'s` : name));
}

function personsIn(text: string, { gazetteer, terms }: Names): string[] {
  const found = [...text.matchAll(FULL_NAME), ...text.matchAll(NAME_ZH)].map(([name]) => name);
  return found.filter((name) => gazetteer.find(name).length === 0 && terms.findNested(name).length === 0);
}
