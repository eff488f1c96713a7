import type { PlaceLevel } from '../../../domain/place.ts';
import { tokens } from '../../../retrieval/analyzer.ts';
import { wordsOf } from '../../evidence/candidate.ts';
import type { Snapshot } from '../../snapshot.ts';
import { isLightWord } from '../../understand/light-words.ts';
import type { Understanding } from '../../understand/understand.ts';
import { NATION, WORLD } from '../../verify/wholes.ts';
import type { ReadFigure } from './read-figure.ts';

/** What a share may be of, the widest first. */
type Whole = 'world' | 'nation' | 'province' | 'city';

const WIDE: ReadonlySet<Whole> = new Set(['world', 'nation']);
const PROVINCE = /全省|省内|\bprovinc(?:e|ial)\b/i;
const CITY = /全[市县]|\b(?:the|that|this) (?:city|county)\b/i;
const OF_LEVEL: Partial<Record<PlaceLevel, Whole>> = {
  world: 'world',
  country: 'nation',
  province: 'province',
  prefecture: 'city',
  county: 'city',
};
/** The words of a question that tell what a share is to be of. */
const SHARE_OF =
  /\b(?:share|(?:pro)?portion|percentage|percent|fraction|slice|part)\s+of\s+(.+?)(?=\b(?:is|are|was|were|do|does|did|come|comes|came|has|have|go|goes)\b|\?|$)|占(?:了|到)?([^，。？?]{1,10})|([^，。？?]{1,4})占比/i;

/** Whether a share is one of the whole that is asked for: a quarter of the province's output is none of the country's. */
export function isOfWhole({ told, quantity }: ReadFigure, question: Understanding, snapshot: Snapshot): boolean {
  const [, ...parts] = SHARE_OF.exec(question.text) ?? [];
  const asked = wholesIn(parts.join(' '), snapshot);
  if (quantity.dimension !== 'ratio' || asked.size === 0) return true;
  const nearest = told.map((clause) => wholesIn(clause, snapshot)).find((wholes) => wholes.size > 0);
  // A text of one province need not say whose total it speaks of; of the world's it does.
  const unsaid = question.places.length > 1 || [...asked].some((whole) => WIDE.has(whole));
  return nearest ? [...asked].some((whole) => nearest.has(whole)) : !unsaid;
}

function wholesIn(text: string, snapshot: Snapshot): ReadonlySet<Whole> {
  const named = snapshot
    .placesIn(text)
    .flatMap((code) => OF_LEVEL[snapshot.gazetteer.byCode(code)?.level ?? 'region'] ?? []);
  const said: [Whole, RegExp][] = [
    ['world', WORLD],
    ['nation', NATION],
    ['province', PROVINCE],
    ['city', CITY],
  ];
  return new Set([...named, ...said.flatMap(([whole, words]) => (words.test(text) ? [whole] : []))]);
}

/** Opens what is told of one of several: 其中湘钠新能源一期. */
const OPENS_ONE = /^[\s，,]*其中/;
const ASKS_ONE = /其中/;

/** Whether a figure is told of one of several, behind 其中, of which the question names nothing but what is measured. */
export function isOfOneAlone({ told }: ReadFigure, question: Understanding): boolean {
  const at = told.findIndex((clause) => OPENS_ONE.test(clause));
  if (at < 0 || ASKS_ONE.test(question.text)) return false;
  const measured = new Set(question.indicators.flatMap(({ words }) => words));
  const one = wordsOf([told[at] ?? '']);
  const named = tokens(question.text).filter((word) => !measured.has(word) && !isLightWord(word));
  const isTerm = question.terms.some(({ words }) => words.every((word) => one.has(word)));
  return !isTerm && !named.some((word) => one.has(word));
}
