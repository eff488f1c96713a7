import { PermissionFlagsBits as Bits, PermissionsBitField } from 'discord.js';
import type { Channel } from './channel.ts';
import { missingAccess, missingPermissions } from './errors.ts';
import type { Guild, Person } from './guild.ts';

const ALL = PermissionsBitField.All;

/** What one may do in direct messages and group chats, where no roles exist. */
const DIRECT = Bits.ViewChannel | Bits.SendMessages | Bits.ReadMessageHistory | Bits.EmbedLinks | Bits.AttachFiles;

/** The roles' permissions of a member, before any channel says otherwise. */
function permissionsInGuild(guild: Guild, person: Person): bigint {
  const member = guild.members.get(person.id);
  if (member === undefined) return 0n;
  if (guild.ownerId === person.id) return ALL;
  let bits = guild.roles.get(guild.id)?.permissions ?? 0n;
  for (const id of member.roles) bits |= guild.roles.get(id)?.permissions ?? 0n;
  return (bits & Bits.Administrator) === 0n ? bits : ALL;
}

/** What a person may do in a channel: roles, then overwrites of @everyone, of roles, of the person. */
export function permissionsIn(channel: Channel, person: Person): bigint {
  const { guild } = channel;
  if (guild === undefined) return channel.recipients.includes(person) ? DIRECT : 0n;
  let bits = permissionsInGuild(guild, person);
  if (bits === ALL) return ALL;
  const overwrites = (channel.parent ?? channel).overwrites;
  const roles = guild.members.get(person.id)?.roles ?? new Set<string>();
  const layers = [
    overwrites.filter(({ id }) => id === guild.id),
    overwrites.filter(({ id }) => roles.has(id)),
    overwrites.filter(({ id }) => id === person.id),
  ];
  for (const layer of layers) {
    for (const { deny } of layer) bits &= ~deny;
    for (const { allow } of layer) bits |= allow;
  }
  return bits;
}

export const may = (channel: Channel, person: Person, needed: bigint): boolean =>
  (permissionsIn(channel, person) & needed) === needed;

/** Throws Missing Access where the channel cannot be seen, Missing Permissions where the right is lacking. */
export function requirePermission(channel: Channel, person: Person, needed: bigint): void {
  if (!may(channel, person, Bits.ViewChannel)) throw missingAccess();
  if (channel.guild !== undefined && !may(channel, person, needed)) throw missingPermissions();
}

/** The right to write in this channel. */
export const writing = (channel: Channel): bigint =>
  channel.isThread ? Bits.SendMessagesInThreads : Bits.SendMessages;
