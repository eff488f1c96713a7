import { InteractionResponseType as Reply } from 'discord.js';
import { ACKNOWLEDGE_WITHIN_MS, type Interaction } from '../fakes/discord/interaction.ts';
import { type Message, readableText, type Version } from '../fakes/discord/message.ts';
import { type Ending, endingOf, refusalIn } from './endings.ts';

/** One thing that a person did with the bot: an interaction, or a message that speaks to it. */
export interface Act {
  /** The name of the kind, as the report counts it. */
  what: string;
  /** Whether it asks a question, whose answer may take its time. */
  asks: boolean;
  /** Milliseconds on Discord's clock. */
  at: number;
  interaction?: Interaction;
  message?: Message;
}

/**
 * What became of an act. *Lost*: the bot was there and did not acknowledge it in time, or it acknowledged it (or took the
 * message) and never gave an answer, a refusal or an excuse. *Not reached*: the bot was away, and Discord has told the
 * person so, or the message stands there untaken.
 */
export interface Outcome {
  fate: Ending['kind'] | 'lost' | 'not reached';
  /** Of a refusal or an excuse: which; of a loss: what is missing. */
  reason?: string;
  /** Milliseconds from the act to the acknowledgement of its interaction. */
  acknowledgedMs?: number;
  /** Milliseconds from a question to its answer. */
  answeredMs?: number;
  /** More than one reply, or an answer that was taken back for another. */
  duplicated: boolean;
}

/** What is known beside what can be seen in Discord. */
export interface Circumstances {
  /** Whether the bot was without a connection at some moment between the two, in milliseconds. */
  wasAway(from: number, to: number): boolean;
  /** Whether the bot's store says that it took the message. */
  hasTaken(message: Message): boolean;
}

/** Whether nothing more is to be expected of an act. */
export function isOver(act: Act): boolean {
  if (act.message !== undefined) return act.message.answers.some(({ now }) => endingOf(now) !== undefined);
  const { callback, original } = act.interaction ?? {};
  if (callback?.type !== Reply.DeferredChannelMessageWithSource) return callback !== undefined;
  if (original === undefined || original.isLoading) return false;
  return !act.asks || endingOf(original.now) !== undefined;
}

/** Judges an act after everything has come to rest. */
export function outcomeOf(act: Act, circumstances: Circumstances): Outcome {
  return act.message === undefined ? ofInteraction(act, circumstances) : ofMessage(act, act.message, circumstances);
}

function ofInteraction(act: Act, { wasAway }: Circumstances): Outcome {
  const { at, interaction } = act;
  const { callback, followUps = [], original } = interaction ?? {};
  if (callback === undefined) {
    const away = wasAway(at, at + ACKNOWLEDGE_WITHIN_MS);
    return away ? { fate: 'not reached', duplicated: false } : lost('not acknowledged');
  }
  const acknowledgedMs = callback.at - at;
  if (!isOver(act)) return { ...lost('acknowledged, then nothing'), acknowledgedMs };
  const duplicated = followUps.length > 0 || (original !== undefined && act.asks && wasTakenBack(original));
  const ending = original === undefined ? undefined : refusalIn(textOf(original.now));
  return { ...ended(ending), acknowledgedMs, duplicated, ...(act.asks && { answeredMs: finalAt(original) - at }) };
}

function ofMessage(act: Act, message: Message, { hasTaken, wasAway }: Circumstances): Outcome {
  const [first, ...more] = message.answers;
  if (first === undefined || !isOver(act)) {
    const isTaken = first !== undefined || hasTaken(message) || !wasAway(act.at, act.at + ACKNOWLEDGE_WITHIN_MS);
    return isTaken ? lost('taken, then nothing') : { fate: 'not reached', duplicated: false };
  }
  const duplicated = more.length > 0 || wasTakenBack(first);
  return { ...ended(endingOf(first.now)), duplicated, answeredMs: finalAt(first) - act.at };
}

const lost = (reason: string): Outcome => ({ fate: 'lost', reason, duplicated: false });

function ended(ending: Ending | undefined): Pick<Outcome, 'fate' | 'reason'> {
  if (ending === undefined || ending.kind === 'answered') return { fate: 'answered' };
  return { fate: ending.kind, reason: ending.reason };
}

/** Whether a message that was an ending became another one. */
function wasTakenBack({ versions }: Message): boolean {
  const endings = versions.flatMap((version) => (endingOf(version) === undefined ? [] : [textOf(version)]));
  return new Set(endings).size > 1;
}

const finalAt = (message: Message | undefined): number =>
  message?.versions.find((version) => endingOf(version) !== undefined)?.at ?? Number.NaN;

const textOf = ({ content, components }: Version): string => readableText(content, components);
