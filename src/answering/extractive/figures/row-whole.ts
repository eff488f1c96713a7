import type { Fact } from '../../../domain/fact.ts';
import type { PlaceCode } from '../../../domain/place.ts';
import type { Snapshot } from '../../snapshot.ts';

/** Words for the wholes that a share may be of. */
const WHOLES = [
  /全国|\bnational|\bcountry|\bChina/i,
  /全球|世界|\bglobal|\bworld/i,
  /全省|\b(?:the|its) province['’]s|\bof (?:the|its) province\b|\bprovincial/i,
];

/** A share of the city's exports is no share of the country's: the whole that is named must be the row's whole. */
export function isOfWhole(fact: Fact, asked: string, snapshot: Snapshot): boolean {
  if (snapshot.indicator(fact.indicator)?.transformation !== 'share') return true;
  const told = [fact.quote, fact.note, fact.noteZh].join(' ');
  const wholes = WHOLES.filter((whole) => whole.test(asked));
  if (wholes.length > 0) return wholes.every((whole) => whole.test(told));
  // A simple question within a larger one has lost its other places.
  const named = snapshot.gazetteer.find(asked, { edited: true });
  return named.every(
    ({ candidates: [place], start, end }) =>
      !isProvinceOf(place, fact, snapshot) ||
      OF_PROVINCE.test(told) ||
      !(OF_WHOLE_BEFORE.test(asked.slice(0, start)) && OF_WHOLE_BEHIND.test(asked.slice(end))) ||
      snapshot.placesIn(told).includes(place),
  );
}

const OF_PROVINCE = /全省|\bprovinc/i;
const OF_WHOLE_BEFORE = /(?:\b(?:share|much|part|portion|percentage|percent|proportion) of|占(?:了|到)?)\s*$/i;
const OF_WHOLE_BEHIND = /^(?:['’]s|的|省|全省|总)/;

/** "How much of Jiangxi's output comes from Yichun": the province is the whole, not where the city lies. */
function isProvinceOf(place: PlaceCode, fact: Fact, { gazetteer }: Snapshot): boolean {
  return place !== fact.place && gazetteer.byCode(place)?.level === 'province' && gazetteer.contains(place, fact.place);
}
