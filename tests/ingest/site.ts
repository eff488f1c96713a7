import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { FetchPolicy } from '../../src/ingest/fetch.ts';

export type Routes = Readonly<Record<string, RequestListener>>;

/** A server on the loopback, as the public host `example.org`; pages that are not among its routes are not found. */
export async function serve(routes: Routes): Promise<{ at: (path: string, host?: string) => string; asked: string[] }> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(`${request.headers.host?.split(':')[0]}${request.url}`);
    const route = routes[request.url ?? ''];
    if (route === undefined) response.writeHead(404).end();
    else route(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { at: (path, host = 'example.org') => `http://${host}:${port}${path}`, asked };
}

/** Lets names lead to the loopback, and to nothing else. */
export const LOOPBACK: FetchPolicy = {
  enabled: true,
  resolve: async (host) => (host === 'inside.example.org' ? ['10.0.0.1'] : ['127.0.0.1']),
  mayConnect: (address) => address === '127.0.0.1',
};
