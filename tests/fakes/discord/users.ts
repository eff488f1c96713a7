import { ChannelType, ComponentType, InteractionType } from 'discord.js';
import type { Channel } from './channel.ts';
import { type Fields, isGiven, listOf, textOf } from './fields.ts';
import type { Person } from './guild.ts';
import type { Interaction } from './interaction.ts';
import { pingsOf } from './mentions.ts';
import type { Message, Version } from './message.ts';
import { submittedModal } from './modalData.ts';
import { type FileToSend, type Occasion, type Options, slashData } from './slashData.ts';
import type { World } from './state.ts';

/** Where a user uses the bot. */
export interface Where {
  /** A channel, the direct messages with the bot, or a conversation with others that the bot is not in. */
  readonly in?: Channel | 'dm' | 'private';
  /** Who installed the app: by default the server when the bot is in it. */
  readonly installedBy?: 'server' | 'user';
}

/** Acts as a person in front of Discord's client would. */
export class FakeUser {
  readonly person: Person;
  readonly #world: World;
  readonly #home: Channel;

  /** `home` is the channel where the user acts unless told otherwise. */
  constructor(world: World, person: Person, home: Channel) {
    this.#world = world;
    this.person = person;
    this.#home = home;
  }

  get id(): string {
    return this.person.id;
  }

  get name(): string {
    return this.person.username;
  }

  /** The direct conversation with the bot. */
  get direct(): Channel {
    return this.#world.directChannel(this.person);
  }

  /** Uses a slash command; subcommands are written `server settings`. */
  slash(command: string, options: Options = {}, where: Where = {}): Interaction {
    const occasion = this.#occasion(where);
    return this.#begin(InteractionType.ApplicationCommand, occasion, slashData(occasion, command, options));
  }

  /** Types `value` into an option; `others` are what stands in the other options by then. */
  autocomplete(command: string, option: string, value: string, where: Where & { others?: Options } = {}): Interaction {
    const occasion = this.#occasion(where);
    const data = slashData(occasion, command, { ...where.others, [option]: value }, option);
    return this.#begin(InteractionType.ApplicationCommandAutocomplete, occasion, data);
  }

  /** Writes a message. */
  message(channel: Channel, text: string, files: readonly FileToSend[] = []): Message {
    return this.#write(channel, text, files, undefined, pingsOf(text, undefined));
  }

  /** Writes a message that begins with a mention of the bot. */
  mention(channel: Channel, text: string): Message {
    return this.message(channel, `<@${this.#world.bot.id}> ${text}`);
  }

  /**
   * Replies to a message; `ping: false` is the client's switch in the corner.
   * Like Discord, a reply to the answer of an interaction pings nobody, so that the bot does not get its text.
   */
  reply(to: Message, text: string, { ping = true }: { ping?: boolean } = {}): Message {
    const pings = pingsOf(text, undefined, ping && to.interaction === undefined ? to.author : undefined);
    return this.#write(to.channel, text, [], to, pings);
  }

  /** Writes to the bot directly. */
  dm(text: string): Message {
    return this.message(this.direct, text);
  }

  edit(message: Message, text: string): void {
    this.#requireOwn(message);
    this.#world.edit(message, { ...message.now, at: this.#world.clock.now(), content: text }, pingsOf(text, undefined));
  }

  delete(message: Message): void {
    this.#requireOwn(message);
    this.#world.delete(message);
  }

  /** Opens a thread, from a message or beside it. */
  openThread(parent: Channel, name: string, starter?: Message): Channel {
    const type = ChannelType.PublicThread;
    return this.#world.openThread({ parent, type, name, owner: this.person, autoArchiveMinutes: 1_440, starter });
  }

  /** Presses the button whose custom id or label this is (or whose custom id fits the pattern). */
  press(message: Message, button: string | RegExp): Interaction {
    const found = this.#enabled(message, message.buttons, button);
    return this.#useComponent(message, {
      custom_id: found['custom_id'],
      component_type: found['type'],
      id: found['id'],
    });
  }

  /** Chooses values in the menu with this custom id, or in the only menu that fits. */
  select(message: Message, menu: string | RegExp, values: readonly string[]): Interaction {
    const found = this.#enabled(message, message.menus, menu);
    if (found['type'] === ComponentType.StringSelect) requireOffered(found, values);
    return this.#useComponent(message, {
      custom_id: found['custom_id'],
      component_type: found['type'],
      id: found['id'],
      values,
    });
  }

  /**
   * Fills in the modal that an interaction opened, by custom id, and submits it.
   * Throws when a required input is empty or a text is too short or too long.
   */
  async submitModal(
    opener: Interaction,
    values: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<Interaction> {
    const data = submittedModal(await opener.modal(), values);
    const { channel, installedBy, source } = opener;
    return this.#begin(
      InteractionType.ModalSubmit,
      { world: this.#world, user: this, channel, installedBy },
      data,
      source,
    );
  }

  #occasion({ in: place = this.#home, installedBy }: Where): Occasion {
    const channel = typeof place === 'string' ? this.#directPlace(place) : place;
    const isServed = channel.isDirect || channel.guild?.has(this.#world.bot) === true;
    return { world: this.#world, user: this, channel, installedBy: installedBy ?? (isServed ? 'server' : 'user') };
  }

  #directPlace(place: 'dm' | 'private'): Channel {
    if (place === 'dm') return this.direct;
    return this.#world.addChannel({
      type: ChannelType.GroupDM,
      name: 'a conversation of others',
      recipients: [this.person],
    });
  }

  #begin(type: InteractionType, { channel, installedBy }: Occasion, data: Fields, message?: Message): Interaction {
    return this.#world.begin({ type, data, user: this.person, channel, installedBy, message });
  }

  #useComponent(message: Message, data: Fields): Interaction {
    const installedBy = message.interaction?.installedBy ?? 'server';
    const occasion = { world: this.#world, user: this, channel: message.channel, installedBy };
    return this.#begin(InteractionType.MessageComponent, occasion, data, message);
  }

  /** The component meant, if this user can see and use it now. */
  #enabled(message: Message, components: readonly Fields[], wanted: string | RegExp): Fields {
    const isSeen = message.ephemeralFor === undefined || message.ephemeralFor === this.person;
    if (message.deleted || !isSeen) throw new Error(`${this.name} does not see message ${message.id}`);
    const usable = components.filter((component) => isGiven(component['custom_id']));
    const fits = ({ custom_id: id, label, placeholder }: Fields): boolean =>
      wanted instanceof RegExp ? wanted.test(textOf(id)) : [id, label, placeholder].includes(wanted);
    const found = usable.find(fits);
    if (found === undefined) {
      const names = usable.map(({ custom_id: id, label }) => `${textOf(id)} (${textOf(label)})`);
      throw new Error(`The message has no component ${String(wanted)}; it has: ${names.join(', ') || 'none'}`);
    }
    if (found['disabled'] === true) throw new Error(`The component ${String(wanted)} is disabled`);
    return found;
  }

  #write(
    channel: Channel,
    text: string,
    files: readonly FileToSend[],
    repliesTo: Message | undefined,
    pings: readonly string[],
  ): Message {
    if (text.length > 2_000) throw new Error("Discord's client refuses messages of more than 2,000 characters");
    const version: Version = {
      at: this.#world.clock.now(),
      content: text,
      embeds: [],
      components: [],
      flags: 0,
      attachments: files.map((file) =>
        this.#world.attach(channel, { contentType: 'application/octet-stream', description: undefined, ...file }),
      ),
    };
    return this.#world.post({
      channel,
      author: this.person,
      version,
      pings,
      repliesTo,
    });
  }

  #requireOwn(message: Message): void {
    if (message.author !== this.person) throw new Error(`${this.name} did not write message ${message.id}`);
  }
}

function requireOffered(menu: Fields, values: readonly string[]): void {
  const offered = listOf(menu['options']).map((option) => textOf(option['value']));
  const least = Number(menu['min_values'] ?? 1);
  const most = Number(menu['max_values'] ?? 1);
  if (values.length < least || values.length > most || values.some((value) => !offered.includes(value))) {
    throw new Error(`The menu takes ${least} to ${most} of: ${offered.join(', ')}; not: ${values.join(', ')}`);
  }
}
