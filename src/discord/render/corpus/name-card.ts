import type { NameCard } from '../../../curation/names.ts';
import type { Language } from '../../../domain/answer.ts';
import type { Legend } from '../../../serving/legend.ts';
import { corpusWordingOf } from '../../../wording/discord-corpus.ts';
import { nameWordingOf } from '../../../wording/new-names.ts';
import { keyOf, numberOf } from '../../corpus/ids.ts';
import { ACCENT, type Components, container, row, rule, text } from '../components.ts';
import { clip, plainLine, printed } from '../plain.ts';
import { inContext } from '../source.ts';
import { deedButton, leadingButton } from './buttons.ts';

const MAX_TITLE = 200;
const MAX_CELL = 150;

/** A place or indicator that nothing defines yet: where the text names it, and the row that would define it. */
export function nameCardMessage(card: NameCard, language: Language, names: Pick<Legend, 'places'>): Components {
  const { document, id, title, table, cells, inferred, missing, words } = card;
  const said = nameWordingOf(language);
  const [key, number] = [keyOf(document), numberOf(id)];
  const head = [
    `### ${said.title(table, card)}`,
    `-# ${plainLine(clip(title, MAX_TITLE))} · ${plainLine(clip(id, MAX_CELL))}`,
    ...(missing.length > 0 ? [`⚠ ${said.missing(missing)}`] : []),
  ];
  const rows = Object.entries(cells)
    .filter(([, cell]) => cell !== '')
    .map(([column, cell]) => {
      const place = column === 'parent' ? names.places[cell] : undefined;
      const shown = plainLine(clip(place === undefined ? cell : `${place} (${cell})`, MAX_CELL));
      return `**${column}**: ${shown}${inferred.includes(column) ? ` — ${said.inferred}` : ''}`;
    });
  const { buttons } = corpusWordingOf(language);
  const passage = inContext({ before: words.before, quote: words.figure, after: words.after });
  return [
    container(ACCENT.lookUp, [text(head.join('\n')), rule(), text(printed(passage)), rule(), text(rows.join('\n'))]),
    row(
      leadingButton('approve', buttons.approve, key, number),
      deedButton('mend', buttons.mend, key, number),
      deedButton('reject', buttons.reject, key, number),
      deedButton('rejectRest', buttons.rejectRest, key),
    ),
  ];
}
