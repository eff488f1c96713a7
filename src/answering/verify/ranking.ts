import { comparable } from '../extractive/arithmetic.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';
import type { SentenceSources } from './sources.ts';

/** "At most 200%" and 最多200% bound a figure, "most likely" weighs a guess: neither ranks anything. */
const FIRST =
  /\b(?:com(?:es|ing)|came|rank\w*|is|was) first\b|\bfirst (?:among|place)\b|\btop\b|\blead(?:s|er|ing)\b|\b(?:high|larg|bigg|great|strong)est\b|(?<!\bat )\bmost\b(?! of| likely)|\bthan (?:any|all|every)\b|居首|首位|(?:排名|排|位居|居)第一|领先|最(?:高|大|多|强)(?!\s?\d)/iu;
const LAST =
  /\blast\b(?! year| month)|\b(?:low|small|few)est\b|(?<!\bat )\bleast\b|垫底|最(?:低|小|少)(?!\s?\d)|末位/iu;

/** Whoever is said to come first must do so by rows that measure the same thing, or the cited words must say it. */
export function judgeRanking({ clauses, places }: Reading, sources: SentenceSources, snapshot: Snapshot): Fault[] {
  const { text } = clauses;
  const [first, last] = [FIRST.test(text), LAST.test(text)];
  const inWords = (pattern: RegExp) =>
    sources.quotes.some((quote) => pattern.test(quote.text)) ||
    sources.measures.some(({ summary, summaryZh }) => pattern.test(`${summary} ${summaryZh}`)) ||
    sources.facts.some(({ unit }) => unit === 'rank');
  if ((!first || inWords(FIRST)) && (!last || inWords(LAST))) return [];
  const [head, ...rest] = sources.named.toSorted((a, b) => (first ? b.value - a.value : a.value - b.value));
  const wrong: Fault = { code: 'figure not in source', found: text };
  if (!head || rest.length === 0 || !rest.every((row) => comparable(head, row))) return [wrong];
  const told = places.find(({ qualifier }) => !qualifier);
  if (!told || told.candidates.includes(head.place)) return [];
  return [{ code: 'place differs', found: told.text, expected: snapshot.gazetteer.label(head.place, 'en') }];
}
