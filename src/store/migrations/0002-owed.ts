import type { Kysely } from 'kysely';

/** Answers that are owed, so that a crash leaves nobody waiting. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('owed')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('token', 'text')
    .addColumn('channel', 'text')
    .addColumn('message', 'text')
    .addColumn('since', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('owed_user').on('owed').column('user_id').execute();
}
