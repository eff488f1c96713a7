import { ChannelType, InteractionContextType, InteractionType, MessageFlags, MessageType } from 'discord.js';
import type { Channel } from './channel.ts';
import type { Fields } from './fields.ts';
import type { Guild, Member, Person, Role } from './guild.ts';
import type { Interaction } from './interaction.ts';
import type { Attachment, Message } from './message.ts';
import { permissionsIn } from './permissions.ts';
import type { World } from './state.ts';

/** The JSON shapes in which Discord describes things. */

const iso = (at: number): string => new Date(at).toISOString();

export const userPayload = (person: Person): Fields => ({
  id: person.id,
  username: person.username,
  discriminator: person.bot ? '0001' : '0',
  global_name: null,
  avatar: null,
  bot: person.bot,
  public_flags: 0,
});

export const rolePayload = (role: Role): Fields => ({
  id: role.id,
  name: role.name,
  permissions: String(role.permissions),
  position: role.position,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  managed: false,
  mentionable: true,
  flags: 0,
});

/** A member without the user in it, as it stands beside an author. */
export const partialMemberPayload = (member: Member): Fields => ({
  roles: [...member.roles],
  joined_at: iso(member.joinedAt),
  deaf: false,
  mute: false,
  flags: 0,
  nick: null,
  avatar: null,
  premium_since: null,
  pending: false,
});

export const memberPayload = (member: Member): Fields => ({
  ...partialMemberPayload(member),
  user: userPayload(member.person),
});

export function channelPayload(channel: Channel): Fields {
  const common = { id: channel.id, type: channel.type, flags: 0, last_message_id: null };
  if (channel.guild === undefined) return { ...common, recipients: channel.recipients.map(userPayload) };
  const named = { ...common, guild_id: channel.guild.id, name: channel.name, parent_id: channel.parent?.id ?? null };
  if (channel.thread !== undefined) return { ...named, ...threadFields(channel) };
  return {
    ...named,
    position: 0,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    permission_overwrites: channel.overwrites.map(({ id, type, allow, deny }) => ({
      id,
      type,
      allow: String(allow),
      deny: String(deny),
    })),
  };
}

function threadFields(channel: Channel): Fields {
  const { thread } = channel;
  if (thread === undefined) return {};
  return {
    owner_id: thread.ownerId,
    message_count: channel.messages.size,
    total_message_sent: channel.messages.size,
    member_count: thread.memberIds.size,
    rate_limit_per_user: 0,
    thread_metadata: {
      archived: thread.archived,
      auto_archive_duration: thread.autoArchiveMinutes,
      archive_timestamp: iso(thread.createdAt),
      create_timestamp: iso(thread.createdAt),
      locked: thread.locked,
      ...(channel.type === ChannelType.PrivateThread ? { invitable: true } : {}),
    },
  };
}

export const threadMemberPayload = (thread: Channel, userId: string): Fields => ({
  id: thread.id,
  user_id: userId,
  join_timestamp: iso(thread.thread?.createdAt ?? 0),
  flags: 0,
});

/** A guild as GUILD_CREATE brings it; `members` are those that the session may know. */
export function guildPayload(guild: Guild, channels: readonly Channel[], members: readonly Member[]): Fields {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    icon: null,
    splash: null,
    discovery_splash: null,
    description: null,
    banner: null,
    features: ['COMMUNITY'],
    verification_level: 1,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_subscription_count: 0,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    afk_channel_id: null,
    afk_timeout: 300,
    application_id: null,
    vanity_url_code: null,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    emojis: [],
    stickers: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    roles: [...guild.roles.values()].map(rolePayload),
    members: members.map(memberPayload),
    channels: channels.filter((channel) => !channel.isThread).map(channelPayload),
    threads: channels.filter((channel) => channel.isThread && channel.thread?.archived === false).map(channelPayload),
    member_count: guild.members.size,
    joined_at: iso(members[0]?.joinedAt ?? 0),
    large: false,
    unavailable: false,
  };
}

export const attachmentPayload = (attachment: Attachment): Fields => ({
  id: attachment.id,
  filename: attachment.filename,
  content_type: attachment.contentType,
  size: attachment.bytes.length,
  url: attachment.url,
  proxy_url: attachment.url,
  ...(attachment.description === undefined ? {} : { description: attachment.description }),
});

/** A message; without `withContent` all that the Message Content intent guards is emptied. */
export function messagePayload(message: Message, withContent: boolean): Fields {
  const { now, channel, author, repliesTo, interaction } = message;
  const pinged = message.mentioned.map(userPayload);
  return {
    id: message.id,
    channel_id: channel.id,
    author: userPayload(author),
    type: repliesTo === undefined ? messageType(message) : MessageType.Reply,
    timestamp: iso(message.versions[0]?.at ?? now.at),
    edited_timestamp: message.edits === 0 ? null : iso(now.at),
    tts: false,
    pinned: false,
    mention_everyone: message.pings.has('@everyone') || message.pings.has('@here'),
    mentions: pinged,
    mention_roles: [...message.pings].filter((ping) => ping.startsWith('<@&')).map((ping) => ping.slice(3, -1)),
    flags: now.flags | (message.thread === undefined ? 0 : MessageFlags.HasThread),
    content: withContent ? now.content : '',
    embeds: withContent ? now.embeds : [],
    components: withContent ? now.components : [],
    attachments: withContent ? now.attachments.map(attachmentPayload) : [],
    ...(message.isFromApplication && interaction !== undefined ? { application_id: author.id } : {}),
    // What a webhook or an interaction brings forth names its sender thus; the app's webhook has the app's id.
    ...(author.webhook || interaction !== undefined ? { webhook_id: author.id } : {}),
    ...(message.thread === undefined ? {} : { thread: channelPayload(message.thread) }),
    ...(repliesTo === undefined ? {} : replyFields(repliesTo, withContent)),
    ...(interaction === undefined ? {} : { interaction_metadata: interactionMetadata(message) }),
  };
}

function messageType(message: Message): MessageType {
  return message.interaction?.type === InteractionType.ApplicationCommand && message.interaction.original === message
    ? MessageType.ChatInputCommand
    : MessageType.Default;
}

function replyFields(target: Message, withContent: boolean): Fields {
  return {
    message_reference: {
      type: 0,
      message_id: target.id,
      channel_id: target.channel.id,
      ...(target.channel.guild === undefined ? {} : { guild_id: target.channel.guild.id }),
    },
    referenced_message: target.deleted ? null : messagePayload(target, withContent || target.isFromApplication),
  };
}

function interactionMetadata({ interaction }: Message): Fields {
  if (interaction === undefined) return {};
  return {
    id: interaction.id,
    type: interaction.type,
    user: userPayload(interaction.user),
    authorizing_integration_owners: installationOwners(interaction.installedBy, interaction.channel, interaction.user),
  };
}

/** Who let the app in: the server (`0`), or the user (`1`). */
function installationOwners(installedBy: 'server' | 'user', channel: Channel, user: Person): Fields {
  return installedBy === 'user' ? { 1: user.id } : { 0: channel.guild?.id ?? '0' };
}

/** What stands beside the author of a message or the user of an interaction in a guild. */
export function memberIn(channel: Channel, person: Person): Fields | undefined {
  const member = channel.guild?.members.get(person.id);
  if (member === undefined) return undefined;
  return { ...memberPayload(member), permissions: String(permissionsIn(channel, person)) };
}

/** An interaction as INTERACTION_CREATE brings it. */
export function interactionPayload(world: World, interaction: Interaction): Fields {
  const { channel, user, source, type } = interaction;
  const { guild } = channel;
  const member = memberIn(channel, user);
  return {
    id: interaction.id,
    application_id: world.applicationId,
    type,
    token: interaction.token,
    version: 1,
    data: interaction.data,
    channel_id: channel.id,
    channel: channelPayload(channel),
    locale: user.locale,
    entitlements: [],
    attachment_size_limit: 10 * 1024 * 1024,
    app_permissions: String(permissionsIn(channel, world.bot)),
    authorizing_integration_owners: installationOwners(interaction.installedBy, channel, user),
    context: contextOf(channel, world.bot),
    ...(guild === undefined
      ? {}
      : {
          guild_id: guild.id,
          guild_locale: guild.locale,
          guild: { id: guild.id, locale: guild.locale, features: [] },
        }),
    ...(member === undefined ? { user: userPayload(user) } : { member }),
    ...(source === undefined ? {} : { message: messagePayload(source, true) }),
  };
}

/** A server, the direct messages with the bot, or a conversation of other people. */
export function contextOf(channel: Channel, bot: Person): InteractionContextType {
  if (channel.guild !== undefined) return InteractionContextType.Guild;
  return channel.recipients.includes(bot) ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
}
