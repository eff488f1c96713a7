import type { IncomingMessage, Server } from 'node:http';
import { ApplicationFlags, GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { Bell } from './bell.ts';
import { type Fields, fieldsOf, isFields, stringsOf, textOf } from './fields.ts';
import type { Guild } from './guild.ts';
import { memberPayload, userPayload } from './payloads.ts';
import { Session, send } from './session.ts';
import type { World } from './state.ts';

const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const EVERY_INTENT = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);

/** The intent that brings an event, in guilds and in direct messages; 0 needs none. */
function intentFor(event: string, guild: Guild | undefined): number {
  if (event.startsWith('MESSAGE_')) {
    return guild === undefined ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
  }
  return /^(?:GUILD|CHANNEL|THREAD)_/u.test(event) ? GatewayIntentBits.Guilds : 0;
}

/** The WebSocket side of Discord: sessions, events, and the ways in which connections break. */
export class Gateway {
  readonly bell = new Bell();
  /** How often a bot has identified, and how often it has resumed. */
  identifies = 0;
  resumes = 0;
  /** Switched off, heartbeats are no longer acknowledged, as by a dead peer. */
  acknowledgesHeartbeats = true;
  readonly #world: World;
  readonly #heartbeatMs: number;
  readonly #server: WebSocketServer;
  readonly #sessions = new Map<string, Session>();

  constructor(http: Server, world: World, heartbeatMs: number) {
    this.#world = world;
    this.#heartbeatMs = heartbeatMs;
    this.#server = new WebSocketServer({ server: http, path: '/gateway' });
    this.#server.on('connection', (socket, request) => this.#welcome(socket, request));
    world.announce = (event, guild, payload) => this.#announce(event, guild, payload);
  }

  get url(): string {
    return `${this.#world.origin.replace('http', 'ws')}/gateway`;
  }

  /** Sessions that have a connection now. */
  get connected(): readonly Session[] {
    return [...this.#sessions.values()].filter(({ socket }) => socket !== undefined);
  }

  /** Sends the latest event of this kind again, as Discord sometimes does; throws when there was none. */
  repeat(event: string): void {
    const repeated = this.connected.filter((session) => session.repeat(event));
    if (repeated.length === 0) throw new Error(`No ${event} has been sent that could be repeated`);
  }

  /** Cuts every connection without a word. */
  drop(): void {
    for (const { socket } of this.connected) socket?.terminate();
  }

  /** Closes every connection with a code, e.g. 4000. */
  close(code: number): void {
    for (const { socket } of this.connected) socket?.close(code);
  }

  /** Op 7: asks the bot to connect anew and resume. */
  askToReconnect(): void {
    for (const { socket } of this.connected) if (socket) send(socket, { op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Op 9: declares the sessions invalid; unless `resumable` they are forgotten. */
  invalidate(resumable: boolean): void {
    for (const session of this.connected) {
      if (!resumable) this.#sessions.delete(session.id);
      if (session.socket) send(session.socket, { op: GatewayOpcodes.InvalidSession, d: resumable });
    }
  }

  /** Waits until a bot is connected and identified or resumed. */
  async ready(timeoutMs = this.#world.patience.ms): Promise<void> {
    await this.bell.until(
      () => this.connected[0],
      () => 'no bot is connected to the gateway',
      timeoutMs,
    );
  }

  async resumed(count = 1, timeoutMs = this.#world.patience.ms): Promise<void> {
    const complaint = (): string => `the bot resumed ${this.resumes} times, not ${count}`;
    await this.bell.until(() => (this.resumes >= count ? true : undefined), complaint, timeoutMs);
  }

  /** Ends everything. */
  stop(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #announce(event: string, guild: Guild | undefined, payload: (intents: number) => Fields): void {
    const needed = intentFor(event, guild);
    if (guild !== undefined && !guild.has(this.#world.bot) && event !== 'INTERACTION_CREATE') return;
    for (const session of this.#sessions.values()) {
      if ((session.intents & needed) === needed) session.dispatch(event, payload(session.intents));
    }
  }

  #welcome(socket: WebSocket, request: IncomingMessage): void {
    const { searchParams } = new URL(request.url ?? '/', 'ws://loopback');
    if (searchParams.get('v') !== '10') {
      socket.close(GatewayCloseCodes.InvalidAPIVersion, 'Invalid API version');
      return;
    }
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      for (const session of this.#sessions.values()) if (session.socket === socket) session.socket = undefined;
    });
    socket.on('message', (data) => this.#receive(socket, data));
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: this.#heartbeatMs } });
  }

  #receive(socket: WebSocket, raw: RawData): void {
    const payload = parse(raw);
    if (payload === undefined) {
      socket.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
      return;
    }
    const data = fieldsOf(payload['d']);
    switch (payload['op']) {
      case GatewayOpcodes.Heartbeat:
        if (this.acknowledgesHeartbeats) send(socket, { op: GatewayOpcodes.HeartbeatAck });
        return;
      case GatewayOpcodes.Identify:
        this.#identify(socket, data);
        return;
      case GatewayOpcodes.Resume:
        this.#resume(socket, data);
        return;
      case GatewayOpcodes.RequestGuildMembers:
        this.#sendMembers(socket, data);
        return;
      case GatewayOpcodes.PresenceUpdate:
        return;
      default:
        socket.close(GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
    }
  }

  #identify(socket: WebSocket, data: Fields): void {
    const intents = Number(data['intents']);
    if (data['token'] !== this.#world.token) {
      socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
    } else if (this.#sessionOf(socket) !== undefined) {
      socket.close(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
    } else if (!Number.isInteger(intents) || (intents & ~EVERY_INTENT) !== 0) {
      socket.close(GatewayCloseCodes.InvalidIntents, 'Invalid intent(s).');
    } else if ((intents & PRIVILEGED & ~this.#world.privilegedIntents) !== 0) {
      socket.close(GatewayCloseCodes.DisallowedIntents, 'Disallowed intent(s).');
    } else {
      this.#begin(new Session(this.#world.ids.next(), intents, socket));
    }
  }

  /** READY with the bot's guilds as unavailable, then each guild in full. */
  #begin(session: Session): void {
    const world = this.#world;
    const guilds = [...world.guilds.values()].filter((guild) => guild.has(world.bot));
    this.#sessions.set(session.id, session);
    this.identifies += 1;
    session.dispatch('READY', {
      v: 10,
      user: { ...userPayload(world.bot), verified: true, mfa_enabled: false, email: null, flags: 0 },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: this.url,
      shard: [0, 1],
      application: { id: world.applicationId, flags: applicationFlags(world) },
    });
    if ((session.intents & GatewayIntentBits.Guilds) !== 0) {
      for (const guild of guilds) session.dispatch('GUILD_CREATE', world.guildSeenByBot(guild, session.intents));
    }
    this.bell.ring();
  }

  #resume(socket: WebSocket, data: Fields): void {
    const session = this.#sessions.get(textOf(data['session_id']));
    const sequence = Number(data['seq']);
    if (data['token'] !== this.#world.token) {
      socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
    } else if (session === undefined) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
    } else if (sequence > session.sequence) {
      socket.close(GatewayCloseCodes.InvalidSeq, 'Invalid seq.');
    } else {
      this.resumes += 1;
      session.resume(socket, sequence);
      this.bell.ring();
    }
  }

  #sendMembers(socket: WebSocket, data: Fields): void {
    const session = this.#sessionOf(socket);
    const guild = this.#world.guilds.get(textOf(data['guild_id']));
    if (session === undefined || guild === undefined) {
      socket.close(GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
      return;
    }
    const wanted = [data['user_ids']].flat().filter((id) => typeof id === 'string');
    const members = stringsOf(wanted).flatMap((id) => guild.members.get(id) ?? []);
    session.dispatch('GUILD_MEMBERS_CHUNK', {
      guild_id: guild.id,
      members: members.map(memberPayload),
      not_found: wanted.filter((id) => !guild.members.has(id)),
      chunk_index: 0,
      chunk_count: 1,
      nonce: data['nonce'],
    });
  }

  #sessionOf(socket: WebSocket): Session | undefined {
    return [...this.#sessions.values()].find((session) => session.socket === socket);
  }
}

/** The limited variants of the privileged intents, as a small bot has them. */
export function applicationFlags({ privilegedIntents }: World): number {
  const pairs = [
    [GatewayIntentBits.MessageContent, ApplicationFlags.GatewayMessageContentLimited],
    [GatewayIntentBits.GuildMembers, ApplicationFlags.GatewayGuildMembersLimited],
    [GatewayIntentBits.GuildPresences, ApplicationFlags.GatewayPresenceLimited],
  ] as const;
  return pairs.reduce((flags, [intent, flag]) => ((privilegedIntents & intent) === 0 ? flags : flags | flag), 0);
}

function parse(raw: RawData): Fields | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(raw as Buffer).toString('utf8'));
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
