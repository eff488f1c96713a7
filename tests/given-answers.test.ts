import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { givenAnswersIn } from '../src/given-answers.ts';
import { openSqliteStore } from '../src/store/sqlite.ts';
import { temporaryFolder } from './corpus/temporary-folder.ts';
import { stored } from './store/samples.ts';

async function idsIn(file: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of givenAnswersIn(file)()) ids.push(id);
  return ids;
}

describe('answers that a bot has kept', () => {
  it('are there for a shell, while the bot runs and after', async () => {
    const file = join(temporaryFolder(), 'bot.sqlite');
    const store = await openSqliteStore(file);
    await store.saveAnswer(stored('a1', {}));
    expect(await idsIn(file)).toEqual(['a1']);
    await store.close();
    expect(await idsIn(file)).toEqual(['a1']);
  });

  it('are none where there is no bot yet, and no file is made', async () => {
    const file = join(temporaryFolder(), 'bot.sqlite');
    expect(await idsIn(file)).toEqual([]);
    expect(existsSync(file)).toBe(false);
  });
});
