import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  RESTJSONErrorCodes as Code,
  type Message,
  MessageFlags,
  type ModalSubmitInteraction,
  type SendableChannels,
} from 'discord.js';
import { payload } from './client.ts';
import { isRefusal } from './errors.ts';
import type { Components } from './render/components.ts';
import type { Scribe } from './script.ts';

/** Interactions that a question can come with. */
export type AskingInteraction = ChatInputCommandInteraction | ButtonInteraction | ModalSubmitInteraction;

/** Where one answer is shown: what is shown later takes the place of what was shown before. */
export interface View {
  show(components: Components): Promise<void>;
  /** Takes back what was shown. */
  remove(): Promise<void>;
  /** Ids of the messages that show the answer. */
  readonly messages: readonly string[];
}

/** The deferred answer of an interaction. After its token has lapsed, a public answer goes into the channel instead. */
export class InteractionView implements View {
  readonly #interaction: AskingInteraction;
  readonly #scribe: Scribe;
  #message: string | undefined;

  constructor(interaction: AskingInteraction, scribe: Scribe) {
    this.#interaction = interaction;
    this.#scribe = scribe;
  }

  get messages(): readonly string[] {
    return this.#message === undefined ? [] : [this.#message];
  }

  async show(components: Components): Promise<void> {
    const interaction = this.#interaction;
    try {
      const message = await interaction.editReply(payload(components, this.#scribe));
      this.#message = message.id;
    } catch (error) {
      const { channel } = interaction;
      const isLate = isRefusal(error, Code.InvalidWebhookToken, Code.UnknownWebhook);
      if (!isLate || interaction.ephemeral === true || !channel?.isSendable()) throw error;
      this.#message = (await channel.send(payload(components, this.#scribe))).id;
    }
  }

  async remove(): Promise<void> {
    await this.#interaction.deleteReply();
  }
}

/** Replies to a message, or the earlier replies to it. */
export class MessageView implements View {
  readonly #question: Pick<Message, 'id' | 'reply'> & { channel: SendableChannels };
  readonly #scribe: Scribe;
  #messages: readonly string[];

  constructor(
    question: Pick<Message, 'id' | 'reply'> & { channel: SendableChannels },
    scribe: Scribe,
    earlier: readonly string[] = [],
  ) {
    this.#question = question;
    this.#scribe = scribe;
    this.#messages = earlier;
  }

  get messages(): readonly string[] {
    return this.#messages;
  }

  async show(components: Components): Promise<void> {
    const { channel, id } = this.#question;
    const [shown] = this.#messages;
    if (shown !== undefined) {
      await channel.messages.edit(shown, payload(components, this.#scribe));
      return;
    }
    // With its nonce a reply that discord.js sends again, because the network lost Discord's word, is not posted twice.
    const reply = await this.#question.reply({
      ...payload(components, this.#scribe),
      flags: [MessageFlags.IsComponentsV2, MessageFlags.SuppressEmbeds],
      nonce: id,
      enforceNonce: true,
    });
    this.#messages = [reply.id];
  }

  async remove(): Promise<void> {
    for (const id of this.#messages) await this.#question.channel.messages.delete(id);
  }
}
