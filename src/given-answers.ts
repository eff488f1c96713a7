import { existsSync } from 'node:fs';
import type { GivenAnswers } from './curation/answered.ts';
import { openSqliteStore } from './store/sqlite.ts';
import type { Retention } from './store/store.ts';

/** The answers that a bot has kept in a file, opened whenever they are asked for; none where there is no such file. */
export function givenAnswersIn(file: string, retention?: Retention): GivenAnswers {
  return async function* () {
    if (!existsSync(file)) return;
    const store = await openSqliteStore(file, retention);
    try {
      yield* store.statedFacts();
    } finally {
      await store.close();
    }
  };
}
