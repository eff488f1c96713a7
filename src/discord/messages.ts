import { RESTJSONErrorCodes as Code, type Message, type PartialMessage, type SendableChannels } from 'discord.js';
import { languageOf } from '../answering/understand/text.ts';
import { createReference } from '../health/log.ts';
import type { StoredAnswer } from '../store/store.ts';
import { discordWordingOf } from '../wording/discord.ts';
import { isForbidden, isRefusal, wordFailure } from './errors.ts';
import { languageOfServer } from './language.ts';
import { legendOf } from './legend.ts';
import { owing } from './owed.ts';
import type { BotParts } from './ports.ts';
import type { Asking, Questions } from './questions.ts';
import { notice } from './render/components.ts';
import { answerMessage } from './render/messages.ts';
import { plainScribe, scribeOfQuestion } from './script.ts';
import { isMeant, isOpen, questionIn } from './spoken.ts';
import { Turns } from './turns.ts';
import { MessageView } from './view.ts';
import { isOwnThread } from './where.ts';

/** Follows the messages that speak to the bot: new, edited and deleted ones. Its methods never reject. */
export class Conversations {
  readonly #parts: BotParts;
  readonly #questions: Questions;
  readonly #turns = new Turns<Shown>();

  constructor(parts: BotParts, questions: Questions) {
    this.#parts = parts;
    this.#questions = questions;
  }

  async created(message: Message): Promise<void> {
    await this.#guarded(message, async () => {
      // Of what is under way Discord tells again.
      if (!isMeant(message) || this.#turns.isUnderWay(message.id)) return;
      const text = questionIn(message);
      await this.#turns.take(message.id, text, async (signal) => {
        if (!(await isOpen(message, this.#parts.store))) return undefined;
        return await this.#answer(message, { text, signal, shown: [], event: `message:${message.id}` });
      });
    });
  }

  /** An edited question is answered anew in the same place; an answer in the making is dropped first. */
  async edited(before: Message | PartialMessage, message: Message): Promise<void> {
    await this.#guarded(message, async () => {
      if (before.content === message.content || !isMeant(message)) return;
      const text = questionIn(message);
      if (this.#turns.textOf(message.id) === text) return;
      await this.#turns.take(message.id, text, async (signal, shown) => {
        if (signal.aborted || !(await isOpen(message, this.#parts.store))) return shown;
        const earlier = await this.#parts.store.answerToMessage(message.id);
        // Whoever has not asked does not begin to by an edit.
        if (shown === undefined && earlier === undefined) return undefined;
        const how = { text, signal, shown: shown ?? earlier?.replies ?? [] };
        if (earlier?.answer.question === text) return await this.#showAgain(earlier, message, how);
        return await this.#answer(message, { ...how, ...(earlier && { replaces: earlier }) });
      });
    });
  }

  /** With its question an answer goes, shown or kept. */
  async deleted(message: Message | PartialMessage): Promise<void> {
    await this.#guarded(message, async () => {
      await this.#turns.take(message.id, undefined, async (_, shown) => {
        const { store } = this.#parts;
        const stored = await store.answerToMessage(message.id);
        if (stored !== undefined) await store.deleteAnswer(stored.id);
        for (const id of shown ?? stored?.replies ?? []) await message.channel.messages.delete(id);
        return undefined;
      });
    });
  }

  /** Gives the messages that show something of the answer, or show why there is none. */
  async #answer(message: Message, { shown, ...how }: How): Promise<Shown> {
    const { channel, guildId, author } = message;
    if (!channel.isSendable()) return shown;
    const view = await viewOf(message, channel, how.text, shown);
    const language = languageOf(how.text, await languageOfServer(message.guild, this.#parts.store));
    if (how.text === '') {
      await view.show(notice(discordWordingOf(language).emptyMention));
      return view.messages;
    }
    const { now, store } = this.#parts;
    const to = { channel: channel.id, message: message.id };
    const owed = { id: message.id, user: author.id, language, since: now(), to };
    await owing(owed, store, async () => {
      const conversation = how.replaces?.conversation ?? (await this.#conversationOf(message));
      // A sign of life until the first sentence stands; whether it is seen does not matter.
      channel.sendTyping().catch(() => undefined);
      await this.#questions.ask({
        asker: { user: author.id, ...(guildId !== null && { guild: guildId }) },
        channel: channel.id,
        ...(conversation !== undefined && { conversation }),
        visibleTo: 'everyone',
        language,
        view,
        message: message.id,
        ...how,
      });
    });
    return view.messages;
  }

  /** Where an edit was taken back, something else may stand in the place of the answer that is kept. */
  async #showAgain(kept: StoredAnswer, message: Message, { text, shown }: How): Promise<Shown> {
    const { channel } = message;
    if (!channel.isSendable()) return shown;
    const view = await viewOf(message, channel, text, shown);
    await view.show(answerMessage(kept, await legendOf(kept.answer, this.#parts.service)));
    await this.#parts.store.setReplies(kept.id, view.messages);
    return view.messages;
  }

  /** A thread of the bot and direct messages are one conversation each; elsewhere a reply goes on from its answer. */
  async #conversationOf({ channel, client, reference }: Message): Promise<string | undefined> {
    if (channel.isDMBased() || isOwnThread(channel, client.user.id)) return channel.id;
    const answered = reference?.messageId;
    if (answered === undefined) return undefined;
    await this.#questions.settled(answered, channel.messages.cache.get(answered)?.reference?.messageId);
    const stored = await this.#parts.store.answerInMessage(answered);
    return stored?.visibleTo === 'everyone' && stored.channel === channel.id ? stored.conversation : undefined;
  }

  async #guarded(message: Message | PartialMessage, task: () => Promise<void>): Promise<void> {
    const reference = createReference();
    const { log } = this.#parts;
    try {
      await task();
    } catch (error) {
      const words = wordFailure(error, languageOf(message.content ?? ''), reference, log);
      const isHopeless = isForbidden(error) || isRefusal(error, Code.UnknownMessage);
      if (words === undefined || isHopeless || message.partial || !message.channel.isSendable()) return;
      const { id, author, channel } = message;
      await new MessageView({ id, author, channel, reply: (options) => message.reply(options) }, plainScribe)
        .show(notice(words))
        .catch((cause: unknown) => log.warn({ reference, err: cause }, 'could not say so'));
    }
  }
}

/** The messages that show something of the answer to a question. */
type Shown = readonly string[];

/** How a message is answered: for the first time, or anew after an edit. */
interface How extends Pick<Asking, 'text' | 'event' | 'replaces'> {
  /** Aborted when the question is edited again, or deleted. */
  signal: AbortSignal;
  shown: Shown;
}

async function viewOf(message: Message, channel: SendableChannels, text: string, shown: Shown): Promise<MessageView> {
  const { id, author } = message;
  const reply: Message['reply'] = (options) => message.reply(options);
  return new MessageView({ id, author, channel, reply }, await scribeOfQuestion(text), shown);
}
