import { splitSentences } from '../../corpus/sentences.ts';
import type { Citation, DraftSentence } from '../../domain/answer.ts';
import { type Span, spansOverlap } from '../../domain/document.ts';
import { matchesFactValue } from '../../facts/quantities/compare.ts';
import { parseQuantities } from '../../facts/quantities/parse.ts';
import { wordingOf } from '../../wording/wording.ts';
import { captionOf } from '../evidence/cell.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Fault } from './fault.ts';
import { tellsWish } from './status-words.ts';

const LANGUAGES = ['en', 'zh'] as const;

/** The citation that a sentence repeats, with or without the words that introduce a quotation, and nothing besides. */
export function quotedIn({ text, citations }: DraftSentence): Citation | undefined {
  return citations.find(({ quote }) => {
    const plain = quote.trim();
    return [plain, wordingOf('en').quotation(plain), wordingOf('zh').quotation(plain)].includes(text.trim());
  });
}

/** The row of a table of which a sentence tells a cell with its headers, all of them cited, and nothing besides. */
export function cellToldIn({ text, citations }: DraftSentence, snapshot: Snapshot): Citation | undefined {
  const isCited = (document: string, span: Span | undefined) =>
    span === undefined || citations.some((cited) => cited.document === document && spansOverlap(cited, span));
  return citations.find(({ document, start }) =>
    snapshot.cellsAt(document, start).some((cell) => {
      if (!isCited(document, cell.names) || !isCited(document, cell.above)) return false;
      const told = LANGUAGES.map((language) => wordingOf(language).cell({ ...cell, caption: captionOf(cell) }));
      return told
        .flatMap((words) => [words, ...LANGUAGES.map((language) => wordingOf(language).quotation(words))])
        .includes(text);
    }),
  );
}

/** A source's own words are true to it, unless they pass a target off as a result ("exceeded", of a plan). */
export function judgeQuotation({ document, start, end, quote }: Citation, snapshot: Snapshot): Fault[] {
  const figures = parseQuantities(quote);
  const wished = snapshot
    .factsWithin(document, { start, end })
    .filter((fact) => fact.status !== 'actual' && figures.some((figure) => matchesFactValue(figure, fact)));
  if (wished.length === 0 || tellsWish(quote)) return [];
  const expected = [...new Set(wished.map(({ status }) => status))].join(', ');
  return [{ code: 'status differs', found: quote, expected }];
}

/** True for a sentence of the reviewer's note on a row that it states. */
export function isRemark({ text, facts }: DraftSentence, snapshot: Snapshot): boolean {
  return facts.some((id) => {
    const { note = '', noteZh = '' } = snapshot.fact(id) ?? {};
    return [
      ...splitSentences(note, 'en').map(({ start, end }) => note.slice(start, end)),
      ...splitSentences(noteZh, 'zh').map(({ start, end }) => noteZh.slice(start, end)),
    ].includes(text.trim());
  });
}

/** Where a second statement begins, which the opening of a gap would smuggle past the check. */
const SECOND_STATEMENT =
  /[;；。!！](?=\s*\S)|\.\s+\p{Lu}|\b(?:but|however|although|though|while|whereas|because|(?:only|except|just) that)\b|但|然而|不过|因为|而是|只[说提]/iu;
const COMMA = /[,，:：]|\s[–—-]\s|——/u;
/** What may stand behind a comma in a gap: one more thing that is not said, or one more of a list. */
const GOES_ON_EN =
  /^\s*(?:and|or|nor|either|not)?,?\s*(?:who|whose|when|where|what|why|how|whether|if|by whom|in which|nor|or|which (?!(?:is|are|was|were|has|have|had|will|would)\b)|so (?:no|none|nothing|neither)\b)/iu;
const GOES_ON_ZH = /^\s*(?:[也亦更并且]?[没未无不]|以及|或|和|及|[在由从]?(?:何|谁|哪))|是否|多少|什么|如何|怎[么样]/u;
const STATES_EN =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|may|must|[a-z]{3,}ed)\b|\b(?:since|as|so)\b/iu;

/** Behind a comma something is told after all: "…do not say when, and the company has gone bankrupt". */
function tellsBesides(rest: string): boolean {
  const [, ...behind] = rest.split(COMMA);
  return behind.some((part) =>
    HAN.test(part)
      ? !GOES_ON_ZH.test(part) && part.length > LONGEST_NAME
      : !GOES_ON_EN.test(part) && STATES_EN.test(part),
  );
}

const HAN = /\p{Script=Han}/u;
/** So many characters may name one more thing; more of them state something. */
const LONGEST_NAME = 6;

/** 哪一天, 某一年: what is asked for, and no figure. */
const WHICH = /[哪某任每这同]一?[天年月日季个家项种类批期次]/gu;

/**
 * True for a sentence that only tells what the sources lack: it begins with one of `openings`, states no figure and
 * nothing besides. Such a sentence needs no citation.
 */
export function isGap(text: string, openings: readonly string[]): boolean {
  const opening = openings.find((one) => text.startsWith(one));
  if (opening === undefined) return false;
  const rest = text.slice(opening.length);
  return parseQuantities(text.replace(WHICH, '')).length === 0 && !SECOND_STATEMENT.test(rest) && !tellsBesides(rest);
}
