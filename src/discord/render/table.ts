import { figureInWords } from '../../answering/extractive/compose.ts';
import type { Answer } from '../../domain/answer.ts';
import type { Fact } from '../../domain/fact.ts';
import { formatPeriod } from '../../facts/periods/format.ts';
import type { Legend } from '../../serving/legend.ts';
import { discordWordingOf } from '../../wording/discord.ts';
import { wordingOf } from '../../wording/wording.ts';
import { citationsOfFact, placeOf, whatOf } from './answer.ts';
import { ACCENT } from './components.ts';
import { clip, codeText, columns, plainLine } from './plain.ts';
import { type Block, Numbering, type Sheet } from './sheet.ts';

const MAX_CELL = 40;
const ROWS_A_BLOCK = 15;
const GAP = '  ';

/** The facts behind an answer as tables in fixed-width type, one for each thing measured. */
export function tableSheet(answer: Answer, legend: Legend): Sheet {
  const { language } = answer;
  const wording = discordWordingOf(language);
  const { place, period, figure, status, source } = wording.columns;
  const head = [place, period, figure, status, source];
  const numbering = new Numbering();
  for (const { citations } of answer.sentences) numbering.marks(citations);
  const groups = Map.groupBy(answer.facts, (fact) => whatOf(fact, legend, language));
  const blocks = [...groups].flatMap(([what, facts]) => {
    const rows = facts.map((fact) => cells(fact, answer, legend, numbering));
    return chunks(rows, ROWS_A_BLOCK).map(
      (chunk): Block => ({ markdown: codeTable([head, ...chunk]), marks: [], heading: plainLine(what) }),
    );
  });
  return {
    language,
    accent: ACCENT.answer,
    title: wording.tableTitle,
    blocks: blocks.length > 0 ? blocks : [{ markdown: wording.noFigures, marks: [] }],
    citations: [],
    foot: [],
  };
}

function cells(fact: Fact, answer: Answer, legend: Legend, numbering: Numbering): string[] {
  const { language } = answer;
  return [
    placeOf(fact, legend),
    formatPeriod(fact.period, language, { markUncertain: true }),
    figureInWords(fact, language),
    wordingOf(language).status[fact.status],
    numbering
      .marks(citationsOfFact(fact, answer))
      .map((mark) => `[${mark}]`)
      .join(''),
  ].map((cell) => clip(codeText(cell), MAX_CELL));
}

function codeTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columns(row[column] ?? ''))));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - columns(cell))))
      .join(GAP)
      .trimEnd(),
  );
  return ['```', ...lines, '```'].join('\n');
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
