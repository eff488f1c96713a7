import { expect, it } from 'vitest';
import { offline } from '../../offline.ts';

it('a date is not told by a sentence that is far less about the question than one that names none', async () => {
  const { ask } = await offline();
  const { abstained, sentences } = await ask('When did the Electric Sichuan action plan start?');
  expect(abstained).toBe(true);
  expect(sentences.map(({ text }) => text).join('\n')).not.toContain('CATL');
});
