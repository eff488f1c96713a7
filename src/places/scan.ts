import type { Place } from '../domain/place.ts';
import { suffixAt } from './kinds.ts';
import type { Lexicon, Name } from './lexicon.ts';
import { FAMILY_NAMES } from './ordinary.ts';
import type { Word } from './words.ts';

/** A span of the text that names one of some places, or none of them where its words only hold a place's name. */
export interface Sighting {
  start: number;
  end: number;
  match: Name['match'] | 'misspelt';
  places: readonly Place[];
}

/** Judges whether a name found at a span may be taken for its place. */
export type Admit = (name: Name, span: { start: number; end: number; capital: boolean; upper: boolean }) => boolean;

/** What may stand between the words of one name: "yi-bin", "China’s Liquor Capital". */
const JOINT = /^(?:['’ʼ][sS])?[\s\-‐‑–·]{1,3}$/u;

/** Words from `from` on that stand together, at most `limit` of them. */
function run(text: string, words: readonly Word[], from: number, limit: number): number {
  let length = 1;
  while (length < limit) {
    const [last, next] = [words[from + length - 1], words[from + length]];
    if (last === undefined || next === undefined || !JOINT.test(text.slice(last.end, next.start))) break;
    length += 1;
  }
  return length;
}

/** True for the given name of a person: "Maoming" in "Jing Maoming". */
export function isGivenName(text: string, before: Word | undefined, word: Word): boolean {
  if (before === undefined || !before.capital || !word.capital || !FAMILY_NAMES.has(before.key)) return false;
  return text.slice(before.end, word.start) === ' ' && before.text !== before.text.toUpperCase();
}

/** What the admitted names of a span come to; words that name no place win over all places. */
function sighting(names: readonly Name[], start: number, end: number): Sighting | undefined {
  const [first] = names;
  if (first === undefined) return undefined;
  const places = names.some((name) => name.place === undefined) ? [] : names.flatMap((name) => name.place ?? []);
  return { start, end, match: first.match, places };
}

/** Longest matches of romanised and English names, from left to right. */
export function scanLatin(text: string, words: readonly Word[], lexicon: Lexicon, admit: Admit): Sighting[] {
  const found: Sighting[] = [];
  const keys = words.map((word) => word.key);
  for (let at = 0; at < words.length; ) {
    const longest = lexicon.longestLatin.get(keys[at] ?? '');
    if (longest === undefined) {
      at += 1;
      continue;
    }
    const taken = longestLatin(at, longest, run(text, words, at, longest + 3));
    if (taken.sighting !== undefined) found.push(taken.sighting);
    at += taken.length;
  }
  return found;

  function longestLatin(at: number, longest: number, together: number): { length: number; sighting?: Sighting } {
    for (let length = Math.min(together, longest); length > 0; length -= 1) {
      const names = lexicon.latin.get(keys.slice(at, at + length).join(' '));
      const [first, last] = [words[at], words[at + length - 1]];
      if (names === undefined || first === undefined || last === undefined) continue;
      const suffix = suffixAt(keys, at + length, at + together);
      const fitting = suffix === undefined ? [] : names.filter((n) => n.place !== undefined && suffix.fits(n.place));
      const end = words[at + length + (suffix?.words ?? 0) - 1]?.end ?? last.end;
      const withKind = sighting(
        fitting.filter((name) => name.use !== 'within' && name.use !== 'alone'),
        first.start,
        end,
      );
      if (suffix !== undefined && withKind !== undefined) return { length: length + suffix.words, sighting: withKind };
      if (length === 1 && isGivenName(text, words[at - 1], first) && found.at(-1)?.end !== words[at - 1]?.end) continue;
      const written = text.slice(first.start, last.end);
      const span = {
        start: first.start,
        end: last.end,
        capital: first.capital,
        upper: written === written.toUpperCase(),
      };
      const bare = sighting(
        names.filter((name) => admit(name, span)),
        span.start,
        span.end,
      );
      if (bare !== undefined) return { length, sighting: bare };
    }
    return { length: 1 };
  }
}

const chinese = new Intl.Segmenter('zh', { granularity: 'word' });
/** Two characters of a word too often belong to different words; longer words are what they seem. */
const SURE_WORD = 3;

/** True for a name that begins inside a longer word and runs beyond it: 达州 in 内华达州 ("Nevada"). */
function cutsWord(words: Intl.Segments, start: number, end: number): boolean {
  const word = words.containing(start);
  if (word === undefined || word.index === start || word.segment.length < SURE_WORD) return false;
  return word.index + word.segment.length < end;
}

/** Longest matches of Chinese names, from left to right. `text` is folded to simplified characters. */
export function scanHan(text: string, lexicon: Lexicon, admit: Admit): Sighting[] {
  const found: Sighting[] = [];
  const words = chinese.segment(text);
  for (let at = 0; at < text.length; ) {
    let step = 1;
    for (let length = lexicon.longestHan.get(text.charAt(at)) ?? 0; length > 0; length -= 1) {
      const names = at + length <= text.length ? lexicon.han.get(text.slice(at, at + length)) : undefined;
      if (names === undefined || cutsWord(words, at, at + length)) continue;
      const span = { start: at, end: at + length, capital: true, upper: true };
      const seen = sighting(
        names.filter((name) => admit(name, span)),
        span.start,
        span.end,
      );
      if (seen === undefined) continue;
      found.push(seen);
      step = length;
      break;
    }
    at += step;
  }
  return found;
}
