import type { Language } from '../../domain/answer.ts';
import { noteOf, readPublisher, withoutNote } from '../../domain/publisher.ts';
import { formatDate, isDated } from '../../facts/periods/format.ts';
import type { DocumentHeader } from '../../serving/source-entry.ts';
import { discordWordingOf } from '../../wording/discord.ts';
import { wordKind } from '../../wording/kinds.ts';
import { wordingOf } from '../../wording/wording.ts';
import { clip, oneLine, plainLine, printed } from './plain.ts';
import type { DocumentById } from './sheet.ts';

/** Titles are cut to this in the list of sources: the whole one is shown with the passage. */
const MAX_TITLE = 120;
const MAX_PUBLISHER = 150;

/** What a document is, in one line, as it stands under what rests on it: the curator's notes are left out. */
export function sourceLine(id: string, title: string, language: Language, documents: DocumentById): string {
  const document = documents(id);
  const short = titleOf(title);
  if (document === undefined) return short;
  const publisher = wordingOf(language).publisher(readPublisher(document.publisher));
  return describe(
    { ...document, title: short, publisher, kind: wordKind(withoutNote(document.kind), language) },
    language,
  );
}

/** The same of a document that is looked at itself: whole, with the curator's notes. */
export function documentLine(document: DocumentHeader, language: Language): string {
  const { name } = readPublisher(document.publisher);
  const [publisher, kind] = [withNoteIn(document.publisher), withNoteIn(document.kind)];
  const unknown = wordingOf(language).publisher({ name: undefined, isInferred: false });
  return describe(
    {
      ...document,
      title: titleOf(document.title),
      publisher: publisher(name === undefined ? unknown : withoutNote(document.publisher), language),
      kind: kind(wordKind(withoutNote(document.kind), language), language),
    },
    language,
  );
}

/** Puts the note in brackets behind a field of a header behind other words for it. */
function withNoteIn(field: string): (words: string, language: Language) => string {
  const note = noteOf(field);
  return (words, language) => (note === '' || words === '' ? words : wordingOf(language).noted(words, note));
}

const titleOf = (title: string): string => printed(plainLine(clip(oneLine(title), MAX_TITLE)));

/** The title is markdown already. */
function describe({ title, publisher, kind, published }: DocumentHeader, language: Language): string {
  const date = plainLine(formatDate(published, language));
  const parts = [
    plainLine(clip(oneLine(publisher), MAX_PUBLISHER)),
    plainLine(clip(oneLine(kind), MAX_PUBLISHER)),
    isDated(published) ? discordWordingOf(language).publishedOn(date) : date,
  ];
  return `${title} — ${parts.filter((part) => part !== '').join(' · ')}`;
}
