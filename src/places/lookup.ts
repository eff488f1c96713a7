import { distance } from 'fastest-levenshtein';
import type { Place, PlaceCode, PlaceMention } from '../domain/place.ts';
import { choose } from './choose.ts';
import { type FindOptions, find, type Parts } from './find.ts';
import { foldHan, foldLatin, isHan } from './fold.ts';
import { suffixAt } from './kinds.ts';
import { searchNames } from './label.ts';
import { byRank } from './tree.ts';
import { words } from './words.ts';

/** What a typed name stands for. */
export type Resolution =
  | {
      kind: 'found';
      place: Place;
      /** Other places of the same name. */
      others: readonly Place[];
      resolvedBy: PlaceMention['resolvedBy'];
      match: PlaceMention['match'];
    }
  | {
      kind: 'unknown';
      /** The places whose names come nearest, the nearest first; may be empty. */
      suggestions: readonly Place[];
    };

const SUGGESTIONS = 5;
/** Names longer than this are no names; comparing them would take time for nothing. */
const LONGEST_NAME = 80;

/** One key to begin with for comparing and completing: letters alone, or simplified characters. */
function lookupKey(name: string): string {
  return isHan(name) ? foldHan(name).replace(/\s/gu, '') : foldLatin(name).replace(/[^\p{L}\p{N}]/gu, '');
}

/** All names with their places, for completing and suggesting. */
export type NameList = readonly { key: string; place: Place }[];

export function buildNameList(places: Iterable<Place>): NameList {
  return Array.from(places).flatMap((place) =>
    [...new Set(searchNames(place).map(lookupKey))].filter((key) => key !== '').map((key) => ({ key, place })),
  );
}

function knownFirst(known: ReadonlySet<PlaceCode>): (a: Place, b: Place) => number {
  return (a, b) => Number(known.has(b.code)) - Number(known.has(a.code)) || byRank(a, b);
}

/** Places one of whose names begins with what was typed, known ones first; all known places for an empty prefix. */
export function complete(list: NameList, prefix: string, limit: number, known: ReadonlySet<PlaceCode>): Place[] {
  const key = lookupKey(prefix);
  const eligible =
    key === '' ? list.filter(({ place }) => known.has(place.code)) : list.filter((entry) => entry.key.startsWith(key));
  return [...new Set(eligible.map(({ place }) => place))].sort(knownFirst(known)).slice(0, limit);
}

/** Places whose name begins with what was typed, then those whose name is like it: at most two letters in five differ. */
function suggest(list: NameList, name: string, known: ReadonlySet<PlaceCode>): Place[] {
  const key = lookupKey(name);
  if (key === '') return [];
  const allowed = isHan(name) && key.length > 1 ? 1 : Math.floor(key.length * 0.4);
  const alike = list
    .filter((entry) => Math.abs(entry.key.length - key.length) <= allowed)
    .map((entry) => ({ place: entry.place, wrong: distance(key, entry.key) }))
    .filter(({ wrong }) => wrong <= allowed)
    .sort((a, b) => a.wrong - b.wrong || knownFirst(known)(a.place, b.place))
    .map(({ place }) => place);
  return [...new Set([...complete(list, name, SUGGESTIONS, known), ...alike])].slice(0, SUGGESTIONS);
}

/** Every place that bears exactly this name, whatever the conditions of its use in running text. */
function bearers(parts: Parts, name: string): Place[] {
  const { han, latin } = parts.lexicon;
  if (isHan(name)) return (han.get(foldHan(name)) ?? []).flatMap(({ place }) => place ?? []);
  const keys = words(name).map((word) => word.key);
  const all = (latin.get(keys.join(' ')) ?? []).flatMap(({ place }) => place ?? []);
  if (all.length > 0) return all;
  for (let cut = keys.length - 1; cut > 0; cut -= 1) {
    const suffix = suffixAt(keys, cut);
    if (suffix === undefined || cut + suffix.words !== keys.length) continue;
    return (latin.get(keys.slice(0, cut).join(' ')) ?? []).flatMap(({ place }) =>
      place && suffix.fits(place) ? place : [],
    );
  }
  return [];
}

/** Resolves a name that somebody typed as a name ("yibin", "Fuzhou, Fujian", 安义): laxer than finding it in a text. */
export function resolve(
  parts: Parts,
  list: () => NameList,
  typed: string,
  byCode: (code: PlaceCode) => Place | undefined,
  options: FindOptions,
): Resolution {
  const name = typed.trim().slice(0, LONGEST_NAME);
  const known = options.known ?? new Set<PlaceCode>();
  const code = byCode(name.toUpperCase()) ?? byCode(name);
  if (code !== undefined && /^\d{6}$|^x-/.test(name))
    return { kind: 'found', place: code, others: [], resolvedBy: 'only', match: 'exact' };
  const places = bearers(parts, name);
  const sighting = { start: 0, end: name.length, match: 'exact' as const, places };
  const choice = choose(sighting, { tree: parts.tree, text: name, known, context: options.context ?? [], others: [] });
  if (choice !== undefined) {
    const [place, ...others] = choice.places;
    return { kind: 'found', place, others, resolvedBy: choice.resolvedBy, match: 'exact' };
  }
  const mention = find(parts, name, options).find((found) => !found.qualifier);
  const [place, ...others] = (mention?.candidates ?? []).flatMap((candidate) => byCode(candidate) ?? []);
  if (mention === undefined || place === undefined)
    return { kind: 'unknown', suggestions: suggest(list(), name, known) };
  return { kind: 'found', place, others, resolvedBy: mention.resolvedBy, match: mention.match };
}
