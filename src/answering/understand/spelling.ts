import { distance } from 'fastest-levenshtein';
import { foldCase, tokens } from '../../retrieval/analyzer.ts';
import { isInDictionary } from '../../retrieval/thesaurus/thesaurus.ts';
import { isCommon, isEnglish } from './english.ts';
import { meantBy } from './keystrokes.ts';
import { isLightWord } from './light-words.ts';

/** Shorter words have too many neighbours to be mended. */
const SHORTEST = 5;
/** Names are shorter and less like one another than words, and there is more harm in taking one for another. */
const SHORTEST_NAME = 6;
/** From this length on, two letters may be wrong. */
const LONG = 9;
const LATIN_WORD = /[a-z]+/g;
/** Not the beginning of "doesn't". */
const TYPED_WORD = /(?<![A-Za-z])[A-Za-z]+(?![A-Za-z]|['’]t\b)/g;

/** Mends misspelt words in a question ("lithum exprt of the provnce" → "lithium export of the province"). */
export class Speller {
  readonly #known: ReadonlySet<string>;
  /** Folded words that the texts write with a capital. */
  readonly #names: ReadonlySet<string>;
  readonly #byInitial: ReadonlyMap<string, readonly string[]>;

  /** `names`: what the field calls things, to which words are mended first; `texts`: further words that are no mistakes. */
  constructor(names: Iterable<string>, texts: Iterable<string>) {
    const terms = new Set([...names].flatMap((name) => latinWords(name)));
    const written = [...texts];
    this.#known = new Set([...terms, ...written.flatMap((text) => latinWords(text))]);
    this.#names = new Set(written.flatMap((text) => text.match(/\b[A-Z][a-z]+\b/g) ?? []).map(foldCase));
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
    return text.replaceAll(TYPED_WORD, (word: string, at: number) => {
      const folded = foldCase(word);
      if (folded.length < SHORTEST || this.#known.has(folded) || isLightWord(folded)) return word;
      if (isName(at, at + word.length) || isEnglish(folded) || isProperName(word)) return word;
      const ofField = this.#nearest(folded);
      const meant = ofField.length > 0 ? likeliest(folded, ofField) : this.#meant(word, opensSentence(text, at));
      return meant ?? word;
    });
  }

  /** The words of the field that come nearest; of those two slips away only one that is alone there. */
  #nearest(word: string): string[] {
    const allowed = word.length >= LONG ? 2 : 1;
    const near = (this.#byInitial.get(initialOf(word)) ?? [])
      .map((candidate) => ({ candidate, far: slips(word, candidate) }))
      .filter(({ candidate, far }) => far <= (sharesEnding(word, candidate) ? allowed : 1))
      .sort((a, b) => a.far - b.far);
    const [first] = near;
    const nearest = near.filter(({ far }) => far === first?.far).map(({ candidate }) => candidate);
    return first?.far === 1 || nearest.length === 1 ? nearest : [];
  }

  /** The word of the texts, or else of everyday English, that one slip of the hand made it of. */
  #meant(typed: string, opens: boolean): string | undefined {
    const folded = foldCase(typed);
    if (tokens(folded).some((token) => isInDictionary(token))) return undefined;
    if (typed !== folded && !opens) return this.#nameMeant(typed);
    const ofTexts = meantBy(folded, (word) => this.#known.has(word));
    const meant = only(ofTexts.length > 0 ? ofTexts : meantBy(folded, isCommon));
    // The first letter is never mended.
    return meant && `${typed.charAt(0)}${meant.slice(1)}`;
  }

  #nameMeant(typed: string): string | undefined {
    if (!/^[A-Z][a-z]+$/.test(typed)) return undefined;
    const meant = only(meantBy(foldCase(typed), (word) => this.#names.has(word)));
    if (typed.length < SHORTEST_NAME && !isCommon(meant ?? '')) return undefined;
    // Wan and Wang are two surnames.
    if (meant === undefined || readsAlike(meant) === readsAlike(foldCase(typed))) return undefined;
    return `${typed.charAt(0)}${meant.slice(1)}`;
  }
}

/** Nor is a name that dictionaries have: Paris is no slip of "parts". */
function isProperName(word: string): boolean {
  return /^[A-Z][a-z]/.test(word) && tokens(word).every((token) => isInDictionary(token));
}

/** Whether a capital there says nothing of the word. */
function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.?!:;]\s+)["“'(]?$/.test(text.slice(0, at));
}

/** Of several words that were as near, the one that the hand slips from more often than from the others. */
function likeliest(typed: string, near: readonly string[]): string | undefined {
  return only(near) ?? only(meantBy(typed, (word) => near.includes(word)));
}

function only(words: readonly string[]): string | undefined {
  return words.length === 1 ? words[0] : undefined;
}

/** A name in pinyin as it is heard: n for ng, one letter for two. */
function readsAlike(name: string): string {
  return name.replaceAll(/ng(?![aeiou])/g, 'n');
}

/** Recyclers are no slip of "recycled". */
function sharesEnding(word: string, candidate: string): boolean {
  return word.slice(-2) === candidate.slice(-2);
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
