import type { Language } from '../domain/answer.ts';
import type { Place } from '../domain/place.ts';
import { isHan } from './fold.ts';
import { englishKind, stem } from './kinds.ts';
import { unmark } from './lexicon.ts';
import type { Tree } from './tree.ts';

/** The units from a place up to its province, the place first; a place outside provinces stands alone. */
function upToProvince(place: Place, tree: Tree): Place[] {
  if (place.level === 'province' || tree.province(place.code) === undefined) return [place];
  const ups = tree.ancestors(place.code);
  return [place, ...ups.slice(0, ups.findIndex((up) => up.level === 'province') + 1)];
}

/** How a place is shown: always with its province ("Anyi County, Nanchang, Jiangxi", 江西省南昌市安义县); in English "the world". */
export function label(place: Place, tree: Tree, language: Language): string {
  if (place.level === 'world' && language === 'en') return `the ${place.en.toLowerCase()}`;
  const line = upToProvince(place, tree);
  if (language === 'zh')
    return line
      .map((unit) => unit.zh)
      .reverse()
      .join('');
  return line.map((unit) => [unit.en, englishKind(unit)].filter((part) => part !== '').join(' ')).join(', ');
}

/** All names of a place for a search, without those that name it only in some company. */
export function searchNames(place: Place): string[] {
  const aliases = place.aliases.map(unmark).filter(({ use }) => use === undefined);
  const short = place.pinyin === undefined ? place.zh : stem(place.zh);
  const names = [
    place.en,
    place.zh,
    ...(short.length > 1 ? [short] : []),
    place.pinyin?.replaceAll(' ', '') ?? '',
    ...aliases.map(({ text }) => text),
    ...place.epithets,
  ];
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = isHan(name) ? name : name.toLowerCase();
    return name !== '' && !seen.has(key) && seen.add(key);
  });
}
