import {
  type APIComponentInModalActionRow,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { NameCard } from '../../curation/names.ts';
import type { Card } from '../../curation/review.ts';
import type { Language } from '../../domain/answer.ts';
import { FACT_STATUSES } from '../../domain/fact.ts';
import type { DocumentDraft } from '../../domain/ingest.ts';
import { corpusWordingOf, type DraftFieldName } from '../../wording/discord-corpus.ts';
import { nameWordingOf } from '../../wording/new-names.ts';
import { deedId, keyOf, numberOf } from './ids.ts';
import { linesOf, linesOfName } from './row-lines.ts';

/** Discord's bounds on an input. */
const MAX_INPUT = 4_000;
const MAX_LINE = 1_000;

/** The inputs that a pasted text is taken from, one after another: each holds so many characters only. */
export const PASTED = ['text', 'more', 'more2', 'more3'] as const;
/** Discord shows five inputs at most, so that a header takes two modals. */
export const DRAFT_FIELDS = {
  correct: ['title', 'publisher', 'published', 'kind', 'places'],
  more: ['id', 'language', 'url'],
} as const satisfies Record<string, readonly DraftFieldName[]>;

export function pasteModal(replace: boolean, language: Language): APIModalInteractionResponseCallbackData {
  const { title, text, more } = corpusWordingOf(language).pasteModal;
  return {
    custom_id: deedId('pasted', replace ? 'replace' : 'new'),
    title,
    components: PASTED.map((id, index) =>
      label(index === 0 ? text : more, {
        type: ComponentType.TextInput,
        custom_id: id,
        style: TextInputStyle.Paragraph,
        max_length: MAX_INPUT,
        required: index === 0,
      }),
    ),
  };
}

export function correctModal(
  id: string,
  { header }: DocumentDraft,
  part: keyof typeof DRAFT_FIELDS,
  language: Language,
): APIModalInteractionResponseCallbackData {
  const words = corpusWordingOf(language);
  const valueOf = (name: DraftFieldName): string =>
    name === 'places' ? (header.places ?? []).join(', ') : (header[name]?.value ?? '');
  return {
    custom_id: deedId('corrected', id),
    title: words.correctModal,
    components: DRAFT_FIELDS[part].map((name) =>
      label(words.fields[name], line(name, valueOf(name), name === 'title' || name === 'id')),
    ),
  };
}

export function mendModal({ document, id, cells }: Card, language: Language): APIModalInteractionResponseCallbackData {
  const words = corpusWordingOf(language);
  const { figureInputs } = words;
  return {
    custom_id: deedId('mended', keyOf(document), numberOf(id)),
    title: words.mendModal,
    components: [
      ...(['place', 'indicator', 'period'] as const).map((name) => label(figureInputs[name], line(name, cells[name]))),
      label(figureInputs.status, {
        type: ComponentType.StringSelect,
        custom_id: 'status',
        options: FACT_STATUSES.map((value) => ({ label: value, value, default: value === cells.status })),
      }),
      label(figureInputs.rest, {
        type: ComponentType.TextInput,
        custom_id: 'rest',
        style: TextInputStyle.Paragraph,
        value: linesOf(cells).slice(0, MAX_INPUT),
        required: false,
      }),
    ],
  };
}

/** All cells of the row that would define a name, a line each. */
export function mendNameModal(card: NameCard, language: Language): APIModalInteractionResponseCallbackData {
  const { mend, cells } = nameWordingOf(language);
  return {
    custom_id: deedId('mended', keyOf(card.document), numberOf(card.id)),
    title: mend[card.table],
    components: [
      label(cells, {
        type: ComponentType.TextInput,
        custom_id: 'rest',
        style: TextInputStyle.Paragraph,
        value: linesOfName(card).slice(0, MAX_INPUT),
        max_length: MAX_INPUT,
      }),
    ],
  };
}

function label(words: string, component: APILabelComponent['component']): APILabelComponent {
  return { type: ComponentType.Label, label: words, component };
}

function line(id: string, value: string, required = false): Extract<APIComponentInModalActionRow, { style: unknown }> {
  return {
    type: ComponentType.TextInput,
    custom_id: id,
    style: TextInputStyle.Short,
    max_length: MAX_LINE,
    required,
    ...(value !== '' && { value: value.slice(0, MAX_LINE) }),
  };
}
