import {
  type ButtonInteraction,
  ChannelType,
  channelMention,
  MessageFlags,
  PermissionFlagsBits,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import type { StoredAnswer } from '../store/store.ts';
import { discordWordingOf } from '../wording/discord.ts';
import type { Use } from './actions.ts';
import { payload } from './client.ts';
import { ACCENT, notice } from './render/components.ts';
import { clip, oneLine } from './render/plain.ts';

const MAX_NAME = 100;
const NEEDED = [PermissionFlagsBits.CreatePublicThreads, PermissionFlagsBits.SendMessagesInThreads];

/** Whether the bot can open a thread from the message of this button. */
export function threadsAreOpen(interaction: ButtonInteraction): boolean {
  const { channel, appPermissions } = interaction;
  const hasThreads = channel?.type === ChannelType.GuildText || channel?.type === ChannelType.GuildAnnouncement;
  return interaction.inCachedGuild() && hasThreads && appPermissions.has(NEEDED);
}

/** Opens a thread from a public answer, or points to the one that is there, and lets the conversation go on in it. */
export async function openThread(
  interaction: ButtonInteraction,
  stored: StoredAnswer,
  { acknowledge, language, scribe, parts }: Pick<Use, 'acknowledge' | 'language' | 'scribe' | 'parts'>,
): Promise<void> {
  const { store, now } = parts;
  const wording = discordWordingOf(language);
  await acknowledge('deferred', () => interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  const { message } = interaction;
  if (!message.hasThread) {
    const name = clip(oneLine(stored.answer.question), MAX_NAME) || wording.buttons.followUp;
    const thread = await message.startThread({ name, autoArchiveDuration: ThreadAutoArchiveDuration.OneDay });
    const { guild, channel, asker } = stored;
    const place = { ...(guild !== undefined && { guild }), channel };
    await store.touchConversation({ id: thread.id, ...place, owner: asker, usedAt: now() });
    await store.saveAnswer({ ...stored, conversation: thread.id });
    await thread.send(payload(notice(wording.threadGreeting, ACCENT.answer), scribe));
  }
  // A thread that begins with a message has that message's id.
  const pointer = notice(wording.threadOpened(channelMention(message.id)), ACCENT.answer);
  await interaction.editReply(payload(pointer, scribe));
}
