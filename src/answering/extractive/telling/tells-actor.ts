import { foldCase, tokens } from '../../../retrieval/analyzer.ts';
import { romanisedName } from '../../../retrieval/thesaurus/pinyin.ts';
import { isInDictionary } from '../../../retrieval/thesaurus/thesaurus.ts';
import { askedOf } from '../../evidence/asked.ts';
import { type Candidate, wordsOf } from '../../evidence/candidate.ts';
import { wantedPlaces } from '../../evidence/fitting.ts';
import { wordHeld } from '../../evidence/held.ts';
import type { Snapshot } from '../../snapshot.ts';
import { askedSomebody, asksOfficeToo, asksWhoSaid } from '../../understand/asked-somebody.ts';
import { isLightWord } from '../../understand/light-words.ts';
import { askedOffice, namedOffice } from '../../understand/offices.ts';
import { askedRole, type Role } from '../../understand/roles.ts';
import type { Understanding } from '../../understand/understand.ts';
import { tellsChange } from '../aspect/told-aspect.ts';
import { withoutDateline } from './dateline.ts';
import { holdersOf, namesBearer } from './tells-office.ts';
import { besideNoun, cellTellsRole, holdsActor, holdsBody, tellsRole, type Wanted } from './tells-role.ts';
import type { Tells } from './word-tests.ts';

/** What has a role must be named by the words themselves, not by those around them: this much of the question. */
const OWN_COVERAGE = 0.5;
/** Asks for a company or a body by its name, which no office or person is. */
const BY_NAME =
  /\b(?:which|what|name(?: of)?)\b.{0,30}\b(?:compan|firm|enterprise|manufacturer|producer|maker|bank|operator)|(?:哪|什么).{0,8}(?:企业|公司|银行|厂商)|(?:企业|公司).{0,10}(?:哪[些几家两]|是谁)/i;
/** "What did the governor say": somebody's words, so that they must be said to be somebody's. */
const ASKS_SAYING =
  /\bwhat (?:did|does|has) (.+?) (?:say|said|tell|told|remark|think|explain|complain|warn)\b|^(.+?)(?:怎么说|说了什么|说什么|如何看|怎么看|表示什么|表示了什么)/i;
const SPEECH =
  /\b(?:said|says?|told|tells|explain(?:s|ed)|remark(?:s|ed)|add(?:s|ed)|point(?:s|ed) out|argue[sd]|warn(?:s|ed)|complain(?:s|ed)|according to|introduced that|not(?:es|ed)|call(?:s|ed)|believes?|think|asked)\b|说|表示|介绍|指出|认为|称|透露|解释|告诉|坦言/i;
/** What is said is then told word for word, or nearly. */
const SAID_THAT = /\b(?:said|says?|claim(?:s|ed)?|told .*) that\b/i;
/** Goes on with what somebody said before. */
const SPEAKS_ON =
  /\b(?:he|she) (?:also )?(?:said|told|added|noted|explained|remarked|warned)\b|[他她](?:还|也)?(?:说|表示|指出|介绍)/i;
const ASKS_SPEAKER =
  /\b(?:who|which [a-z]+) (?:(?:also|not|does|did|has) )*(?:said|says?|told|explain(?:s|ed)?|remark(?:s|ed)|call(?:s|ed)|describe[sd]?|argue[sd]?|warn(?:s|ed)|complain(?:s|ed)|thinks?|believes?)\b|(?:谁|哪位\p{Script=Han}{0,4})(?:说|表示|介绍|指出|认为|称)/iu;
const HAN = /\p{Script=Han}/u;
const NAME = /\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+/u;
const WHO_IS_NAME = new RegExp(`\\b[Ww]ho(?: is|['’]s| was) (${NAME.source})\\??$`, 'u');
const WHO_IS_NAME_ZH = /^(\p{Script=Han}{2,4})(?:是谁|是什么人|是哪位)[？?]?$/u;
/** "Who were the experts who came": what somebody named is called. */
const WHO_IS_THE =
  /\bwho (?:is|are|was|were) (?:currently )?(?:the |an? |its |their |[\w]+['’]s )((?:[a-z-]+ ){0,4}?[a-z-]+)(?= (?:of|in|at|for|behind|that|who|which|on|from|to|with)\b|\?|$)/i;
/** "Its manager": of whatever the sentence before is about. */
const POSSESSIVE = /(?:^|[.;,] ?)(?:its|their|his|her)\b|^其/i;

/** 组长是谁: told by an office as well, 由市长任组长. */
const WHO_HAS_POST = /(组长|总指挥|召集人|主任|会长|理事长|负责人)(?:是|由)?谁/u;
/** Asks which people something is for: they are told by what they are, not by a name. */
const FOR_WHOM =
  /\bwho (?:is|are|would be|counts? as) (?:\w+ )?(?:eligible|entitled|exempt|allowed|covered|affected)\b|\bwho (?:can|may|must|has to|have to|needs? to|gets?|qualif(?:y|ies)|receives?|benefits?)\b|谁(?:能|可以|可|必须|需要|有资格|享受)|适用于谁|哪些人/i;

/** 向谁申报: what it is done to stands between the same words. */
const TO_WHOM = /向谁(\p{Script=Han}{2})/u;

/** "To whom does it sell": whoever takes it is told as such. */
const TO_WHOM_EN =
  /\bto whom\b(?![^?]*\b(?:attribut|ascrib|credit))|\bwho(?:m)? (?:does|do|did|is|are|was|were)\b[^?]*\bto\??$/i;
const TAKER =
  /\b(?:to|for) (?:the |an? |its |their )?(?:[a-z-]+ ){0,3}?(?:\p{Lu}|makers?\b|compan|producers?\b|customers?\b|buyers?\b)|\b(?:buyers?|customers?|clients?|bought|recipients?)\b/u;

/** 委托给了谁, 卖给哪家: whoever it went to stands behind the verb. */
const GIVEN_TO = /(\p{Script=Han}{1,2})给了?(?:谁|哪)/u;

/** What a question about somebody asks words to tell; nothing where it asks for nobody. */
export function actorAsked(question: Understanding, snapshot: Snapshot): Tells | undefined {
  const { text, asks } = question;
  const saying = ASKS_SAYING.exec(text);
  if (saying && !asks.has('who')) return sayingOf(saying[1] ?? saying[2] ?? '', question, snapshot);
  if (!asks.has('who')) return undefined;
  if (FOR_WHOM.test(text)) return undefined;
  const byName = BY_NAME.test(text);
  const wanted: Wanted = { question: text, byName };
  const folded = foldCase(text);
  const withOffice = asksOfficeToo(folded);
  const names = (words: string) =>
    holdsActor(withoutDateline(words), wanted, snapshot) &&
    (!withOffice || namesBearer(words, 'any', [], [], snapshot));
  const [, done] = TO_WHOM.exec(text) ?? [];
  if (done) return (words) => new RegExp(`向\\p{Script=Han}{2,12}?${done}`, 'u').test(words);
  if (TO_WHOM_EN.test(text)) return (words) => TAKER.test(words) && names(words);
  const [, given] = GIVEN_TO.exec(text) ?? [];
  if (given) {
    const taker = new RegExp(`${given}(?:给了?)?(\\p{Script=Han}{2,30})`, 'u');
    return (words) => holdsActor(taker.exec(words)?.[1] ?? '', wanted, snapshot);
  }
  const office = byName ? undefined : askedOffice(text);
  if (office) {
    const places = wantedPlaces(question, snapshot);
    return (words, { candidate }) =>
      holdersOf(words, office, places, candidate.places, snapshot).length > 0 &&
      isNamedNear(candidate, question, snapshot) &&
      isOfBefore(words, candidate, question, snapshot);
  }
  const kind = askedSomebody(folded);
  const said = asksWhoSaid(folded);
  if (kind !== undefined && kind !== 'body') {
    const places = wantedPlaces(question, snapshot);
    return (words, { candidate }) =>
      namesBearer(words, kind, places, candidate.places, snapshot) &&
      (!said || SPEECH.test(words)) &&
      isOnMatter(candidate, question);
  }
  if (kind === 'body' && !askedRole(text)) return (words) => holdsBody(withoutDateline(words), wanted, snapshot);
  if (said) return (words, { candidate }) => SPEECH.test(words) && isOnMatter(candidate, question) && names(words);
  const person = WHO_IS_NAME.exec(text)?.[1] ?? WHO_IS_NAME_ZH.exec(text)?.[1];
  if (person) {
    const romanised = romanisedName(person);
    return (words) => words.includes(person) || (romanised !== undefined && words.includes(romanised));
  }
  const [, post] = WHO_HAS_POST.exec(text) ?? [];
  if (post) {
    const appointed = new RegExp(`由\\p{Script=Han}{2,12}?(?:任|担任|兼任|出任)${post}`, 'u');
    return (words) => appointed.test(words) || names(words);
  }
  const role = askedRole(text);
  if (role) {
    const objects = objectsOf(question, role.asked);
    return (words, { candidate, own }) =>
      own >= OWN_COVERAGE &&
      holds(objects, candidate) &&
      (candidate.cell
        ? cellTellsRole(candidate.cell, role, wanted, snapshot)
        : tellsRole(words, role, wanted, snapshot)) &&
      isOfBefore(words, candidate, question, snapshot);
  }
  if (ASKS_SPEAKER.test(text)) {
    const objects = SAID_THAT.test(text) ? objectsOf(question) : [];
    return (words, { candidate }) => SPEECH.test(words) && holds(objects, candidate, true) && names(words);
  }
  const noun = WHO_IS_THE.exec(text)?.[1]?.split(' ').at(-1)?.replace(/s$/, '');
  if (noun) return (words) => besideNoun(words, noun).some(names);
  return names;
}

/** Whether words are of all that a question measures, and tell of a change where it does. */
function isOnMatter({ quote, concepts, words: own }: Candidate, { asks, indicators }: Understanding): boolean {
  const isHeld = indicators.every(
    ({ ids, words }) => ids.some((id) => concepts.has(id)) || words.every((word) => own.has(word)),
  );
  return isHeld && (!asks.has('change') || tellsChange(quote));
}

/** Whether a question asks for somebody by a kind of office, or for who said something. */
export function asksSpeaker(text: string): boolean {
  const folded = foldCase(text);
  const kind = askedSomebody(folded);
  return (kind !== undefined && kind !== 'body') || asksWhoSaid(folded);
}

/** So far before whoever holds an office the body may be named that the office is of. */
const NEAR = 500;
const NEAR_HAN = 200;

/** Whether one of the names that a question gives a body stands near: a park's text has the chairmen of its companies. */
function isNamedNear({ document, span }: Candidate, question: Understanding, snapshot: Snapshot): boolean {
  const names = askedOf(question, snapshot).words.filter(
    ({ word }) => question.rest.includes(word) && !isLightWord(word) && !isInDictionary(word),
  );
  const { body, language } = snapshot.document(document);
  const quote = body.slice(Math.max(0, span.start - (language.startsWith('zh') ? NEAR_HAN : NEAR)), span.end);
  const near = { quote, words: wordsOf([quote]), nearby: new Set<string>() };
  return names.length === 0 || names.some(({ word, counterparts }) => wordHeld(word, counterparts, near) > 0);
}

/** The words of weight for what somebody has a role in. */
function objectsOf({ text, rest }: Understanding, role?: Role['asked']): string[] {
  const roleWords = role && new RegExp(`\\b(?:${role.en})\\b|${role.zh}`, 'gi');
  const others = new Set(tokens(roleWords ? text.replaceAll(roleWords, ' ') : text));
  return rest.filter((word) => others.has(word) && !isLightWord(word));
}

/** Whether it speaks of the very things, in the same language; what only comes near ("a subsidy", of a fund) is not. */
function holds(objects: readonly string[], { words, nearby, quote }: Candidate, itself = false): boolean {
  const isHan = HAN.test(quote);
  return objects.every(
    (object) =>
      HAN.test(object) !== isHan || words.has(object) || (!itself && nearby.has(object)) || quote.includes(object),
  );
}

/** Somebody who is asked for by an office or a name is the one who must be quoted; a city may be quoted by anybody. */
function sayingOf(speaker: string, question: Understanding, snapshot: Snapshot): Tells | undefined {
  const office = namedOffice(speaker);
  const places = wantedPlaces(question, snapshot);
  const named = NAME.exec(speaker)?.[0];
  const isPlace =
    named !== undefined && question.places.some(({ text }) => text.includes(named) || named.includes(text));
  if (!office && (named === undefined || isPlace)) return undefined;
  return (words, { candidate: { document, span, places: around } }) => {
    if (!SPEECH.test(words)) return false;
    const text = snapshot.document(document).body.slice(0, span.end);
    const speakers = office
      ? holdersOf(text, office, places, around, snapshot)
      : named && text.includes(named)
        ? [named]
        : [];
    // Who has been introduced in full is later called by one name, and then "he".
    const said = SPEAKS_ON.test(words) ? `${snapshot.sentenceBefore(document, span)} ${words}` : words;
    return speakers.some((name) => name.split(/[ ·]/).some((part) => said.includes(part)));
  };
}

/** "Its manager" holds the office of what the sentence before is about, which must be what the question names. */
function isOfBefore(
  words: string,
  { document, span }: Candidate,
  { text, places }: Understanding,
  snapshot: Snapshot,
): boolean {
  if (!POSSESSIVE.test(words.slice(0, 40))) return true;
  const before = snapshot.sentenceBefore(document, span);
  const name = [...text.matchAll(new RegExp(NAME, 'gu'))].map(([found]) => found);
  const named = name.filter((one) => !places.some((place) => place.text.includes(one)));
  return named.length > 0 && named.every((one) => before.includes(one));
}
