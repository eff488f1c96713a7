import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  ApplicationCommandOptionType as OptionType,
} from 'discord.js';
import { Channel } from './channel.ts';
import { type Fields, isGiven, listOf, textOf } from './fields.ts';
import { attachmentPayload, channelPayload, contextOf, memberIn, rolePayload, userPayload } from './payloads.ts';
import { permissionsIn } from './permissions.ts';
import type { World } from './state.ts';
import type { FakeUser } from './users.ts';

/** A file that a user gives with a command or a message. */
export interface FileToSend {
  readonly filename: string;
  readonly contentType?: string;
  readonly bytes: Uint8Array;
}

/** A role of the server, by its id. */
export interface RoleToName {
  readonly role: string;
}

type OptionValue = string | number | boolean | FakeUser | Channel | FileToSend | RoleToName;
export type Options = Readonly<Record<string, OptionValue>>;

/** Where and as whom a command is used. */
export interface Occasion {
  readonly world: World;
  readonly user: FakeUser;
  readonly channel: Channel;
  readonly installedBy: 'server' | 'user';
}

/** A registered command with the groups that lead to the one meant: `server settings` is two steps. */
interface Chosen {
  readonly command: Fields;
  readonly groups: readonly Fields[];
}

/**
 * The `data` of a slash command or, with `focused`, of an autocomplete.
 * Throws where Discord's own client would not have let the user send it.
 */
export function slashData(occasion: Occasion, line: string, options: Options, focused?: string): Fields {
  const { command, groups } = choose(occasion, line);
  const definitions = listOf((groups.at(-1) ?? command)['options']);
  if (focused === undefined) requireComplete(line, definitions, options);
  for (const name of Object.keys(options)) {
    if (!definitions.some((definition) => definition['name'] === name))
      throw new Error(`/${line} has no option "${name}"`);
  }
  const resolved: Record<string, Record<string, Fields>> = {};
  const given = definitions
    .filter((definition) => options[textOf(definition['name'])] !== undefined)
    .map((definition) => {
      const name = textOf(definition['name']);
      const value = options[name] as OptionValue;
      if (name === focused) return { name, type: definition['type'], value, focused: true };
      requireFitting(line, definition, value);
      return { name, type: definition['type'], value: resolve(occasion, value, resolved) };
    });
  const nested = groups.reduceRight<readonly Fields[]>(
    (inner, group) => [{ name: group['name'], type: group['type'], options: inner }],
    given,
  );
  return {
    id: command['id'],
    name: command['name'],
    type: ApplicationCommandType.ChatInput,
    options: nested,
    ...(isGiven(command['guild_id']) ? { guild_id: command['guild_id'] } : {}),
    ...(Object.keys(resolved).length === 0 ? {} : { resolved }),
  };
}

function choose(occasion: Occasion, line: string): Chosen {
  const [name, ...steps] = line.split(' ');
  const { world, channel } = occasion;
  const offered = [...(world.commands.get(channel.guild?.id ?? '') ?? []), ...(world.commands.get('global') ?? [])];
  const command = offered.find((each) => each['name'] === name);
  if (command === undefined)
    throw new Error(`/${name} is not registered; there are: ${offered.map((each) => textOf(each['name'])).join(', ')}`);
  requireOffered(occasion, command);
  const groups: Fields[] = [];
  for (const step of steps) {
    const group = listOf((groups.at(-1) ?? command)['options']).find((option) => option['name'] === step);
    if (group === undefined) throw new Error(`/${line}: there is no "${step}"`);
    groups.push(group);
  }
  return { command, groups };
}

/** A command shows up only where its contexts, installation and permissions let it. */
function requireOffered({ world, user, channel, installedBy }: Occasion, command: Fields): void {
  const context = contextOf(channel, world.bot);
  const contexts = command['contexts'] ?? [0, 1, 2];
  const installation =
    installedBy === 'user' ? ApplicationIntegrationType.UserInstall : ApplicationIntegrationType.GuildInstall;
  const where = `/${textOf(command['name'])} is not offered`;
  if (!(contexts as unknown[]).includes(context))
    throw new Error(`${where} in the context ${InteractionContextType[context]}`);
  if (!isGiven(command['guild_id']) && !(command['integration_types'] as unknown[]).includes(installation)) {
    throw new Error(`${where} to apps installed by a ${installedBy}`);
  }
  const needed = command['default_member_permissions'];
  if (typeof needed !== 'string' || channel.guild === undefined) return;
  if ((permissionsIn(channel, user.person) & BigInt(needed)) !== BigInt(needed) || needed === '0') {
    throw new Error(`${where} to ${user.name}, who lacks the permissions ${needed}`);
  }
}

function requireComplete(line: string, definitions: readonly Fields[], options: Options): void {
  for (const { name, required } of definitions) {
    if (required === true && options[textOf(name)] === undefined)
      throw new Error(`/${line} needs the option "${textOf(name)}"`);
  }
}

/** What the client checks before it sends: type, choices, bounds. Autocompleted values are free. */
function requireFitting(line: string, definition: Fields, value: OptionValue): void {
  const fits = fitsType(definition['type'] as OptionType, value);
  const choices = listOf(definition['choices']);
  const isOffered = choices.length === 0 || choices.some((choice) => choice['value'] === value);
  const size = typeof value === 'string' ? value.length : value;
  const least = definition['min_length'] ?? definition['min_value'];
  const most = definition['max_length'] ?? definition['max_value'];
  const isInside =
    typeof size !== 'number' ||
    ((typeof least !== 'number' || size >= least) && (typeof most !== 'number' || size <= most));
  if (!fits || !isOffered || !isInside) {
    throw new Error(
      `/${line}: Discord's client would refuse ${JSON.stringify(value)} for "${textOf(definition['name'])}"`,
    );
  }
}

function fitsType(type: OptionType, value: OptionValue): boolean {
  switch (type) {
    case OptionType.String:
      return typeof value === 'string';
    case OptionType.Integer:
      return Number.isInteger(value);
    case OptionType.Number:
      return typeof value === 'number';
    case OptionType.Boolean:
      return typeof value === 'boolean';
    default:
      return typeof value === 'object';
  }
}

/** Ids stand for things; what they are goes into `resolved`. */
function resolve(
  { world, channel }: Occasion,
  value: OptionValue,
  resolved: Record<string, Record<string, Fields>>,
): string | number | boolean {
  if (typeof value !== 'object') return value;
  const put = (kind: string, id: string, payload: Fields): string => {
    resolved[kind] = { ...resolved[kind], [id]: payload };
    return id;
  };
  if (value instanceof Channel) return put('channels', value.id, { ...channelPayload(value), permissions: '0' });
  if ('role' in value) {
    const role = channel.guild?.roles.get(value.role);
    if (role === undefined) throw new Error(`The server has no role ${value.role}`);
    return put('roles', role.id, rolePayload(role));
  }
  if ('bytes' in value) {
    const attachment = world.attach(channel, {
      contentType: 'application/octet-stream',
      description: undefined,
      ...value,
    });
    return put('attachments', attachment.id, attachmentPayload(attachment));
  }
  const member = memberIn(channel, value.person);
  if (member !== undefined) put('members', value.id, member);
  return put('users', value.id, userPayload(value.person));
}
