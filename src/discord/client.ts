import {
  Client,
  type ClientOptions,
  type ClientUser,
  GatewayIntentBits,
  MessageFlags,
  OAuth2Scopes,
  Options,
  Partials,
  PermissionFlagsBits,
} from 'discord.js';
import type { Components } from './render/components.ts';
import { plainScribe, type Scribe, written } from './script.ts';

/** What the invite link asks for; docs/discord-setup.md says why. */
const PERMISSIONS = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.CreatePublicThreads,
  PermissionFlagsBits.ReadMessageHistory,
] as const;

/** Message Content is what brings the text of unmentioned messages in the bot's own threads. */
const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
  GatewayIntentBits.MessageContent,
];

/** Nothing that the bot posts notifies anybody, whatever its text. */
const NO_MENTIONS = { parse: [], repliedUser: false } as const;

/** A client that is not connected yet. `rest.api` is a proxy, or Discord itself. */
export function createClient(rest: NonNullable<ClientOptions['rest']> = {}): Client {
  return new Client({
    intents: INTENTS,
    // Direct channels are announced by their first message only; edits and deletions name messages long forgotten.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { ...NO_MENTIONS, parse: [] },
    failIfNotExists: false,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 20,
      GuildMemberManager: { maxSize: 50, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 500, keepOverLimit: (user) => user.id === user.client.user.id },
      ReactionManager: 0,
      PresenceManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
    }),
    rest,
  });
}

/** A message in Components V2, in its reader's script; its parts are copied because discord.js wants them writable. */
export function payload(
  components: Components,
  scribe: Scribe = plainScribe,
): {
  components: Components[number][];
  flags: MessageFlags.IsComponentsV2;
} {
  return { components: components.map((each) => written(each, scribe)), flags: MessageFlags.IsComponentsV2 };
}

/** The link with which a server's manager adds the bot. */
export function inviteLink(user: ClientUser): string {
  const query = new URLSearchParams({
    client_id: user.client.application.id,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
    permissions: String(PERMISSIONS.reduce((all, one) => all | one, 0n)),
  });
  // Not the client's own link: that would lead to the REST proxy where there is one.
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}
