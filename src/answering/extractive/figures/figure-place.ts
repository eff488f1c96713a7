import type { PlaceMention } from '../../../domain/place.ts';
import type { Dimension } from '../../../domain/quantity.ts';
import { wantedPlaces } from '../../evidence/fitting.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Understanding } from '../../understand/understand.ts';
import { figuresBetween } from '../../verify/proximity.ts';
import type { ReadFigure } from './read-figure.ts';

/** What joins two places. */
const JOINED = /^\s*(?:(?:,|，)?\s*(?:and|和|与|及|以及)|、)\s*$/i;
/** What tells of each of them all the same. */
const APART = /\b(?:respectively|each|both)\b|分别|各/i;
/** What adds up; a distance or a price holds of each of two places. */
const ADDS_UP: ReadonlySet<Dimension> = new Set([
  'money',
  'mass',
  'energy',
  'power',
  'volume',
  'count',
  'ratio',
  'area',
]);

/**
 * Whether a figure is of a place that is asked for alone: "four-fifths went to South Korea and Japan" tells how much
 * went to neither of them.
 */
export function isOfPlaceAlone(
  { text, quantity, beside }: ReadFigure,
  question: Understanding,
  snapshot: Snapshot,
): boolean {
  const wanted = wantedPlaces(question, snapshot);
  if (wanted.length === 0 || !ADDS_UP.has(quantity.dimension) || APART.test(text)) return true;
  const mentions = snapshot.gazetteer.find(text, { known: snapshot.knownPlaces });
  const isWanted = ({ candidates }: PlaceMention) => wanted.includes(candidates[0]);
  return !mentions.some((mention, index) => {
    const next = mentions[index + 1];
    if (next === undefined || !JOINED.test(text.slice(mention.end, next.start))) return false;
    return isWanted(mention) !== isWanted(next) && figuresBetween(beside, quantity, mention) === 0;
  });
}
