import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  RESTJSONErrorCodes as Code,
  type Message,
  MessageFlags,
  type ModalSubmitInteraction,
  type SendableChannels,
  userMention,
} from 'discord.js';
import { payload } from './client.ts';
import { isRefusal } from './errors.ts';
import { type Components, text } from './render/components.ts';
import type { Scribe } from './script.ts';

/** Interactions that a question can come with. */
export type AskingInteraction = ChatInputCommandInteraction | ButtonInteraction | ModalSubmitInteraction;

/** Where one answer is shown: what is shown later takes the place of what was shown before. */
export interface View {
  show(components: Components): Promise<void>;
  /** Ids of the messages that show the answer. */
  readonly messages: readonly string[];
}

/** The deferred answer of an interaction. After its token has lapsed, a public answer goes into the channel instead. */
export class InteractionView implements View {
  readonly #interaction: AskingInteraction;
  readonly #scribe: Scribe;
  #message: string | undefined;
  /** Where the answer is shown once the token has lapsed. */
  #late: SendableChannels | undefined;

  constructor(interaction: AskingInteraction, scribe: Scribe) {
    this.#interaction = interaction;
    this.#scribe = scribe;
  }

  get messages(): readonly string[] {
    return this.#message === undefined ? [] : [this.#message];
  }

  async show(components: Components): Promise<void> {
    const shown = payload(components, this.#scribe);
    if (this.#late === undefined) await this.#reply(shown);
    else await this.#showIn(this.#late, shown);
  }

  async #reply(shown: Payload): Promise<void> {
    const interaction = this.#interaction;
    try {
      this.#message = (await interaction.editReply(shown)).id;
    } catch (error) {
      const { channel } = interaction;
      const isLate = isRefusal(error, Code.InvalidWebhookToken, Code.UnknownWebhook);
      if (!isLate || interaction.ephemeral === true || !channel?.isSendable()) throw error;
      this.#late = channel;
      this.#message = undefined;
      await this.#showIn(channel, shown);
    }
  }

  async #showIn(channel: SendableChannels, shown: Payload): Promise<void> {
    if (this.#message !== undefined) await channel.messages.edit(this.#message, shown);
    else this.#message = (await channel.send(shown)).id;
  }
}

type Payload = ReturnType<typeof payload>;

/** The message that holds a question. */
type QuestionMessage = Pick<Message, 'id' | 'author' | 'reply'> & { channel: SendableChannels };

/**
 * Replies to a message, or the earlier replies to it. Where the bot may not read the channel's history, Discord takes
 * no replies: then the answer stands for itself, below the name of whoever asked.
 */
export class MessageView implements View {
  readonly #question: QuestionMessage;
  readonly #scribe: Scribe;
  #messages: readonly string[];
  #isReply = true;

  constructor(question: QuestionMessage, scribe: Scribe, earlier: readonly string[] = []) {
    this.#question = question;
    this.#scribe = scribe;
    this.#messages = earlier;
  }

  get messages(): readonly string[] {
    return this.#messages;
  }

  async show(components: Components): Promise<void> {
    const { channel } = this.#question;
    const [shown] = this.#messages;
    if (shown !== undefined) await channel.messages.edit(shown, this.#payload(components));
    else this.#messages = [await this.#post(components)];
  }

  /** Gives the id of the new message. */
  async #post(components: Components): Promise<string> {
    try {
      return (await this.#question.reply(this.#newMessage(components))).id;
    } catch (error) {
      if (!isRefusal(error, Code.CannotReplyWithoutPermissionToReadMessageHistory)) throw error;
      this.#isReply = false;
      return (await this.#question.channel.send(this.#newMessage(components))).id;
    }
  }

  #newMessage(components: Components) {
    return {
      ...this.#payload(components),
      flags: [MessageFlags.IsComponentsV2, MessageFlags.SuppressEmbeds] as const,
      // With its nonce a message that discord.js sends again, because the network lost Discord's word, is posted once.
      nonce: this.#question.id,
      enforceNonce: true,
    };
  }

  #payload(components: Components) {
    const addressee = text(`-# ↪ ${userMention(this.#question.author.id)}`);
    return payload(this.#isReply ? components : [addressee, ...components], this.#scribe);
  }
}
