import { randomBytes } from 'node:crypto';
import { TimestampStyles, time } from 'discord.js';
import type { Answer, Language, Turn } from '../domain/answer.ts';
import type { Refusal } from '../domain/refusal.ts';
import { createReference } from '../health/log.ts';
import type { Metrics } from '../health/metrics.ts';
import type { StoredAnswer } from '../store/store.ts';
import { wordPlace, wordRefusal } from '../wording/limits.ts';
import { wordFailure } from './errors.ts';
import { showGrowing } from './growing.ts';
import { legendOf } from './legend.ts';
import { LiveMessage } from './live.ts';
import type { Asker, BotParts } from './ports.ts';
import { type Components, notice } from './render/components.ts';
import { answerMessage } from './render/messages.ts';
import type { View } from './view.ts';

/** From so many questions ahead on, the asker is told their place. */
const TELL_PLACE_FROM = 2;

/** A question with everything that decides who hears what of it. */
export interface Asking {
  text: string;
  asker: Asker;
  channel: string;
  /** What it goes on from; absent where a new conversation begins. */
  conversation?: string;
  visibleTo: StoredAnswer['visibleTo'];
  /** Of what is said besides the answer, and of the answer where the question does not tell. */
  language: Language;
  view: View;
  /** Names the event that brought it, of which Discord or a second process may tell again; absent for an edit. */
  event?: string;
  /** The message that holds the question, where there is one. */
  message?: string;
  /** The answer that the new one replaces, because its question was edited. */
  replaces?: StoredAnswer;
  /** Aborted when the asker wants no answer any more. */
  signal?: AbortSignal;
}

/** A question that is waiting or being answered. */
interface OpenQuestion {
  asking: Asking;
  /** Resolves when nothing more will be shown or kept of it. */
  over: Promise<void>;
}

/** The questions that are waiting or being answered. */
export class Questions {
  readonly #parts: BotParts;
  /** Bounded by the queue. */
  readonly #open = new Set<OpenQuestion>();

  constructor(parts: BotParts) {
    this.#parts = parts;
  }

  /** Answers a question, or says why not. Never rejects: what goes wrong is shown and logged. */
  async ask(asking: Asking): Promise<void> {
    const question = { asking, over: this.#attempt(asking) };
    this.#open.add(question);
    await question.over;
    this.#open.delete(question);
  }

  /** Waits until an answer that is shown already, in this message or as a reply to that one, is kept. */
  async settled(shownIn: string, replyTo: string | undefined): Promise<void> {
    const isMeant = ({ message, view }: Asking): boolean =>
      view.messages.includes(shownIn) || (message !== undefined && message === replyTo);
    await Promise.all([...this.#open].filter(({ asking }) => isMeant(asking)).map(({ over }) => over));
  }

  async #attempt(asking: Asking): Promise<void> {
    const reference = createReference();
    const { asker, language, view, signal } = asking;
    const { log, metrics } = this.#parts;
    const live = new LiveMessage((components) => view.show(components));
    const started = performance.now();
    const seconds = (): number => (performance.now() - started) / 1_000;
    try {
      if (!(await this.#isNew(asking))) return;
      signal?.throwIfAborted();
      log.debug({ reference, text: asking.text }, 'asked');
      const shown = await this.#inTurn(asking, live);
      await live.finish(shown.components);
      if (shown.stored) await this.#parts.store.setReplies(shown.stored.id, view.messages);
      if (shown.stored) count(shown.stored.answer, seconds(), metrics);
      log.info({ reference, guild: asker.guild, refused: shown.stored === undefined, seconds: seconds() }, 'answered');
    } catch (error) {
      if (signal?.aborted) {
        metrics.question('withdrawn', seconds());
        log.debug({ reference, err: error }, 'withdrawn');
        await live.stop();
        return;
      }
      metrics.question('failed', seconds());
      const words = wordFailure(error, language, reference, log);
      if (words === undefined) return;
      await live
        .finish(notice(words))
        .catch((cause: unknown) => log.warn({ reference, err: cause }, 'could not say so'));
    }
  }

  async #isNew({ event }: Asking): Promise<boolean> {
    const { metrics, now, store } = this.#parts;
    if (event === undefined || (await store.claim(event, now()))) return true;
    metrics.incident('repeated event');
    return false;
  }

  async #inTurn(asking: Asking, live: LiveMessage): Promise<Shown> {
    const { limits } = this.#parts;
    const { asker, language, signal } = asking;
    const ticket =
      limits.admit(asker, asking.text) ??
      limits.queue.enter({
        user: asker.user,
        ...(signal && { signal }),
        run: (stop) => this.#answer(asking, live, stop),
        onMove(ahead) {
          if (ahead >= TELL_PLACE_FROM) live.offer(notice(wordPlace(ahead, language)));
        },
      });
    if (ticket.kind !== 'queued') return this.#refused(ticket, language);
    if (ticket.ahead >= TELL_PLACE_FROM) live.offer(notice(wordPlace(ticket.ahead, language)));
    return await ticket.done;
  }

  async #answer(asking: Asking, live: LiveMessage, signal: AbortSignal): Promise<Shown> {
    const { answerer, service } = this.#parts;
    const { asker, text, visibleTo, channel, language } = asking;
    const answer = await answerer.answer(
      { text, history: await this.#history(asking), language },
      {
        asker,
        readers: visibleTo === 'asker' ? `user:${asker.user}` : `channel:${channel}`,
        signal,
        audience: showGrowing(asking, live, service),
      },
    );
    signal.throwIfAborted();
    if ('kind' in answer) return this.#refused(answer, language);
    const stored = await this.#keep(asking, answer);
    return { stored, components: answerMessage(stored, await legendOf(answer, service)) };
  }

  #refused(refusal: Refusal, language: Language): Shown {
    this.#parts.metrics.refusal(refusal.kind);
    // When to ask again is said in the reader's own time.
    return { components: notice(wordRefusal(refusal, language, relativeTime)) };
  }

  /** What was said before, as far as the asker may see it; of an edited question only what was before it. */
  async #history({ conversation, asker, replaces }: Asking): Promise<Turn[]> {
    if (conversation === undefined) return [];
    const turns = await this.#parts.store.history(conversation, asker.user);
    const edited = turns.findLastIndex(({ role, content }) => role === 'user' && content === replaces?.answer.question);
    return edited === -1 ? turns : turns.slice(0, edited);
  }

  /** Keeps the answer before it is shown, so that every button under a shown answer has something behind it. */
  async #keep(asking: Asking, answer: Answer): Promise<StoredAnswer> {
    const { store, service, now } = this.#parts;
    const { asker, channel, visibleTo, message, replaces } = asking;
    const id = replaces?.id ?? newAnswerId();
    const conversation = asking.conversation ?? id;
    const place = { ...(asker.guild !== undefined && { guild: asker.guild }), channel };
    const at = now();
    await store.touchConversation({ id: conversation, ...place, owner: asker.user, usedAt: at });
    const stored: StoredAnswer = {
      id,
      conversation,
      ...place,
      asker: asker.user,
      visibleTo,
      ...(message !== undefined && { question: message }),
      replies: replaces?.replies ?? [],
      snapshot: (await service.status()).version,
      answer,
      askedAt: replaces?.askedAt ?? at,
    };
    await store.saveAnswer(stored);
    return stored;
  }
}

interface Shown {
  components: Components;
  /** Absent where the question was refused. */
  stored?: StoredAnswer;
}

/** What was removed from an answer that comes from the cache has been counted before. */
function count(
  { abstained, figures, work }: Answer,
  seconds: number,
  metrics: Pick<Metrics, 'question' | 'checked'>,
): void {
  const removed = work !== undefined && work.rounds > 0 ? work.removed : [];
  metrics.question(abstained ? 'abstained' : 'answered', seconds);
  metrics.checked(
    figures.checked,
    removed.map(({ code }) => code),
  );
}

const relativeTime = (at: number): string => time(Math.ceil(at / 1_000), TimestampStyles.RelativeTime);

function newAnswerId(): string {
  return randomBytes(9).toString('base64url');
}
