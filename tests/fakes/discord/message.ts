import { ComponentType, MessageFlags } from 'discord.js';
import { Bell } from './bell.ts';
import type { Channel } from './channel.ts';
import { walkComponents } from './components.ts';
import { type Fields, listOf, textOf } from './fields.ts';
import type { Person } from './guild.ts';
import type { Interaction } from './interaction.ts';
import type { Patience } from './patience.ts';

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly contentType: string;
  readonly description: string | undefined;
  readonly bytes: Uint8Array;
  readonly url: string;
}

/** One state of a message; every edit adds another. */
export interface Version {
  readonly at: number;
  readonly content: string;
  readonly embeds: readonly Fields[];
  readonly components: readonly Fields[];
  readonly attachments: readonly Attachment[];
  /** Discord's message flags. */
  readonly flags: number;
}

export interface MessageFields {
  readonly id: string;
  readonly channel: Channel;
  readonly author: Person;
  readonly version: Version;
  readonly pings: readonly string[];
  /** The people among the pings. */
  readonly mentioned: readonly Person[];
  readonly repliesTo?: Message | undefined;
  readonly interaction?: Interaction | undefined;
  readonly ephemeralFor?: Person | undefined;
  /** Whether the bot under test wrote it. */
  readonly isFromApplication: boolean;
  readonly patience: Patience;
}

const SELECTS = new Set<unknown>([
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]);

/** A message as people see it, with everything that it has been. */
export class Message {
  readonly id: string;
  readonly channel: Channel;
  readonly author: Person;
  readonly repliesTo: Message | undefined;
  /** The interaction that brought this message forth, or undefined. */
  readonly interaction: Interaction | undefined;
  /** The one person who can see it, or undefined when all can. */
  readonly ephemeralFor: Person | undefined;
  readonly isFromApplication: boolean;
  /** All states, the present one last. */
  readonly versions: Version[];
  /** Whom it notified: `@everyone`, `@here`, `<@user>`, `<@&role>`; edits add theirs. */
  readonly pings: Set<string>;
  mentioned: readonly Person[];
  /** The bot's replies to this message. */
  readonly answers: Message[] = [];
  readonly bell = new Bell();
  /** The thread opened from this message. */
  thread: Channel | undefined;
  deleted = false;
  readonly #patience: Patience;

  constructor(fields: MessageFields) {
    this.id = fields.id;
    this.channel = fields.channel;
    this.author = fields.author;
    this.repliesTo = fields.repliesTo;
    this.interaction = fields.interaction;
    this.ephemeralFor = fields.ephemeralFor;
    this.isFromApplication = fields.isFromApplication;
    this.versions = [fields.version];
    this.pings = new Set(fields.pings);
    this.mentioned = fields.mentioned;
    this.#patience = fields.patience;
  }

  get now(): Version {
    return this.versions.at(-1) as Version;
  }

  get flags(): number {
    return this.now.flags;
  }

  get attachments(): readonly Attachment[] {
    return this.now.attachments;
  }

  get embeds(): readonly Fields[] {
    return this.now.embeds;
  }

  get components(): readonly Fields[] {
    return this.now.components;
  }

  /** Whether it still says "thinking…". */
  get isLoading(): boolean {
    return (this.flags & MessageFlags.Loading) !== 0;
  }

  get isEphemeral(): boolean {
    return this.ephemeralFor !== undefined;
  }

  get edits(): number {
    return this.versions.length - 1;
  }

  /** Plain content and all text displays, in reading order, one a line. */
  get text(): string {
    return readableText(this.now.content, this.components);
  }

  /** Raw button components, link buttons included. */
  get buttons(): readonly Fields[] {
    return this.#componentsWhere((component) => component['type'] === ComponentType.Button);
  }

  /** Raw select components. */
  get menus(): readonly Fields[] {
    return this.#componentsWhere((component) => SELECTS.has(component['type']));
  }

  edit(version: Version, pings: readonly string[], mentioned: readonly Person[]): void {
    this.versions.push(version);
    for (const ping of pings) this.pings.add(ping);
    this.mentioned = mentioned;
    this.changed();
  }

  addAnswer(answer: Message): void {
    this.answers.push(answer);
    this.bell.ring();
  }

  changed(): void {
    this.bell.ring();
    this.channel.bell.ring();
    this.interaction?.bell.ring();
  }

  /** Resolves once `isSo` holds of this message, now or after a later change. */
  async until(isSo: (message: this) => boolean, timeoutMs = this.#patience.ms): Promise<this> {
    const look = (): this | undefined => (isSo(this) ? this : undefined);
    const complaint = (): string =>
      `message ${this.id} did not become what was expected. It reads: ${JSON.stringify(this.text)}. ${this.#patience.recent()}`;
    return await this.bell.until(look, complaint, timeoutMs);
  }

  /** The bot's first reply to this message. */
  async answer(timeoutMs = this.#patience.ms): Promise<Message> {
    const complaint = (): string =>
      `the bot did not reply to ${JSON.stringify(this.text)} in ${this.channel.describe()}. ${this.#patience.recent()}`;
    return await this.bell.until(() => this.answers.find((answer) => !answer.isLoading), complaint, timeoutMs);
  }

  /** The thread opened from this message. */
  async nextThread(timeoutMs = this.#patience.ms): Promise<Channel> {
    const complaint = (): string =>
      `no thread was opened from ${JSON.stringify(this.text)}. ${this.#patience.recent()}`;
    return await this.bell.until(() => this.thread, complaint, timeoutMs);
  }

  #componentsWhere(isWanted: (component: Fields) => boolean): readonly Fields[] {
    return walkComponents(this.components)
      .map(({ component }) => component)
      .filter(isWanted);
  }
}

/** All that a reader can read and that could mention somebody. */
export function readableText(content: string, components: readonly Fields[]): string {
  const displays = walkComponents(listOf(components))
    .filter(({ component }) => component['type'] === ComponentType.TextDisplay)
    .map(({ component }) => textOf(component['content']));
  return [content, ...displays].filter((part) => part !== '').join('\n');
}
