import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ExpectedError } from '../domain/errors.ts';

/** Whether a part can do its work at this moment; one that throws or is late cannot. */
export type Check = () => boolean | Promise<boolean>;

export interface HealthSettings {
  /** 0 for any free port. */
  port: number;
  /** How long a check may take. */
  checkMs?: number;
}

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

interface Reply {
  status: number;
  type: string;
  body: string;
}

/** The server is for the machine that it runs on: it tells more than strangers need to know. */
const HOST = '127.0.0.1';
const CHECK_MS = 1000;

/**
 * Serves `/healthz` (the process lives), `/readyz` (every check holds: 200, else 503, with each by name) and
 * `/metrics`. Throws PORT_TAKEN.
 */
export async function startHealthServer(
  settings: HealthSettings,
  checks: Readonly<Record<string, Check>>,
  metrics: { contentType: string; text: () => Promise<string> },
): Promise<HealthServer> {
  const pages = new Map<string, () => Promise<Reply>>([
    ['/healthz', async () => plain(200, 'ok\n')],
    ['/readyz', () => readiness(checks, settings.checkMs ?? CHECK_MS)],
    ['/metrics', async () => ({ status: 200, type: metrics.contentType, body: await metrics.text() })],
  ]);
  const server = createServer(serve(pages));
  server.listen(settings.port, HOST);
  await once(server, 'listening').catch((cause: unknown) => {
    throw isTaken(cause) ? new ExpectedError('PORT_TAKEN', { port: settings.port }, { cause }) : cause;
  });
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function serve(pages: ReadonlyMap<string, () => Promise<Reply>>): RequestListener {
  async function replyTo(method: string | undefined, url: string | undefined): Promise<Reply> {
    const page = pages.get(url?.split('?')[0] ?? '');
    if (!page) return plain(404, 'There are /healthz, /readyz and /metrics.\n');
    if (method !== 'GET' && method !== 'HEAD') return plain(405, 'GET only.\n');
    return page().catch(() => plain(500, 'failed\n'));
  }
  return ({ method, url }, response) => {
    void replyTo(method, url).then(({ status, type, body }) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body),
    );
  };
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function plain(status: number, body: string): Reply {
  return { status, type: 'text/plain', body };
}

async function readiness(checks: Readonly<Record<string, Check>>, checkMs: number): Promise<Reply> {
  const names = Object.entries(checks);
  const results = await Promise.all(names.map(async ([name, check]) => [name, await holds(check, checkMs)] as const));
  const ready = results.every(([, ok]) => ok);
  const body = `${JSON.stringify({ ready, checks: Object.fromEntries(results) })}\n`;
  return { status: ready ? 200 : 503, type: 'application/json', body };
}

async function holds(check: Check, checkMs: number): Promise<boolean> {
  const late = Promise.withResolvers<false>();
  const timer = setTimeout(() => late.resolve(false), checkMs);
  try {
    return await Promise.race([check(), late.promise]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
