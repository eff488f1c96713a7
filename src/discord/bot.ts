import { type Client, Events } from 'discord.js';
import { createClient, inviteLink } from './client.ts';
import { connect } from './connect.ts';
import { Interactions } from './interactions.ts';
import { Conversations } from './messages.ts';
import { excuse } from './owed.ts';
import type { BotParts } from './ports.ts';
import { Questions } from './questions.ts';

export interface BotSettings {
  token: string;
  /** The address of a REST proxy instead of Discord's own API. */
  api?: string;
  /** Requests a second; only for a proxy or a test that bears more than Discord's 50. */
  requestsPerSecond?: number;
}

export interface Bot {
  /** For the manager of a server who wants to add the bot. */
  readonly invite: string;
  /** Whether the gateway is connected at this moment. */
  isConnected(): boolean;
  /** Takes no more questions, lets what is being answered be finished, and leaves. */
  stop(): Promise<void>;
}

/**
 * Connects the bot and lets it answer.
 * @throws ExpectedError DISCORD_TOKEN_INVALID, DISCORD_INTENT_MISSING, DISCORD_UNREACHABLE
 */
export async function startBot(settings: BotSettings, parts: BotParts): Promise<Bot> {
  const { token, api, requestsPerSecond } = settings;
  const client = createClient({
    ...(api !== undefined && { api }),
    ...(requestsPerSecond !== undefined && { globalRequestsPerSecond: requestsPerSecond }),
  });
  const work = new Set<Promise<void>>();
  const track = (task: Promise<void>): void => {
    const tracked = task
      .catch((err: unknown) => parts.log.error({ err }, 'a handler did not end its own error'))
      .finally(() => work.delete(tracked));
    work.add(tracked);
  };
  // Before anything new comes in: what is owed by now was interrupted.
  const interrupted = await parts.store.owed();
  listen(client, parts, track);
  const ready = await connect(client, token);
  track(excuse(interrupted, ready, parts));
  parts.log.info({ user: ready.user.tag, guilds: ready.guilds.cache.size }, 'connected');
  return {
    invite: inviteLink(ready.user),
    isConnected: () => client.isReady(),
    async stop() {
      // Meanwhile whoever asks is told to ask again later, and nobody's button stays without an answer.
      await parts.limits.queue.close();
      client.removeAllListeners();
      client.on(Events.Error, () => undefined);
      await Promise.all(work);
      await client.destroy();
    },
  };
}

/** Every handler ends its own errors; what is handled is handed to `track` so that leaving can wait for it. */
function listen(client: Client, parts: BotParts, track: (task: Promise<void>) => void): void {
  const { log, metrics } = parts;
  const questions = new Questions(parts);
  const conversations = new Conversations(parts, questions);
  const interactions = new Interactions(parts, questions);
  client.on(Events.InteractionCreate, (interaction) => track(interactions.created(interaction)));
  client.on(Events.MessageCreate, (message) => track(conversations.created(message)));
  client.on(Events.MessageUpdate, (before, message) => track(conversations.edited(before, message)));
  client.on(Events.MessageDelete, (message) => track(conversations.deleted(message)));
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const message of messages.values()) track(conversations.deleted(message));
  });
  client.on(Events.Error, (err) => log.error({ err }, 'client'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'client'));
  client.on(Events.ShardDisconnect, ({ code }) => log.error({ code }, 'disconnected for good'));
  client.on(Events.ShardReconnecting, () => {
    metrics.incident('connection lost');
    log.warn({}, 'reconnecting');
  });
  client.on(Events.ShardResume, (_, events) => log.info({ events }, 'resumed'));
}
