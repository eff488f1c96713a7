import type { Language } from '../../../domain/answer.ts';
import type { DocumentDraft, DraftField } from '../../../domain/ingest.ts';
import { corpusWordingOf, type DraftFieldName } from '../../../wording/discord-corpus.ts';
import { wordNote, wordSource } from '../../../wording/ingest-notes.ts';
import { ACCENT, type Components, container, row, rule, text } from '../components.ts';
import { clip, plain, plainLine } from '../plain.ts';
import { deedButton } from './buttons.ts';

/** How much of each part of a draft is shown, in characters: together they fit into one message. */
const MAX_FIELD = 150;
const MAX_NOTES = 800;
const MAX_BEGINNING = 700;

/** A draft's header as it was guessed, for the moderator to put right before it is taken in. */
export function draftMessage(id: string, { header, body, notes }: DocumentDraft, language: Language): Components {
  const words = corpusWordingOf(language);
  const { places, ...fields } = header;
  const lines = (['title', 'publisher', 'published', 'kind', 'id', 'language', 'url'] as const).map((name) =>
    fieldLine(name, fields[name], language),
  );
  const placed = places === undefined || places.length === 0 ? words.unknown : places.join(', ');
  const head = [
    `### ${words.draftTitle}`,
    ...lines,
    `**${words.fields.places}**: ${plainLine(clip(placed, MAX_FIELD))}`,
  ];
  const noted = clip(
    notes.map((note) => `-# - ${plainLine(clip(wordNote(note, language), MAX_FIELD))}`).join('\n'),
    MAX_NOTES,
  );
  const beginning = plain(clip(body, MAX_BEGINNING)).replace(/^/gmu, '> ');
  return [
    container(ACCENT.lookUp, [
      text(head.join('\n')),
      ...(noted === '' ? [] : [rule(), text(`-# **${words.notes}**\n${noted}`)]),
      rule(),
      text(`-# **${words.textBegins(body.length)}**\n${beginning}`),
    ]),
    row(
      deedButton('add', words.buttons.add, id),
      deedButton('correct', words.buttons.correct, id),
      deedButton('more', words.buttons.correctMore, id),
      deedButton('cancel', words.buttons.cancel, id),
    ),
  ];
}

function fieldLine(name: DraftFieldName, field: DraftField | undefined, language: Language): string {
  const words = corpusWordingOf(language);
  const value = field === undefined || field.value === '' ? words.unknown : clip(field.value, MAX_FIELD);
  const source = field === undefined ? '' : ` — ${plainLine(clip(wordSource(field, language), MAX_FIELD))}`;
  return `**${words.fields[name]}**: ${plainLine(value)}${source}`;
}
