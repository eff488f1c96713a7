import type { Fact, Measure } from '../../../domain/fact.ts';
import type { Dimension } from '../../../domain/quantity.ts';
import { parseQuantities } from '../../../facts/quantities/parse.ts';
import { unitOf } from '../../../facts/quantities/units.ts';
import { wantedPlaces } from '../../evidence/fitting.ts';
import type { Snapshot } from '../../snapshot.ts';
import { askedDimension } from '../../understand/asked-unit.ts';
import type { Understanding } from '../../understand/understand.ts';
import type { Plan } from '../plan.ts';
import { BODY, holdsChineseName, namesIn } from '../telling/names.ts';
import { tellsDate } from '../telling/tells-date.ts';
import { isElsewhere } from '../telling/tells-where.ts';

/** "… and who owns it": where a question goes on with another one. */
const GOES_ON =
  /(?:[,;?]\s*|\s)(?:and|or)\s+(?:also\s+)?(?=(?:(?:by|to|from|for|at|in|on|of|with|since|until) )?(?:who|whom|whose|when|where|why|how|what|which)\b)|[?;]\s+(?=(?:and )?(?:who|whom|when|where|why|how|what|which)\b)/i;
const GOES_ON_HAN = /[，,；;？?]/;
const INTERROGATIVE =
  /\b(?:who|whom|whose|when|where|why|how|what|which)\b|谁|何[时地]|哪|为什么|为何|多少|多大|多久|几|怎么|怎样|如何|什么/i;

/** The questions that are strung together in one, in their own words; the question alone where there is one. */
export function partsOf(text: string): string[] {
  const pieces = text.split(/\p{Script=Han}/u.test(text) ? GOES_ON_HAN : GOES_ON);
  const parts: string[] = [];
  const trimmed = pieces.map((piece) => piece.replace(/^[\s，,；;]+|[\s？?。.]+$/gu, ''));
  for (const piece of trimmed.filter((each) => each !== '')) {
    // "In 2023, how much …": what asks nothing belongs to what does.
    const before = parts.at(-1);
    if (before !== undefined && (!INTERROGATIVE.test(piece) || !INTERROGATIVE.test(before)))
      parts.splice(-1, 1, `${before}, ${piece}`);
    else parts.push(piece);
  }
  return parts;
}

const WHO = /\bwho(?:m|se)?\b|谁/i;
const WHEN = /\bwhen\b|何时|什么时候|哪年|哪一年/i;
const WHERE = /\bwhere\b|哪里|哪儿|何地/i;

/** What an answer shows: the sentences, and the rows and measures as they are worded. */
interface Shown {
  facts: readonly Fact[];
  measures: readonly Measure[];
  texts: readonly string[];
}

/** The parts of a question of which nothing that is shown tells; of a question of one part none. */
export function partsUnanswered(
  parts: readonly string[],
  question: Understanding,
  plan: Plan,
  snapshot: Snapshot,
): string[] {
  if (parts.length < 2) return [];
  const { facts, measures, sentences } = plan;
  const texts = [...sentences, ...measures].map(({ quote }) => quote);
  return parts.filter((part) => !isTold(part, { facts, measures, texts }, question, snapshot));
}

/** Whether something shown is of the kind that a part asks for; a part that tells no kind is taken to be told. */
function isTold(part: string, { facts, measures, texts }: Shown, question: Understanding, snapshot: Snapshot): boolean {
  const isOrganisation = ({ subject }: Fact) => snapshot.term(subject)?.kind === 'organisation';
  if (WHO.test(part))
    return texts.some((text) => holdsName(text, snapshot)) || facts.some((fact) => isOrganisation(fact));
  if (WHEN.test(part)) return facts.length + measures.length > 0 || texts.some((text) => tellsDate(text, part));
  if (WHERE.test(part))
    return isElsewhere(
      [...texts.flatMap((text) => snapshot.placesIn(text)), ...facts.map(({ place }) => place)],
      wantedPlaces(question, snapshot),
      snapshot,
    );
  const dimension = askedDimension(part.toLowerCase());
  return dimension === undefined || figureDimensions(facts, texts).has(dimension);
}

function holdsName(text: string, snapshot: Snapshot): boolean {
  return namesIn(text, snapshot).length > 0 || BODY.test(text) || holdsChineseName(text, false);
}

function figureDimensions(facts: readonly Fact[], texts: readonly string[]): ReadonlySet<Dimension | undefined> {
  return new Set([
    ...facts.map(({ unit }) => (unit === '1' ? 'count' : unitOf(unit)?.dimension)),
    ...texts.flatMap((text) => parseQuantities(text)).map(({ dimension }) => dimension),
  ]);
}
