import { tokens } from '../../../retrieval/analyzer.ts';
import { isLightWord } from '../../understand/light-words.ts';

const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})';
/** "What are the six components", 5个项目分别是什么: asks for the things, not how many they are. */
const ASKS_ALL = new RegExp(
  `\\b(?:what|which) (?:are|were) the (?:\\w+ )?${NUMBER}\\b|\\b(?:which|what) ${NUMBER} [a-z]|\\bname the ${NUMBER}\\b|[\\d一二两三四五六七八九十]+(?:个|家|项|种|座|条|大)[^，。？]{0,12}(?:分别)?(?:是|有)(?:什么|哪[些几])|\\p{Script=Han}[\\d]+家是哪些|是哪[两三四五六七八九十\\d]`,
  'iu',
);
/** Things one after the other. */
const ENUMERATES = /、|,[^,.]{2,80}(?:,| and | or )|\b\p{L}+ and \p{L}+\b|[“”"《》][^“”"《》]+[”"》](?:和|与|及)|以及/u;

const LIST_MARK = /、|, | and | or |\betc\b.*$/;
/** An item goes on as the sentence does: "photovoltaic cells as key fields of development". */
const WORDS_OF_ITEM = 3;
const SEVERAL = /、|,[^,.]{2,80}(?:,| and | or )/u;

/** Whether a question asks for each of a number of things. */
export function asksEach(question: string): boolean {
  return ASKS_ALL.test(question);
}

/** Whether words tell things one by one. */
export function enumerates(words: string): boolean {
  return ENUMERATES.test(words);
}

/** "Which sensors", "what would old batteries be used for", 哪些设备: asks for things, not whether, who, when or why. */
const ASKS_THINGS = /\b(?:which|what|list|name)\b|哪[些几]|什么|啥/i;

/** Whether a question asks for things that words may list. */
export function asksThings(question: string): boolean {
  return ASKS_THINGS.test(question);
}

/** Whether words list things, and among them any of which a summary of them says nothing. */
export function listsMore(words: string, summary: string): boolean {
  if (!listsSeveral(words)) return false;
  const said = new Set(tokens(summary));
  const [, ...listed] = words.split(LIST_MARK);
  const names = listed.flatMap((item) => tokens(item).slice(0, WORDS_OF_ITEM));
  return names.some((word) => !said.has(word) && !isLightWord(word));
}

/** Whether words name three things or more, one after the other. */
function listsSeveral(words: string): boolean {
  return SEVERAL.test(words);
}
