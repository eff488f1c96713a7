import { type InteractionResponseType, InteractionType } from 'discord.js';
import { Bell } from './bell.ts';
import type { Channel } from './channel.ts';
import { type Fields, fieldsOf, listOf } from './fields.ts';
import type { Person } from './guild.ts';
import type { Message } from './message.ts';
import type { Patience } from './patience.ts';

/** How the bot answered an interaction. */
export interface Callback {
  readonly type: InteractionResponseType;
  readonly data: Fields;
  readonly at: number;
}

export interface InteractionFields {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly data: Fields;
  readonly user: Person;
  readonly channel: Channel;
  readonly createdAt: number;
  readonly installedBy: 'server' | 'user';
  readonly message: Message | undefined;
  readonly patience: Patience;
}

/** The bot must answer within this time (milliseconds) … */
export const ACKNOWLEDGE_WITHIN_MS = 3_000;
/** … and may use the token for this long. */
export const TOKEN_LIFETIME_MS = 15 * 60_000;

/** Something a user did with the bot, and what came of it. */
export class Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly data: Fields;
  readonly user: Person;
  readonly channel: Channel;
  readonly createdAt: number;
  readonly installedBy: 'server' | 'user';
  /** The message whose component was used. */
  readonly source: Message | undefined;
  readonly followUps: Message[] = [];
  readonly bell = new Bell();
  callback: Callback | undefined;
  /** What `@original` means: the response, or the message that a component changed. */
  original: Message | undefined;
  readonly #patience: Patience;

  constructor(fields: InteractionFields) {
    this.id = fields.id;
    this.token = fields.token;
    this.type = fields.type;
    this.data = fields.data;
    this.user = fields.user;
    this.channel = fields.channel;
    this.createdAt = fields.createdAt;
    this.installedBy = fields.installedBy;
    this.source = fields.message;
    this.#patience = fields.patience;
  }

  /** Milliseconds of the fake's clock from the user's act to the bot's answer. */
  get acknowledgedAfterMs(): number | undefined {
    return this.callback === undefined ? undefined : this.callback.at - this.createdAt;
  }

  /** The first answer, whatever its kind. */
  async response(timeoutMs = this.#patience.ms): Promise<Callback> {
    return await this.#wait(() => this.callback, 'did not answer', timeoutMs);
  }

  /** The response as a message, once it is more than "thinking…". */
  async message(timeoutMs = this.#patience.ms): Promise<Message> {
    const look = (): Message | undefined => (this.original?.isLoading === false ? this.original : undefined);
    return await this.#wait(look, 'showed no message', timeoutMs);
  }

  /** The follow-up with this number, counted from 0. */
  async followUp(index = 0, timeoutMs = this.#patience.ms): Promise<Message> {
    return await this.#wait(() => this.followUps[index], `sent no follow-up ${index}`, timeoutMs);
  }

  /** The modal that was opened, raw. */
  async modal(timeoutMs = this.#patience.ms): Promise<Fields> {
    const callback = await this.response(timeoutMs);
    if (!('title' in callback.data)) throw new Error(`The bot answered with type ${callback.type}, not with a modal`);
    return callback.data;
  }

  /** The suggestions that were offered, raw. */
  async choices(timeoutMs = this.#patience.ms): Promise<readonly Fields[]> {
    const callback = await this.response(timeoutMs);
    return listOf(callback.data['choices']);
  }

  describe(): string {
    const data = fieldsOf(this.data);
    const name = String(data['name'] ?? data['custom_id']);
    return `${InteractionType[this.type]} "${name}" of ${this.user.username} in ${this.channel.describe()}`;
  }

  async #wait<T>(look: () => T | undefined, failure: string, timeoutMs: number): Promise<T> {
    const answered = (): string =>
      this.callback === undefined ? '' : ` (it answered with type ${this.callback.type})`;
    const complaint = (): string => `the bot ${failure} to ${this.describe()}${answered()}. ${this.#patience.recent()}`;
    return await this.bell.until(look, complaint, timeoutMs);
  }
}
