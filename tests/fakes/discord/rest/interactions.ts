import { InteractionType as Kind, MessageFlags, InteractionResponseType as Reply } from 'discord.js';
import { alreadyAcknowledged, refuseInvalid, unknownInteraction } from '../errors.ts';
import { type Fields, fieldsOf } from '../fields.ts';
import { ACKNOWLEDGE_WITHIN_MS, type Interaction } from '../interaction.ts';
import { problem } from '../limits/check.ts';
import { choiceProblems, modalProblems } from '../limits/modal.ts';
import type { Message } from '../message.ts';
import type { World } from '../state.ts';
import { editedVersion, newVersion } from '../writing.ts';
import { bodyOf, type Call, type Result, type Route } from './route.ts';

export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/{interaction_id}/{interaction_token}/callback',
    byInteractionToken: true,
    handle: answer,
  },
];

/** Which answers each kind of interaction takes. */
const ANSWERS: Readonly<Partial<Record<Kind, readonly Reply[]>>> = {
  [Kind.ApplicationCommand]: [Reply.ChannelMessageWithSource, Reply.DeferredChannelMessageWithSource, Reply.Modal],
  [Kind.ApplicationCommandAutocomplete]: [Reply.ApplicationCommandAutocompleteResult],
  [Kind.MessageComponent]: [
    Reply.ChannelMessageWithSource,
    Reply.DeferredChannelMessageWithSource,
    Reply.DeferredMessageUpdate,
    Reply.UpdateMessage,
    Reply.Modal,
  ],
  [Kind.ModalSubmit]: [
    Reply.ChannelMessageWithSource,
    Reply.DeferredChannelMessageWithSource,
    Reply.DeferredMessageUpdate,
    Reply.UpdateMessage,
  ],
};

function answer(call: Call): Result {
  const { world, params, query } = call;
  const interaction = world.interactions.get(params['interaction_id'] ?? '');
  if (interaction === undefined || interaction.token !== params['interaction_token']) throw unknownInteraction();
  if (interaction.callback !== undefined) throw alreadyAcknowledged();
  if (world.clock.now() - interaction.createdAt > ACKNOWLEDGE_WITHIN_MS) throw unknownInteraction();
  const type = checkedType(interaction, bodyOf(call)['type']);
  const data = fieldsOf(bodyOf(call)['data']);
  // A refusal thrown here leaves the interaction open for another attempt.
  const original = perform(call, interaction, type, data);
  interaction.original = original;
  interaction.callback = { type, data, at: world.clock.now() };
  interaction.bell.ring();
  return query.get('with_response') === 'true' ? responsePayload(world, interaction) : undefined;
}

function checkedType(interaction: Interaction, type: unknown): Reply {
  const allowed = ANSWERS[interaction.type] ?? [];
  const needsSource = type === Reply.UpdateMessage || type === Reply.DeferredMessageUpdate;
  if (!allowed.includes(type as Reply) || (needsSource && interaction.source === undefined)) {
    refuseInvalid([
      problem('type', 'UNION_TYPE_CHOICES', `Value of field "type" must be one of (${allowed.join(', ')},).`),
    ]);
  }
  return type as Reply;
}

/** Does what the answer says; returns the message that `@original` stands for from now on. */
function perform(call: Call, interaction: Interaction, type: Reply, data: Fields): Message | undefined {
  switch (type) {
    case Reply.ChannelMessageWithSource:
      return writeMessage(call, interaction, data, 'data');
    case Reply.DeferredChannelMessageWithSource:
      return think(call.world, interaction, data);
    case Reply.UpdateMessage:
      return updateSource(call, interaction, data);
    case Reply.ApplicationCommandAutocompleteResult:
      refuseInvalid(choiceProblems(data), 'data');
      return undefined;
    case Reply.Modal:
      refuseInvalid(modalProblems(data), 'data');
      return undefined;
    default:
      return interaction.source;
  }
}

/** Posts a message of an interaction, which only its user sees when the EPHEMERAL flag is set. */
export function writeMessage(call: Call, interaction: Interaction, body: Fields, prefix?: string): Message {
  const { world, files } = call;
  const { channel, user } = interaction;
  const ephemeral = isEphemeral(body);
  const request = { world, channel, body, files, ...(prefix === undefined ? {} : { prefix }) };
  return world.post({
    channel,
    author: world.bot,
    interaction,
    ephemeralFor: ephemeral ? user : undefined,
    ...newVersion(request, { ephemeral }),
  });
}

/** Shows "thinking…"; of all flags only EPHEMERAL counts. */
function think(world: World, interaction: Interaction, data: Fields): Message {
  const ephemeral = isEphemeral(data);
  return world.post({
    channel: interaction.channel,
    author: world.bot,
    interaction,
    ephemeralFor: ephemeral ? interaction.user : undefined,
    pings: [],
    version: {
      at: world.clock.now(),
      content: '',
      embeds: [],
      components: [],
      attachments: [],
      flags: MessageFlags.Loading | (ephemeral ? MessageFlags.Ephemeral : 0),
    },
  });
}

function updateSource({ world, files }: Call, { source, channel }: Interaction, body: Fields): Message | undefined {
  if (source === undefined) return undefined;
  const { version, pings } = editedVersion({ world, channel, body, files, prefix: 'data' }, source);
  world.edit(source, version, pings);
  return source;
}

const isEphemeral = (body: Fields): boolean => (Number(body['flags'] ?? 0) & MessageFlags.Ephemeral) !== 0;

function responsePayload(world: World, interaction: Interaction): Fields {
  const { original, callback, id, type } = interaction;
  const message =
    original === undefined
      ? {}
      : {
          response_message_id: original.id,
          response_message_loading: original.isLoading,
          response_message_ephemeral: original.isEphemeral,
          channel_id: original.channel.id,
        };
  const resource = original === undefined ? {} : { message: world.seenByRest(original) };
  return { interaction: { id, type, ...message }, resource: { type: callback?.type, ...resource } };
}
