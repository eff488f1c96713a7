import type { TableCell } from '../../../corpus/table-cells.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Role } from '../../understand/roles.ts';
import { BODY, bodiesIn, holdsChineseName, namesIn } from './names.ts';

/** Where a clause begins, or the words that stand between an actor and its verb end. */
const CLAUSE =
  /[;:。；，、！？“”"]|\b(?:where|because|while|when|after|before|if|since|although|but|than|whether)\b|(?<=,) (?:and|that)\b/g;
/** A verb behind these is done to what stands before it. */
const PASSIVE = /\b(?:is|are|was|were|be|been|being|gets?|got)\s+(?:\w+ly |now |also |to be |not )*$/i;
/** Bodies and people without a name of their own, who are told of as acting. */
const INSTITUTION =
  /\b(?:government|ministry|department|bureau|commission|council|committee|authorit(?:y|ies)|agency|administration|association|union|budget|treasury|court|police|brigade|parliament|consortium|university|institute|academy|(?:the|its) (?:city|province|county|district|state|country|town|company|group|firm|bank|owner|operator))\b|\b(?:an?|one|two|three) (?:\w+ )?(?:maker|producer|company|bank|fund|operator|investor)\b/i;

/** Whether words say of somebody that they have a role: a name as the actor of its verb, or beside its noun. */
export function tellsRole(words: string, { verbs, nouns }: Role, wanted: Wanted, snapshot: Snapshot): boolean {
  return (
    englishActors(words, verbs.en).some((part) => holdsActor(part, wanted, snapshot)) ||
    chineseActors(words, verbs.zh).some((part) => holdsActor(part, wanted, snapshot)) ||
    (nouns !== '' && besideNoun(words, nouns).some((part) => holdsActor(part, wanted, snapshot)))
  );
}

/** Who is asked for. */
export interface Wanted {
  question: string;
  /** Only a company or a body by its name will do. */
  byName: boolean;
}

/** Bodies that words leave without a name: who asks which one it is learns nothing. */
const UNNAMED =
  /第三方\p{Script=Han}{0,4}?(?:机构|公司|单位)|(?:有关|相关|专业)(?:部门|机构|单位|方面)|\b(?:an? )?(?:third[- ]party|independent|outside|external)(?: \w+)? (?:agency|agencies|body|bodies|firms?|institutions?|institutes?|auditors?)\b/giu;
const HAN = /\p{Script=Han}/u;
const ASKS_WHICH = /哪|\bwhich\b|\bname\b/i;

/** Whether part of a sentence names somebody other than those whom the question names. */
export function holdsActor(words: string, { question, byName }: Wanted, snapshot: Snapshot): boolean {
  const part = ASKS_WHICH.test(question) ? words.replace(UNNAMED, ' ') : words;
  if (HAN.test(part) && holdsChineseName(part, byName)) return true;
  if (!byName && (INSTITUTION.test(part) || BODY.test(part))) return true;
  return namesIn(part, snapshot, !byName).some(({ start, end }) => {
    const from = part.slice(0, start).match(/\p{Lu}\p{L}{3,} $/u)?.index ?? start;
    return !isAskedAbout(part.slice(from, end), question);
  });
}

/** Whether words name a body other than those whom the question names, or one without a name of its own. */
export function holdsBody(words: string, { question }: Wanted, snapshot: Snapshot): boolean {
  const part = words.replace(UNNAMED, ' ');
  if (INSTITUTION.test(part) || BODY.test(part) || (HAN.test(part) && holdsChineseName(part, false))) return true;
  return bodiesIn(part, snapshot).some(({ start, end }) => !isAskedAbout(part.slice(start, end), question));
}

/** Whoever is asked about may be named in full: "Who runs Ganfeng?" is not told by Ganfeng Lithium. */
function isAskedAbout(name: string, question: string): boolean {
  const [first = name] = name.split(' ');
  return question.includes(name) || (/^\p{Lu}\p{L}{3,}$/u.test(first) && question.includes(first));
}

/** Whether the cell of a table names somebody under a header that is called by the role. */
export function cellTellsRole(
  { column, text }: Pick<TableCell, 'column' | 'text'>,
  { verbs, nouns }: Role,
  wanted: Wanted,
  snapshot: Snapshot,
): boolean {
  const isRole = new RegExp(`\\b(?:${[verbs.en, nouns].filter(Boolean).join('|')})s?\\b|${verbs.zh}`, 'iu').test(
    column,
  );
  return isRole && holdsActor(`, ${text}`, wanted, snapshot);
}

/** The words before each verb within its clause and those behind its "by". */
function englishActors(words: string, verbs: string): string[] {
  return [...words.matchAll(new RegExp(`\\b(?:${verbs})\\b`, 'giu'))].flatMap(({ 0: verb, index }) => {
    const before = words.slice(0, index);
    if (/ to$/i.test(verb)) return [words.slice(index + verb.length).split(/[,.;:]/)[0] ?? ''];
    const behind = /^(?: [\w-]+){0,4}? by ([^,.;:]{2,80})/.exec(words.slice(index + verb.length))?.[1] ?? '';
    if (behind !== '' || PASSIVE.test(before)) return behind === '' ? [] : [behind];
    // "NIO, which runs …": what the relative clause is about stands before it.
    const subject = before.replace(
      /,? (?:which|who|that) (?:(?:has|have|had|also|now|is|are|will|would|can|must|been|not) )*$/,
      ' ',
    );
    const from = Math.max(0, ...[...subject.matchAll(CLAUSE)].map((match) => match.index + match[0].length));
    // The start of a sentence has its capital anyhow, unless it is one word alone: "Tianlu, whose shares fell, owns …".
    const isAlone = /^\p{Lu}[\p{L}-]*[^s\P{L}](?:,.*,)? $/u.test(subject);
    return [from === 0 && !isAlone ? subject : `, ${subject.slice(from).trimStart()}`];
  });
}

/** The clause before each verb, and what "is" or a colon behind it gives. */
function chineseActors(words: string, verbs: string): string[] {
  const clauses = words.split(/[，。；！？;!?]/u);
  return clauses.flatMap((clause) => {
    const match = new RegExp(`^(.*?)(?:${verbs})(.*)$`, 'u').exec(clause);
    if (!match || !/\p{Script=Han}/u.test(clause)) return [];
    const [, before = '', behind = ''] = match;
    return [before, /^(?:者|方|人|单位|商)?(?:是|为|：|:)(.*)$/u.exec(behind)?.[1] ?? ''];
  });
}

/** What stands beside a noun as its name: "the owner, NAME", "NAME, the owner", "the owner is NAME". */
export function besideNoun(words: string, nouns: string): string[] {
  const noun = new RegExp(`(?:\\b(?:${nouns})s?\\b|(?:${nouns}))`, 'giu');
  return [...words.matchAll(noun)].flatMap(({ 0: name, index }) => {
    const before = words.slice(0, index);
    const behind = words.slice(index + name.length);
    return [
      /^(?: (?:of|in|at) [^,.;]{1,40})?(?:,| is| was| are| were|：|:|是|为)? ?((?:the |an? )?\p{Lu}[^,.;]{1,40})/u.exec(
        behind,
      )?.[1],
      /(?:^|[,.;] )([^,.;]{2,60})(?:,| is| was| are| were) (?:(?:the|an?|its|their|largest|biggest|main|sole|current) )*$/u.exec(
        before,
      )?.[1],
      /^(?:是|为|：|:)(\p{Script=Han}{2,20})/u.exec(behind)?.[1],
    ].flatMap((part) => (part === undefined ? [] : [`, ${part}`]));
  });
}
