import { PermissionFlagsBits } from 'discord.js';
import { expect } from 'vitest';
import type { CurationParts } from '../../src/curation/curation.ts';
import { openFixture } from '../curation/fixture.ts';
import { TODAY } from '../curation/samples.ts';
import type { Message } from '../fakes/discord/message.ts';
import type { FileToSend } from '../fakes/discord/slashData.ts';
import type { FakeUser } from '../fakes/discord/users.ts';
import { botInDiscord } from './fixture.ts';

const PATIENCE_MS = 15_000;
export const LONG = { timeout: 60_000 };

/** A server whose moderator keeps a corpus of one document. */
export async function corpusInDiscord(parts: Partial<CurationParts> = {}) {
  const { dataDir, ...curation } = await openFixture(parts);
  const keeping = { curation, today: () => TODAY };
  const world = await botInDiscord({ keeping, patienceMs: PATIENCE_MS });
  const mod = world.fake.user('mod', { permissions: PermissionFlagsBits.ManageGuild });
  return { ...world, mod, curation, dataDir };
}

export const file = (filename: string, content: string | Uint8Array): FileToSend => ({
  filename,
  bytes: typeof content === 'string' ? Buffer.from(content) : content,
});

/** Past what was promised: the message once it fits. */
export async function shows(message: Message, words: string | RegExp): Promise<Message> {
  await expect.poll(() => message.text, { timeout: PATIENCE_MS }).toMatch(words);
  return message;
}

/** Sends a file, puts its places right and takes it in. */
export async function takeIn(mod: FakeUser, sent: FileToSend, places = '510500'): Promise<Message> {
  const draft = await mod.slash('corpus add', { file: sent }).message();
  expect(draft.isEphemeral).toBe(true);
  const opener = mod.press(draft, 'Correct');
  await mod.submitModal(opener, { places });
  await shows(draft, /\*\*Places\*\*: 510500/u);
  mod.press(draft, 'Add');
  return await shows(draft, /is in the working copy/u);
}
