import type { Snapshot } from '../answering/snapshot.ts';
import { findPeriods } from '../facts/periods/find.ts';

/** The arguments of a command, taken apart: names may be of several words, and Chinese is written without spaces. */
export interface Arguments {
  /** At most as many names of places as were wanted, as typed. */
  places: readonly string[];
  /** The words for a period. */
  period?: string;
  /** What is neither; it may name an indicator, a subject or a topic. Empty where nothing is left. */
  rest: string;
}

interface Stretch {
  start: number;
  end: number;
}

/** Only the words for a period are of interest here. */
const ANY_DAY = '2000-01-01';
/** How many words a place that only a typed name can mean is looked for in. */
const MAX_NAME_WORDS = 3;
/** Words and signs that only join what is named: "Yibin and Xinyu", "Yibin's", 宜宾和新余. */
const JOINER = String.raw`\s|[,;:/，、；：和与跟的]|['’]s(?!\p{L})|(?<![\p{L}\p{N}])(?:and|vs\.?|versus|with|in|of|for|to)(?![\p{L}\p{N}])`;
const JOINERS_AT_ENDS = new RegExp(`^(?:${JOINER})+|(?:${JOINER})+$`, 'giu');

/**
 * Takes up to `wanted` places and a period out of typed arguments (in the form `normaliseQuestion` gives). With
 * `required`, words that name nothing else are given as the name of a missing place, so that it can be asked back.
 */
export function readArguments(text: string, wanted: number, snapshot: Snapshot, required = true): Arguments {
  // Relative ones as well, whose look-up says that it reads none of them.
  const periods = findPeriods(text, ANY_DAY);
  const places = placesIn(text, wanted, snapshot);
  let rest = without(text, [...places, ...periods]);
  if (required) {
    while (places.length < wanted) {
      const found = typedName(rest, text, places, snapshot);
      if (found === undefined) break;
      places.push(found);
      rest = without(text, [...places, ...periods]);
    }
  }
  const names = places.sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end));
  const [period] = periods;
  const args = { ...(period && { period: period.text }) };
  const things = namesOfThings(rest, snapshot);
  const missing = required && names.length < wanted ? without(rest, things) : '';
  if (missing === '') return { ...args, places: names, rest };
  return {
    ...args,
    places: [...names, missing],
    rest: things.map(({ start, end }) => rest.slice(start, end)).join(' '),
  };
}

/** The places that a text names, each with the province that stands beside it. */
function placesIn(text: string, wanted: number, snapshot: Snapshot): Stretch[] {
  const things = namesOfThings(text, snapshot);
  const mentions = snapshot.gazetteer
    .find(text, { known: snapshot.knownPlaces })
    .filter((mention) => mention.match !== 'misspelt' || !things.some((thing) => overlap(thing, mention)));
  // "Ganzhou Longnan" names one place where one is wanted, and two where two are.
  if (mentions.filter(({ qualifier }) => !qualifier).length < wanted) return mentions.slice(0, wanted);
  const stretches: (Stretch & { open: boolean })[] = [];
  for (const { start, end, qualifier } of mentions) {
    const last = stretches.at(-1);
    if (last && (qualifier || last.open)) {
      last.end = end;
      last.open &&= qualifier;
    } else {
      stretches.push({ start, end, open: qualifier });
    }
  }
  return stretches.slice(0, wanted);
}

/** A place that only a typed name can mean ("longnan" in small letters), the longest name first. */
function typedName(rest: string, text: string, taken: readonly Stretch[], snapshot: Snapshot): Stretch | undefined {
  const things = namesOfThings(text, snapshot);
  const words = [...text.matchAll(/[^\s,，、]+/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((word) => rest !== '' && ![...taken, ...things].some((other) => overlap(word, other)));
  for (let length = MAX_NAME_WORDS; length > 0; length -= 1) {
    for (const [index, first] of words.entries()) {
      const last = words[index + length - 1];
      if (!last) break;
      const name = text.slice(first.start, last.end);
      const resolution = snapshot.gazetteer.resolve(name, { known: snapshot.knownPlaces });
      if (resolution.kind === 'found' && resolution.match === 'exact') return { start: first.start, end: last.end };
    }
  }
  return undefined;
}

/** Where a text names indicators and terms. */
function namesOfThings(text: string, { indicators, terms }: Snapshot): Stretch[] {
  return [...indicators.find(text), ...terms.find(text)];
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A text without some stretches and without the words that joined them to the rest. */
function without(text: string, stretches: readonly Stretch[]): string {
  const cuts = stretches.toSorted((a, b) => a.start - b.start);
  const starts = [0, ...cuts.map(({ end }) => end)];
  return starts
    .map((start, index) => text.slice(start, cuts[index]?.start).replaceAll(JOINERS_AT_ENDS, ''))
    .filter((fragment) => fragment !== '')
    .join(' ');
}
