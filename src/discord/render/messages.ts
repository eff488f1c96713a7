import type { Answer, Citation } from '../../domain/answer.ts';
import type { Legend } from '../../serving/legend.ts';
import type { StoredAnswer } from '../../store/store.ts';
import { discordWordingOf } from '../../wording/discord.ts';
import { type Action, customId, encodeAction } from '../custom-id.ts';
import { answerSheet } from './answer.ts';
import { button, type Components, row } from './components.ts';
import { clampPage, type Page, paginate, renderPage, type SourceMenu } from './pages.ts';
import { clip, oneLine, plainLine, printed } from './plain.ts';
import type { DocumentById, Sheet } from './sheet.ts';
import { tableSheet } from './table.ts';

/** `question` names the message that holds the question, where there is one. */
type Kept = Pick<StoredAnswer, 'id' | 'answer' | 'question'>;

const NO_LEGEND: Legend = { documents: {}, places: {}, names: {}, facts: {} };

/** Of a question that is repeated above its answer, so much is shown. */
const MAX_ASKED = 300;

/** A look-up as it was called: the command with its options in order, empty where not given. */
export interface Invocation {
  command: string;
  args: readonly string[];
}

/** An answer that the store has, with everything that can be done with it. */
export function answerMessage({ id, answer, question }: Kept, legend: Legend, page = 0): Components {
  const sheet = askedSheet({ answer, ...(question !== undefined && { question }) }, legend);
  const documents = documentsOf(legend);
  const pages = paginate(sheet, documents);
  const { buttons } = discordWordingOf(answer.language);
  const deeds = row(
    button(customId({ do: 'follow', answer: id }), buttons.followUp),
    ...(answer.facts.length > 0 ? [button(customId({ do: 'table', answer: id }), buttons.table)] : []),
    button(customId({ do: 'up', answer: id }), '👍'),
    button(customId({ do: 'down', answer: id }), '👎'),
  );
  const turns = pager(sheet, pages, page, (to) => ({ do: 'page', answer: id, page: to }));
  const sources = { customId: customId({ do: 'sources', answer: id }), valueOf: String };
  return renderPage(sheet, pages, page, documents, { sources, rows: [...turns, deeds] });
}

/** An answer that is still being written: what stands so far, on its last page, with nothing to do yet. */
export function growingMessage(given: Omit<Kept, 'id'>, documents: Legend['documents']): Components {
  const foot = [discordWordingOf(given.answer.language).checking];
  const sheet = { ...askedSheet(given, { ...NO_LEGEND, documents }), foot };
  return sheetMessages(sheet, documentsOf({ documents })).at(-1) ?? [];
}

/** An answer, below its question where that does not stand in the channel. */
function askedSheet({ answer, question }: Omit<Kept, 'id'>, legend: Legend): Sheet {
  const sheet = answerSheet(answer, legend);
  return question === undefined ? withQuestion(sheet, answer) : sheet;
}

/** Of what was asked with a command or in a window, Discord shows the others nothing. */
function withQuestion(sheet: Sheet, { question, language }: Answer): Sheet {
  const asked = discordWordingOf(language).asked(printed(plainLine(clip(oneLine(question), MAX_ASKED))));
  return { ...sheet, blocks: [{ markdown: `-# ${asked}`, marks: [] }, ...sheet.blocks] };
}

/** The figures behind an answer. */
export function tableMessage({ id, answer }: Kept, legend: Legend, page = 0): Components {
  const sheet = tableSheet(answer, legend);
  const documents = documentsOf(legend);
  const pages = paginate(sheet, documents);
  const rows = pager(sheet, pages, page, (to) => ({ do: 'rows', answer: id, page: to }));
  return renderPage(sheet, pages, page, documents, { sources: undefined, rows });
}

/**
 * A look-up as messages: one with buttons to turn its pages and a menu of its marks, which both run it again; where
 * the call is too long for a custom id, all its pages and no menu. Nothing of a look-up is stored.
 */
export function lookUpMessages(sheet: Sheet, call: Invocation, documents: DocumentById, page = 0): Components[] {
  const turn = (to: number): Action => ({ do: 'look', ...call, page: to });
  const menu = encodeAction({ do: 'cite', ...call });
  if (menu === undefined || encodeAction(turn(0)) === undefined) return sheetMessages(sheet, documents);
  const pages = paginate(sheet, documents);
  const sources: SourceMenu = { customId: menu, valueOf: markValue };
  return [renderPage(sheet, pages, page, documents, { sources, rows: pager(sheet, pages, page, turn) })];
}

/** A sheet of one page or several without anything to do. */
export function sheetMessages(sheet: Sheet, documents: DocumentById): Components[] {
  const pages = paginate(sheet, documents);
  return pages.map((_, at) => renderPage(sheet, pages, at, documents, { sources: undefined, rows: [] }));
}

/** A mark of a look-up with where its words stood, so that after a change of the corpus it means nothing else. */
export function markValue(mark: number, { start, end }: Citation): string {
  return [mark, start, end].join(':');
}

export function documentsOf({ documents }: Pick<Legend, 'documents'>): DocumentById {
  return (id) => documents[id];
}

/** Buttons to turn the pages of a sheet; none where there is one page only. */
export function pager(
  sheet: Sheet,
  { length: count }: readonly Page[],
  page: number,
  turn: (to: number) => Action,
): Components {
  if (count < 2) return [];
  const at = clampPage(page, count);
  const { earlier, later } = discordWordingOf(sheet.language).buttons;
  const to = (target: number): string => customId(turn(target));
  // A button at an end is disabled, but its custom id must differ from the other one's all the same.
  return [row(button(to(at === 0 ? count : at - 1), earlier, at === 0), button(to(at + 1), later, at === count - 1))];
}
