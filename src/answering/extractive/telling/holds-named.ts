import type { Measure } from '../../../domain/fact.ts';
import type { Quantity } from '../../../domain/quantity.ts';
import { sameQuantity } from '../../../facts/quantities/compare.ts';
import { parseQuantities } from '../../../facts/quantities/parse.ts';
import type { Candidate } from '../../evidence/candidate.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Understanding } from '../../understand/understand.ts';

const CHINAS = /^(?:china['’]s |中国)/i;

/**
 * Whether a candidate's words hold what a question names beyond its places and terms: the title that it asks about
 * beside the place that bears it ("Yibin … Liquor Capital", which has another title as well), the sum that it speaks
 * of and, where it is a row, the company.
 */
export function holdsNamed(candidate: Candidate, question: Understanding, snapshot: Snapshot): boolean {
  const { quote, measure } = candidate;
  const said = [quote, measure?.summary, measure?.summaryZh].join('\n');
  const folded = said.toLowerCase();
  return (
    titlesAsked(question).every((title) => folded.includes(title)) &&
    holdsThing(candidate, question, snapshot) &&
    !isOfAnotherName(quote, question, snapshot) &&
    (question.asks.has('yes-no') || sumsAsked(question).every((sum) => holdsSum(said, sum))) &&
    (!measure || namesOrganisations(`${said}\n${doerOf(measure)}`, question, snapshot))
  );
}

/** "The Electric Sichuan action plan": a plan, project or event by its own name. */
const NAMED_THING =
  /((?:\p{Lu}[\p{L}’'-]+ )+)(?:(?:[Aa]ction|[Ww]ork|[Pp]ilot|[Ii]mplementation) )?(?:[Pp]roject|[Pp]lan|[Pp]rogram(?:me)?|[Ii]nitiative|[Ss]cheme|[Cc]ampaign|[Cc]onference|[Ff]orum)\b/gu;

/** Whether a candidate is of the plan or project that a question names as some text does, not only of its place. */
function holdsThing({ document, quote, span, around }: Candidate, { text, places }: Understanding, snapshot: Snapshot) {
  const isPlace = (name: string) => places.some((place) => place.text.includes(name));
  const names = [...text.matchAll(NAMED_THING)]
    .map(([, name = '']) => name.replace(/^(?:The|What|Which|Does|Did|Is|Has|Will|How|Why|When|Who) /, '').trim())
    .filter((name) => name.includes(' ') && !isPlace(name) && snapshot.isWritten(name));
  const near = [quote, snapshot.sentenceBefore(document, span), around].join('\n');
  return names.every((name) => near.includes(name));
}

/** "Kestrel SDI": a name of several words that is neither a place nor in any list. */
const NAME = /(?<![\p{L}])\p{Lu}[\p{L}&’'-]*(?: \p{Lu}[\p{L}&-]*)+/gu;
const ASKING =
  /^(?:(?:The|What|Which|Does|Did|Is|Are|Was|Were|Has|Have|Can|Could|Will|How|Why|When|Where|Who|Whose|In|And|Of|By) )+/;
/** "HYLBO, which …", "Xingyuan Materials plans …": words that begin with somebody's name are of them. */
const BEGINS_WITH_NAME =
  /^(\p{Lu}{2,}|\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}&-]+)+)(?=,| (?:\p{Ll}+s|will|had|said|\p{Ll}+ed)\b)/u;

/** Whether words are of another one than the company or person that a question names as some text does. */
function isOfAnotherName(
  said: string,
  { text, places, terms, indicators }: Understanding,
  snapshot: Snapshot,
): boolean {
  const [, subject] = BEGINS_WITH_NAME.exec(said) ?? [];
  if (subject === undefined || snapshot.placesIn(subject).length > 0 || text.includes(subject)) return false;
  const known = [...places.map((place) => place.text), ...[...terms, ...indicators].map(({ name }) => name)];
  const names = [...text.matchAll(NAME)]
    .map(([name]) => name.replace(ASKING, '').replace(/[’']s$/u, ''))
    .filter((name) => name.includes(' ') && snapshot.isWritten(name))
    .filter((name) => !known.some((other) => isWithin(other, name) || isWithin(name, other)));
  return names.length > 0 && !names.some((name) => said.includes(name));
}

function isWithin(one: string, other: string): boolean {
  return other.toLowerCase().includes(one.toLowerCase());
}

/** By-names of places that the question calls by their name as well: it asks who gave them, when, or whether. */
function titlesAsked({ places, asks }: Understanding): string[] {
  if (!asks.has('who') && !asks.has('date') && !asks.has('yes-no')) return [];
  return places
    .filter(
      (place) =>
        place.match === 'epithet' &&
        places.some((other) => other.match !== 'epithet' && other.candidates[0] === place.candidates[0]),
    )
    .map(({ text }) => text.replace(CHINAS, '').toLowerCase());
}

/** Sums of money, and shares that somebody has: "who owns the 10 billion yuan fund". */
function sumsAsked({ quantities, asks }: Understanding): readonly Quantity[] {
  return quantities.filter(({ dimension }) => dimension === 'money' || (dimension === 'ratio' && asks.has('who')));
}

function holdsSum(words: string, sum: Quantity): boolean {
  return parseQuantities(words).some(
    (one) => (one.value === sum.value && one.dimension === sum.dimension) || sameQuantity(one, sum),
  );
}

/** Who acts, without who told of it. */
function doerOf({ actor }: Measure): string {
  return actor.replace(/\s*[(（].*$/u, '');
}

/** A row is about a company where its words name it, not where the company is the one who told of it. */
function namesOrganisations(said: string, { terms }: Understanding, snapshot: Snapshot): boolean {
  const organisations = terms.filter(({ ids }) => ids.some((id) => snapshot.isOrganisation(id)));
  if (organisations.length === 0) return true;
  const named = new Set(snapshot.terms.findNested(said).flatMap(({ ids }) => ids));
  return organisations.every(({ ids }) => ids.some((id) => named.has(id)));
}
