import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Client,
  type Collection,
  ComponentType,
  InteractionWebhook,
  type Message,
  MessageFlags,
} from 'discord.js';
import { ExpectedError } from '../domain/errors.ts';
import type { Owed, Store } from '../store/store.ts';
import { wordError } from '../wording/errors.ts';
import { payload } from './client.ts';
import { decodeAction } from './custom-id.ts';
import { isForbidden, isGone } from './errors.ts';
import type { BotParts } from './ports.ts';
import { type Components, notice } from './render/components.ts';
import { plain } from './render/plain.ts';
import { plainScribe } from './script.ts';
import { MessageView } from './view.ts';

/** Discord gives no more messages at a time. */
const MOST_MESSAGES = 100;
const RETRY_AFTER_MS = [1_000, 5_000, 20_000];

/**
 * Does what somebody waits for, and has it on disk meanwhile that they do. Where the same is being done already, that
 * one's end is the end.
 */
export async function owing(
  owed: Owed,
  store: Pick<Store, 'owe' | 'settle'>,
  task: () => Promise<void>,
): Promise<void> {
  const isFirst = await store.owe(owed);
  try {
    await task();
  } finally {
    if (isFirst) await store.settle(owed.id);
  }
}

/** Excuses the bot to all who were owed an answer when it broke down, unless they have got it. Never rejects. */
export async function excuse(interrupted: readonly Owed[], client: Client<true>, parts: BotParts): Promise<void> {
  const { log, store } = parts;
  await Promise.all(
    interrupted.map(async (owed) => {
      try {
        await persisting(() => excuseOne(owed, client));
      } catch (err) {
        if (!isGone(err)) log.warn({ err }, 'could not excuse an interrupted answer');
      }
      await store.settle(owed.id).catch((err: unknown) => log.error({ err }, 'settling failed'));
    }),
  );
  if (interrupted.length > 0) log.info({ count: interrupted.length }, 'excused interrupted answers');
}

/** Tries again where Discord itself has a fault: after a crash there is nothing else to show for the question. */
async function persisting(task: () => Promise<void>): Promise<void> {
  for (const delay of RETRY_AFTER_MS) {
    try {
      await task();
      return;
    } catch (error) {
      if (isGone(error) || isForbidden(error)) throw error;
      await sleep(delay);
    }
  }
  await task();
}

async function excuseOne({ id, language, to }: Owed, client: Client<true>): Promise<void> {
  const words = notice(plain(wordError(new ExpectedError('ANSWERING_INTERRUPTED'), language)));
  if ('token' in to) await excuseInteraction({ id, token: to.token }, words, client);
  else await excuseReply(to, words, client);
}

async function excuseInteraction(
  { id, token }: { id: string; token: string },
  words: Components,
  client: Client<true>,
): Promise<void> {
  const webhook = new InteractionWebhook(client, client.application.id, token);
  const shown = await webhook.fetchMessage('@original');
  // A button that was to change its message shows an earlier one, which stays as it is.
  const isOwn = shown.interactionMetadata?.id === id;
  const flags = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const;
  if (!isOwn) await webhook.send({ ...payload(words), flags });
  else if (!isAnswer(shown)) await webhook.editMessage('@original', payload(words));
}

async function excuseReply(
  { channel: channelId, message: id }: { channel: string; message: string },
  words: Components,
  client: Client<true>,
): Promise<void> {
  const channel = await client.channels.fetch(channelId);
  if (!channel?.isSendable()) return;
  // From the question on, itself included.
  const after = String(BigInt(id) - 1n);
  const found: Collection<string, Message> = await channel.messages.fetch({ after, limit: MOST_MESSAGES });
  const question = found.get(id);
  // Whoever has deleted the question wants no excuse.
  if (question === undefined) return;
  const replies = [...found.values()].filter(
    ({ author, reference }) => author.id === client.user.id && reference?.messageId === id,
  );
  if (replies.some(isAnswer)) return;
  const reply: Message['reply'] = (options) => question.reply(options);
  const shown = replies.map((message) => message.id);
  const view = new MessageView({ id, author: question.author, channel, reply }, plainScribe, shown);
  await view.show(words);
  // In a busy channel the reply so far may stand further down: then its nonce led back to it, as it was.
  const [posted] = view.messages;
  if (shown.length > 0 || found.size < MOST_MESSAGES || posted === undefined) return;
  // An answer that had come stays, here as well.
  if (!isAnswer(await channel.messages.fetch({ message: posted, force: true }))) await view.show(words);
}

/** Whether a message is whole: under every answer one can say what one thinks of it. */
function isAnswer({ components }: Message): boolean {
  const rows = components.filter((component) => component.type === ComponentType.ActionRow);
  return rows
    .flatMap((row) => row.components)
    .some(({ customId }) => customId !== null && decodeAction(customId)?.do === 'up');
}
