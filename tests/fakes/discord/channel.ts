import { ChannelType } from 'discord.js';
import { Bell } from './bell.ts';
import type { Guild, Person } from './guild.ts';
import type { Message } from './message.ts';
import type { Patience } from './patience.ts';

export interface Overwrite {
  readonly id: string;
  readonly type: 0 | 1;
  readonly allow: bigint;
  readonly deny: bigint;
}

/** The part of a thread that other channels lack. */
export interface ThreadState {
  readonly ownerId: string;
  readonly createdAt: number;
  readonly memberIds: Set<string>;
  autoArchiveMinutes: number;
  archived: boolean;
  locked: boolean;
}

export interface ChannelFields {
  readonly id: string;
  readonly type: ChannelType;
  readonly name?: string;
  readonly guild?: Guild | undefined;
  readonly parent?: Channel;
  readonly recipients?: readonly Person[];
  readonly overwrites?: readonly Overwrite[];
  readonly thread?: ThreadState;
  readonly patience: Patience;
}

/** A channel, thread or direct conversation, and what can be read in it. */
export class Channel {
  readonly id: string;
  readonly type: ChannelType;
  readonly guild: Guild | undefined;
  readonly parent: Channel | undefined;
  readonly recipients: readonly Person[];
  readonly thread: ThreadState | undefined;
  readonly messages = new Map<string, Message>();
  /** Messages sent with `enforce_nonce`, by nonce. */
  readonly nonces = new Map<string, Message>();
  readonly threads: Channel[] = [];
  readonly bell = new Bell();
  name: string;
  overwrites: readonly Overwrite[];
  deleted = false;
  /** How often the bot has shown that it is typing here. */
  typings = 0;
  #unread: Message[] = [];
  #threadsSeen = 0;
  readonly #patience: Patience;

  constructor(fields: ChannelFields) {
    this.id = fields.id;
    this.type = fields.type;
    this.name = fields.name ?? '';
    this.guild = fields.guild;
    this.parent = fields.parent;
    this.recipients = fields.recipients ?? [];
    this.overwrites = fields.overwrites ?? [];
    this.thread = fields.thread;
    this.#patience = fields.patience;
  }

  get isThread(): boolean {
    return this.thread !== undefined;
  }

  get isDirect(): boolean {
    return this.type === ChannelType.DM;
  }

  /** What everybody in the channel can read now, oldest first. */
  get visible(): readonly Message[] {
    return [...this.messages.values()].filter((message) => !message.deleted && message.ephemeralFor === undefined);
  }

  /** Keeps a new message; those of the bot wait to be read with `next`. */
  add(message: Message, fromBot: boolean): void {
    this.messages.set(message.id, message);
    if (fromBot && message.ephemeralFor === undefined) this.#unread.push(message);
    this.bell.ring();
  }

  addThread(thread: Channel): void {
    this.threads.push(thread);
    this.bell.ring();
  }

  /** The bot's next public message here, once it is more than "thinking…"; each is handed out once. */
  async next(timeoutMs = this.#patience.ms): Promise<Message> {
    const look = (): Message | undefined => this.#unread.find((message) => !message.isLoading && !message.deleted);
    const complaint = (): string => `the bot wrote nothing in ${this.describe()}. ${this.#patience.recent()}`;
    const message = await this.bell.until(look, complaint, timeoutMs);
    this.#unread = this.#unread.filter((other) => other !== message);
    return message;
  }

  /** The next thread opened under this channel; each is handed out once. */
  async nextThread(timeoutMs = this.#patience.ms): Promise<Channel> {
    const look = (): Channel | undefined => this.threads[this.#threadsSeen];
    const complaint = (): string => `no thread was opened in ${this.describe()}. ${this.#patience.recent()}`;
    const thread = await this.bell.until(look, complaint, timeoutMs);
    this.#threadsSeen += 1;
    return thread;
  }

  /** Forgets messages, for long runs. */
  forget(): void {
    this.messages.clear();
    this.nonces.clear();
    this.#unread = [];
  }

  describe(): string {
    return this.isDirect ? `the direct messages of ${this.recipients[0]?.username}` : `#${this.name}`;
  }
}
