import type { AddressInfo } from 'node:net';
import { PermissionFlagsBits as Bits, ChannelType } from 'discord.js';
import type { Channel, Overwrite } from './channel.ts';
import { MovableClock } from './clock.ts';
import { Faults } from './faults.ts';
import { Gateway } from './gateway.ts';
import type { Guild } from './guild.ts';
import { createRestServer } from './http.ts';
import { ACKNOWLEDGE_WITHIN_MS, type Interaction } from './interaction.ts';
import { openApiCheck } from './openapi.ts';
import { RateLimits } from './rateLimits.ts';
import { RequestLog } from './requestLog.ts';
import { applicationRoutes } from './rest/applications.ts';
import { channelRoutes } from './rest/channels.ts';
import { interactionRoutes } from './rest/interactions.ts';
import { messageRoutes } from './rest/messages.ts';
import { peopleRoutes } from './rest/people.ts';
import { webhookRoutes } from './rest/webhooks.ts';
import { World } from './state.ts';
import { FakeUser } from './users.ts';

/** What the bot may do in a server that followed its invite link. */
const BOT_MAY =
  Bits.ViewChannel |
  Bits.SendMessages |
  Bits.SendMessagesInThreads |
  Bits.CreatePublicThreads |
  Bits.ReadMessageHistory |
  Bits.EmbedLinks |
  Bits.AttachFiles;

export interface FakeDiscordOptions {
  readonly clock?: MovableClock;
  /** Privileged intents switched on in the developer portal, as a bit field; none by default. */
  readonly privilegedIntents?: number;
  readonly heartbeatMs?: number;
  /** How long handles wait for the bot, in milliseconds of real time. */
  readonly patienceMs?: number;
  /** Whether requests are validated against Discord's OpenAPI description where that file is at hand. */
  readonly openApi?: boolean;
}

export interface UserOptions {
  /** Permissions of a role of the user's own in the first guild. */
  readonly permissions?: bigint;
  readonly locale?: string;
  readonly bot?: boolean;
  readonly webhook?: boolean;
  readonly guild?: Guild;
}

export interface ChannelOptions {
  readonly guild?: Guild;
  readonly type?: ChannelType;
  /** Permissions that the bot is denied here. */
  readonly botLacks?: bigint;
}

/** Starts a Discord on loopback with one guild, its channel #general, and the bot in it. */
export async function startFakeDiscord(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const fake = new FakeDiscord(options);
  await fake.listen();
  return fake;
}

/** A Discord of one app: connect a client with `rest.api = apiUrl` and `token`, then act as users. */
export class FakeDiscord {
  readonly clock: MovableClock;
  readonly world: World;
  readonly gateway: Gateway;
  readonly faults = new Faults();
  readonly log = new RequestLog();
  /** The first guild and its first channel. */
  readonly guild: Guild;
  readonly general: Channel;
  readonly #http: ReturnType<typeof createRestServer>;

  constructor(options: FakeDiscordOptions) {
    const { log } = this;
    this.clock = options.clock ?? new MovableClock();
    this.world = new World({
      clock: this.clock,
      patience: { ms: options.patienceMs ?? 2_000, recent: () => log.describeRefusals() },
      privilegedIntents: options.privilegedIntents ?? 0,
    });
    this.#http = createRestServer({
      world: this.world,
      routes: [
        ...applicationRoutes,
        ...peopleRoutes,
        ...channelRoutes,
        ...messageRoutes,
        ...interactionRoutes,
        ...webhookRoutes,
      ],
      limits: new RateLimits(this.clock),
      faults: this.faults,
      log,
      checkBody: options.openApi === false ? () => [] : openApiCheck(),
    });
    this.gateway = new Gateway(this.#http, this.world, options.heartbeatMs ?? 41_250);
    this.guild = this.addGuild('Battery watchers');
    this.general = this.addChannel('general');
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#http.listen(0, '127.0.0.1', resolve);
    });
    const { port } = this.#http.address() as AddressInfo;
    this.world.origin = `http://127.0.0.1:${port}`;
  }

  /** For the client's `rest.api`. */
  get apiUrl(): string {
    return `${this.world.origin}/api`;
  }

  get token(): string {
    return this.world.token;
  }

  get applicationId(): string {
    return this.world.applicationId;
  }

  /** Interactions that the bot failed to answer in time. */
  get missed(): readonly Interaction[] {
    const isOver = ({ createdAt }: Interaction): boolean => this.clock.now() - createdAt > ACKNOWLEDGE_WITHIN_MS;
    return [...this.world.interactions.values()].filter((each) => each.callback === undefined && isOver(each));
  }

  /** A server; `withBot: false` makes one where only users have installed the app. */
  addGuild(name: string, { withBot = true, locale = 'en-US' }: { withBot?: boolean; locale?: string } = {}): Guild {
    const guild = this.world.addGuild({ name, locale });
    if (withBot) {
      this.world.join(guild, this.world.bot, [this.world.addRole(guild, 'bot', BOT_MAY)]);
      this.world.announce('GUILD_CREATE', guild, (intents) => this.world.guildSeenByBot(guild, intents));
    }
    return guild;
  }

  /** Removes the bot from a server. */
  kickBot(guild: Guild): void {
    this.world.announce('GUILD_DELETE', guild, () => ({ id: guild.id }));
    guild.members.delete(this.world.bot.id);
  }

  /** A channel in a guild, announced to the bot when it is connected. */
  addChannel(
    name: string,
    { guild = this.guild, type = ChannelType.GuildText, botLacks = 0n }: ChannelOptions = {},
  ): Channel {
    const overwrites: Overwrite[] =
      botLacks === 0n ? [] : [{ id: this.world.bot.id, type: 1, allow: 0n, deny: botLacks }];
    return this.world.announceChannel(this.world.addChannel({ name, guild, type, overwrites }));
  }

  /** A person, member of the first guild unless told otherwise. */
  user(name: string, options: UserOptions = {}): FakeUser {
    const { permissions = 0n, locale = 'en-US', webhook = false, bot = webhook, guild = this.guild } = options;
    const person = this.world.addPerson({ username: name, bot, webhook, locale });
    if (!webhook) this.world.join(guild, person, []);
    const user = new FakeUser(this.world, person, this.general);
    this.setPermissions(user, permissions, guild);
    return user;
  }

  /** Gives a member a role of their own with these permissions, instead of all roles they had. */
  setPermissions({ person, name }: FakeUser, permissions: bigint, guild = this.guild): void {
    const roles = guild.members.get(person.id)?.roles;
    roles?.clear();
    if (permissions !== 0n) roles?.add(this.world.addRole(guild, `role of ${name}`, permissions));
  }

  /** Drops messages, interactions and records that are over, so that long runs stay small. */
  forget(): void {
    this.world.forget();
    this.log.clear();
  }

  /** Cuts all connections and stops listening. */
  async close(): Promise<void> {
    this.gateway.stop();
    this.#http.closeAllConnections();
    await new Promise<void>((resolve) => {
      this.#http.close(() => resolve());
    });
  }
}
