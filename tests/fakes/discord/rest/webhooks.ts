import { invalidWebhookToken, tooManyFollowUps, unknownMessage, unknownWebhook } from '../errors.ts';
import type { Fields } from '../fields.ts';
import { type Interaction, TOKEN_LIFETIME_MS } from '../interaction.ts';
import type { Message } from '../message.ts';
import { editedVersion } from '../writing.ts';
import { writeMessage } from './interactions.ts';
import { bodyOf, type Call, type Result, type Route } from './route.ts';

const WEBHOOK = '/webhooks/{webhook_id}/{webhook_token}';
/** What an app that only the user installed may add to one interaction. */
const MOST_FOLLOW_UPS = 5;

const messageRoutes = [`${WEBHOOK}/messages/@original`, `${WEBHOOK}/messages/{message_id}`].flatMap(
  (path): readonly Route[] => [
    { method: 'GET', path, byInteractionToken: true, handle: read },
    { method: 'PATCH', path, byInteractionToken: true, handle: edit },
    { method: 'DELETE', path, byInteractionToken: true, handle: remove },
  ],
);

/** The app's webhook, through which an answered interaction goes on. */
export const webhookRoutes: readonly Route[] = [
  { method: 'POST', path: WEBHOOK, byInteractionToken: true, handle: followUp },
  ...messageRoutes,
];

/** The answered interaction of this token, while the token lives. */
function interactionOf({ world, params }: Call): Interaction {
  const token = params['webhook_token'];
  const interaction = world.interactionWithToken(token ?? '');
  if (interaction === undefined || params['webhook_id'] !== world.applicationId) throw unknownWebhook();
  if (world.clock.now() - interaction.createdAt > TOKEN_LIFETIME_MS) throw invalidWebhookToken();
  if (interaction.callback === undefined) throw unknownWebhook();
  return interaction;
}

function followUp(call: Call): Result {
  const { world } = call;
  const interaction = interactionOf(call);
  // As with Discord, the first follow-up of a deferred answer takes the place of "thinking…".
  if (interaction.original?.isLoading === true) return rewrite(call, interaction.original);
  if (interaction.installedBy === 'user' && interaction.followUps.length >= MOST_FOLLOW_UPS) throw tooManyFollowUps();
  const message = writeMessage(call, interaction, bodyOf(call));
  interaction.followUps.push(message);
  interaction.bell.ring();
  return world.seenByRest(message);
}

function read(call: Call): Result {
  return call.world.seenByRest(messageOf(call));
}

function edit(call: Call): Result {
  return rewrite(call, messageOf(call));
}

function rewrite(call: Call, message: Message): Fields {
  const { world, files } = call;
  call.allowance = call.limits.countEdit(message.id);
  const { version, pings } = editedVersion({ world, channel: message.channel, body: bodyOf(call), files }, message);
  world.edit(message, version, pings);
  return world.seenByRest(message);
}

function remove(call: Call): Result {
  call.world.delete(messageOf(call));
  return undefined;
}

/** The message that the path names: the original one without an id. */
function messageOf(call: Call): Message {
  const { original, followUps } = interactionOf(call);
  const id = call.params['message_id'];
  const message = id === undefined ? original : [original, ...followUps].find((each) => each?.id === id);
  if (message === undefined || message.deleted) throw unknownMessage();
  return message;
}
