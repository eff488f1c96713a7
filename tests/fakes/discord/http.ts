import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { readBody } from './body.ts';
import { ApiError, RateLimited, refuseInvalid, routeNotFound, unauthorized } from './errors.ts';
import type { Fault, Faults } from './faults.ts';
import type { BodyCheck } from './openapi.ts';
import type { Allowance, RateLimits } from './rateLimits.ts';
import type { RequestLog } from './requestLog.ts';
import type { Call, Route } from './rest/route.ts';
import { matchRoute } from './router.ts';
import type { World } from './state.ts';

const BASE = '/api/v10';

export interface RestParts {
  readonly world: World;
  readonly routes: readonly Route[];
  readonly limits: RateLimits;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly checkBody: BodyCheck;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** The HTTP side of Discord: `/api/v10/…`, and uploaded files under `/attachments/…`. */
export function createRestServer(parts: RestParts): Server {
  return createServer((request, response) => {
    serve(parts, request, response).catch((error: unknown) => {
      // A fault of the fake itself, unless the client has gone: say so loudly instead of leaving the client to wait.
      if (!request.destroyed) console.error(error);
      response.destroy();
    });
  });
}

async function serve(parts: RestParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', parts.world.origin);
  if (url.pathname.startsWith('/attachments/')) {
    sendFile(parts.world, url.pathname, response);
    return;
  }
  const path = url.pathname.startsWith(`${BASE}/`) ? url.pathname.slice(BASE.length) : undefined;
  const fault = path === undefined ? undefined : parts.faults.take(method, path);
  if (fault?.kind === 'reset') {
    request.socket.resetAndDestroy();
    return;
  }
  if (fault?.kind === 'slow') await sleep(fault.ms);
  const answer = await answerOf(parts, request, { method, path, query: url.searchParams, fault });
  if (fault?.kind === 'lostReply') request.socket.resetAndDestroy();
  else sendAnswer(response, answer);
}

interface Asked {
  readonly method: string;
  readonly path: string | undefined;
  readonly query: URLSearchParams;
  readonly fault: Fault | undefined;
}

/** Runs a request and turns refusals into Discord's error bodies; every request is logged. */
async function answerOf(parts: RestParts, request: IncomingMessage, asked: Asked): Promise<Answer> {
  const { world, log } = parts;
  let json: unknown;
  let answer: Answer;
  try {
    const body = await readBody(request);
    json = body.json;
    answer = await handle(parts, request, asked, body);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    answer = refusal(error);
  }
  log.add({
    method: asked.method,
    path: asked.path ?? '',
    json,
    status: answer.status,
    answer: answer.body,
    at: world.clock.now(),
  });
  return answer;
}

async function handle(
  parts: RestParts,
  request: IncomingMessage,
  { method, path, query, fault }: Asked,
  body: Awaited<ReturnType<typeof readBody>>,
): Promise<Answer> {
  const { world, limits } = parts;
  const found = path === undefined ? undefined : matchRoute(parts.routes, method, path);
  if (found === undefined) throw routeNotFound();
  const { route, params } = found;
  if (route.byInteractionToken !== true) {
    if (request.headers.authorization !== `Bot ${world.token}`) throw unauthorized();
    limits.countRequest();
  }
  if (fault?.kind === 'status') throw faultError(fault.status, fault.retryAfterMs);
  if (body.json !== undefined) refuseInvalid(parts.checkBody(method, route.path, body.json));
  const call: Call = { world, limits, params, query, json: body.json, files: body.files };
  const result = route.handle(call);
  const headers = call.allowance === undefined ? {} : allowanceHeaders(call.allowance);
  return result === undefined ? { status: 204, headers } : { status: 200, body: result, headers };
}

const faultError = (status: number, retryAfterMs = 100): ApiError =>
  status === 429 ? new RateLimited(retryAfterMs, false) : new ApiError(status, 0, `${status}: injected`);

function refusal(error: ApiError): Answer {
  const headers = error instanceof RateLimited ? rateLimitedHeaders(error) : {};
  return { status: error.status, body: error.toBody(), headers };
}

function rateLimitedHeaders({ retryAfterMs, global }: RateLimited): Readonly<Record<string, string>> {
  const seconds = String(Math.ceil(retryAfterMs / 1000));
  return {
    'retry-after': seconds,
    'x-ratelimit-scope': global ? 'global' : 'user',
    ...(global
      ? { 'x-ratelimit-global': 'true' }
      : { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset-after': String(retryAfterMs / 1000) }),
  };
}

const allowanceHeaders = ({ limit, remaining, resetAfterMs, bucket }: Allowance): Readonly<Record<string, string>> => ({
  'x-ratelimit-limit': String(limit),
  'x-ratelimit-remaining': String(remaining),
  'x-ratelimit-reset-after': String(resetAfterMs / 1000),
  'x-ratelimit-bucket': bucket,
});

function sendAnswer(response: ServerResponse, { status, body, headers }: Answer): void {
  // A 204 must not claim to be JSON: discord.js would try to parse it.
  if (body === undefined) response.writeHead(status, headers).end();
  else response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function sendFile(world: World, path: string, response: ServerResponse): void {
  const file = world.files.get(path);
  if (file === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': file.contentType }).end(file.bytes);
}
