import { RESTJSONErrorCodes as Code, DiscordAPIError } from 'discord.js';
import type { Language } from '../domain/answer.ts';
import type { Fault } from '../domain/corpus.ts';
import { ExpectedError } from '../domain/errors.ts';
import { wordError, wordUnexpected } from '../wording/errors.ts';
import type { Log } from './ports.ts';
import { clip, plain, plainLine, quoting } from './render/plain.ts';

/** Whoever should be told is gone: the interaction has lapsed, the message or the channel was deleted. */
const GONE: readonly (string | number)[] = [
  Code.UnknownInteraction,
  Code.UnknownMessage,
  Code.UnknownChannel,
  Code.UnknownWebhook,
  Code.InvalidWebhookToken,
];
/** The server does not let the bot do it. */
const FORBIDDEN: readonly (string | number)[] = [
  Code.MissingAccess,
  Code.MissingPermissions,
  Code.CannotReplyWithoutPermissionToReadMessageHistory,
  Code.CannotSendMessagesToThisUser,
];

/** Some errors name all that is wrong with what was given. Escaped, it is at most twice as long, and fits a message. */
const MAX_WORDS = 1_900;
/** Of the faults of a corpus, so many are told beside what could not be done; a refresh shows all. */
const FAULTS_TOLD = 8;

export function isRefusal(error: unknown, ...codes: readonly (string | number)[]): boolean {
  return error instanceof DiscordAPIError && codes.includes(error.code);
}

export const isGone = (error: unknown): boolean => isRefusal(error, ...GONE);
export const isForbidden = (error: unknown): boolean => isRefusal(error, ...FORBIDDEN);

/**
 * What the user is told of an error, as markdown; undefined when there is nobody to tell. In this order:
 * 1. whoever should be told is gone: nothing, noted for the curious;
 * 2. expected: its own words;
 * 3. a right is missing: said to whoever can hear it, and to the operator;
 * 4. anything else, a request that ran out of time too: one calm sentence with a reference under which the log has the
 *    cause.
 */
export function wordFailure(error: unknown, language: Language, reference: string, log: Log): string | undefined {
  if (isGone(error)) {
    log.debug({ reference, err: error }, 'nobody left to answer');
    return undefined;
  }
  if (error instanceof ExpectedError)
    return [quoting(plain(clip(wordError(error, language), MAX_WORDS))), ...faultsOf(error)].join('\n');
  if (isForbidden(error)) {
    log.warn({ reference, err: error }, 'a permission is missing');
    return plain(wordError(new ExpectedError('DISCORD_FORBIDDEN', {}), language));
  }
  log.error({ reference, err: error }, 'unexpected');
  return plain(wordUnexpected(reference, language));
}

/** Where the corpus is at fault; sentences about a single document or row name their faults themselves. */
function faultsOf({ code, context }: ExpectedError): string[] {
  const faults = code === 'CORPUS_FAULTY' ? (context['faults'] as readonly Fault[]) : [];
  const told = faults.slice(0, FAULTS_TOLD).map(({ file, line, message }) => {
    const where = line > 0 ? `${file}:${line}` : file;
    return `- **${plainLine(where)}** ${plainLine(message)}`;
  });
  return faults.length > told.length ? [...told, '- …'] : told;
}
