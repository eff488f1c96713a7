import type { PlaceCode } from '../../domain/place.ts';
import type { Aspect, ClaimContext } from './claims.ts';
import { clauseOf } from './proximity.ts';

/** Words for the whole world. */
export const WORLD = /\bglobal\w*|\bworld(?:wide|['’]s)?\b|\binternational\w*|全球|世界|国际/iu;
/** Words for a country as a whole. */
export const NATION = /\bnation(?:al|wide|['’]s)?\b|\bcountry(?:['’]s|wide)?\b|\bdomestic\b|全国|国内|我国/iu;

/** A third of the country's total is no third of the world's: shares and ranks are told of the whole that they are of. */
export const ofWhole: Aspect = ({ figure }, { fact, quote }, context) => {
  const { reading, snapshot } = context;
  const { transformation } = snapshot.indicator(fact?.indicator ?? '') ?? {};
  const isPart = fact ? transformation === 'share' || transformation === 'rank' : figure.dimension === 'ratio';
  if (!isPart) return undefined;
  const clause = clauseOf(reading.clauses, figure);
  const countries = reading.places.filter(
    ({ candidates, text }) => clause.includes(text) && isCountry(candidates[0], context),
  );
  const told = { world: WORLD.exec(clause)?.[0], nation: NATION.exec(clause)?.[0] ?? countries[0]?.text };
  const source = {
    world: WORLD.test(quote.text),
    nation: NATION.test(quote.text) || quote.placesNamed.some((code) => isCountry(code, context)),
  };
  if (!source.world && !source.nation) return undefined;
  const found = (source.world ? undefined : told.world) ?? (source.nation ? undefined : told.nation);
  return found === undefined ? undefined : { code: 'place differs', found, expected: quote.text };
};

function isCountry(code: PlaceCode, { snapshot }: ClaimContext): boolean {
  return snapshot.gazetteer.byCode(code)?.level === 'country';
}
