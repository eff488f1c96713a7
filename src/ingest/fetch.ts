import robotsModule from 'robots-parser';
import { ExpectedError } from '../domain/errors.ts';
import { isPublicAddress, pinAddress, type Resolve, resolveByDns } from './addresses.ts';
import { containerOf } from './format.ts';
import { get, type Reply } from './http.ts';

/** What the operator allows. */
export interface FetchPolicy {
  /** Off unless the operator says otherwise. */
  enabled: boolean;
  /** Where given, only these hosts and their subdomains. */
  hosts?: readonly string[];
  resolve?: Resolve;
  /** Which addresses may be connected to; the open internet unless a test says otherwise. */
  mayConnect?: (address: string) => boolean;
  limits?: Partial<FetchLimits>;
}

interface FetchLimits {
  bytes: number;
  /** For everything together: robots.txt, redirects and the page. */
  milliseconds: number;
  redirects: number;
}

const FETCH_LIMITS: FetchLimits = { bytes: 10 * 1024 * 1024, milliseconds: 15_000, redirects: 3 };

/** What an earlier reply said of its version, to ask whether it changed. */
export interface Validators {
  etag?: string;
  lastModified?: string;
}

export type Fetched =
  | ({ kind: 'fetched'; url: string; bytes: Uint8Array; contentType?: string } & Validators)
  | { kind: 'not modified'; url: string };

/** The package's types speak of a default export that its code, being CommonJS, does not have. */
const parseRobots = robotsModule as unknown as typeof robotsModule.default;

const AGENT = 'battery-policy-bot';
const ROBOTS_BYTES = 500 * 1024;

/**
 * Fetches a document from the open internet. Each hop is checked anew: protocol, host, address, robots.txt.
 * @throws ExpectedError with a FETCH_ code, or INGEST_EMPTY and INGEST_UNSUPPORTED for what is no document by content
 */
export async function fetchDocument(address: string, policy: FetchPolicy, known: Validators = {}): Promise<Fetched> {
  if (!policy.enabled) throw new ExpectedError('FETCH_OFF');
  const limits = { ...FETCH_LIMITS, ...policy.limits };
  const signal = AbortSignal.timeout(limits.milliseconds);
  const trip: Trip = { policy, limits, signal };
  let url = checkedUrl(address, undefined, policy);
  try {
    await obeyRobots(url, trip);
    const headers = {
      accept: 'text/html, application/pdf, text/plain;q=0.9, */*;q=0.5',
      ...(known.etag !== undefined && { 'if-none-match': known.etag }),
      ...(known.lastModified !== undefined && { 'if-modified-since': known.lastModified }),
    };
    const { reply, url: final } = await follow(url, trip, headers, limits.bytes, async (next) => {
      url = next;
      await obeyRobots(next, trip);
    });
    return asDocument(reply, final);
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    if (signal.aborted) throw new ExpectedError('FETCH_TIMEOUT', { seconds: limits.milliseconds / 1000 });
    throw new ExpectedError('FETCH_FAILED', { host: url.hostname }, { cause: error });
  }
}

interface Trip {
  policy: FetchPolicy;
  limits: FetchLimits;
  signal: AbortSignal;
}

/** @throws ExpectedError FETCH_ADDRESS, FETCH_HOST {host} */
function checkedUrl(address: string, base: URL | undefined, { hosts }: FetchPolicy): URL {
  const url = URL.parse(address, base?.href);
  if (url === null || !/^https?:$/u.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new ExpectedError('FETCH_ADDRESS');
  }
  url.hash = '';
  const host = url.hostname.replace(/\.$/u, '');
  if (hosts !== undefined && !hosts.some((one) => host === one || host.endsWith(`.${one}`))) {
    throw new ExpectedError('FETCH_HOST', { host });
  }
  return url;
}

/** Gets what an address leads to, checking every address on the way. */
async function follow(
  start: URL,
  { policy, limits, signal }: Trip,
  headers: Readonly<Record<string, string>>,
  maxBytes: number,
  onRedirect?: (url: URL) => Promise<void>,
): Promise<{ reply: Reply; url: URL }> {
  let url = start;
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    const address = await withinTime(
      pinAddress(url.hostname, policy.resolve ?? resolveByDns, policy.mayConnect ?? isPublicAddress),
      signal,
    );
    const reply = await get({ url, address, headers: { ...headers, 'user-agent': AGENT }, maxBytes, signal });
    const { location } = reply.headers;
    if (![301, 302, 303, 307, 308].includes(reply.status) || location === undefined) return { reply, url };
    url = checkedUrl(location, url, policy);
    await onRedirect?.(url);
  }
  throw new ExpectedError('FETCH_REDIRECTS', { limit: limits.redirects });
}

/** Looking up a name cannot be aborted, only given up. */
async function withinTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const giveUp = (): void => reject(signal.reason as Error);
  signal.addEventListener('abort', giveUp);
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

/** RFC 9309: no file allows everything; a file that cannot be had for the server's fault allows nothing. */
async function obeyRobots(url: URL, trip: Trip): Promise<void> {
  const address = new URL('/robots.txt', url);
  const { reply } = await follow(address, trip, {}, ROBOTS_BYTES);
  if (reply.status >= 400 && reply.status < 500) return;
  const rules = parseRobots(address.href, new TextDecoder().decode(reply.bytes));
  const allowed = reply.status === 200 && rules.isAllowed(url.href, AGENT) !== false;
  if (!allowed) throw new ExpectedError('FETCH_ROBOTS', { host: url.hostname });
}

function asDocument({ status, headers, bytes }: Reply, url: URL): Fetched {
  if (status === 304) return { kind: 'not modified', url: url.href };
  if (status !== 200) throw new ExpectedError('FETCH_STATUS', { status, host: url.hostname });
  containerOf(bytes);
  const { etag, 'last-modified': lastModified, 'content-type': contentType } = headers;
  return {
    kind: 'fetched',
    url: url.href,
    bytes,
    ...(contentType !== undefined && { contentType }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}
