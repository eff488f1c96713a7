import type { ColumnType } from 'kysely';
import type { Language } from '../domain/answer.ts';

/** PostgreSQL hands out eight-byte integers, counts and sums as strings: read them with `Number`. */
type Whole = ColumnType<number | string, number, number>;

/** The tables, as the last migration leaves them. */
export interface Tables {
  conversations: { id: string; guild: string | null; channel: string; owner: string; used_at: Whole };
  answers: {
    id: string;
    conversation: string | null;
    guild: string | null;
    channel: string;
    asker: string;
    visible_to: 'everyone' | 'asker';
    question: string | null;
    snapshot: string;
    /** Version of the shape of `answer`. */
    format: Whole;
    /** JSON. */
    answer: string;
    asked_at: Whole;
  };
  replies: { message: string; answer: string; position: Whole };
  feedback: {
    answer: string;
    user_id: string;
    verdict: 'up' | 'down';
    reason: string | null;
    text: string;
    given_at: Whole;
  };
  settings: { guild: string; key: string /** JSON. */; value: string };
  usage: { day: string; guild: string; tokens: Whole };
  claims: { event: string; claimed_at: Whole };
  owed: {
    id: string;
    user_id: string;
    language: Language;
    /** Of an interaction; otherwise channel and message are set. */
    token: string | null;
    channel: string | null;
    message: string | null;
    since: Whole;
  };
}
