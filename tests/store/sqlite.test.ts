import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeSqliteDialect } from '../../src/store/dialect.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { ALICE, NOW, stored } from './samples.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
  file = join(folder, 'data', 'bot.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('an SQLite store', () => {
  it('makes its folder, and finds everything again after a restart', async () => {
    const before = await openSqliteStore(file);
    await before.saveAnswer(stored('a1', { question: 'm1' }));
    await before.close();
    const after = await openSqliteStore(file);
    expect(await after.answerToMessage('m1')).toEqual(stored('a1', { question: 'm1' }));
    expect(await after.claim('i1', NOW)).toBe(true);
    await after.close();
  });

  it('gives a claim once where the file is open twice, as while a restart overlaps', async () => {
    const one = await openSqliteStore(file);
    const two = await openSqliteStore(file);
    const claims = await Promise.all([one.claim('i1', NOW), two.claim('i1', NOW)]);
    expect(claims.filter(Boolean)).toHaveLength(1);
    await Promise.all([one.close(), two.close()]);
  });

  it('leaves no trace of what was forgotten, in the file or its log', async () => {
    const store = await openSqliteStore(file);
    await store.saveAnswer(stored('a1', { asked: 'a very private question', asker: ALICE }));
    expect(bytesOf(join(folder, 'data'))).toContain('very private');
    await store.forget(ALICE);
    expect(bytesOf(join(folder, 'data'))).not.toContain('very private');
    await store.close();
  });

  it('counts an answer of another shape as lapsed', async () => {
    const store = await openSqliteStore(file);
    await store.saveAnswer(stored('a1', { conversation: 't1' }));
    const database = new DatabaseSync(file);
    database.exec('UPDATE answers SET format = format + 1');
    database.close();
    expect(await store.answer('a1')).toBeUndefined();
    await store.close();
  });

  it('gives a setting its default where an earlier version wrote what no longer fits', async () => {
    const store = await openSqliteStore(file);
    await store.changeSettings('g', { language: 'zh', dailyTokens: 5 });
    const database = new DatabaseSync(file);
    database.exec(`UPDATE settings SET value = '"fr"' WHERE key = 'language'`);
    database.exec(`INSERT INTO settings VALUES ('g', 'abolished', '1')`);
    database.close();
    expect(await store.settings('g')).toMatchObject({ language: 'auto', dailyTokens: 5 });
    await store.close();
  });

  it('refuses a file that a later version has written, and does not touch it', async () => {
    await openSqliteStore(file).then((store) => store.close());
    const database = new DatabaseSync(file);
    database.exec(`INSERT INTO kysely_migration VALUES ('9999', '2030-01-01')`);
    database.close();
    await expect(openSqliteStore(file)).rejects.toMatchObject(unusable('9999'));
  });

  it('refuses a folder that cannot be made', async () => {
    writeFileSync(join(folder, 'data'), 'a file is in the way');
    await expect(openSqliteStore(file)).rejects.toMatchObject(unusable('EEXIST'));
  });

  it('refuses a file that is no database', async () => {
    const other = join(folder, 'notes.txt');
    writeFileSync(other, 'These are notes and no database, as anybody can see who opens them.');
    await expect(openSqliteStore(other)).rejects.toMatchObject(unusable('not a database'));
  });
});

describe('the dialect', () => {
  const db = new Kysely<unknown>({ dialect: nodeSqliteDialect(new DatabaseSync(':memory:')) });

  it('takes text, numbers, big integers, bytes and null', async () => {
    const { rows } = await sql`SELECT ${'a'} AS a, ${1.5} AS b, ${2n} AS c, ${null} AS d`.execute(db);
    expect(rows).toEqual([{ a: 'a', b: 1.5, c: 2, d: null }]);
  });

  it.each([
    { what: 'an object', value: { a: 1 } },
    { what: 'a date', value: new Date(0) },
    { what: 'a list', value: [1] },
    { what: 'nothing', value: undefined },
    { what: 'a truth value', value: true },
    { what: 'no number', value: Number.NaN },
  ])('refuses $what instead of shifting the other parameters', async ({ value }) => {
    await expect(sql`SELECT ${value} AS a, ${'b'} AS b`.execute(db)).rejects.toThrow('SQL parameter 1');
  });

  it('undoes a transaction that fails half way', async () => {
    await sql`CREATE TABLE things (name text)`.execute(db);
    const failing = db.transaction().execute(async (tx) => {
      await sql`INSERT INTO things VALUES ('half')`.execute(tx);
      throw new Error('midway');
    });
    await expect(failing).rejects.toThrow('midway');
    expect((await sql`SELECT * FROM things`.execute(db)).rows).toEqual([]);
  });
});

function unusable(reason: string) {
  return { code: 'STORE_UNUSABLE', context: { reason: expect.stringContaining(reason) } };
}

function bytesOf(dir: string): string {
  return readdirSync(dir)
    .map((name) => readFileSync(join(dir, name), 'latin1'))
    .join('');
}
