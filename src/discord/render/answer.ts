import { figureInWords } from '../../answering/extractive/figure-in-words.ts';
import { spaceBefore } from '../../answering/marks.ts';
import type { Answer, AnswerSentence, Language } from '../../domain/answer.ts';
import { spansOverlap } from '../../domain/document.ts';
import type { Conflict, Fact } from '../../domain/fact.ts';
import type { Edtf } from '../../domain/period.ts';
import { formatPeriod } from '../../facts/periods/format.ts';
import type { Legend } from '../../serving/legend.ts';
import { discordWordingOf } from '../../wording/discord.ts';
import { lookUpWordingOf } from '../../wording/look-ups.ts';
import { wordingOf } from '../../wording/wording.ts';
import { ACCENT } from './components.ts';
import { caveatBlocks } from './look-up.ts';
import { plain, plainLine, quoting } from './plain.ts';
import { type Block, markText, Numbering, type Sheet } from './sheet.ts';

/** As they stand behind a cited sentence in the plain text of an answer. */
const MARKS = /^ ?(?:\[\d+\])+/u;

/** An answer as a sheet: the short answer first, then the rest, what differs, and what the reader must know besides. */
export function answerSheet(answer: Answer, legend: Legend): Sheet {
  const { language } = answer;
  const numbering = new Numbering();
  const said = saidBlocks(answer, numbering);
  const wording = discordWordingOf(language);
  const conflicts = answer.conflicts.flatMap((conflict) => conflictBlocks(conflict, answer, legend, numbering));
  const told = answer.conflicts.flatMap((conflict) => conflictNotice(conflict, answer, legend) ?? []);
  const [searched, caveats] = partition(answer.notices, (notice) => wordingOf(language).isSearched(notice));
  const untold =
    conflicts.length > 0 ? caveats.filter((notice) => !told.some((words) => notice.startsWith(words))) : caveats;
  const { checked, total } = answer.figures;
  const periods = asOf(answer.facts, language);
  return {
    language,
    accent: answer.abstained || answer.conflicts.length > 0 ? ACCENT.caution : ACCENT.answer,
    blocks: [...said, ...conflicts, ...caveatBlocks(untold, language)],
    citations: numbering.citations,
    foot: [
      ...searched.map(plainLine),
      ...(total > 0 ? [wording.figuresChecked(checked, total)] : []),
      ...(periods.length > 0 ? [wording.asOf(periods.map(plainLine))] : []),
    ],
  };
}

/** What the answer says, line by line; bold is the short answer: what stands before the first cited sentence, or that. */
function saidBlocks(answer: Answer, numbering: Numbering): Block[] {
  const lines = linesOf(answer);
  const short = Math.max(
    lines.findIndex((line) => answer.sentences.includes(line)),
    1,
  );
  return lines.map(({ text, citations }, index) => {
    const told = quoting(plain(text.trim()));
    const shown = index < short ? `**${told}**` : told;
    if (citations.length === 0) return { markdown: shown, marks: [] };
    const marks = numbering.marks(citations);
    return { markdown: `${shown}${spaceBefore(text.trim())}${markText(marks)}`, marks };
  });
}

/** The cited sentences, and without citations what is said around them: how a claim fares, what the sources do not say. */
function linesOf({ answer, sentences }: Answer): AnswerSentence[] {
  const lines: AnswerSentence[] = [];
  let rest = `\n${answer}`;
  for (const sentence of sentences) {
    const at = rest.indexOf(`\n${sentence.text}`);
    lines.push(...uncited(rest.slice(0, Math.max(at, 0))), sentence);
    if (at !== -1) rest = rest.slice(at + 1 + sentence.text.length).replace(MARKS, '');
  }
  return [...lines, ...uncited(rest)];
}

function uncited(text: string): AnswerSentence[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => ({ text: line, citations: [] }));
}

/**
 * Figures that differ, one below the other under one heading, each with what it is of and where it stands; nothing
 * where the sentences tell both sides of a contradiction already.
 */
function conflictBlocks(conflict: Conflict, answer: Answer, legend: Legend, numbering: Numbering): Block[] {
  const { language } = answer;
  const facts = factsOf(conflict, answer, legend);
  if (facts.length < 2 || isTold(conflict, answer)) return [];
  const wording = discordWordingOf(language);
  const heading = conflict.kind === 'definition' ? wording.definitions : wording[conflict.kind];
  return facts.map((fact, index) => {
    const marks = numbering.marks(citationsOfFact(fact, answer));
    const row = [
      `**${plainLine(figureInWords(fact, language))}**`,
      ...[
        whatOf(fact, legend, language),
        placeOf(fact, legend),
        formatPeriod(fact.period, language, { markUncertain: true }),
        wordingOf(language).status[fact.status],
      ].map(plainLine),
    ].join(' · ');
    return { markdown: `- ${row} ${markText(marks)}`, marks, heading, ...(index === 0 && { isApart: true }) };
  });
}

function isTold({ kind, facts }: Conflict, answer: Answer): boolean {
  return kind !== 'definition' && facts.every((id) => answer.facts.some((fact) => fact.id === id));
}

/** The facts of a conflict, as the answer has them; the corpus may have changed since. */
function factsOf({ facts }: Conflict, answer: Answer, legend: Legend): Fact[] {
  return facts.flatMap((id) => answer.facts.find((fact) => fact.id === id) ?? legend.facts[id] ?? []);
}

/** How the notice begins that says in a sentence what is shown side by side. */
function conflictNotice(conflict: Conflict, answer: Answer, legend: Legend): string | undefined {
  if (conflict.kind !== 'conflict') return undefined;
  const [one, other] = factsOf(conflict, answer, legend).map((fact) => figureInWords(fact, answer.language));
  return one === undefined || other === undefined ? undefined : wordingOf(answer.language).conflict(one, other);
}

/** What a fact measures: "power battery industry: output value". */
export function whatOf({ subject, indicator }: Fact, { names }: Legend, language: Language): string {
  return lookUpWordingOf(language).what(names[subject] ?? '', names[indicator] ?? indicator);
}

export function placeOf({ place }: Fact, { places }: Legend): string {
  return places[place] ?? place;
}

/** The citations of the answer that hold the fact's words. */
export function citationsOfFact(fact: Fact, { sentences }: Answer): AnswerSentence['citations'] {
  const all = sentences.flatMap(({ citations }) => citations);
  const { document, span } = fact;
  return all.filter((citation) => citation.document === document && spansOverlap(citation, span)).slice(0, 1);
}

/** The periods that the figures are of, each once, with the status of those that are no results. */
function asOf(facts: readonly Fact[], language: Language): string[] {
  const { status: words } = wordingOf(language);
  const periods = facts.map(({ period, status }) => {
    const isSure = facts.some((fact) => fact.status === status && fact.period === withoutDoubt(period));
    const name = formatPeriod(period, language, { markUncertain: !isSure });
    const word = language === 'zh' ? `（${words[status]}）` : ` (${words[status]})`;
    return status === 'actual' ? name : `${name}${word}`;
  });
  return [...new Set(periods)];
}

/** The same period as somebody writes it who is sure of it. */
function withoutDoubt(period: Edtf): Edtf {
  return period.replaceAll(/[?~%]/g, '');
}

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
