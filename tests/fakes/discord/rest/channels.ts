import { PermissionFlagsBits as Bits, ChannelType } from 'discord.js';
import type { Channel } from '../channel.ts';
import { refuseInvalid, threadExists, wrongChannelType } from '../errors.ts';
import { checkText, problem } from '../limits/check.ts';
import type { Message } from '../message.ts';
import { channelPayload, threadMemberPayload } from '../payloads.ts';
import { requirePermission } from '../permissions.ts';
import { bodyOf, type Call, type Result, type Route } from './route.ts';

const ARCHIVE_MINUTES = [60, 1_440, 4_320, 10_080];

export const channelRoutes: readonly Route[] = [
  { method: 'GET', path: '/channels/{channel_id}', handle: read },
  { method: 'PATCH', path: '/channels/{channel_id}', handle: change },
  { method: 'DELETE', path: '/channels/{channel_id}', handle: remove },
  { method: 'POST', path: '/channels/{channel_id}/messages/{message_id}/threads', handle: threadFromMessage },
  { method: 'POST', path: '/channels/{channel_id}/threads', handle: threadAlone },
  { method: 'PUT', path: '/channels/{channel_id}/thread-members/@me', handle: joinThread },
  { method: 'PUT', path: '/channels/{channel_id}/thread-members/{user_id}', handle: joinThread },
];

function read({ world, params }: Call): Result {
  const channel = world.channel(params['channel_id']);
  requirePermission(channel, world.bot, Bits.ViewChannel);
  return channelPayload(channel);
}

/** Threads only: the bot owns no other channels. */
function change(call: Call): Result {
  const { world, params } = call;
  const body = bodyOf(call);
  const thread = threadOf(call);
  const own = thread.thread?.ownerId === world.bot.id;
  requirePermission(thread, world.bot, own && body['locked'] === undefined ? Bits.ViewChannel : Bits.ManageThreads);
  refuseInvalid(checkText(body, 'name', '', { min: 1, max: 100 }));
  if (typeof body['name'] === 'string') world.channel(params['channel_id']).name = body['name'];
  world.updateThread(thread, {
    ...(typeof body['archived'] === 'boolean' ? { archived: body['archived'] } : {}),
    ...(typeof body['locked'] === 'boolean' ? { locked: body['locked'] } : {}),
  });
  return channelPayload(thread);
}

function remove(call: Call): Result {
  const { world } = call;
  const thread = threadOf(call);
  requirePermission(thread, world.bot, Bits.ManageThreads);
  thread.deleted = true;
  const { id, type, guild, parent } = thread;
  world.announce('THREAD_DELETE', guild, () => ({ id, type, guild_id: guild?.id, parent_id: parent?.id }));
  return channelPayload(thread);
}

function threadFromMessage(call: Call): Result {
  const { world, params } = call;
  const parent = world.channel(params['channel_id']);
  const message = world.message(parent, params['message_id']);
  if (message.thread !== undefined) throw threadExists();
  const isNews = parent.type === ChannelType.GuildAnnouncement;
  return open(call, parent, isNews ? ChannelType.AnnouncementThread : ChannelType.PublicThread, message);
}

/** Without a message a thread is private unless asked otherwise. */
function threadAlone(call: Call): Result {
  const type = bodyOf(call)['type'] ?? ChannelType.PrivateThread;
  return open(call, call.world.channel(call.params['channel_id']), Number(type));
}

function open(call: Call, parent: Channel, type: ChannelType, starter?: Message): Result {
  const { world } = call;
  const body = bodyOf(call);
  if (parent.guild === undefined || parent.isThread) throw wrongChannelType();
  requirePermission(
    parent,
    world.bot,
    type === ChannelType.PrivateThread ? Bits.CreatePrivateThreads : Bits.CreatePublicThreads,
  );
  const minutes = Number(body['auto_archive_duration'] ?? 1_440);
  refuseInvalid([
    ...checkText(body, 'name', '', { min: 1, max: 100, required: true }),
    ...(ARCHIVE_MINUTES.includes(minutes)
      ? []
      : [
          problem(
            'auto_archive_duration',
            'BASE_TYPE_CHOICES',
            `Value must be one of {${ARCHIVE_MINUTES.join(', ')}}.`,
          ),
        ]),
  ]);
  const thread = world.openThread({
    parent,
    type,
    name: String(body['name']),
    owner: world.bot,
    autoArchiveMinutes: minutes,
    starter,
  });
  return { ...channelPayload(thread), member: threadMemberPayload(thread, world.bot.id) };
}

function joinThread(call: Call): Result {
  const thread = threadOf(call);
  thread.thread?.memberIds.add(call.params['user_id'] ?? call.world.bot.id);
  return undefined;
}

function threadOf({ world, params }: Call): Channel {
  const channel = world.channel(params['channel_id']);
  if (!channel.isThread) throw wrongChannelType();
  return channel;
}
