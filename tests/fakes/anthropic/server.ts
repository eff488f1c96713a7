import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { HttpResponse, http } from 'msw';
import { errorReply, type Reply, type WireReply } from './replies.ts';
import { type MessagesBody, refused } from './request.ts';

/** What the fake says: replies in order, one a request, or a choice made for each request. */
export type Script = readonly Reply[] | ((body: MessagesBody, index: number) => Reply);

/** The requests that came in, in order. */
export interface Recorded {
  body: MessagesBody;
  authorization: string | null;
}

/** Answers as the service would: refuses what it refuses, and goes by the script otherwise. */
function answer(script: Script, requests: Recorded[], body: MessagesBody, authorization: string | null): WireReply {
  const index = requests.push({ body, authorization }) - 1;
  const complaint = refused(body);
  if (complaint)
    return errorReply(400, 'invalid_request_error', { 'x-complaint': complaint.replace(/[^ -~]/g, '') })(body);
  const reply = typeof script === 'function' ? script(body, index) : script[index];
  if (!reply) throw new Error(`the script has ${script.length} replies, and here is request ${index + 1}`);
  return reply(body);
}

/** A handler for msw that plays the script, and the requests that it has seen. */
export function anthropic(script: Script) {
  const requests: Recorded[] = [];
  const handler = http.post('https://api.anthropic.com/v1/messages', async ({ request }) => {
    const body = (await request.json()) as MessagesBody;
    const reply = answer(script, requests, body, request.headers.get('authorization'));
    const { status, headers, frames, ending, pauseMs } = reply;
    if (ending !== 'end' || pauseMs !== undefined) {
      throw new Error('a connection that breaks, hangs or is slow needs startAnthropic()');
    }
    return new HttpResponse(streamOf(frames), { status, headers });
  });
  return { handler, requests };
}

function streamOf(frames: readonly string[]): ReadableStream<Uint8Array> {
  return ReadableStream.from(frames).pipeThrough(new TextEncoderStream());
}

/** A server on this machine that plays the script; for replies that break off, hang, take their time, or are given up by the caller. */
export async function startAnthropic(script: Script) {
  const requests: Recorded[] = [];
  let abandoned = 0;
  const server = createServer((request, response) => {
    response.on('close', () => {
      if (!response.writableEnded) abandoned += 1;
    });
    void play(request, response);
  });
  const play = async (request: IncomingMessage, response: ServerResponse) => {
    const body = JSON.parse(Buffer.concat(await request.toArray()).toString()) as MessagesBody;
    const reply = answer(script, requests, body, request.headers.authorization ?? null);
    const { status, headers, frames, ending, pauseMs } = reply;
    response.writeHead(status, headers);
    for (const frame of frames) {
      if (pauseMs !== undefined) await sleep(pauseMs);
      response.write(frame);
    }
    if (ending === 'end') response.end();
    // The frames shall arrive before the line breaks.
    if (ending === 'cut') setTimeout(() => response.destroy(), 20);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    /** Lets the process end while the server listens. */
    unref: () => server.unref(),
    /** Connections that ended before the reply did. */
    get abandoned() {
      return abandoned;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
