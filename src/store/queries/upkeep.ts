import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import type { Retention, Store } from '../store.ts';

type Upkeep = Pick<Store, 'forget' | 'purge' | 'isUsable'>;

export function upkeepQueries(db: Kysely<Tables>, retention: Retention): Upkeep {
  return {
    forget: (user) =>
      db.transaction().execute(async (tx) => {
        const feedback = await tx.deleteFrom('feedback').where('user_id', '=', user).executeTakeFirst();
        const answers = await tx.deleteFrom('answers').where('asker', '=', user).executeTakeFirst();
        await tx.deleteFrom('conversations').where('owner', '=', user).execute();
        await tx.deleteFrom('owed').where('user_id', '=', user).execute();
        return { answers: Number(answers.numDeletedRows), feedback: Number(feedback.numDeletedRows) };
      }),

    purge: (now) =>
      db.transaction().execute(async (tx) => {
        const lapsed = now - retention.answersMs;
        await tx.deleteFrom('answers').where('asked_at', '<', lapsed).execute();
        await tx.deleteFrom('conversations').where('used_at', '<', lapsed).execute();
        await tx
          .deleteFrom('claims')
          .where('claimed_at', '<', now - retention.claimsMs)
          .execute();
        await tx
          .deleteFrom('owed')
          .where('since', '<', now - retention.claimsMs)
          .execute();
        await tx
          .deleteFrom('usage')
          .where('day', '<', new Date(now - retention.usageMs).toISOString().slice(0, 10))
          .execute();
      }),

    async isUsable() {
      try {
        await db.selectFrom('claims').select('event').limit(1).execute();
        return true;
      } catch {
        return false;
      }
    },
  };
}
