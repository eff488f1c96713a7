import { randomUUID } from 'node:crypto';
import { PermissionFlagsBits as Bits, ChannelType, GatewayIntentBits } from 'discord.js';
import { Channel, type ChannelFields, type Overwrite } from './channel.ts';
import type { MovableClock } from './clock.ts';
import { unknownChannel, unknownMessage } from './errors.ts';
import type { Fields } from './fields.ts';
import { Guild, type Person } from './guild.ts';
import { Interaction, type InteractionFields } from './interaction.ts';
import { type Attachment, Message, type MessageFields, type Version } from './message.ts';
import type { Patience } from './patience.ts';
import {
  channelPayload,
  guildPayload,
  interactionPayload,
  messagePayload,
  partialMemberPayload,
  rolePayload,
  threadMemberPayload,
} from './payloads.ts';
import { may } from './permissions.ts';
import { Snowflakes } from './snowflakes.ts';

/** Sends an event to the sessions that asked for it; the payload may depend on the session's intents. */
export type Announce = (event: string, guild: Guild | undefined, payload: (intents: number) => Fields) => void;

export interface WorldOptions {
  readonly clock: MovableClock;
  readonly patience: Patience;
  /** Privileged intents switched on for the app, as a bit field. */
  readonly privilegedIntents: number;
}

/** All that Discord knows: people, guilds, channels, messages, commands, interactions. */
export class World {
  readonly clock: MovableClock;
  readonly ids: Snowflakes;
  readonly patience: Patience;
  readonly privilegedIntents: number;
  readonly bot: Person;
  readonly applicationId: string;
  readonly token: string;
  readonly people = new Map<string, Person>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly interactions = new Map<string, Interaction>();
  /** Registered commands: of the whole app under `global`, of a guild under its id. */
  readonly commands = new Map<string, readonly Fields[]>();
  /** Uploaded files by the path under which they are served. */
  readonly files = new Map<string, Attachment>();
  announce: Announce = () => {};
  /** `http://127.0.0.1:PORT`, known once the server listens. */
  origin = '';

  constructor({ clock, patience, privilegedIntents }: WorldOptions) {
    this.clock = clock;
    this.ids = new Snowflakes(clock);
    this.patience = patience;
    this.privilegedIntents = privilegedIntents;
    this.bot = this.addPerson({ username: 'battery-bot', bot: true, webhook: false, locale: 'en-US' });
    this.applicationId = this.bot.id;
    this.token = `${Buffer.from(this.bot.id).toString('base64url')}.fake00.not-a-real-token`;
  }

  addPerson(fields: Omit<Person, 'id' | 'acceptsDirectMessages'>): Person {
    const person: Person = { id: this.ids.next(), acceptsDirectMessages: true, ...fields };
    this.people.set(person.id, person);
    return person;
  }

  addGuild(fields: { name: string; locale: string }): Guild {
    const owner = this.addPerson({
      username: `owner of ${fields.name}`,
      bot: false,
      webhook: false,
      locale: fields.locale,
    });
    const guild = new Guild({ id: this.ids.next(), ownerId: owner.id, ...fields });
    this.guilds.set(guild.id, guild);
    this.join(guild, owner, []);
    return guild;
  }

  join(guild: Guild, person: Person, roleIds: readonly string[]): void {
    guild.members.set(person.id, { person, roles: new Set(roleIds), joinedAt: this.clock.now() });
  }

  addRole(guild: Guild, name: string, permissions: bigint): string {
    const id = this.ids.next();
    const role = { id, name, permissions, position: guild.roles.size };
    guild.roles.set(id, role);
    this.announce('GUILD_ROLE_CREATE', guild, () => ({ guild_id: guild.id, role: rolePayload(role) }));
    return id;
  }

  addChannel(fields: Omit<ChannelFields, 'id' | 'patience'> & { readonly id?: string }): Channel {
    const channel = new Channel({ id: this.ids.next(), patience: this.patience, ...fields });
    this.channels.set(channel.id, channel);
    return channel;
  }

  /** A guild as the bot gets it; other members are told only with the presences intent. */
  guildSeenByBot(guild: Guild, intents: number): Fields {
    const knowsAll = (intents & GatewayIntentBits.GuildPresences) !== 0;
    const members = [...guild.members.values()].filter(({ person }) => knowsAll || person === this.bot);
    const channels = [...this.channels.values()].filter(
      (channel) => channel.guild === guild && !channel.deleted && this.botReads(channel),
    );
    return guildPayload(guild, channels, members);
  }

  /** Tells the bot of a new channel that it can see. */
  announceChannel(channel: Channel): Channel {
    if (this.botReads(channel)) this.announce('CHANNEL_CREATE', channel.guild, () => channelPayload(channel));
    return channel;
  }

  /** The direct conversation of a person with the bot, opened when it is not there yet. */
  directChannel(person: Person): Channel {
    const known = this.channels.values().find((channel) => channel.isDirect && channel.recipients.includes(person));
    return known ?? this.addChannel({ type: ChannelType.DM, recipients: [person, this.bot] });
  }

  setOverwrites(channel: Channel, overwrites: readonly Overwrite[]): void {
    channel.overwrites = overwrites;
    this.announce('CHANNEL_UPDATE', channel.guild, () => channelPayload(channel));
  }

  channel(id: string | undefined): Channel {
    const channel = this.channels.get(id ?? '');
    if (channel === undefined || channel.deleted) throw unknownChannel();
    return channel;
  }

  /** A message that everybody can read; ephemeral ones are unknown here. */
  message(channel: Channel, id: string | undefined): Message {
    const message = channel.messages.get(id ?? '');
    if (message === undefined || message.deleted || message.isEphemeral) throw unknownMessage();
    return message;
  }

  /** Starts an interaction and tells the bot, wherever it happens. */
  begin(fields: Omit<InteractionFields, 'id' | 'token' | 'createdAt' | 'patience'>): Interaction {
    const id = this.ids.next();
    const token = Buffer.from(`interaction:${id}:${randomUUID()}`).toString('base64url');
    const { patience } = this;
    const interaction = new Interaction({ id, token, createdAt: this.clock.now(), patience, ...fields });
    this.interactions.set(id, interaction);
    this.announce('INTERACTION_CREATE', undefined, () => interactionPayload(this, interaction));
    return interaction;
  }

  interactionWithToken(token: string): Interaction | undefined {
    const id = Buffer.from(token, 'base64url').toString('utf8').split(':')[1];
    const interaction = this.interactions.get(id ?? '');
    return interaction?.token === token ? interaction : undefined;
  }

  /** Adds a message and tells the bot. */
  post(fields: Omit<MessageFields, 'id' | 'patience' | 'mentioned' | 'isFromApplication'>): Message {
    const message = new Message({
      id: this.ids.next(),
      patience: this.patience,
      mentioned: this.mentioned(fields.pings),
      isFromApplication: fields.author === this.bot,
      ...fields,
    });
    const { channel } = message;
    if (channel.thread !== undefined && channel.thread.archived) this.updateThread(channel, { archived: false });
    channel.add(message, message.isFromApplication);
    if (message.isFromApplication) message.repliesTo?.addAnswer(message);
    this.tell('MESSAGE_CREATE', message);
    return message;
  }

  edit(message: Message, version: Version, pings: readonly string[]): void {
    message.edit(version, pings, this.mentioned(pings));
    this.tell('MESSAGE_UPDATE', message);
  }

  delete(message: Message): void {
    message.deleted = true;
    message.changed();
    if (message.isEphemeral || !this.botReads(message.channel)) return;
    const { channel } = message;
    const guild = channel.guild === undefined ? {} : { guild_id: channel.guild.id };
    this.announce('MESSAGE_DELETE', channel.guild, () => ({ id: message.id, channel_id: channel.id, ...guild }));
  }

  /** Deletes messages of one channel of a guild at once, as bots do that tidy up. */
  deleteInBulk(messages: readonly Message[]): void {
    const [first] = messages;
    if (first === undefined) return;
    for (const message of messages) {
      message.deleted = true;
      message.changed();
    }
    const { channel } = first;
    const ids = messages.map(({ id }) => id);
    this.announce('MESSAGE_DELETE_BULK', channel.guild, () => ({
      ids,
      channel_id: channel.id,
      guild_id: channel.guild?.id,
    }));
  }

  updateThread(thread: Channel, change: { archived?: boolean; locked?: boolean }): void {
    Object.assign(thread.thread ?? {}, change);
    this.announce('THREAD_UPDATE', thread.guild, () => channelPayload(thread));
  }

  /** What the bot sees of a message: all of its own, of direct ones and of mentions; otherwise by intent. */
  seenByBot(message: Message, intents: number): Fields {
    const isOpen =
      message.isFromApplication || message.channel.guild === undefined || message.mentioned.includes(this.bot);
    return messagePayload(message, isOpen || (intents & GatewayIntentBits.MessageContent) !== 0);
  }

  /** A message as the bot gets it over HTTP, where what the app has switched on decides. */
  seenByRest(message: Message): Fields {
    return this.seenByBot(message, this.privilegedIntents);
  }

  /** Keeps a file and gives it an address under the fake's own origin. */
  attach(channel: Channel, file: Omit<Attachment, 'id' | 'url'>): Attachment {
    const id = this.ids.next();
    const path = `/attachments/${channel.id}/${id}/${encodeURIComponent(file.filename)}`;
    const attachment = { ...file, id, url: `${this.origin}${path}` };
    this.files.set(path, attachment);
    return attachment;
  }

  /** Opens a thread and tells the bot; one from a message takes the message's id. */
  openThread(fields: {
    readonly parent: Channel;
    readonly type: ChannelType;
    readonly name: string;
    readonly owner: Person;
    readonly autoArchiveMinutes: number;
    readonly starter: Message | undefined;
  }): Channel {
    const { parent, type, name, owner, autoArchiveMinutes, starter } = fields;
    const memberIds = new Set([owner.id]);
    const createdAt = this.clock.now();
    const thread = this.addChannel({
      type,
      name,
      parent,
      guild: parent.guild,
      ...(starter === undefined ? {} : { id: starter.id }),
      thread: { ownerId: owner.id, createdAt, memberIds, autoArchiveMinutes, archived: false, locked: false },
    });
    const member = owner === this.bot ? { member: threadMemberPayload(thread, owner.id) } : {};
    this.announce('THREAD_CREATE', parent.guild, () => ({ ...channelPayload(thread), ...member, newly_created: true }));
    parent.addThread(thread);
    if (starter !== undefined) {
      starter.thread = thread;
      starter.changed();
      this.tell('MESSAGE_UPDATE', starter);
    }
    return thread;
  }

  /** Drops messages and interactions that are over, so that long runs stay small. */
  forget(): void {
    this.interactions.clear();
    this.files.clear();
    for (const channel of this.channels.values()) channel.forget();
  }

  /** Tells the bot of a message, unless it is ephemeral or the bot cannot read the channel. */
  tell(event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', message: Message): void {
    const { channel, author } = message;
    if (message.isEphemeral || !this.botReads(channel)) return;
    const member = channel.guild?.members.get(author.id);
    const beside = {
      channel_type: channel.type,
      ...(channel.guild === undefined ? {} : { guild_id: channel.guild.id }),
      ...(member === undefined ? {} : { member: partialMemberPayload(member) }),
    };
    this.announce(event, channel.guild, (intents) => ({ ...this.seenByBot(message, intents), ...beside }));
  }

  /** Whether the bot is told what happens in a channel. */
  botReads(channel: Channel): boolean {
    return may(channel, this.bot, Bits.ViewChannel);
  }

  mentioned(pings: readonly string[]): readonly Person[] {
    return pings.flatMap((ping) => this.people.get(/^<@(?<id>\d+)>$/u.exec(ping)?.groups?.['id'] ?? '') ?? []);
  }
}
