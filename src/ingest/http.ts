import * as http from 'node:http';
import * as https from 'node:https';
import { isIP } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { ExpectedError } from '../domain/errors.ts';

export interface Reply {
  status: number;
  headers: http.IncomingHttpHeaders;
  bytes: Uint8Array;
}

export interface Request {
  url: URL;
  /** The address that is connected to, whatever the name resolves to by now. */
  address: string;
  headers: Readonly<Record<string, string>>;
  /** Of the reply's body, unpacked. */
  maxBytes: number;
  signal: AbortSignal;
}

/**
 * Sends one GET request, following nothing.
 * @throws ExpectedError FETCH_TOO_LARGE {limit}; anything else as Node throws it
 */
export async function get({ url, address, headers, maxBytes, signal }: Request): Promise<Reply> {
  const { request } = url.protocol === 'https:' ? https : http;
  const { promise, resolve, reject } = Promise.withResolvers<http.IncomingMessage>();
  const sent = request(url, {
    agent: false,
    headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' },
    signal,
    lookup: (_host, options, done) => {
      const family = isIP(address);
      if (options.all === true) done(null, [{ address, family }]);
      else done(null, address, family);
    },
  });
  sent.once('response', resolve);
  sent.once('error', reject);
  sent.end();
  const reply = await promise;
  try {
    const status = reply.statusCode ?? 0;
    const isRedirect = status >= 300 && status < 400;
    return { status, headers: reply.headers, bytes: isRedirect ? new Uint8Array() : await readBody(reply, maxBytes) };
  } finally {
    sent.destroy();
  }
}

async function readBody(reply: http.IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  if (Number(reply.headers['content-length'] ?? 0) > maxBytes)
    throw new ExpectedError('FETCH_TOO_LARGE', { limit: maxBytes });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of unpacked(reply) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new ExpectedError('FETCH_TOO_LARGE', { limit: maxBytes });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unpacked(reply: http.IncomingMessage): Readable {
  const packing = reply.headers['content-encoding'];
  const unpack =
    packing === 'gzip'
      ? createGunzip()
      : packing === 'br'
        ? createBrotliDecompress()
        : packing === 'deflate'
          ? createInflate()
          : undefined;
  if (unpack === undefined) return reply;
  reply.once('error', (error) => unpack.destroy(error));
  return reply.pipe(unpack);
}
