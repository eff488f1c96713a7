import { LRUCache } from 'lru-cache';
import type { Corpus } from '../domain/corpus.ts';
import { tokens } from '../retrieval/analyzer.ts';
import { writtenAs } from '../retrieval/thesaurus/readings.ts';
import { isInDictionary } from '../retrieval/thesaurus/thesaurus.ts';

/** So many words of questions are remembered: anybody may ask for any. */
const WORDS_KEPT = 500;
/** No name has a single character. */
const CHINESE = /\p{Script=Han}{2,}/gu;

/**
 * Tells of a word in Latin letters the Chinese names in the documents that it is the reading of, analysed: "mindong" of
 * 岷东. Names that are words of the language too are known by their translations.
 */
export function createNamesRead(corpus: Corpus): (word: string) => readonly (readonly string[])[] {
  const known = new LRUCache<string, readonly (readonly string[])[]>({ max: WORDS_KEPT });
  let chinese: string | undefined;
  const read = (word: string) => {
    const written = isInDictionary(word) ? undefined : writtenAs(word);
    if (!written) return [];
    chinese ??= chineseOf(corpus);
    const found = new Set(chinese.match(written));
    return [...found].filter((name) => !isInDictionary(name)).map((name) => tokens(name));
  };
  return (word) => {
    const names = known.get(word) ?? read(word);
    known.set(word, names);
    return names;
  };
}

/** The stretches of Chinese characters in the documents, each once: of English documents there is little to look through. */
function chineseOf({ documents }: Corpus): string {
  return [...new Set(documents.flatMap(({ title, body }) => `${title}\n${body}`.match(CHINESE) ?? []))].join('\n');
}
