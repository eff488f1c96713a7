import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Tables } from '../schema.ts';
import { up as first } from './0001-first.ts';
import { up as owed } from './0002-owed.ts';

/** Append-only: a migration that has been released is never changed or taken out; a new number mends it. */
const MIGRATIONS: Readonly<Record<string, Migration>> = { '0001': { up: first }, '0002': { up: owed } };

/** Brings a database to the present shape. Throws, and changes nothing, when it was made by a later version. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
