import type { Answer, Language, Turn } from '../domain/answer.ts';
import type { ServerSettings } from './settings.ts';

/**
 * What the bot remembers, as a port. Ids are opaque strings (Discord's snowflakes, mostly), times are milliseconds
 * since the epoch and always the caller's. A promise that has resolved means that the change survives a crash of the
 * bot, however sudden; that something is forgotten or purged, also a loss of power.
 */
export interface Store extends UsageLedger {
  /** Notes a conversation, or that it was used again: `owner`, `guild` and `channel` stay those of the first time. */
  touchConversation(conversation: Conversation): Promise<void>;
  conversation(id: string): Promise<Conversation | undefined>;
  /**
   * What has been said, the oldest first, as far as `reader` may see it: private answers are in no one else's
   * history. Always whole exchanges, the latest ones that fit the bounds of `HistoryBounds`.
   */
  history(conversation: string, reader: string, bounds?: HistoryBounds): Promise<Turn[]>;

  /** Keeps an answer with its evidence; under an id that exists, replaces it (an edited question). */
  saveAnswer(answer: StoredAnswer): Promise<void>;
  /** Undefined when it never was, has been forgotten, has lapsed, or has the shape of an earlier version. */
  answer(id: string): Promise<StoredAnswer | undefined>;
  /** The answer to the question in this message. */
  answerToMessage(message: string): Promise<StoredAnswer | undefined>;
  /** The answer that this message of the bot shows. */
  answerInMessage(message: string): Promise<StoredAnswer | undefined>;
  /** Sets, in order, the messages that show an answer; nothing happens when the answer has gone. */
  setReplies(answer: string, messages: readonly string[]): Promise<void>;
  deleteAnswer(id: string): Promise<void>;
  /** What the answers that are still kept rest on, one after another. */
  statedFacts(): AsyncIterable<{ id: string; facts: Answer['facts'] }>;

  /** One verdict a person and answer, the last one given. False when the answer has gone. */
  saveFeedback(feedback: Feedback): Promise<boolean>;
  /** What has been said on an answer, the oldest first. */
  feedbackOn(answer: string): Promise<Feedback[]>;
  /** How often each verdict was given since a time, in one server or everywhere. */
  countFeedback(since: number, guild?: string): Promise<FeedbackCount[]>;

  /** Values that were never set have their defaults; so have values that an earlier version wrote otherwise. */
  settings(guild: string): Promise<ServerSettings>;
  /** Sets the given values and leaves the others; `undefined` puts the default back. */
  changeSettings(guild: string, change: SettingsChange): Promise<void>;

  /** True for the first caller with this id, and never again: an event that comes twice is handled once. */
  claim(event: string, at: number): Promise<boolean>;

  /** Notes that somebody is owed an answer, until `settle`; false when that was noted before. */
  owe(owed: Owed): Promise<boolean>;
  /** Nothing happens where nothing is owed. */
  settle(id: string): Promise<void>;
  /** What is owed, the oldest first: right after a start, what a crash has interrupted. */
  owed(): Promise<Owed[]>;

  /** Deletes what a person asked, what they were answered, the conversations they opened, and their feedback. */
  forget(user: string): Promise<Forgotten>;
  /** Deletes all that has outlived its time at `now`. */
  purge(now: number): Promise<void>;
  /** Whether the store can be used at this moment. */
  isUsable(): Promise<boolean>;
  close(): Promise<void>;
}

/** A thread, a direct channel, or another place where follow-ups are understood by what was said before. */
export interface Conversation {
  id: string;
  /** Absent in direct messages. */
  guild?: string;
  channel: string;
  /** Who opened it. */
  owner: string;
  /** When it was last used. */
  usedAt: number;
}

/** An answer that was promised: an interaction that was acknowledged, or a message that was taken. */
export interface Owed {
  /** Of the interaction or the message. */
  id: string;
  /** Who waits for it. */
  user: string;
  /** In which they would be told why it does not come. */
  language: Language;
  since: number;
  to: { /** Of the interaction; lives 15 minutes. */ token: string } | { channel: string; message: string };
}

export interface HistoryBounds {
  exchanges: number;
  /** Of questions and answers together, in UTF-8. */
  bytes: number;
}

export interface StoredAnswer {
  /** Short enough for a custom id; the caller's choice. */
  id: string;
  /** Must have been noted by `touchConversation`. */
  conversation?: string;
  guild?: string;
  channel: string;
  asker: string;
  visibleTo: 'everyone' | 'asker';
  /** The message that holds the question, so that edits and deletions find the answer. */
  question?: string;
  /** The messages that show the answer, in order. */
  replies: readonly string[];
  /** Hash of the snapshot that its citations point into. */
  snapshot: string;
  answer: Answer;
  askedAt: number;
}

export const FEEDBACK_REASONS = ['wrong-number', 'wrong-source', 'wrong-place', 'outdated', 'other'] as const;
type FeedbackReason = (typeof FEEDBACK_REASONS)[number];

export interface Feedback {
  answer: string;
  user: string;
  verdict: 'up' | 'down';
  reason?: FeedbackReason;
  /** In the person's own words; may be empty. */
  text: string;
  at: number;
}

type FeedbackCount = Pick<Feedback, 'verdict' | 'reason'> & { count: number };

type SettingsChange = { [Key in keyof ServerSettings]?: ServerSettings[Key] | undefined };

interface Forgotten {
  answers: number;
  feedback: number;
}

/** Tokens used, by day (ISO 8601, UTC) and server. What is used in direct messages counts for no server. */
export interface UsageLedger {
  addUsage(day: string, guild: string | undefined, tokens: number): Promise<void>;
  /** `here`: in this server, or in direct messages; `overall`: everywhere. */
  usage(day: string, guild: string | undefined): Promise<{ here: number; overall: number }>;
}

/** How long things are kept, in milliseconds. */
export interface Retention {
  /** Answers with their feedback, and conversations since they were last used. */
  answersMs: number;
  /** Ids of events that were handled, and what is owed for them. Discord's tokens live 15 minutes. */
  claimsMs: number;
  usageMs: number;
}

const DAY = 24 * 60 * 60 * 1000;

export const RETENTION: Retention = { answersMs: 30 * DAY, claimsMs: DAY / 24, usageMs: 40 * DAY };

export const HISTORY: HistoryBounds = { exchanges: 6, bytes: 16_000 };
