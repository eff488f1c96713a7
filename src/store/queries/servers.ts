import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import { checkSettings, readSettings } from '../settings.ts';
import type { Store } from '../store.ts';

/** Under this name direct messages are counted; no server's id is empty. */
const DIRECT = '';

type Servers = Pick<Store, 'settings' | 'changeSettings' | 'addUsage' | 'usage' | 'claim'>;

export function serverQueries(db: Kysely<Tables>): Servers {
  return {
    async settings(guild) {
      const rows = await db.selectFrom('settings').selectAll().where('guild', '=', guild).execute();
      return readSettings(Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value) as unknown])));
    },

    async changeSettings(guild, change) {
      const checked = checkSettings(change);
      await db.transaction().execute(async (tx) => {
        for (const [key, value] of checked) {
          await tx.deleteFrom('settings').where('guild', '=', guild).where('key', '=', key).execute();
          if (value === undefined) continue;
          await tx
            .insertInto('settings')
            .values({ guild, key, value: JSON.stringify(value) })
            .execute();
        }
      });
    },

    async addUsage(day, guild = DIRECT, tokens) {
      await db
        .insertInto('usage')
        .values({ day, guild, tokens })
        .onConflict((conflict) =>
          conflict.columns(['day', 'guild']).doUpdateSet((set) => ({ tokens: set('usage.tokens', '+', tokens) })),
        )
        .execute();
    },

    async usage(day, guild = DIRECT) {
      const rows = await db
        .selectFrom('usage')
        .select(({ fn }) => ['guild', fn.sum('tokens').as('tokens')])
        .where('day', '=', day)
        .groupBy('guild')
        .execute();
      const overall = rows.reduce((sum, { tokens }) => sum + Number(tokens), 0);
      return { here: Number(rows.find((row) => row.guild === guild)?.tokens ?? 0), overall };
    },

    async claim(event, at) {
      const claimed = await db
        .insertInto('claims')
        .values({ event, claimed_at: at })
        .onConflict((conflict) => conflict.column('event').doNothing())
        .returning('event')
        .executeTakeFirst();
      return claimed !== undefined;
    },
  };
}
