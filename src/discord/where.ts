import { type BaseInteraction, type Channel, InteractionContextType } from 'discord.js';
import type { Asker } from './ports.ts';

type Place = Pick<BaseInteraction, 'user' | 'guildId' | 'channelId' | 'channel' | 'context' | 'client'>;

export function askerOf({ user, guildId }: Pick<Place, 'user' | 'guildId'>): Asker {
  return { user: user.id, ...(guildId !== null && { guild: guildId }) };
}

/**
 * The conversation that a command in this place goes on: the direct messages with the bot, or a thread that it
 * opened. Undefined elsewhere, where each question begins a new one.
 */
export function conversationOf({ channel, channelId, context, client }: Place): string | undefined {
  if (context === InteractionContextType.BotDM) return channelId ?? undefined;
  return isOwnThread(channel, client.user.id) ? channel?.id : undefined;
}

export function isOwnThread(channel: Channel | null, self: string): boolean {
  return channel?.isThread() === true && channel.ownerId === self;
}
