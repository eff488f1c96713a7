import type { Kysely } from 'kysely';
import type { Answer, Turn } from '../../domain/answer.ts';
import type { Tables } from '../schema.ts';
import { HISTORY, type HistoryBounds, type Store } from '../store.ts';
import { readAnswer } from './answers.ts';

type Conversations = Pick<Store, 'touchConversation' | 'conversation' | 'history'>;

export function conversationQueries(db: Kysely<Tables>): Conversations {
  return {
    async touchConversation({ id, guild, channel, owner, usedAt }) {
      await db
        .insertInto('conversations')
        .values({ id, guild: guild ?? null, channel, owner, used_at: usedAt })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ used_at: usedAt }))
        .execute();
    },

    async conversation(id) {
      const row = await db.selectFrom('conversations').selectAll().where('id', '=', id).executeTakeFirst();
      if (!row) return undefined;
      const { guild, channel, owner, used_at } = row;
      return { id, ...(guild !== null && { guild }), channel, owner, usedAt: Number(used_at) };
    },

    async history(conversation, reader, bounds = HISTORY) {
      const latest = await db
        .selectFrom('answers')
        .selectAll()
        .where('conversation', '=', conversation)
        .where((where) => where.or([where('visible_to', '=', 'everyone'), where('asker', '=', reader)]))
        .orderBy('asked_at', 'desc')
        .orderBy('id', 'desc')
        .limit(bounds.exchanges)
        .execute();
      return turnsWithin(
        bounds,
        latest.flatMap((row) => readAnswer(row)?.answer ?? []),
      );
    },
  };
}

/** The turns of answers given latest first, the oldest first, as many whole exchanges as fit. */
export function turnsWithin(bounds: HistoryBounds, latestFirst: readonly Answer[]): Turn[] {
  const turns: Turn[] = [];
  let left = bounds.bytes;
  for (const { question, answer } of latestFirst.slice(0, bounds.exchanges)) {
    left -= Buffer.byteLength(question) + Buffer.byteLength(answer);
    if (left < 0) break;
    turns.unshift({ role: 'user', content: question }, { role: 'assistant', content: answer });
  }
  return turns;
}
