import type { Place, PlaceCode, PlaceMention } from '../domain/place.ts';
import { saysWhere } from './beside.ts';
import { choose } from './choose.ts';
import { foldHan } from './fold.ts';
import { suffixAt } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { isNamesake } from './namesakes.ts';
import { type Admit, isGivenName, type Sighting, scanHan, scanLatin } from './scan.ts';
import type { Speller } from './speller.ts';
import type { Tree } from './tree.ts';
import { type Word, words } from './words.ts';

export interface FindOptions {
  /** Places that the corpus speaks of: they are preferred, and their short names are trusted. */
  known?: ReadonlySet<PlaceCode>;
  /** Places talked about before, the latest first. */
  context?: readonly PlaceCode[];
  /** Folded words that are terms of the field and so no misspelt places. */
  terms?: ReadonlySet<string>;
  /**
   * The text is an edited one, whose words are what they are: "Qingtao Energy" is no misspelt Qingdao, and what is
   * told of Zhongshan University is not told of Zhongshan.
   */
  edited?: boolean;
}

type Unqualified = Omit<PlaceMention, 'qualifier'>;

export interface Parts {
  lexicon: Lexicon;
  tree: Tree;
  speller: Speller;
}

/** Words after which a place may stand, so that a misspelt one is recognised in lower case too. */
const LEADS_TO_PLACE = new Set(
  'in of about for from to at near versus vs than between and or with is does did city province'.split(' '),
);

function admission(parts: Parts, text: string, options: FindOptions, named: readonly Sighting[] | undefined): Admit {
  const known = options.known ?? new Set();
  const encloses = (outer: Place, inner: Place): boolean =>
    outer !== inner &&
    outer.level !== 'world' &&
    outer.level !== 'country' &&
    parts.tree.contains(outer.code, inner.code);
  const enclosing = (inner: Place): Sighting[] =>
    (named ?? []).filter(({ places }) => places.some((outer) => encloses(outer, inner)));
  // A short name is trusted within a city that the corpus or the text before is about.
  const isInCityOf = ({ code }: Place): boolean =>
    parts.tree
      .ancestors(code)
      .some(
        (outer) => outer.level === 'prefecture' && (known.has(outer.code) || options.context?.includes(outer.code)),
      );
  return ({ place, use, ordinary }, span) => {
    if (place === undefined) return true;
    switch (use) {
      case 'free':
        return true;
      case 'capital':
        return span.capital || (known.has(place.code) && !ordinary);
      case 'acronym':
        return span.upper;
      case 'kind':
        return false;
      case 'known': {
        if (ordinary && !span.capital) return false;
        if (known.has(place.code) || (span.capital && isInCityOf(place))) return true;
        return enclosing(place).some((outer) => saysWhere(text, span, outer));
      }
      case 'within':
        return (
          enclosing(place).length > 0 || (options.context ?? []).some((code) => parts.tree.contains(code, place.code))
        );
      case 'alone':
        return named?.every(({ places }) => places.length === 0) === true;
      default:
        return use satisfies never;
    }
  };
}

function scan(parts: Parts, text: string, tokens: readonly Word[], admit: Admit): Sighting[] {
  return [...scanLatin(text, tokens, parts.lexicon, admit), ...scanHan(text, parts.lexicon, admit)];
}

/** Words that no exact name covers and that are, but for a slip, a place's name. */
function misspelt(
  parts: Parts,
  text: string,
  tokens: readonly Word[],
  exact: readonly Sighting[],
  options: FindOptions,
): Sighting[] {
  const keys = tokens.map((token) => token.key);
  return tokens.flatMap((token, index) => {
    if (exact.some((sighting) => token.start < sighting.end && sighting.start < token.end)) return [];
    if (parts.lexicon.latin.has(token.key) || options.terms?.has(token.key) === true) return [];
    const before = tokens[index - 1];
    const suffix = suffixAt(keys, index + 1);
    const expected =
      token.capital || suffix !== undefined || tokens.length === 1 || LEADS_TO_PLACE.has(before?.key ?? '');
    if (!expected || isGivenName(text, before, token)) return [];
    const places = parts.speller.nearest(token.key, options.known ?? new Set());
    const fitting = suffix === undefined ? [] : places.filter(suffix.fits);
    if (places.length === 0) return [];
    const last = fitting.length > 0 ? tokens[index + (suffix?.words ?? 0)] : token;
    const { start, end } = { start: token.start, end: last?.end ?? token.end };
    return [{ start, end, match: 'misspelt' as const, places: fitting.length > 0 ? fitting : places }];
  });
}

/** True where a mention only says where the mention before or after it lies. */
function isQualifier(parts: Parts, text: string, mentions: readonly Unqualified[], index: number): boolean {
  const self = mentions[index];
  return [mentions[index - 1], mentions[index + 1]].some((other) => {
    if (self === undefined || other === undefined) return false;
    const [inner, outer] = [other.candidates[0], self.candidates[0]];
    return inner !== outer && parts.tree.contains(outer, inner) && saysWhere(text, other, self);
  });
}

/**
 * All mentions of places in a text, in order and without overlap. First the names that stand for themselves are
 * found; then, in their light, the names that need a neighbour; then misspelt ones.
 */
export function find(parts: Parts, text: string, options: FindOptions = {}): PlaceMention[] {
  const folded = foldHan(text);
  const tokens = words(folded);
  const named = scan(parts, folded, tokens, admission(parts, folded, options, undefined));
  const exact = scan(parts, folded, tokens, admission(parts, folded, options, named)).map((sighting) =>
    options.edited && isNamesake(folded, sighting.end) ? { ...sighting, places: [] } : sighting,
  );
  const slips = options.edited ? [] : misspelt(parts, folded, tokens, exact, options);
  const sightings = [...exact, ...slips].sort((a, b) => a.start - b.start);
  const around = {
    tree: parts.tree,
    text: folded,
    known: options.known ?? new Set<PlaceCode>(),
    context: options.context ?? [],
    others: sightings,
  };
  const mentions = sightings.flatMap((sighting) => {
    const choice = choose(sighting, around);
    if (choice === undefined) return [];
    const [first, ...rest] = choice.places.map((place) => place.code);
    const { start, end, match } = sighting;
    if (first === undefined) return [];
    const candidates: PlaceMention['candidates'] = [first, ...rest];
    return [{ candidates, resolvedBy: choice.resolvedBy, match, text: text.slice(start, end), start, end }];
  });
  return mentions.map((mention, index) => ({ ...mention, qualifier: isQualifier(parts, folded, mentions, index) }));
}
