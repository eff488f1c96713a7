import type { PlaceCode, PlaceMention } from '../../domain/place.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Aspect, ClaimContext } from './claims.ts';
import type { Fault } from './fault.ts';
import type { Claim } from './figures.ts';
import { governing, sameClause } from './proximity.ts';
import type { Reading } from './reading.ts';
import type { SentenceSources, Support } from './sources.ts';
import { NATION } from './wholes.ts';

/** The place that a figure is told of is the place that it is of: a city's figure is not its province's. */
export const inPlace: Aspect = (claim, support, context) => {
  const { figure } = claim;
  const { reading } = context;
  const exact = reading.places.some((mention) => names(mention, support.places));
  const rivals = reading.places.filter((mention) => {
    if (names(mention, support.places)) return true;
    if (mention.qualifier || mayStandFor(mention, support, context)) return false;
    if (isWholeBeside(mention, claim, context)) return false;
    return exact ? competes(mention, support, context) : !isIncidental(mention, support, context);
  });
  const nearest = governing(reading.clauses, reading.figures, figure, rivals);
  const told = nearest ?? (exact ? undefined : rivals.find((mention) => encloses(mention, support, context.snapshot)));
  if (!told || names(told, support.places)) return undefined;
  return { code: 'place differs', found: told.text, expected: labels(support.places, context.snapshot) };
};

/** "It has 0.3 GWh and was the first of its kind in the country": of the country is what another clause says. */
function isWholeBeside(mention: PlaceMention, { figure }: Claim, { reading, sources }: ClaimContext): boolean {
  const isWhole = NATION.test(mention.text) && sources.quotes.some(({ text }) => NATION.test(text));
  return isWhole && !sameClause(reading.clauses, figure, mention);
}

function names({ candidates }: PlaceMention, places: readonly PlaceCode[]): boolean {
  return places.some((place) => candidates.includes(place));
}

function labels(places: readonly PlaceCode[], { gazetteer }: Snapshot): string {
  return places.map((place) => gazetteer.label(place, 'en')).join('; ');
}

function encloses(mention: PlaceMention, { places }: Support, { gazetteer }: Snapshot): boolean {
  return places.some((place) => gazetteer.contains(mention.candidates[0], place));
}

/**
 * A company or a park lies in every place around it, so that any of them may be named; a share or a rank names the whole
 * that it is a part of ("a third of the country's total").
 */
function mayStandFor(mention: PlaceMention, support: Support, { snapshot, sources }: ClaimContext): boolean {
  if (!support.fact) return !isOfOtherWords(mention, support, sources);
  if (!encloses(mention, support, snapshot)) return false;
  const kind = snapshot.term(support.fact.subject)?.kind;
  const lies = kind === 'organisation' || kind === 'other';
  const { transformation } = snapshot.indicator(support.fact.indicator) ?? {};
  const level = snapshot.gazetteer.byCode(mention.candidates[0])?.level;
  const whole = level === 'country' || level === 'world';
  return lies || ((transformation === 'share' || transformation === 'rank') && whole);
}

/** Of two sentences cited, each with a place of its own, the figure of one is not told of the place of the other. */
function isOfOtherWords(mention: PlaceMention, { quote, places }: Support, { quotes }: SentenceSources): boolean {
  if (quote.placesNamed.length === 0 || names(mention, places)) return false;
  return quotes.some((other) => other !== quote && names(mention, other.placesNamed));
}

/** Where the right place is named too, only a place that the words do not speak of, or that has figures, competes. */
function competes(mention: PlaceMention, support: Support, context: ClaimContext): boolean {
  const ofAnother = context.claims.some(({ supports }) =>
    supports.some(({ fact }) => fact && names(mention, [fact.place])),
  );
  if (ofAnother) return true;
  return !isIncidental(mention, support, context) && !encloses(mention, support, context.snapshot);
}

/** A place that the source's words name in passing: an export market. */
function isIncidental(mention: PlaceMention, support: Support, { snapshot }: ClaimContext): boolean {
  return !encloses(mention, support, snapshot) && names(mention, support.quote.placesNamed);
}

/** Every place that a sentence names is one that its sources speak of, or lies around one. */
export function judgePlaces({ places }: Reading, sources: SentenceSources, snapshot: Snapshot): Fault[] {
  const spoken = new Set([
    ...sources.quotes.flatMap((quote) => [...quote.places, ...quote.placesOfTitle]),
    ...sources.supports.flatMap((support) => support.places),
    ...sources.measures.flatMap(({ place, summary }) => [place, ...snapshot.placesIn(summary)]),
  ]);
  const known = ({ candidates }: PlaceMention) =>
    candidates.some(
      (code) => spoken.has(code) || [...spoken].some((inner) => snapshot.gazetteer.contains(code, inner)),
    );
  return places
    .filter((mention) => !known(mention))
    .map(({ text }) => ({ code: 'place differs', found: text, expected: labels([...spoken], snapshot) }));
}
