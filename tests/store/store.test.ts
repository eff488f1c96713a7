import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { createMemoryStore } from '../fakes/store.ts';
import { describeStore } from './store-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'store-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
describe.each([
  { what: 'a store in an SQLite file', open: () => openSqliteStore(join(folder, `${++files}.sqlite`)) },
  { what: 'a store in SQLite in memory', open: () => openSqliteStore(':memory:') },
  { what: 'a fake store', open: async () => createMemoryStore() },
])('$what', ({ open }) => {
  describeStore(open);
});
