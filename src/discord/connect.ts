import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
} from 'discord.js';
import { ExpectedError } from '../domain/errors.ts';

/**
 * Logs in and waits until the bot is ready.
 * @throws ExpectedError DISCORD_TOKEN_INVALID, DISCORD_INTENT_MISSING, DISCORD_UNREACHABLE
 */
export async function connect(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  const refused = new Promise<never>((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => reject(new Error(`closed with ${code}`, { cause: { code } })));
  });
  refused.catch(() => undefined);
  try {
    await Promise.race([client.login(token), refused]);
    return await Promise.race([ready, refused]);
  } catch (error) {
    await client.destroy();
    throw foreseen(error);
  }
}

/** What an error of the first connection means for the operator; others are given back as they are. */
export function foreseen(error: unknown): unknown {
  const cause = { cause: error };
  if (isTokenError(error)) return new ExpectedError('DISCORD_TOKEN_INVALID', {}, cause);
  const code = closeCode(error);
  if (code === GatewayCloseCodes.AuthenticationFailed) return new ExpectedError('DISCORD_TOKEN_INVALID', {}, cause);
  if (code === GatewayCloseCodes.DisallowedIntents) return new ExpectedError('DISCORD_INTENT_MISSING', {}, cause);
  if (isNetworkError(error)) return new ExpectedError('DISCORD_UNREACHABLE', {}, cause);
  return error;
}

function isTokenError(error: unknown): boolean {
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  return error instanceof DiscordAPIError && error.status === 401;
}

/** Of a gateway that closed the connection for good; @discordjs/ws tells of some codes in words only. */
function closeCode(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  if (/disallowed intents/iu.test(error.message)) return GatewayCloseCodes.DisallowedIntents;
  if (/authentication failed/iu.test(error.message)) return GatewayCloseCodes.AuthenticationFailed;
  const { cause } = error;
  return typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'number'
    ? cause.code
    : undefined;
}

function isNetworkError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return /^(?:ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|ENETUNREACH|UND_ERR)/u.test(code) || isNetworkError(error.cause);
}
