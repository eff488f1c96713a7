import { PermissionFlagsBits as Bits } from 'discord.js';

/** An account: a human or a bot. */
export interface Person {
  readonly id: string;
  readonly username: string;
  readonly bot: boolean;
  /** Whether this is no account but a webhook that writes messages. */
  readonly webhook: boolean;
  readonly locale: string;
  /** Whether the bot may open direct messages with this person. */
  acceptsDirectMessages: boolean;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  readonly position: number;
}

export interface Member {
  readonly person: Person;
  readonly roles: Set<string>;
  readonly joinedAt: number;
}

/** What everybody may do in a new guild, about as in a new Discord server. */
const EVERYONE_MAY =
  Bits.ViewChannel |
  Bits.SendMessages |
  Bits.SendMessagesInThreads |
  Bits.CreatePublicThreads |
  Bits.ReadMessageHistory |
  Bits.EmbedLinks |
  Bits.AttachFiles |
  Bits.AddReactions |
  Bits.UseApplicationCommands;

/** A server; the role with the guild's own id is @everyone. */
export class Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
  readonly roles = new Map<string, Role>();
  readonly members = new Map<string, Member>();

  constructor(fields: { id: string; name: string; ownerId: string; locale: string }) {
    this.id = fields.id;
    this.name = fields.name;
    this.ownerId = fields.ownerId;
    this.locale = fields.locale;
    this.roles.set(this.id, { id: this.id, name: '@everyone', permissions: EVERYONE_MAY, position: 0 });
  }

  has(person: Person): boolean {
    return this.members.has(person.id);
  }
}
