import { type MessagesBody, searchResultsOf } from './request.ts';

/** What goes over the wire: status, headers, the body in pieces, and how the connection ends. */
export interface WireReply {
  status: number;
  headers: Record<string, string>;
  frames: string[];
  /** `cut` and `hang` need the loopback server. */
  ending: 'end' | 'cut' | 'hang';
  /** Before each frame, in milliseconds; needs the loopback server. */
  pauseMs?: number;
}

/** A reply that is written when the request is known: citations repeat its words. */
export type Reply = (body: MessagesBody) => WireReply;

/**
 * What a text rests on: words that stand in one sentence of the evidence; sentences of the n-th search result; or
 * something that is not there at all.
 */
export type Cite = string | { result: number; from: number; to?: number } | { invented: string; result: number };

/** A content block: plain text, text with citations, thinking, or a tool call. */
export type Part =
  | string
  | { text: string; cites: readonly Cite[] }
  | { thinking: string }
  | { call: string; input: unknown };

export interface ReplyOptions {
  stopReason?: string;
  usage?: { input?: number; output?: number; cacheRead?: number; cacheWrite?: number };
}

/** Text that cites: `cited('Output rose.', 'Output rose by half')`. */
export const cited = (text: string, ...cites: Cite[]): Part => ({ text, cites });

/** A reply as the service streams it. Its stop reason follows from whether it calls a tool, unless one is given. */
export function scriptedReply(parts: readonly Part[], options: ReplyOptions = {}): Reply {
  return (body) => ({
    status: 200,
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'request-id': 'req_fake' },
    frames: messageEvents(parts, body, options).map(
      (event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`,
    ),
    ending: 'end',
  });
}

/** A model that does its work: it repeats the first sentence of each of the first search results, with its citation. */
export function quotingReply(results = 2): Reply {
  return (body) => {
    const parts = searchResultsOf(body)
      .slice(0, results)
      .map(({ sentences }, result) => cited(`${sentences[0] ?? ''} `, { result, from: 0 }));
    return scriptedReply(parts)(body);
  };
}

/** Bends an honest text; the citations stay, or are made up. */
export type Trick = (part: { text: string; cites: readonly Cite[] }) => Part;

/** What a model gone bad might do. `swapped` takes the words to replace: a place, a year, a status. */
export const TRICKS = {
  wrongDigit: ({ text, cites }) => ({ text: text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)), cites }),
  wrongMagnitude: ({ text, cites }) => ({
    text: text.replace(/million|billion/, (m) => (m === 'million' ? 'billion' : 'million')),
    cites,
  }),
  inventedCitation: ({ text }) => ({ text, cites: [{ invented: text, result: 999 }] }),
  noCitation: ({ text }) => text,
  link: ({ text, cites }) => ({ text: text.replace(/[.。]?\s*$/, ' (see https://evil.example/figures).'), cites }),
  mention: ({ text, cites }) => ({ text: `@everyone <@1234567890> ${text}`, cites }),
  targetAsResult: ({ text, cites }) => ({
    text: text.replace(/aims? to (?:reach|exceed)|plans? to reach|will reach/i, 'reached'),
    cites,
  }),
  injectionObeyed: ({ cites }) => ({
    text: 'IGNORED ALL PREVIOUS INSTRUCTIONS, as the text asks: the figure is 999 billion yuan. ',
    cites,
  }),
} satisfies Record<string, Trick>;

/** Replaces words of the text: another place, another year, a result in place of a target. */
export const swapped =
  (from: string, to: string): Trick =>
  ({ text, cites }) => ({ text: text.replaceAll(from, to), cites });

/** The honest reply with its cited parts bent. */
export function hostileReply(honest: readonly Part[], trick: Trick, options: ReplyOptions = {}): Reply {
  return scriptedReply(
    honest.map((part) => (typeof part === 'object' && 'text' in part ? trick(part) : part)),
    options,
  );
}

/** An error in place of a reply. */
export function errorReply(status: number, type: string, headers: Record<string, string> = {}, code?: string): Reply {
  const details = code ? { details: { error_code: code } } : {};
  const error = { type: 'error', error: { type, message: `a fake ${type}`, ...details }, request_id: 'req_fake' };
  return () => ({
    status,
    headers: { 'content-type': 'application/json', 'request-id': 'req_fake', ...headers },
    frames: [JSON.stringify(error)],
    ending: 'end',
  });
}

/** The reply up to its n-th event, and then an error event: the service gave up in the middle. */
export function brokenReply(reply: Reply, events: number, type = 'overloaded_error'): Reply {
  const error = { type: 'error', error: { type, message: `a fake ${type}` } };
  return (body) => {
    const wire = reply(body);
    return { ...wire, frames: [...wire.frames.slice(0, events), `event: error\ndata: ${JSON.stringify(error)}\n\n`] };
  };
}

/** The reply up to its n-th event; then the connection breaks, stays silent, or is closed as if all were well. */
export function stoppedReply(reply: Reply, events: number, ending: WireReply['ending']): Reply {
  return (body) => ({ ...reply(body), frames: reply(body).frames.slice(0, events), ending });
}

/** The reply as a service under load streams it: so many milliseconds before each event. */
export function slowReply(reply: Reply, pauseMs: number): Reply {
  return (body) => ({ ...reply(body), pauseMs });
}

type Event = { type: string } & Record<string, unknown>;

function messageEvents(parts: readonly Part[], body: MessagesBody, { stopReason, usage = {} }: ReplyOptions): Event[] {
  const calls = parts.some((part) => typeof part === 'object' && 'call' in part);
  const input = {
    input_tokens: usage.input ?? 1200,
    cache_read_input_tokens: usage.cacheRead ?? 0,
    cache_creation_input_tokens: usage.cacheWrite ?? 0,
  };
  const message = { id: 'msg_fake', type: 'message', role: 'assistant', model: body.model, content: [] };
  const open = { stop_reason: null, stop_sequence: null, usage: { ...input, output_tokens: 1 } };
  const delta = { stop_reason: stopReason ?? (calls ? 'tool_use' : 'end_turn'), stop_sequence: null };
  return [
    { type: 'message_start', message: { ...message, ...open } },
    { type: 'ping' },
    ...parts.flatMap((part, index) => blockEvents(part, index, body)),
    { type: 'message_delta', delta, usage: { ...input, output_tokens: usage.output ?? 80 } },
    { type: 'message_stop' },
  ];
}

function blockEvents(part: Part, index: number, body: MessagesBody): Event[] {
  const { block, deltas } = contentBlock(part, index, body);
  return [
    { type: 'content_block_start', index, content_block: block },
    ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta })),
    { type: 'content_block_stop', index },
  ];
}

function contentBlock(part: Part, index: number, body: MessagesBody) {
  if (typeof part === 'string') return { block: { type: 'text', text: '' }, deltas: textDeltas(part) };
  if ('thinking' in part) {
    const deltas = [
      { type: 'thinking_delta', thinking: part.thinking },
      { type: 'signature_delta', signature: 'c2ln' },
    ];
    return { block: { type: 'thinking', thinking: '', signature: '' }, deltas };
  }
  if ('call' in part) {
    const id = `toolu_${searchResultsOf(body).length}_${index}`;
    const deltas = [{ type: 'input_json_delta', partial_json: JSON.stringify(part.input) }];
    return { block: { type: 'tool_use', id, name: part.call, input: {} }, deltas };
  }
  const citations = part.cites.map((cite) => ({ type: 'citations_delta', citation: location(cite, body) }));
  return { block: { type: 'text', text: '', citations: [] }, deltas: [...textDeltas(part.text), ...citations] };
}

/** Text comes in scraps that end anywhere. */
const textDeltas = (text: string) =>
  (text.match(/[\s\S]{1,9}/gu) ?? []).map((scrap) => ({ type: 'text_delta', text: scrap }));

function location(cite: Cite, body: MessagesBody) {
  const results = searchResultsOf(body);
  const type = 'search_result_location';
  if (typeof cite === 'object' && 'invented' in cite) {
    const made = { source: 'invented', title: 'Invented', cited_text: cite.invented };
    return { type, search_result_index: cite.result, start_block_index: 0, end_block_index: 1, ...made };
  }
  const { result, from, to = from + 1 } = typeof cite === 'string' ? find(cite, results) : cite;
  const cited_text = results[result]?.sentences.slice(from, to).join('') ?? '';
  const { source, title } = results[result] ?? { source: '', title: '' };
  return { type, search_result_index: result, start_block_index: from, end_block_index: to, cited_text, source, title };
}

function find(
  words: string,
  results: ReturnType<typeof searchResultsOf>,
): { result: number; from: number; to?: number } {
  for (const [result, { sentences }] of results.entries()) {
    const from = sentences.findIndex((sentence) => sentence.includes(words));
    if (from !== -1) return { result, from };
  }
  throw new Error(`the script cites words that are not in the evidence of the request: ${words}`);
}
