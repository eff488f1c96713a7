import type { Kysely, Selectable } from 'kysely';
import type { Tables } from '../schema.ts';
import type { Owed, Store } from '../store.ts';

type OwedQueries = Pick<Store, 'owe' | 'settle' | 'owed'>;

export function owedQueries(db: Kysely<Tables>): OwedQueries {
  return {
    async owe({ id, user, language, since, to }) {
      const noted = await db
        .insertInto('owed')
        .values({ id, user_id: user, language, since, token: null, channel: null, message: null, ...to })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst();
      return noted !== undefined;
    },

    async settle(id) {
      await db.deleteFrom('owed').where('id', '=', id).execute();
    },

    async owed() {
      const rows = await db.selectFrom('owed').selectAll().orderBy('since').orderBy('id').execute();
      return rows.flatMap((row) => {
        const to = recipientIn(row);
        const { id, user_id: user, language, since } = row;
        return to === undefined ? [] : [{ id, user, language, since: Number(since), to }];
      });
    },
  };
}

function recipientIn({ token, channel, message }: Selectable<Tables['owed']>): Owed['to'] | undefined {
  if (token !== null) return { token };
  return channel === null || message === null ? undefined : { channel, message };
}
