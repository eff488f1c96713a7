import { foldCase, tokens } from '../../../retrieval/analyzer.ts';
import { counterpartsOf } from '../../../retrieval/thesaurus/thesaurus.ts';
import { wordHeld } from '../../evidence/held.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import { namesOf } from '../../understand/lexicon.ts';
import { isLightWord } from '../../understand/light-words.ts';
import type { Understanding } from '../../understand/understand.ts';
import type { Tells } from './word-tests.ts';

/** "What does X do", "what kind of company is X", X是做什么的: asks for nothing but what it is. */
const ASKS_PROFILE =
  /^what (?:does|do) ([^?]+?) (?:do|make|produce)(?: for a living)?[?.]?$|^what (?:kind|sort|type) of (?:company|firm|business|enterprise|organi[sz]ation) is ([^?]+?)[?.]?$|^(.+?)(?:是|主要)?(?:做|干)(?:什么|啥)(?:的|业务的?)?[？?]?$|^(.+?)是(?:一?家?)(?:什么样?的?|怎样的|啥)(?:公司|企业)[？?]?$/i;
/** Right behind its name, within reach of "New Materials Co Ltd". */
const PROFILE =
  /^[^.;。；]{0,40}?(?:, (?:an?|the|one of|which)\b|\b(?:is|was) (?:an?|the|one of)\b|\b(?:speciali[sz]|mak(?:es|ing)\b|produc(?:es|ing)\b|manufactur|suppli(?:es|ed)\b|develops\b|recycles\b|operates\b|runs\b|deals? in\b)|是一?家|专门|专注|主营|从事|主要|生产|研发|制造)/i;

/** "What did X do", "what is X doing": asks for its deeds. */
const ASKS_DEED =
  /\bwhat (?:did|does|has|have|is|are|will) .*\b(?:do|done|doing)\b|做了什么|[采做][取出]了?(?:什么|哪些)|推出了?(?:什么|哪些)/i;
/** "What does the ministry want makers to do": what others are to do is told by what it says of them. */
const OF_OTHERS =
  /\b(?:wants?|urg\w+|ask(?:s|ed|ing)?|tell(?:s|ing)?|requir\w+|expect\w*|order\w*|encourag\w+)\b.*\bto do\b/i;

/** "… for its workers", "… about waste": for whom or what. */
const DONE_FOR = /\b(?:do|done|doing) (?:for|about|with|against) (.+)$/i;

/** Before its name: it only told, or somebody of it did. */
const TOLD_BY =
  /\b(?:according to|(?:statistics|data|figures|numbers) (?:from|of|by)|official (?:of|at|from|with)|(?:said|reported|announced) by|cited) (?:the )?$|(?:据|根据)$/i;
/** Behind its name: it only told. */
const TELLS_OTHERS = /^ (?:said|says|told|reported|showed|noted)\b|^(?:介绍|表示|称|数据|统计|消息)/i;

/** What a question about an organisation asks words to tell, what it is or what it did; nothing where it asks for neither. */
export function organisationAsked(question: Understanding, snapshot: Snapshot): Tells | undefined {
  const organisations = question.terms.flatMap(({ ids }) => ids).filter((id) => snapshot.isOrganisation(id));
  if (organisations.length === 0) return undefined;
  const [, ...names] = ASKS_PROFILE.exec(question.text) ?? [];
  const name = names.find(Boolean);
  if (name) {
    const called = [name, ...organisations.flatMap((id) => namesOf(snapshot.term(id)))].map((each) => foldCase(each));
    return (words) => called.some((each) => behind(each, foldCase(words)).some((rest) => PROFILE.test(rest)));
  }
  if (!ASKS_DEED.test(question.text) || OF_OTHERS.test(question.text)) return undefined;
  const [, whom = ''] = DONE_FOR.exec(question.text) ?? [];
  const objects = tokens(whom).filter((word) => !isLightWord(word));
  const holdsObjects = ({ candidate }: Match) =>
    objects.every((word) => wordHeld(word, counterpartsOf(word), candidate) > 0);
  return (words, match) => {
    if (!holdsObjects(match)) return false;
    const named = snapshot.terms.findNested(words).filter(({ ids }) => ids.some((id) => organisations.includes(id)));
    return named.length === 0 || named.some(({ start, end }) => !isTeller(words.slice(0, start), words.slice(end)));
  };
}

function isTeller(before: string, after: string): boolean {
  return TOLD_BY.test(before) || TELLS_OTHERS.test(after);
}

/** What stands behind each place where a name is. */
function behind(name: string, words: string): string[] {
  return words.split(name).slice(1);
}
