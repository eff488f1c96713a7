import type { Card } from '../../../curation/review.ts';
import type { Language } from '../../../domain/answer.ts';
import type { Legend } from '../../../serving/legend.ts';
import { corpusWordingOf } from '../../../wording/discord-corpus.ts';
import { wordReader } from '../../../wording/model-share.ts';
import { keyOf, numberOf } from '../../corpus/ids.ts';
import { ACCENT, type Components, container, row, rule, text } from '../components.ts';
import { clip, plainLine } from '../plain.ts';
import { inContext } from '../source.ts';
import { deedButton, leadingButton } from './buttons.ts';

const MAX_TITLE = 200;
const MAX_CELL = 150;

/** One proposed figure: its sentence in the text, the row that was read from it, and what can be said of it. */
export function cardMessage(card: Card, language: Language, names: Pick<Legend, 'places' | 'names'>): Components {
  const words = corpusWordingOf(language);
  const { document, title, open, total, missing, cells } = card;
  const [key, number] = [keyOf(document), numberOf(card.id)];
  const reader = wordReader(card, language);
  const head = [
    `### ${words.reviewTitle({ open, total })}`,
    `-# ${plainLine(clip(title, MAX_TITLE))} · ${plainLine(clip(card.id, MAX_CELL))}`,
    ...(reader === undefined ? [] : [`-# ${reader}`]),
    ...(missing.length > 0 ? [`⚠ ${words.untold(missing.map((field) => words.cells[field] ?? field))}`] : []),
  ];
  const { quote: _, ...fields } = cells;
  const rows = Object.entries(fields)
    .filter(([, cell]) => cell !== '')
    .map(([field, cell]) => {
      const name = names.places[cell] ?? names.names[cell];
      const shown = name === undefined ? plainLine(clip(cell, MAX_CELL)) : `${plainLine(name)} (${plainLine(cell)})`;
      return `**${words.cells[field] ?? field}**: ${shown}`;
    });
  const { buttons } = words;
  return [
    container(ACCENT.lookUp, [
      text(head.join('\n')),
      rule(),
      text(inContext(sentenceOf(card))),
      rule(),
      text(rows.join('\n') || '…'),
    ]),
    row(
      leadingButton('approve', buttons.approve, key, number),
      deedButton('mend', buttons.mend, key, number),
      deedButton('reject', buttons.reject, key, number),
      deedButton('approveRest', buttons.approveRest, key),
      deedButton('rejectRest', buttons.rejectRest, key),
    ),
  ];
}

/** The sentence in the words around it; where it is longer than what is shown of the text, the figure alone. */
function sentenceOf({ words: { before, figure, after }, cells }: Card) {
  const stretch = `${before}${figure}${after}`;
  const start = stretch.indexOf(cells.quote);
  const isWhole = cells.quote !== '' && start !== -1 && start <= before.length;
  if (!isWhole) return { before, quote: figure, after };
  const end = start + cells.quote.length;
  return { before: stretch.slice(0, start), quote: cells.quote, after: stretch.slice(end) };
}
