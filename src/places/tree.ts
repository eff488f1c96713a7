import type { Place, PlaceCode } from '../domain/place.ts';

/** How places lie in one another: by parents, and for regions by members. */
export interface Tree {
  /** The parents of a place, the nearest first; regions are not among them. Empty for an unknown code. */
  ancestors(code: PlaceCode): Place[];
  /** The province that a place is or lies in. */
  province(code: PlaceCode): Place | undefined;
  /** True where `inner` is `outer` or lies in it, through parents and members of regions. Transitive. */
  contains(outer: PlaceCode, inner: PlaceCode): boolean;
}

export function buildTree(places: ReadonlyMap<PlaceCode, Place>): Tree {
  const regionsOf = new Map<PlaceCode, PlaceCode[]>();
  for (const { code, members } of places.values())
    for (const member of members ?? []) regionsOf.set(member, [...(regionsOf.get(member) ?? []), code]);

  function ancestors(code: PlaceCode): Place[] {
    const found: Place[] = [];
    for (let up = places.get(code)?.parent; up !== undefined; up = places.get(up)?.parent) {
      const place = places.get(up);
      if (place !== undefined) found.push(place);
    }
    return found;
  }

  /** A place, everything that it lies in, and the regions of all these; kept, since every candidate asks for it. */
  const around = new Map<PlaceCode, ReadonlySet<PlaceCode>>();

  function enclosing(inner: PlaceCode): ReadonlySet<PlaceCode> {
    const seen = new Set([inner]);
    for (const code of seen) {
      const parent = places.get(code)?.parent;
      if (parent !== undefined) seen.add(parent);
      for (const region of regionsOf.get(code) ?? []) seen.add(region);
    }
    // Codes that are no place's are not kept: there is no end of them.
    if (places.has(inner)) around.set(inner, seen);
    return seen;
  }

  function contains(outer: PlaceCode, inner: PlaceCode): boolean {
    return (around.get(inner) ?? enclosing(inner)).has(outer);
  }

  function province(code: PlaceCode): Place | undefined {
    const place = places.get(code);
    if (place?.level === 'province') return place;
    return ancestors(code).find((up) => up.level === 'province');
  }

  return { ancestors, contains, province };
}

/** The place that a bare name more probably means comes first: the bigger kind, then the lower code. */
const RANK: Readonly<Record<Place['level'], number>> = {
  country: 0,
  world: 1,
  province: 2,
  region: 3,
  prefecture: 4,
  zone: 5,
  county: 6,
};

export function byRank(a: Place, b: Place): number {
  const cities = Number(b.zh.endsWith('市')) - Number(a.zh.endsWith('市'));
  return RANK[a.level] - RANK[b.level] || cities || a.code.localeCompare(b.code);
}
