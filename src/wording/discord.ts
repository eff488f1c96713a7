import type { Language } from '../domain/answer.ts';
import { DISCORD_EN } from './discord-en.ts';
import { DISCORD_ZH } from './discord-zh.ts';

/** What the bot says in Discord besides answers and look-ups, in one language. Markdown, written by hand. */
export interface DiscordWording {
  sources: string;
  publishedOn(published: string): string;
  figuresChecked(checked: number, total: number): string;
  /** Periods that the figures are of, each with its status where that is not "actual". */
  asOf(periods: readonly string[]): string;
  conflict: string;
  revision: string;
  correction: string;
  definitions: string;
  caveat(text: string): string;
  checking: string;
  noFigures: string;
  tableTitle: string;
  /** What a question mark behind a period means. */
  uncertainPeriod: string;
  /** The question, where it does not stand in the channel already. */
  asked(question: string): string;
  columns: { place: string; period: string; figure: string; status: string; source: string };
  page(at: number, of: number): string;
  buttons: {
    followUp: string;
    table: string;
    earlier: string;
    later: string;
    open: string;
  };
  sourceMenu: string;
  quoted: string;
  documentFacts(counts: { figures: number; measures: number }): string;
  documentPlaces(names: readonly string[]): string;
  documentCleaning: string;
  documentGone: (day: string) => string;
  documentDate: string;
  sourcesTitle(count: number): string;
  followUpModal: { title: string; label: string; placeholder: string };
  feedbackModal: { title: string; reason: string; text: string; placeholder: string };
  reasons: Record<'wrong-number' | 'wrong-source' | 'wrong-place' | 'outdated' | 'other', string>;
  thanks: { up: string; down: string };
  threadOpened(thread: string): string;
  threadGreeting: string;
  forgotten(counts: { answers: number; feedback: number }): string;
  nothingToForget: string;
  emptyMention: string;
  settings(parts: { language: 'auto' | Language; channels: readonly string[]; dailyTokens: number | null }): string;
  help(parts: { documents: number; figures: number }): string;
  privacy(parts: { days: number }): string;
}

const WORDINGS: Record<Language, DiscordWording> = { en: DISCORD_EN, zh: DISCORD_ZH };

export function discordWordingOf(language: Language): DiscordWording {
  return WORDINGS[language];
}
