import type { Kysely, Selectable } from 'kysely';
import type { Tables } from '../schema.ts';
import { FEEDBACK_REASONS, type Feedback, type Store } from '../store.ts';

type FeedbackQueries = Pick<Store, 'saveFeedback' | 'feedbackOn' | 'countFeedback'>;

export function feedbackQueries(db: Kysely<Tables>): FeedbackQueries {
  return {
    saveFeedback: ({ answer, user, verdict, reason, text, at }) =>
      db.transaction().execute(async (tx) => {
        const exists = await tx.selectFrom('answers').select('id').where('id', '=', answer).executeTakeFirst();
        if (!exists) return false;
        const values = { verdict, reason: reason ?? null, text, given_at: at };
        await tx
          .insertInto('feedback')
          .values({ answer, user_id: user, ...values })
          .onConflict((conflict) => conflict.columns(['answer', 'user_id']).doUpdateSet(values))
          .execute();
        return true;
      }),

    async feedbackOn(answer) {
      const rows = await db
        .selectFrom('feedback')
        .selectAll()
        .where('answer', '=', answer)
        .orderBy('given_at')
        .orderBy('user_id')
        .execute();
      return rows.map(readFeedback);
    },

    async countFeedback(since, guild) {
      const rows = await db
        .selectFrom('feedback')
        .innerJoin('answers', 'answers.id', 'feedback.answer')
        .select(({ fn }) => ['verdict', 'reason', fn.countAll().as('count')])
        .where('given_at', '>=', since)
        .$if(guild !== undefined, (query) => query.where('guild', '=', guild ?? null))
        .groupBy(['verdict', 'reason'])
        .orderBy('verdict')
        .orderBy('reason')
        .execute();
      return rows.map(({ verdict, reason, count }) => ({ verdict, ...reasonOf(reason), count: Number(count) }));
    },
  };
}

function readFeedback(row: Selectable<Tables['feedback']>): Feedback {
  const { answer, user_id, verdict, reason, text, given_at } = row;
  return { answer, user: user_id, verdict, ...reasonOf(reason), text, at: Number(given_at) };
}

function reasonOf(reason: string | null): Pick<Feedback, 'reason'> {
  const known = FEEDBACK_REASONS.find((one) => one === reason);
  return known === undefined ? {} : { reason: known };
}
