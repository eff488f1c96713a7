declare module 'wink-lemmatizer' {
  /** The base form of a word, taken for that part of speech; the word itself where none is known. */
  const lemmatizer: Readonly<Record<'adjective' | 'noun' | 'verb', (word: string) => string>>;
  export default lemmatizer;
}
