import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { SqliteDialect } from 'kysely';

/** Kysely's SQLite dialect, written for better-sqlite3, on top of `node:sqlite`. */
export function nodeSqliteDialect(database: DatabaseSync): SqliteDialect {
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      // A transaction takes the write lock at once: upgrading a read lock can fail where waiting would have helped.
      prepare: (sql) => statement(database.prepare(sql === 'begin' ? 'begin immediate' : sql)),
    },
  });
}

function statement(prepared: StatementSync) {
  return {
    reader: prepared.columns().length > 0,
    all: (parameters: readonly unknown[]) => prepared.all(...plain(parameters)),
    run: (parameters: readonly unknown[]) => prepared.run(...plain(parameters)),
    iterate: (parameters: readonly unknown[]) => prepared.iterate(...plain(parameters)),
  };
}

/** `node:sqlite` reads an object in the first place as named parameters and shifts the others, without a word. */
function plain(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map((parameter, index) => {
    if (isPlain(parameter)) return parameter;
    throw new TypeError(`SQL parameter ${index + 1} is neither a string, a finite number, a bigint, bytes nor null`);
  });
}

function isPlain(parameter: unknown): parameter is SQLInputValue {
  if (parameter === null || parameter instanceof Uint8Array) return true;
  return typeof parameter === 'string' || typeof parameter === 'bigint' || Number.isFinite(parameter);
}
