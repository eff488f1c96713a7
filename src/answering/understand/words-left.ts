import { isQuestionWord, words } from '../../retrieval/analyzer.ts';
import { type Offsets, overlapsAny } from './offsets.ts';

const COUNTED = /\bhow many\s+(?:more\s+|new\s+)?(?=[a-z])|(?:多少|几)(?:个|家|项|件|座|名|位|种|条)?/g;

/** The word right behind "how many" or 多少, where nobody recognised it as a name. */
export function headsOf(text: string, folded: string, recognised: readonly Offsets[]): string[] {
  const all = words(text);
  return [...folded.matchAll(COUNTED)].flatMap(({ 0: match, index }) => {
    const from = index + match.length;
    const head = all.find(({ start }) => start >= from && start <= from + 1);
    return head && !overlapsAny(head, recognised) && !NO_HEADS.has(head.token) ? [head.token] : [];
  });
}

/** What follows "how many" without being what is counted. */
const NO_HEADS = new Set(['of', 'are', 'were', 'do', 'doe', 'did', 'ha', 'have', '是', '的', '呢']);

/** The content words of a question that nothing recognised covers. */
export function restOf(text: string, folded: string, recognised: readonly Offsets[]): string[] {
  const rest = words(text)
    .filter((word) => !overlapsAny(word, recognised))
    .filter((word) => !isQuestionWord(folded.slice(word.start, word.end)))
    .map(({ token }) => token);
  return [...new Set(rest)];
}
