import { RESTJSONErrorCodes as Code, type Message, type PartialMessage } from 'discord.js';
import { languageOf } from '../answering/understand/text.ts';
import { createReference } from '../health/log.ts';
import { discordWordingOf } from '../wording/discord.ts';
import { isForbidden, isRefusal, wordFailure } from './errors.ts';
import { languageOfServer } from './language.ts';
import { owing } from './owed.ts';
import type { BotParts } from './ports.ts';
import type { Asking, Questions } from './questions.ts';
import { notice } from './render/components.ts';
import { plainScribe, scribeOfQuestion } from './script.ts';
import { MessageView } from './view.ts';
import { isOwnThread } from './where.ts';

/** Follows the messages that speak to the bot: new, edited and deleted ones. Its methods never reject. */
export class Conversations {
  readonly #parts: BotParts;
  readonly #questions: Questions;

  constructor(parts: BotParts, questions: Questions) {
    this.#parts = parts;
    this.#questions = questions;
  }

  async created(message: Message): Promise<void> {
    await this.#guarded(message, async () => {
      if (await this.#isForBot(message)) await this.#answer(message, { event: `message:${message.id}` });
    });
  }

  /** An edited question is answered anew in the same place; an answer in the making is dropped first. */
  async edited(message: Message): Promise<void> {
    await this.#guarded(message, async () => {
      if (!(await this.#isForBot(message))) return;
      const text = questionIn(message);
      if (this.#questions.openQuestion(message.id)?.asking.text === text) return;
      const shown = await this.#withdraw(message.id);
      const earlier = await this.#parts.store.answerToMessage(message.id);
      const isKnown = shown !== undefined || earlier !== undefined;
      if (!isKnown || earlier?.answer.question === text) return;
      await this.#answer(message, {
        ...(earlier && { replaces: earlier }),
        shown: shown ?? earlier?.replies ?? [],
      });
    });
  }

  /** With its question an answer goes, shown or kept. */
  async deleted(message: Message | PartialMessage): Promise<void> {
    await this.#guarded(message, async () => {
      const { store } = this.#parts;
      const shown = await this.#withdraw(message.id);
      const stored = await store.answerToMessage(message.id);
      if (stored !== undefined) await store.deleteAnswer(stored.id);
      for (const id of shown ?? stored?.replies ?? []) await message.channel.messages.delete(id);
    });
  }

  /** Drops the question of a message that is being answered; gives the messages that show something of it. */
  async #withdraw(message: string): Promise<readonly string[] | undefined> {
    const open = this.#questions.openQuestion(message);
    open?.abort.abort();
    await open?.over;
    return open?.asking.view.messages;
  }

  async #answer(message: Message, { shown = [], ...how }: How): Promise<void> {
    const { channel, guildId, author } = message;
    if (!channel.isSendable()) return;
    const text = questionIn(message);
    const scribe = await scribeOfQuestion(text);
    const reply: Message['reply'] = (options) => message.reply(options);
    const view = new MessageView({ id: message.id, author, channel, reply }, scribe, shown);
    const language = languageOf(text, await languageOfServer(message.guild, this.#parts.store));
    if (text === '') {
      await view.show(notice(discordWordingOf(language).emptyMention));
      return;
    }
    const { now, store } = this.#parts;
    const to = { channel: channel.id, message: message.id };
    const owed = { id: message.id, user: author.id, language, since: now(), to };
    await owing(owed, store, async () => {
      const conversation = how.replaces?.conversation ?? (await this.#conversationOf(message));
      // A sign of life until the first sentence stands; whether it is seen does not matter.
      channel.sendTyping().catch(() => undefined);
      await this.#questions.ask({
        text,
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

  /** Whether a person speaks to the bot, in a channel where the server lets it answer. */
  async #isForBot(message: Message): Promise<boolean> {
    const { author, channel, client, guildId, mentions, system, webhookId } = message;
    if (author.bot || system || webhookId !== null) return false;
    if (channel.isDMBased()) return true;
    const isMeant =
      isOwnThread(channel, client.user.id) || mentions.has(client.user, { ignoreEveryone: true, ignoreRoles: true });
    if (!isMeant || guildId === null) return false;
    const { channels } = await this.#parts.store.settings(guildId);
    const here = [channel.id, ...(channel.isThread() && channel.parentId !== null ? [channel.parentId] : [])];
    return channels.length === 0 || here.some((id) => channels.includes(id));
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

/** Whether a message is answered for the first time, or anew after an edit. */
interface How extends Pick<Asking, 'event' | 'replaces'> {
  /** Messages that show an earlier answer, or the beginning of one. */
  shown?: readonly string[];
}

/** What is asked: the message without the mention of the bot. */
function questionIn({ content, client }: Message): string {
  return content.replaceAll(new RegExp(`<@!?${client.user.id}>`, 'gu'), ' ').trim();
}
