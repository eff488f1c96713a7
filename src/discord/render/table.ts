import { figureInWords } from '../../answering/extractive/figure-in-words.ts';
import type { Answer } from '../../domain/answer.ts';
import type { Fact } from '../../domain/fact.ts';
import type { Edtf } from '../../domain/period.ts';
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
  const places = new Set(answer.facts.map((fact) => placeOf(fact, legend)));
  const [place = ''] = places;
  const isOnePlace = places.size === 1;
  const { columns: names } = wording;
  const head = [...(isOnePlace ? [] : [names.place]), names.period, names.figure, names.status, names.source];
  const numbering = new Numbering();
  for (const { citations } of answer.sentences) numbering.marks(citations);
  const groups = Map.groupBy(answer.facts, (fact) => whatOf(fact, legend, language));
  const blocks = [...groups].flatMap(([what, facts]) => {
    const rows = facts.map((fact) => {
      const row = cells(fact, answer, numbering);
      return isOnePlace ? row : [cellText(placeOf(fact, legend)), ...row];
    });
    return chunks(rows, ROWS_A_BLOCK).map(
      (chunk): Block => ({ markdown: codeTable([head, ...chunk]), marks: [], heading: plainLine(what) }),
    );
  });
  return {
    language,
    accent: ACCENT.answer,
    title: isOnePlace ? `${wording.tableTitle} · ${plainLine(place)}` : wording.tableTitle,
    blocks: blocks.length > 0 ? blocks : [{ markdown: wording.noFigures, marks: [] }],
    citations: [],
    foot: answer.facts.some(({ period }) => isUncertain(period)) ? [wording.uncertainPeriod] : [],
  };
}

function cells(fact: Fact, answer: Answer, numbering: Numbering): string[] {
  const { language } = answer;
  return [
    `${formatPeriod(fact.period, language)}${isUncertain(fact.period) ? '?' : ''}`,
    figureInWords(fact, language),
    wordingOf(language).status[fact.status],
    numbering
      .marks(citationsOfFact(fact, answer))
      .map((mark) => `[${mark}]`)
      .join(''),
  ].map(cellText);
}

function cellText(text: string): string {
  return clip(codeText(text), MAX_CELL);
}

/** Of a period that the text does not print as such; marked here, and told in words beneath. */
function isUncertain(period: Edtf): boolean {
  return /[?~%]/u.test(period);
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
