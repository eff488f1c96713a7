import { foldCase, words } from '../../retrieval/analyzer.ts';

/** Something that has names: an indicator or a term of the glossary. */
export interface Named {
  id: string;
  en: string;
  zh: string;
  synonyms: readonly string[];
}

/** All names, in both languages; none where there is no row. */
export function namesOf(row: Named | undefined): readonly string[] {
  return row ? [row.en, row.zh, ...row.synonyms] : [];
}

/** Names found in a text; one name may stand for several ids ("output": of value, of volume). */
export interface LexiconMatch {
  ids: readonly string[];
  /** Offsets into `foldCase(text)`. */
  start: number;
  end: number;
}

interface Phrase {
  units: readonly string[];
  ids: string[];
  /** Whether a way to write it joins two things: "research and development". */
  joins: boolean;
}

/** What stands between two names, and in few. */
const JOINT = /\b(?:and|or)\b|[,;]/;

const HAN = /\p{Script=Han}/u;
const NOUN = /^\p{L}+ances?$/u;

/**
 * Recognises names in a text, the longest first: English by stemmed words (so that plurals and word forms match),
 * Chinese by characters. Built from data alone; a new row in the corpus is a new word it knows.
 */
export class Lexicon {
  readonly #english = new Map<string, Phrase[]>();
  readonly #chinese = new Map<string, Phrase[]>();
  /** Stems that are names only as nouns: "allowed" is no allowance. */
  readonly #nouns = new Set<string>();

  constructor(entries: Iterable<Named>) {
    for (const entry of entries) {
      for (const name of namesOf(entry)) this.#add(name, entry.id);
    }
    for (const index of [this.#english, this.#chinese]) {
      for (const phrases of index.values()) phrases.sort((a, b) => b.units.length - a.units.length);
    }
  }

  /** Names that do not overlap, in the order of the text. */
  find(text: string): LexiconMatch[] {
    return this.#findAll(text, false);
  }

  /** All names, those inside longer ones too: "power battery industry" holds "power battery". */
  findNested(text: string): LexiconMatch[] {
    return this.#findAll(text, true);
  }

  #findAll(text: string, nested: boolean): LexiconMatch[] {
    const found = words(text);
    const folded = foldCase(text);
    const english = found.map(({ token, start, end }) =>
      this.#nouns.has(token) && !NOUN.test(folded.slice(start, end)) ? '' : token,
    );
    const matches = [
      ...scan(english, this.#english, nested, (phrase, from) => {
        const within = folded.slice(found[from]?.start, found[from + phrase.units.length - 1]?.end);
        return phrase.joins || !JOINT.test(within);
      }).map(({ ids, from, to }) => ({ ids, start: found[from]?.start ?? 0, end: found[to - 1]?.end ?? 0 })),
      ...scan(HAN.test(folded) ? Array.from(folded) : [], this.#chinese, nested).map(({ ids, from, to }) => ({
        ids,
        start: from,
        end: to,
      })),
    ];
    return matches.sort((a, b) => a.start - b.start);
  }

  #add(name: string, id: string): void {
    const folded = foldCase(name);
    const han = HAN.test(folded);
    const units = han ? Array.from(folded) : words(name).map(({ token }) => token);
    const first = units[0];
    if (first === undefined) return;
    if (units.length === 1 && NOUN.test(folded)) this.#nouns.add(first);
    const index = han ? this.#chinese : this.#english;
    const phrases = index.get(first) ?? [];
    index.set(first, phrases);
    const same = phrases.find((phrase) => phrase.units.join(' ') === units.join(' '));
    const joins = JOINT.test(folded);
    if (!same) phrases.push({ units, ids: [id], joins });
    else {
      same.joins ||= joins;
      if (!same.ids.includes(id)) same.ids.push(id);
    }
  }
}

/**
 * Finds phrases in a sequence of units; the longest first, and with `nested` also those that start inside it. What
 * `isOne` finds to be of two things is none.
 */
function scan(
  units: readonly string[],
  index: ReadonlyMap<string, readonly Phrase[]>,
  nested: boolean,
  isOne: (phrase: Phrase, from: number) => boolean = () => true,
): { ids: readonly string[]; from: number; to: number }[] {
  const matches: { ids: readonly string[]; from: number; to: number }[] = [];
  for (let from = 0; from < units.length; ) {
    const begun = index.get(units[from] ?? '');
    if (!begun) {
      from += 1;
      continue;
    }
    const here = begun.filter(
      (phrase) => phrase.units.every((unit, i) => units[from + i] === unit) && isOne(phrase, from),
    );
    const taken = nested ? here : here.slice(0, 1);
    for (const { ids, units: phrase } of taken) matches.push({ ids, from, to: from + phrase.length });
    from += nested ? 1 : (here[0]?.units.length ?? 1);
  }
  return matches;
}
