import type { Snapshot } from '../../answering/snapshot.ts';
import type { Citation } from '../../domain/answer.ts';
import type { StoredAnswer } from '../../store/store.ts';
import { discordWordingOf } from '../../wording/discord.ts';
import { type Action, customId, encodeAction } from '../custom-id.ts';
import { answerSheet } from './answer.ts';
import { button, type Components, row } from './components.ts';
import { clampPage, paginate, renderPage } from './pages.ts';
import type { Sheet } from './sheet.ts';
import { documentsOf } from './source.ts';
import { tableSheet } from './table.ts';

type Kept = Pick<StoredAnswer, 'id' | 'answer'>;

/** An answer that the store has, with everything that can be done with it. */
export function answerMessage({ id, answer }: Kept, snapshot: Snapshot, page = 0): Components {
  const sheet = answerSheet(answer, snapshot);
  const { buttons } = discordWordingOf(answer.language);
  const deeds = row(
    button(customId({ do: 'follow', answer: id }), buttons.followUp),
    ...(answer.facts.length > 0 ? [button(customId({ do: 'table', answer: id }), buttons.table)] : []),
    button(customId({ do: 'up', answer: id }), '👍'),
    button(customId({ do: 'down', answer: id }), '👎'),
  );
  return renderPage(sheet, documentsOf(snapshot), page, {
    sources: { customId: customId({ do: 'sources', answer: id }), valueOf: String },
    rows: [...pager(sheet, snapshot, page, (to) => ({ do: 'page', answer: id, page: to })), deeds],
  });
}

/** The figures behind an answer. */
export function tableMessage({ id, answer }: Kept, snapshot: Snapshot, page = 0): Components {
  const sheet = tableSheet(answer, snapshot);
  return bareMessage(sheet, snapshot, page, (to) => ({ do: 'rows', answer: id, page: to }));
}

/**
 * A look-up as messages: one with buttons to turn its pages where the call fits into a custom id, otherwise all its
 * pages. Nothing of it is stored: choosing a mark sends where the words stand.
 */
export function lookUpMessages(
  sheet: Sheet,
  call: { command: string; args: readonly string[] },
  snapshot: Snapshot,
  page = 0,
): Components[] {
  const turn = (to: number): Action => ({ do: 'look', ...call, page: to });
  if (encodeAction(turn(0)) !== undefined) return [bareMessage(sheet, snapshot, page, turn)];
  const count = paginate(sheet, documentsOf(snapshot)).length;
  return Array.from({ length: count }, (_, index) => bareMessage(sheet, snapshot, index, undefined));
}

/** A page of a sheet with its sources and, where `turn` says what another page is, buttons to it. */
function bareMessage(
  sheet: Sheet,
  snapshot: Snapshot,
  page: number,
  turn: ((to: number) => Action) | undefined,
): Components {
  return renderPage(sheet, documentsOf(snapshot), page, {
    sources: { customId: customId({ do: 'passage' }), valueOf: (_, citation) => pointer(citation) },
    rows: turn === undefined ? [] : pager(sheet, snapshot, page, turn),
  });
}

/** A sheet of one page or several without anything to do. */
export function sheetMessages(sheet: Sheet, snapshot: Snapshot): Components[] {
  const count = paginate(sheet, documentsOf(snapshot)).length;
  return Array.from({ length: count }, (_, index) => bareMessage(sheet, snapshot, index, undefined));
}

function pager(sheet: Sheet, snapshot: Snapshot, page: number, turn: (to: number) => Action): Components {
  const count = paginate(sheet, documentsOf(snapshot)).length;
  if (count < 2) return [];
  const at = clampPage(page, count);
  const { earlier, later } = discordWordingOf(sheet.language).buttons;
  const to = (target: number): string => customId(turn(target));
  // A button at the end is disabled, but its custom id must differ from the other one's all the same.
  return [row(button(to(at === 0 ? count : at - 1), earlier, at === 0), button(to(at + 1), later, at === count - 1))];
}

/** Where the words of a citation stand. */
export function pointer({ document, start, end }: Citation): string {
  return `${document}:${start}:${end}`;
}

/** The citation that a pointer means; undefined where the corpus does not have it any more. */
export function citationAt(pointed: string, snapshot: Snapshot): Citation | undefined {
  const [, id, from, to] = /^(.+):(\d{1,9}):(\d{1,9})$/u.exec(pointed) ?? [];
  const document = id === undefined ? undefined : documentsOf(snapshot)(id);
  const [start, end] = [Number(from), Number(to)];
  if (document === undefined || start >= end || end > document.body.length) return undefined;
  return { document: document.id, title: document.title, start, end, quote: document.body.slice(start, end) };
}
