import type { Message } from 'discord.js';
import type { Store } from '../store/store.ts';
import { isOwnThread } from './where.ts';

/** Whether a person speaks to the bot. */
export function isMeant({ author, channel, client, mentions, system, webhookId }: Message): boolean {
  if (author.bot || system || webhookId !== null) return false;
  if (channel.isDMBased() || isOwnThread(channel, client.user.id)) return true;
  return mentions.has(client.user, { ignoreEveryone: true, ignoreRoles: true });
}

/** Whether the server lets the bot answer there. */
export async function isOpen({ channel, guildId }: Message, store: Pick<Store, 'settings'>): Promise<boolean> {
  if (channel.isDMBased()) return true;
  if (guildId === null) return false;
  const { channels } = await store.settings(guildId);
  const here = [channel.id, ...(channel.isThread() && channel.parentId !== null ? [channel.parentId] : [])];
  return channels.length === 0 || here.some((id) => channels.includes(id));
}

/** What is asked: the message without the mention of the bot. */
export function questionIn({ content, client }: Message): string {
  return content.replaceAll(new RegExp(`<@!?${client.user.id}>`, 'gu'), ' ').trim();
}
