import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { ExpectedError } from '../domain/errors.ts';

/** All addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export const resolveByDns: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

/** Services of cloud hosts that answer on addresses which look public. */
const METADATA = new Set(['168.63.129.16']);
const GLOBAL_V6 = ipaddr.parseCIDR('2000::/3');

/** Whether an address is somewhere on the open internet: not here, not in a private network, not a tunnel into one. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || METADATA.has(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_V6);
}

/**
 * The one address of a host to connect to, found once so that a name cannot answer differently a moment later.
 * @throws ExpectedError FETCH_PRIVATE {host} where any address is not allowed, FETCH_FAILED {host} where there is none
 */
export async function pinAddress(
  hostname: string,
  resolve: Resolve,
  isAllowed: (address: string) => boolean,
): Promise<string> {
  const host = hostname.replace(/^\[(.*)\]$/u, '$1');
  let addresses: readonly string[];
  try {
    addresses = isIP(host) === 0 ? await resolve(host) : [host];
  } catch (cause) {
    throw new ExpectedError('FETCH_FAILED', { host }, { cause });
  }
  const [first] = addresses;
  if (first === undefined) throw new ExpectedError('FETCH_FAILED', { host });
  if (!addresses.every(isAllowed)) throw new ExpectedError('FETCH_PRIVATE', { host });
  return first;
}
