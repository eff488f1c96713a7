import { GatewayOpcodes } from 'discord.js';
import type { WebSocket } from 'ws';

/** How many events are kept for a bot that lost its connection. */
const REPLAY_LIMIT = 1_000;

interface Sent {
  readonly sequence: number;
  readonly event: string;
  readonly data: unknown;
}

/** One identified bot: its intents, its numbered events, and the socket it uses at present. */
export class Session {
  readonly id: string;
  readonly intents: number;
  socket: WebSocket | undefined;
  #sequence = 0;
  #sent: Sent[] = [];

  constructor(id: string, intents: number, socket: WebSocket) {
    this.id = id;
    this.intents = intents;
    this.socket = socket;
  }

  get sequence(): number {
    return this.#sequence;
  }

  /** Numbers an event, keeps it for a replay, and sends it when there is a connection. */
  dispatch(event: string, data: unknown): void {
    this.#sequence += 1;
    const sent = { sequence: this.#sequence, event, data };
    this.#sent.push(sent);
    if (this.#sent.length > REPLAY_LIMIT) this.#sent.shift();
    this.#transmit(sent);
  }

  /** Sends the latest event of a kind once more, under a new number; false when there was none. */
  repeat(event: string): boolean {
    const last = this.#sent.findLast((sent) => sent.event === event);
    if (last === undefined) return false;
    this.dispatch(last.event, last.data);
    return true;
  }

  /** Goes on over a new socket: all that came after `sequence`, then RESUMED. */
  resume(socket: WebSocket, sequence: number): void {
    this.socket = socket;
    for (const sent of this.#sent.filter((each) => each.sequence > sequence)) this.#transmit(sent);
    this.dispatch('RESUMED', {});
  }

  #transmit({ sequence, event, data }: Sent): void {
    if (this.socket === undefined) return;
    send(this.socket, { op: GatewayOpcodes.Dispatch, d: data, s: sequence, t: event });
  }
}

export function send(socket: WebSocket, payload: Readonly<Record<string, unknown>>): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload));
}
