import { words as readWords, tokens } from '../../../retrieval/analyzer.ts';
import { membersOf } from '../../../retrieval/thesaurus/kinds.ts';
import type { Understanding } from '../../understand/understand.ts';

/** "Which metals", "what mineral wealth", 有啥矿: of "metal parts" it is parts that are asked for. */
const ASKS_KIND =
  /\b(?:which|what)(?: [a-z-]+){0,2}? (?<en>[a-z]+?)(?:s| (?:resources|wealth|deposits|reserves))\b|(?:哪[些几]种?|什么|啥)(?:\p{Script=Han}{0,2}?)(?<zh>有色金属|稀有金属|金属|矿产|矿物|矿种|矿石|矿|元素)/iu;
/** So many of a kind must be named where several are asked for: copper foil alone is no list of metals. */
const SEVERAL = 2;

/** "Lithium, nickel and copper": "lithium iron phosphate" names no metal. */
function isListed(before: string, behind: string): boolean {
  return /(?:,| and| or|\/) ?$/.test(before) || /^(?:,| and\b| or\b|\/)/.test(behind);
}

/** 磷、锂、镍: nor does 碳酸锂, a salt. */
const LISTED_HAN = /(?<=、)\p{Script=Han}|\p{Script=Han}(?=、)/gu;

/** The known kind of things that a question asks for, analysed. */
export function kindAsked({ text }: Pick<Understanding, 'text'>): string | undefined {
  const { en, zh } = ASKS_KIND.exec(text)?.groups ?? {};
  const kind = zh ?? tokens(en ?? '')[0] ?? '';
  return membersOf(kind).size > 0 ? kind : undefined;
}

/** What words must tell where things of a known kind are asked for: several of them, beside those that the question names. */
export function kindTold(question: Pick<Understanding, 'text'>): ((words: string) => boolean) | undefined {
  const kind = kindAsked(question);
  if (kind === undefined) return undefined;
  const members = membersOf(kind);
  const named = new Set(tokens(question.text));
  return (words) => {
    const told = readWords(words).filter(({ start, end }) => isListed(words.slice(0, start), words.slice(end)));
    const listed = [...told.map(({ token }) => token), ...(words.match(LISTED_HAN) ?? [])];
    return new Set(listed.filter((word) => members.has(word) && !named.has(word))).size >= SEVERAL;
  };
}
