import { tokens } from '../../../retrieval/analyzer.ts';
import { counterpartsOf } from '../../../retrieval/thesaurus/thesaurus.ts';
import type { Counterparts } from '../../evidence/asked.ts';
import { wordHeld } from '../../evidence/held.ts';
import type { Match } from '../../evidence/match.ts';
import { isLightWord } from '../../understand/light-words.ts';
import type { Understanding } from '../../understand/understand.ts';
import type { TellingTest } from './only-telling.ts';

/** What follows a property and is none of it: "yet", "in 2022", "to use". */
const AFTER =
  /(?:\s+(?:yet|already|now|today|currently|again|too|either|anymore|any more|at all|then|right|really|to \w+|(?:in|at|of|by|since|for|from|as of|under|within|on|among) [^?]*))+$/i;
const IS =
  /^(?:(?:so|and|but|then|well)[, ]+)*(?:is|are|was|were|isn['’]t|aren['’]t|wasn['’]t|weren['’]t) (?!there\b)(?<said>[^?,;]+)\??$/i;
/** "A state-owned company": of what kind it is. */
const OF_KIND = /\b(?:an?|the) (?<kind>[\w-]+(?: [\w-]+)?)$/i;
const LAST = /(?<last>[\w-]+)$/;
/** What everybody is that is asked about. */
const WHATEVER = /\b(?:compan(?:y|ies)|firms?|enterprises?|business(?:es)?|cit(?:y|ies)|places?|person|one|thing)$/i;
/**
 * What is told in many words ("may not be installed"), how something is, and which way it goes; what grows, falls or
 * drops has asked for a change already.
 */
const TOLD_OTHERWISE =
  /\b(?:allowed|permitted|banned|forbidden|prohibited|well [\w-]+|up|down|(?:ris|shrink|increas|decreas|declin|climb)ing|(?:high|low|fast|slow|larg|small|bigg|strong|weak|cheap)er|better|worse|more|less)$/i;
const IS_HAN = /是(?<kind>\p{Script=Han}{2,8}?)(?:企业|公司|城市|的)?(?:吗|么|嘛)[？?]?$/u;

/** Asks whether a rule holds: of a measure its status tells, of words those that say from or until when. */
const ASKS_FORCE =
  /^(?:is|are|was|were|does|do|did)\b[^?]*\b(?:in (?:force|effect)|still (?:valid|appl(?:y|ies|icable)|effective|hold|holds))\b|(?:还|仍然?|继续)(?:有效|生效|适用|在?执行|在?实施)/i;
const TELLS_FORCE =
  /\bforce\b|\beffective|\b(?:takes?|took|taken|into|in) effect\b|\bvalid|\bappl(?:y|ies|icable)\b|\bexpir|\brepeal|\babolish|\buntil\b|生效|有效|施行|实施|执行|废止|失效|截至/i;

/** The words for what something is asked to be: "is it state-owned", 是国有企业吗; none where more than that is asked. */
function propertyAsked({ text, asks, quantities }: Understanding): readonly string[] {
  if (quantities.length > 0 || [...asks].some((ask) => ask !== 'yes-no')) return [];
  const han = tokens(IS_HAN.exec(text)?.groups?.['kind'] ?? '');
  if (han.length > 0) return han.every(isLightWord) ? han : [];
  const said = IS.exec(text)?.groups?.['said']?.replace(AFTER, '').replace(WHATEVER, '').trim() ?? '';
  if (TOLD_OTHERWISE.test(said)) return [];
  const { kind, last } = { ...OF_KIND.exec(said)?.groups, ...LAST.exec(said)?.groups };
  return tokens(kind ?? last ?? '');
}

/** Whether what is cited, or the row itself, has the very words, or says them in the other language. */
function holds({ candidate }: Match, words: readonly string[]): boolean {
  return words.every((word) => wordHeld(word, translationsOf(word), candidate) > 0);
}

const HAN = /\p{Script=Han}/u;

function translationsOf(word: string): Counterparts {
  return counterpartsOf(word).filter((together) => together.every((each) => HAN.test(each) !== HAN.test(word)));
}

/** What something is, and whether it holds, is told by no words that are silent on it, though these say little elsewhere. */
export const PROPERTY_TESTS: readonly TellingTest[] = [
  {
    asks: (question) => propertyAsked(question).length > 0,
    tells: (match, question) => holds(match, propertyAsked(question)),
  },
  {
    asks: ({ text }) => ASKS_FORCE.test(text),
    tells: ({ candidate: { measure, quote } }) => (measure ? measure.status === 'in force' : TELLS_FORCE.test(quote)),
  },
];
