import type { Line, LookUp } from '../../answering/look-ups/result.ts';
import type { Language } from '../../domain/answer.ts';
import { discordWordingOf } from '../../wording/discord.ts';
import { ACCENT } from './components.ts';
import { plainLine } from './plain.ts';
import { type Block, markText, Numbering, type Sheet } from './sheet.ts';

/** A look-up as a sheet: each section under its heading, a row's caveat right below it. */
export function lookUpSheet(lookUp: LookUp, language: Language): Sheet {
  const numbering = new Numbering();
  const rows = lookUp.sections.flatMap(({ heading, lines }) =>
    lines.map((line) => rowBlock(line, capital(plainLine(heading)), numbering)),
  );
  const notices = caveatBlocks(lookUp.notices, language);
  return {
    language,
    accent: ACCENT.lookUp,
    title: capital(plainLine(lookUp.title)),
    blocks: [...rows, ...notices],
    citations: numbering.citations,
    foot: [],
  };
}

function rowBlock(line: Line, heading: string, numbering: Numbering): Block {
  const marks = numbering.marks(line.citations);
  const caveat = line.note === undefined ? '' : `\n  -# ${plainLine(line.note)}`;
  return {
    markdown: `- ${[plainLine(line.text), ...(marks.length > 0 ? [markText(marks)] : [])].join(' ')}${caveat}`,
    marks,
    heading,
  };
}

/** What the reader must know besides, in small print, apart from what stands before it. */
export function caveatBlocks(caveats: readonly string[], language: Language): Block[] {
  const wording = discordWordingOf(language);
  return caveats.map((text, index) => ({
    markdown: `-# ${wording.caveat(plainLine(text))}`,
    marks: [],
    ...(index === 0 && { isApart: true }),
  }));
}

const capital = (heading: string): string => heading.charAt(0).toUpperCase() + heading.slice(1);
