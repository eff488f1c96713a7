import type { Language } from '../domain/answer.ts';
import { CORPUS_EN } from './discord-corpus-en.ts';
import { CORPUS_ZH } from './discord-corpus-zh.ts';

/** Fields of a draft's header that are shown and can be put right. */
export type DraftFieldName = 'title' | 'publisher' | 'published' | 'kind' | 'places' | 'id' | 'language' | 'url';

/** Cells of a figure's row that are asked for by name; the others are written as lines. */
export type FigureInput = 'place' | 'indicator' | 'period' | 'status' | 'rest';

/** What those who keep the corpus read in Discord, besides what the shell says as well. Markdown, written by hand. */
export interface CorpusWording {
  buttons: Record<
    | 'publish'
    | 'discard'
    | 'refresh'
    | 'review'
    | 'add'
    | 'correct'
    | 'correctMore'
    | 'cancel'
    | 'approve'
    | 'mend'
    | 'reject'
    | 'approveRest'
    | 'rejectRest',
    string
  > & { renew: (document: string) => string };
  statusTitle: string;
  served: string;
  nothingWaits: string;
  reportTitle: string;
  faultsTitle: string;
  historyTitle: string;
  versions: string;
  actions: string;
  draftTitle: string;
  fields: Record<DraftFieldName, string>;
  /** A field that nothing was found for. */
  unknown: string;
  notes: string;
  /** The beginning of the text, and how long all of it is. */
  textBegins(characters: number): string;
  cancelled: string;
  added: (parts: { document: string; proposals: number }) => string;
  reviewTitle(parts: { open: number; total: number }): string;
  untold(fields: readonly string[]): string;
  cells: Record<string, string>;
  figureInputs: Record<FigureInput, string>;
  pasteModal: { title: string; text: string; more: string };
  correctModal: string;
  mendModal: string;
  nothingToReview: string;
  /** What became of approving all that was left. */
  notApproved: string;
  publishedNow(hash: string): string;
  rolledBack(hash: string): string;
  exported(parts: { documents: number; hash: string }): string;
  tooLarge: string;
  /** The role that may keep the corpus too, and the channel where actions are told, where they are set. */
  settings(parts: { role?: string; log?: string }): string;
  /** The role of everybody was named. */
  notEveryone: string;
  logGreeting: string;
  /** One action, in the log channel; `by` is a mention that notifies nobody. */
  logLine(parts: { by: string; action: string; what: string; before: string; after: string }): string;
}

const WORDINGS: Record<Language, CorpusWording> = { en: CORPUS_EN, zh: CORPUS_ZH };

export function corpusWordingOf(language: Language): CorpusWording {
  return WORDINGS[language];
}
