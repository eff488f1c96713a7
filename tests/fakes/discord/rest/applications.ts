import { ApplicationCommandType, ApplicationIntegrationType } from 'discord.js';
import { missingAccess, refuseInvalid, unknownCommand } from '../errors.ts';
import { type Fields, fieldsOf, isGiven, listOf } from '../fields.ts';
import { applicationFlags } from '../gateway.ts';
import { problem } from '../limits/check.ts';
import { commandProblems, commandSetProblems } from '../limits/command.ts';
import { userPayload } from '../payloads.ts';
import type { World } from '../state.ts';
import { bodyOf, type Call, type Result, type Route, requireOwnApplication } from './route.ts';

const GLOBAL = '/applications/{application_id}/commands';
const IN_GUILD = '/applications/{application_id}/guilds/{guild_id}/commands';

const commandRoutes = [GLOBAL, IN_GUILD].flatMap((path): readonly Route[] => [
  { method: 'GET', path, handle: list },
  { method: 'PUT', path, handle: replaceAll },
  { method: 'POST', path, handle: upsert },
  { method: 'GET', path: `${path}/{command_id}`, handle: read },
  { method: 'PATCH', path: `${path}/{command_id}`, handle: change },
  { method: 'DELETE', path: `${path}/{command_id}`, handle: remove },
]);

/** The app itself and its commands, global and of a guild. */
export const applicationRoutes: readonly Route[] = [
  { method: 'GET', path: '/gateway/bot', handle: gatewayForBots },
  { method: 'GET', path: '/gateway', handle: ({ world }) => ({ url: gatewayUrl(world) }) },
  { method: 'GET', path: '/applications/@me', handle: ({ world }) => applicationPayload(world) },
  { method: 'GET', path: '/oauth2/applications/@me', handle: ({ world }) => applicationPayload(world) },
  ...commandRoutes,
];

const gatewayUrl = ({ origin }: World): string => `${origin.replace('http', 'ws')}/gateway`;

function gatewayForBots({ world }: Call): Result {
  const limit = { total: 1_000, remaining: 1_000, reset_after: 86_400_000, max_concurrency: 1 };
  return { url: gatewayUrl(world), shards: 1, session_start_limit: limit };
}

function applicationPayload(world: World): Fields {
  return {
    id: world.applicationId,
    name: world.bot.username,
    description: '',
    icon: null,
    bot: userPayload(world.bot),
    bot_public: true,
    bot_require_code_grant: false,
    flags: applicationFlags(world),
    owner: null,
    team: null,
    summary: '',
    verify_key: '00',
    integration_types_config: {
      [ApplicationIntegrationType.GuildInstall]: {},
      [ApplicationIntegrationType.UserInstall]: {},
    },
  };
}

/** Where the commands of this route are kept; refuses guilds that the bot is not in. */
function scopeOf(call: Call): string {
  requireOwnApplication(call);
  const id = call.params['guild_id'];
  if (id === undefined) return 'global';
  if (call.world.guilds.get(id)?.has(call.world.bot) !== true) throw missingAccess();
  return id;
}

const known = (call: Call): readonly Fields[] => call.world.commands.get(scopeOf(call)) ?? [];

/** Translations are listed only on demand, as Discord does. */
function list(call: Call): Result {
  const isTranslated = call.query.get('with_localizations') === 'true';
  return isTranslated ? known(call) : known(call).map(withoutTranslations);
}

function withoutTranslations(fields: Fields): Fields {
  const kept = Object.entries(fields).filter(([key]) => !key.endsWith('_localizations'));
  const inner = ['options', 'choices'].filter((key) => Array.isArray(fields[key]));
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(inner.map((key) => [key, listOf(fields[key]).map(withoutTranslations)])),
  };
}

function replaceAll(call: Call): Result {
  const commands = listOf(call.json);
  if (!Array.isArray(call.json))
    refuseInvalid([problem('', 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType')]);
  refuseInvalid(commandSetProblems(commands));
  const stored = commands.map((command) => toStored(call, command));
  call.world.commands.set(scopeOf(call), stored);
  return stored;
}

function upsert(call: Call): Result {
  const others = known(call).filter((other) => !isSame(other, bodyOf(call)));
  return store(call, bodyOf(call), others);
}

function change(call: Call): Result {
  const present = read(call);
  const others = known(call).filter((other) => other !== present);
  return store(call, { ...fieldsOf(present), ...bodyOf(call) }, others);
}

function store(call: Call, command: Fields, others: readonly Fields[]): Result {
  refuseInvalid(commandProblems(command));
  const stored = toStored(call, command);
  call.world.commands.set(scopeOf(call), [...others, stored]);
  return stored;
}

function read(call: Call): Fields {
  const command = known(call).find(({ id }) => id === call.params['command_id']);
  if (command === undefined) throw unknownCommand();
  return command;
}

function remove(call: Call): Result {
  const gone = read(call);
  call.world.commands.set(
    scopeOf(call),
    known(call).filter((command) => command !== gone),
  );
  return undefined;
}

const isSame = (one: Fields, other: Fields): boolean =>
  one['name'] === other['name'] && (one['type'] ?? 1) === (other['type'] ?? 1);

/** A command of the same name and type keeps its id. */
function toStored(call: Call, command: Fields): Fields {
  const { world, params } = call;
  const earlier = known(call).find((other) => isSame(other, command));
  return {
    type: ApplicationCommandType.ChatInput,
    description: '',
    options: [],
    default_member_permissions: null,
    nsfw: false,
    contexts: null,
    ...Object.fromEntries(Object.entries(command).filter(([, value]) => isGiven(value))),
    integration_types: command['integration_types'] ?? [ApplicationIntegrationType.GuildInstall],
    id: earlier?.['id'] ?? world.ids.next(),
    application_id: world.applicationId,
    version: world.ids.next(),
    ...(params['guild_id'] === undefined ? {} : { guild_id: params['guild_id'] }),
  };
}
