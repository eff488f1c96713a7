import type { Place, PlaceCode, PlaceMention } from '../domain/place.ts';
import { saysWhere } from './beside.ts';
import type { Sighting } from './scan.ts';
import { byRank, type Tree } from './tree.ts';

export interface Surroundings {
  tree: Tree;
  text: string;
  known: ReadonlySet<PlaceCode>;
  context: readonly PlaceCode[];
  /** What else the text names. */
  others: readonly Sighting[];
}

interface Choice {
  places: readonly [Place, ...Place[]];
  resolvedBy: PlaceMention['resolvedBy'];
}

/** A place inside another candidate (南昌县 in 南昌市) is not meant by the bare name. */
function withoutNested(places: readonly Place[], tree: Tree): Place[] {
  return places.filter((inner) => !places.some((outer) => outer !== inner && tree.contains(outer.code, inner.code)));
}

/** Characters between two sightings, none where the other one says where the first one lies. */
function remoteness(text: string, sighting: Sighting, other: Sighting): number {
  if (saysWhere(text, sighting, other)) return 0;
  return sighting.start < other.start ? other.start - sighting.end : sighting.start - other.end;
}

/** The place that a sighting surely means, if it does. */
function certain(sighting: Sighting): Place | undefined {
  return sighting.places.length === 1 ? sighting.places[0] : undefined;
}

/** The candidates lying in the nearest place named that tells them apart. */
function inNamedPlace(candidates: readonly Place[], sighting: Sighting, around: Surroundings): Place[] {
  const nearest = around.others
    .filter((other) => other !== sighting)
    .map((other) => ({ other, far: remoteness(around.text, sighting, other) }))
    .sort((a, b) => a.far - b.far);
  for (const { other } of nearest) {
    const outer = certain(other);
    if (outer === undefined) continue;
    const inside = candidates.filter((place) => place !== outer && around.tree.contains(outer.code, place.code));
    if (inside.length > 0 && inside.length < candidates.length) return inside;
  }
  return [];
}

/** The candidates nearest to the places talked about: the very place, one inside it, one in the same province. */
function nearContext(candidates: readonly Place[], sighting: Sighting, around: Surroundings): Place[] {
  const { tree, context } = around;
  const siblings = around.others.flatMap((other) => (other === sighting ? [] : (certain(other)?.code ?? [])));
  const provinces = new Set(
    [...new Set([...context, ...siblings])].map((code) => tree.province(code)).filter((p) => p !== undefined),
  );
  const tests: ((place: Place) => boolean)[] = [
    (place) => context.includes(place.code),
    (place) => context.some((code) => tree.contains(code, place.code)),
    (place) => provinces.has(tree.province(place.code) ?? place),
  ];
  for (const test of tests) {
    const passing = candidates.filter(test);
    if (passing.length > 0 && passing.length < candidates.length) return passing;
  }
  return [];
}

/** True where a bare name may mean a place besides `chosen`: counties and districts are rather named with their kind. */
function alsoMeant(place: Place, chosen: Place, known: ReadonlySet<PlaceCode>): boolean {
  if (place === chosen) return false;
  return place.level !== 'county' || place.zh.endsWith('市') || chosen.level === 'county' || known.has(place.code);
}

/** True for a county of a city that the corpus knows; that it knows a province says little of all that lies in it. */
function isInKnownCity({ code }: Place, { tree, known }: Surroundings): boolean {
  return tree.ancestors(code).some((outer) => outer.level === 'prefecture' && known.has(outer.code));
}

/** Puts the place that is meant first, and says why. The other candidates follow in the order of their rank. */
export function choose(sighting: Sighting, around: Surroundings): Choice | undefined {
  const candidates = withoutNested(sighting.places, around.tree).sort(byRank);
  const [first] = candidates;
  if (first === undefined) return undefined;
  if (candidates.length === 1) return { places: [first], resolvedBy: 'only' };
  const settled = (chosen: Place, resolvedBy: PlaceMention['resolvedBy']): Choice => {
    const others = candidates.filter((place) => alsoMeant(place, chosen, around.known));
    return { places: [chosen, ...others], resolvedBy: others.length === 0 ? 'only' : resolvedBy };
  };
  const reasons: [PlaceMention['resolvedBy'], () => Place[]][] = [
    ['province named', () => inNamedPlace(candidates, sighting, around)],
    ['context', () => nearContext(candidates, sighting, around)],
    ['corpus', () => candidates.filter((place) => around.known.has(place.code))],
    ['corpus', () => candidates.filter((place) => isInKnownCity(place, around))],
  ];
  for (const [resolvedBy, find] of reasons) {
    const favoured = find();
    const chosen = favoured.find((place) => around.known.has(place.code)) ?? favoured[0];
    if (chosen !== undefined) return settled(chosen, resolvedBy);
  }
  // The bare name of a province means the province, whatever lesser place shares it (Hainan, 海南).
  if (first.level === 'province') return { places: [first], resolvedBy: 'only' };
  return settled(first, 'rank');
}
