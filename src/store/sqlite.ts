import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { ExpectedError } from '../domain/errors.ts';
import { nodeSqliteDialect } from './dialect.ts';
import { migrate } from './migrations/migrations.ts';
import { answerQueries } from './queries/answers.ts';
import { conversationQueries } from './queries/conversations.ts';
import { feedbackQueries } from './queries/feedback.ts';
import { owedQueries } from './queries/owed.ts';
import { serverQueries } from './queries/servers.ts';
import { upkeepQueries } from './queries/upkeep.ts';
import type { Tables } from './schema.ts';
import { RETENTION, type Retention, type Store } from './store.ts';

/**
 * WAL with NORMAL: a commit is with the operating system before its promise resolves, so that it outlives the process
 * however that ends; when the power fails, the commits of the last moments may be undone, each whole, from the latest
 * back. With FULL every commit would also wait for the disk, and with it the thread that acknowledges interactions.
 * secure_delete: what somebody wants forgotten is overwritten, not just unlinked.
 */
const PRAGMAS = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;';

/** How long to wait for another process that is writing. */
const BUSY_MS = 5000;

/**
 * Opens a store in a file, which is made where it does not exist, or in ":memory:". Throws STORE_UNUSABLE for a file
 * that is no database of ours, cannot be written, or was made by a later version.
 */
export async function openSqliteStore(file: string, retention: Retention = RETENTION): Promise<Store> {
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const database = new DatabaseSync(file, { timeout: BUSY_MS });
    return sqliteStore(await prepare(database), retention);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ExpectedError('STORE_UNUSABLE', { file, reason }, { cause });
  }
}

/** Sets a connection up and brings its tables to the present shape; closes it when that fails. */
async function prepare(database: DatabaseSync): Promise<Kysely<Tables>> {
  try {
    database.exec(PRAGMAS);
    const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(database) });
    await migrate(db);
    return db;
  } catch (error) {
    database.close();
    throw error;
  }
}

function sqliteStore(db: Kysely<Tables>, retention: Retention): Store {
  const upkeep = upkeepQueries(db, retention);
  return {
    ...conversationQueries(db),
    ...answerQueries(db),
    ...feedbackQueries(db),
    ...serverQueries(db),
    ...owedQueries(db),
    ...upkeep,
    async forget(user) {
      const forgotten = await upkeep.forget(user);
      await emptyLog(db);
      return forgotten;
    },
    async purge(now) {
      await upkeep.purge(now);
      await emptyLog(db);
    },
    close: () => db.destroy(),
  };
}

/**
 * The write-ahead log still holds pages as they were before; what was deleted shall be gone from there, too. This waits
 * for the disk: what is forgotten stays forgotten when the power fails.
 */
async function emptyLog(db: Kysely<Tables>): Promise<void> {
  await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db);
}
