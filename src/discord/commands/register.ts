import { isDeepStrictEqual } from 'node:util';
import { type APIApplication, DiscordAPIError, REST, Routes } from 'discord.js';
import { ExpectedError } from '../../domain/errors.ts';
import { foreseen } from '../connect.ts';
import { isForbidden } from '../errors.ts';
import { commandsJson } from './json.ts';

export interface Registration {
  /** Whether anything had to be sent. */
  changed: boolean;
  count: number;
}

/**
 * Tells Discord the commands, everywhere or (at once, for trying out) in one server; only when they changed.
 * @throws ExpectedError DISCORD_TOKEN_INVALID, DISCORD_GUILD_UNKNOWN, DISCORD_UNREACHABLE
 */
export async function registerCommands(settings: {
  token: string;
  api?: string;
  guild?: string;
}): Promise<Registration> {
  const { token, api, guild } = settings;
  const rest = new REST(api === undefined ? {} : { api }).setToken(token);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
    const route = guild === undefined ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guild);
    const query = new URLSearchParams({ with_localizations: 'true' });
    const wanted = commandsJson();
    const present = (await rest.get(route, { query })) as Record<string, unknown>[];
    const changed = !isSame(wanted, present);
    if (changed) await rest.put(route, { body: wanted });
    return { changed, count: wanted.length };
  } catch (error) {
    const isUnknownGuild = isForbidden(error) || (error instanceof DiscordAPIError && error.code === 10_004);
    if (guild !== undefined && isUnknownGuild)
      throw new ExpectedError('DISCORD_GUILD_UNKNOWN', { guild }, { cause: error });
    throw foreseen(error);
  }
}

/** Whether Discord has what is wanted, in whatever order, besides fields of its own and values that mean nothing. */
function isSame(wanted: readonly object[], present: readonly Record<string, unknown>[]): boolean {
  const byName = new Map(present.map((command) => [command['name'], command]));
  return (
    wanted.length === present.length &&
    wanted.every((command) => {
      const ours = meaningful(command) as Record<string, unknown>;
      const theirs = meaningful(byName.get(ours['name']) ?? {}) as Record<string, unknown>;
      return Object.keys(ours).every((key) => isDeepStrictEqual(ours[key], theirs[key]));
    })
  );
}

/** Without false, null and empty values, which Discord leaves out or adds; plain lists without their order. */
function meaningful(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(meaningful);
    return items.every((item) => typeof item === 'number') ? items.toSorted((a, b) => a - b) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, meaningful(inner)] as const)
    .filter(([, inner]) => inner !== false && inner !== null && !(Array.isArray(inner) && inner.length === 0));
  return Object.fromEntries(kept);
}
