import { parseQuantities } from '../../../facts/quantities/parse.ts';
import { foldCase, tokens } from '../../../retrieval/analyzer.ts';
import { askedOf } from '../../evidence/asked.ts';
import { wordHeld } from '../../evidence/held.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import { askedSort } from '../../understand/asked-somebody.ts';
import { isLightWord } from '../../understand/light-words.ts';
import { namedOffice } from '../../understand/offices.ts';
import { SIZES } from '../../understand/sizes.ts';
import type { Understanding } from '../../understand/understand.ts';
import { isBareSum } from '../claims.ts';
import { ranksSaid } from '../ranking/asked-rank.ts';
import { saidBy } from './said-by.ts';
import { actorAsked } from './tells-actor.ts';
import { kindTold } from './tells-kind.ts';
import { asksEach, enumerates } from './tells-list.ts';
import { organisationAsked } from './tells-organisation.ts';
import { tellsParticular } from './tells-particular.ts';
import { penaltyAsked } from './tells-penalty.ts';
import { sourceAsked } from './tells-source.ts';
import { placeAsked } from './tells-where.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** Whether words of a candidate (its quote, or a summary of it) tell what is asked for. */
export type Tells = (words: string, match: Match) => boolean;

/** Something that a question asks words to tell, by a name for those who look into refusals. */
export interface WordTest {
  name: string;
  tells: Tells;
}

/** What a question asks words to tell, be they a sentence's or a measure's: who, where, which ones, what penalty. */
export function wordTests(question: Understanding, snapshot: Snapshot): WordTest[] {
  const { text } = question;
  const tests: Record<string, Tells | undefined> = {
    'who does it': actorAsked(question, snapshot),
    'a body of the sort': sortAsked(question),
    'things of the kind': kindTold(question),
    'where it is': placeAsked(question, snapshot),
    'the penalty': penaltyAsked(question, snapshot),
    'an organisation': organisationAsked(question, snapshot),
    'a name': nameAsked(question),
    'what it is known for': fameAsked(question),
    'its source': sourceAsked(question),
    'a rank': rankClaimed(question),
    'what is built': buildingAsked(question),
    'the figure claimed': claimAsked(question),
    'the thing asked about': thingsAsked(question, snapshot),
    'how it was earlier': earlierAsked(question),
    'what it is said about': matterAsked(question),
    'what the one named said': saidBy(question, snapshot),
    'each of several': asksEach(text) ? enumerates : undefined,
    'the very one': (words, { candidate: { cell } }) =>
      tellsParticular(cell ? [words, cell.column, cell.caption].join(' ') : words, text),
  };
  return Object.entries(tests).flatMap(([name, tells]) => (tells ? [{ name, tells }] : []));
}

/** "Which universities": a body of another sort is none. */
function sortAsked({ text }: Understanding): Tells | undefined {
  const sort = askedSort(foldCase(text));
  return sort && ((words) => sort.test(words));
}

/** "Is the grant 500 million euros": only words that state a figure of the kind say whether it is. */
function claimAsked({ asks, quantities, indicators, terms, rest }: Understanding): Tells | undefined {
  const claims = quantities.flatMap((claim) =>
    isBareSum(claim)
      ? [{ dimension: 'money' }]
      : claim.kind !== 'ordinal' && claim.dimension !== 'count'
        ? [claim]
        : [],
  );
  if (!asks.has('yes-no') || claims.length === 0) return undefined;
  const isOfNothing = indicators.length === 0 && terms.length === 0 && rest.every(isLightWord);
  return (words, { candidate: { concepts } }) => {
    const stated = new Set<string | undefined>(parseQuantities(words).map(({ dimension }) => dimension));
    // "Did it reach 100 billion" of a place is not told by what others have agreed to invest there.
    const isOfSize = !isOfNothing || SIZES.some((size) => concepts.has(size));
    return isOfSize && claims.some(({ dimension }) => stated.has(dimension));
  };
}

/** Whether something is so is told by words that name it, not by words that only stand beside its name. */
function thingsAsked(question: Understanding, snapshot: Snapshot): Tells | undefined {
  if (!question.asks.has('yes-no')) return undefined;
  const things = askedOf(question, snapshot).words.filter(
    ({ word }) => question.rest.includes(word) && !isLightWord(word),
  );
  return (words, { candidate }) => {
    // "That was 4.1 percent less" takes up what it is said of.
    const own = { ...candidate, quote: words, nearby: candidate.leans ? candidate.nearby : NOTHING };
    return things.length === 0 || things.some(({ word, counterparts }) => wordHeld(word, counterparts, own) > 0);
  };
}

/** "What did he say about jobs": what is said of anything else does not tell. */
const SAID_ABOUT =
  /\bwhat (?:do|does|did|has)\b[^?]*\b(?:say|said|tell|told|think|comment|remark)\w* (?:\w+ )?(?:about|on|regarding) ([^?]+)/i;

function matterAsked({ text, indicators, terms }: Understanding): Tells | undefined {
  const about = new Set(tokens(SAID_ABOUT.exec(text)?.[1] ?? ''));
  const matters = [...indicators, ...terms].filter(({ words }) => words.every((word) => about.has(word)));
  if (matters.length === 0) return undefined;
  return (_, { candidate: { concepts } }) => matters.some(({ ids }) => ids.some((id) => concepts.has(id)));
}

/** "What is it known as", 以前叫什么: words that give a name. */
const ASKS_NAME =
  /\bwhat (?:is|was|were|are) .*\b(?:called|known as|named|nicknamed|dubbed)\b|\bgo(?:es)? by the name\b|(?:合|并|统|俗|通|简)称|(?:叫|称为|称作|誉为|称呼)(?:做|为|作)?(?:什么|啥)|什么(?:称号|别名|美誉|外号|之[都城乡])/i;
const TELLS_NAME =
  /\b(?:called|known as|named|nicknamed|dubbed|titled?|renamed|awarded as|hailed as)\b|称|叫|名为|命名|誉|之[都城乡]/i;
const FORMERLY = /以前|之前|曾经?|原来|原先|过去|\b(?:before|previously|formerly|once|earlier)\b/i;

/** Whether a question asks what something is called, which no figure tells. */
export function asksName({ text, asks }: Understanding): boolean {
  return ASKS_NAME.test(text) && !asks.has('value');
}

function nameAsked({ text }: Understanding): Tells | undefined {
  // Somebody is named beside the office: no text says that the mayor is called so.
  if (!ASKS_NAME.test(text) || namedOffice(text)) return undefined;
  const formerly = FORMERLY.test(text);
  return (words) => TELLS_NAME.test(words) && (!formerly || TELLS_EARLIER.test(words));
}

/** "What was it known for", 以什么闻名: words of fame or of a title. */
const ASKS_FAME =
  /\b(?:known|famous|famed|renowned|noted|celebrated) (?:for|as)\b|\b(?:nickname|claim to fame)\b|(?:以|因)(?:什么|啥|何).{0,4}(?:闻名|著称|出名|知名)|(?:出名|闻名|著称|有名)的?(?:是|靠)(?:什么|啥)/i;
const TELLS_FAME =
  /\b(?:known|famous|famed|renowned|noted|celebrated|dubbed|nicknamed)\b|闻名|著称|出名|知名|有名|称为|誉为/i;

/** Whether a question asks what something is known for, which no figure tells. */
export function asksFame({ text }: Understanding): boolean {
  return ASKS_FAME.test(text);
}

function fameAsked(question: Understanding): Tells | undefined {
  return asksFame(question) ? (words) => TELLS_FAME.test(words) : undefined;
}

/** "What is it building", 在建什么: words of building, or of what is otherwise brought about. */
const ASKS_BUILDING =
  /\bwhat (?:is|are|does|did|has|have|will|do)\b.*\b(?:build(?:ing)?|built|construct(?:ed|ing)?|establish(?:ed|ing)?|creat(?:e|ed|ing)|set(?:ting)? up)\b|(?:在建|建设|建了|建)什么/i;
const TELLS_BUILDING =
  /\bbuil[dt]|\bconstruct|\bset(?:ting|s)? up\b|\bestablish|\bcreat|\bfound(?:ed|ing)\b|建|设立|打造/i;

/** Whether a question asks what is built, which no figure tells. */
export function asksBuilding({ text, asks }: Understanding): boolean {
  return ASKS_BUILDING.test(text) && !asks.has('value');
}

function buildingAsked(question: Understanding): Tells | undefined {
  return asksBuilding(question) ? (words) => TELLS_BUILDING.test(words) : undefined;
}

/** "Is it the largest", not "is the largest plant open": only words that rank say whether it is. */
const CLAIMS_RANK =
  /^(?:is|are|was|were|does|do|did|has|have) (?!(?:the|its|their)\b[^?]{0,12}$).+$|^\p{Script=Han}{2,}.*$/iu;

/** Whether a yes-no question claims a rank, which only what ranks can tell. */
export function claimsRank({ asks, text }: Understanding): boolean {
  const [rank] = ranksSaid(text);
  return asks.has('yes-no') && rank !== undefined && CLAIMS_RANK.test(text.slice(0, rank.start));
}

function rankClaimed(question: Understanding): Tells | undefined {
  return claimsRank(question) ? (words) => ranksSaid(words).length > 0 : undefined;
}

/** "What was there before the subsidy": what is asked about is not the event. */
const EARLIER = /\bbefore (?:the|its|their|this|that) ([^,.?]+)\??$/i;
const BEFORE_IT = /\bbefore (?:it|they|he|she) (?:was|were|got|became)\b[^,.?]*\??$/i;
const TELLS_EARLIER =
  /\bbefore\b|\buntil\b|\bpreviously\b|\bearlier\b|\bprior\b|\bformer(?:ly)?\b|\bused to\b|\bagainst\b|\bfrom\b|\binstead\b|\brather than\b|之前|此前|以前|原来|原先|过去/i;

/** The words of the event before which a question asks how things were; none where it asks for no such time. */
export function eventBefore({ text }: Understanding): string {
  return EARLIER.exec(text)?.[1] ?? '';
}

function earlierAsked(question: Understanding): Tells | undefined {
  const isAsked = eventBefore(question) !== '' || BEFORE_IT.test(question.text);
  return !isAsked ? undefined : (words) => TELLS_EARLIER.test(words);
}
