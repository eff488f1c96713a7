import { PermissionFlagsBits as Bits } from 'discord.js';
import type { Channel } from '../channel.ts';
import { ApiError, cannotMessageUser, notYourMessage, refuseInvalid } from '../errors.ts';
import { type Fields, fieldsOf, isFields, textOf } from '../fields.ts';
import { problem } from '../limits/check.ts';
import type { Message } from '../message.ts';
import { requirePermission, writing } from '../permissions.ts';
import { editedVersion, newVersion } from '../writing.ts';
import { bodyOf, type Call, type Result, type Route } from './route.ts';

export const messageRoutes: readonly Route[] = [
  { method: 'POST', path: '/channels/{channel_id}/messages', handle: create },
  { method: 'GET', path: '/channels/{channel_id}/messages', handle: list },
  { method: 'GET', path: '/channels/{channel_id}/messages/{message_id}', handle: read },
  { method: 'PATCH', path: '/channels/{channel_id}/messages/{message_id}', handle: edit },
  { method: 'DELETE', path: '/channels/{channel_id}/messages/{message_id}', handle: remove },
  { method: 'POST', path: '/channels/{channel_id}/typing', handle: type },
];

function create(call: Call): Result {
  const { world, params, files } = call;
  const body = bodyOf(call);
  const channel = world.channel(params['channel_id']);
  requirePermission(channel, world.bot, writing(channel) | (files.length === 0 ? 0n : Bits.AttachFiles));
  if (channel.isDirect && channel.recipients.some((person) => !person.acceptsDirectMessages)) throw cannotMessageUser();
  const earlier = sentWith(channel, body);
  if (earlier !== undefined) return world.seenByRest(earlier);
  const repliesTo = referenced(call, channel, body);
  const written = newVersion(
    { world, channel, body, files },
    repliesTo === undefined ? {} : { repliesTo: repliesTo.author },
  );
  const message = world.post({ channel, author: world.bot, repliesTo, ...written });
  if (body['enforce_nonce'] === true) channel.nonces.set(String(body['nonce']), message);
  return { ...world.seenByRest(message), nonce: body['nonce'] };
}

/** With `enforce_nonce` a message that was sent before is returned instead of being sent again. */
const sentWith = (channel: Channel, body: Fields): Message | undefined =>
  body['enforce_nonce'] === true ? channel.nonces.get(String(body['nonce'])) : undefined;

function referenced({ world }: Call, channel: Channel, body: Fields): Message | undefined {
  if (!isFields(body['message_reference'])) return undefined;
  const reference = fieldsOf(body['message_reference']);
  if (channel.guild !== undefined) {
    requireHistory(channel, world.bot);
  }
  const target = channel.messages.get(textOf(reference['message_id']));
  if (target !== undefined && !target.deleted && !target.isEphemeral) return target;
  if (reference['fail_if_not_exists'] === false) return undefined;
  refuseInvalid([problem('message_reference', 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message')]);
  return undefined;
}

function requireHistory(channel: Channel, bot: Call['world']['bot']): void {
  try {
    requirePermission(channel, bot, Bits.ReadMessageHistory);
  } catch {
    throw new ApiError(400, 160_002, 'Cannot reply without permission to read message history');
  }
}

function list({ world, params, query }: Call): Result {
  const channel = world.channel(params['channel_id']);
  requirePermission(channel, world.bot, Bits.ReadMessageHistory);
  const limit = Number(query.get('limit') ?? 50);
  if (!(limit >= 1 && limit <= 100))
    refuseInvalid([problem('limit', 'NUMBER_TYPE_MAX', 'int value should be between 1 and 100.')]);
  const before = BigInt(query.get('before') ?? 1n << 63n);
  const after = BigInt(query.get('after') ?? 0);
  const within = channel.visible.filter(({ id }) => BigInt(id) < before && BigInt(id) > after);
  const wanted = query.has('after') ? within.slice(0, limit) : within.slice(-limit);
  return wanted.toReversed().map((message) => world.seenByRest(message));
}

function read({ world, params }: Call): Result {
  const channel = world.channel(params['channel_id']);
  requirePermission(channel, world.bot, Bits.ReadMessageHistory);
  return world.seenByRest(world.message(channel, params['message_id']));
}

function edit(call: Call): Result {
  const { world, params, files } = call;
  const channel = world.channel(params['channel_id']);
  requirePermission(channel, world.bot, Bits.ViewChannel);
  const message = world.message(channel, params['message_id']);
  if (!message.isFromApplication) throw notYourMessage();
  call.allowance = call.limits.countEdit(message.id);
  const { version, pings } = editedVersion({ world, channel, body: bodyOf(call), files }, message);
  world.edit(message, version, pings);
  return world.seenByRest(message);
}

function remove({ world, params }: Call): Result {
  const channel = world.channel(params['channel_id']);
  const message = world.message(channel, params['message_id']);
  requirePermission(channel, world.bot, message.isFromApplication ? Bits.ViewChannel : Bits.ManageMessages);
  world.delete(message);
  return undefined;
}

function type({ world, params }: Call): Result {
  const channel = world.channel(params['channel_id']);
  requirePermission(channel, world.bot, writing(channel));
  channel.typings += 1;
  return undefined;
}
