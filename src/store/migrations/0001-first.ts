import type { Kysely } from 'kysely';

/** Only types that SQLite and PostgreSQL both know; times are milliseconds since the epoch. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('conversations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('guild', 'text')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('used_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('answers')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('conversation', 'text', (column) => column.references('conversations.id').onDelete('set null'))
    .addColumn('guild', 'text')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('asker', 'text', (column) => column.notNull())
    .addColumn('visible_to', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.unique())
    .addColumn('snapshot', 'text', (column) => column.notNull())
    .addColumn('format', 'integer', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('replies')
    .addColumn('message', 'text', (column) => column.primaryKey())
    .addColumn('answer', 'text', (column) => column.notNull().references('answers.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('feedback')
    .addColumn('answer', 'text', (column) => column.notNull().references('answers.id').onDelete('cascade'))
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('given_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('feedback_pk', ['answer', 'user_id'])
    .execute();
  await db.schema
    .createTable('settings')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('settings_pk', ['guild', 'key'])
    .execute();
  await db.schema
    .createTable('usage')
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('tokens', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('usage_pk', ['day', 'guild'])
    .execute();
  await db.schema
    .createTable('claims')
    .addColumn('event', 'text', (column) => column.primaryKey())
    .addColumn('claimed_at', 'bigint', (column) => column.notNull())
    .execute();
  await createIndexes(db);
}

async function createIndexes(db: Kysely<unknown>): Promise<void> {
  const indexes = [
    ['conversations', 'used_at'],
    ['conversations', 'owner'],
    ['answers', 'conversation'],
    ['answers', 'asker'],
    ['answers', 'asked_at'],
    ['replies', 'answer'],
    ['feedback', 'user_id'],
    ['claims', 'claimed_at'],
  ] as const;
  for (const [table, column] of indexes) {
    await db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
  }
}
