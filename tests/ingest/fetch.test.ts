import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../src/ingest/addresses.ts';
import { fetchDocument } from '../../src/ingest/fetch.ts';
import { LOOPBACK, serve } from './site.ts';

const PAGE = '<html><body><p>Output reached 88.9 billion yuan.</p></body></html>';
const page: RequestListener = (_request, response) => {
  response.writeHead(200, {
    'content-type': 'text/html',
    etag: '"1"',
    'last-modified': 'Mon, 01 Jan 2024 00:00:00 GMT',
  });
  response.end(PAGE);
};
const redirect =
  (location: string): RequestListener =>
  (_request, response) => {
    response.writeHead(302, { location }).end();
  };

describe('addresses', () => {
  it.each([
    '127.0.0.1',
    '127.8.8.8',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001::1',
    'fe80::1',
    'fec0::1',
    'fd00:ec2::254',
    'ff02::1',
    'not an address',
  ])('%s is not on the open internet', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111'])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('fetching a document', () => {
  it('is off unless it is allowed', async () => {
    await expect(fetchDocument('https://example.org/', { enabled: false })).rejects.toMatchObject({
      code: 'FETCH_OFF',
    });
  });

  it('brings the bytes with what is needed to ask again', async () => {
    const { at } = await serve({ '/a': page });
    const fetched = await fetchDocument(at('/a#part'), LOOPBACK);
    expect(fetched).toMatchObject({ kind: 'fetched', url: at('/a'), contentType: 'text/html', etag: '"1"' });
    expect(fetched.kind === 'fetched' && new TextDecoder().decode(fetched.bytes)).toBe(PAGE);
  });

  it('asks whether a page changed', async () => {
    const { at } = await serve({
      '/a': (request, response) => {
        expect(request.headers['if-modified-since']).toBe('Mon, 01 Jan 2024 00:00:00 GMT');
        response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end();
      },
    });
    const known = { etag: '"1"', lastModified: 'Mon, 01 Jan 2024 00:00:00 GMT' };
    expect(await fetchDocument(at('/a'), LOOPBACK, known)).toEqual({ kind: 'not modified', url: at('/a') });
  });

  it.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'javascript:alert(1)',
    'data:text/plain,a',
    'http://user:pw@example.org/',
    'no address',
  ])('takes http and https alone: not %s', async (address) => {
    await expect(fetchDocument(address, LOOPBACK)).rejects.toMatchObject({ code: 'FETCH_ADDRESS' });
  });

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/',
  ])('refuses what is not public: %s', async (address) => {
    await expect(fetchDocument(address, { enabled: true })).rejects.toMatchObject({ code: 'FETCH_PRIVATE' });
  });

  it('refuses a name of which any address is private', async () => {
    await expect(
      fetchDocument('http://example.org/', { enabled: true, resolve: async () => ['93.184.216.34', '10.0.0.1'] }),
    ).rejects.toMatchObject({
      code: 'FETCH_PRIVATE',
    });
  });

  it('connects to the address that was checked, though the name changes a moment later', async () => {
    const { at } = await serve({ '/a': page });
    const answers = ['127.0.0.1', '127.0.0.1'];
    const resolve = async (): Promise<string[]> => [answers.shift() ?? '10.0.0.1'];
    expect(await fetchDocument(at('/a'), { ...LOOPBACK, resolve })).toMatchObject({ kind: 'fetched' });
    expect(answers).toEqual([]);
  });

  it('checks each redirect again', async () => {
    const { at, asked } = await serve({
      '/a': redirect('http://inside.example.org/b'),
      '/f': redirect('file:///etc/passwd'),
    });
    await expect(fetchDocument(at('/a'), LOOPBACK)).rejects.toMatchObject({
      code: 'FETCH_PRIVATE',
      context: { host: 'inside.example.org' },
    });
    await expect(fetchDocument(at('/f'), LOOPBACK)).rejects.toMatchObject({ code: 'FETCH_ADDRESS' });
    expect(asked.some((request) => request.startsWith('inside'))).toBe(false);
  });

  it('follows three redirects and no fourth', async () => {
    const { at } = await serve({
      '/0': redirect('/1'),
      '/1': redirect('/2'),
      '/2': redirect('/3'),
      '/3': redirect('/4'),
      '/4': page,
    });
    expect(await fetchDocument(at('/1'), LOOPBACK)).toMatchObject({ url: at('/4') });
    await expect(fetchDocument(at('/0'), LOOPBACK)).rejects.toMatchObject({ code: 'FETCH_REDIRECTS' });
  });

  it('keeps to the list of hosts, where there is one, also after a redirect', async () => {
    const { at } = await serve({ '/a': page, '/b': redirect('http://example.com/') });
    const policy = { ...LOOPBACK, hosts: ['example.org'] };
    expect(await fetchDocument(at('/a', 'www.example.org'), policy)).toMatchObject({ kind: 'fetched' });
    await expect(fetchDocument(at('/a', 'notexample.org'), policy)).rejects.toMatchObject({ code: 'FETCH_HOST' });
    await expect(fetchDocument(at('/b'), policy)).rejects.toMatchObject({ code: 'FETCH_HOST' });
  });

  it('obeys robots.txt, and a server too broken to show it', async () => {
    const rules = await serve({
      '/robots.txt': (_request, response) => response.end('User-agent: *\nDisallow: /private/'),
      '/a': page,
      '/b': redirect('/private/a'),
      '/private/a': page,
    });
    expect(await fetchDocument(rules.at('/a'), LOOPBACK)).toMatchObject({ kind: 'fetched' });
    await expect(fetchDocument(rules.at('/private/a'), LOOPBACK)).rejects.toMatchObject({ code: 'FETCH_ROBOTS' });
    await expect(fetchDocument(rules.at('/b'), LOOPBACK)).rejects.toMatchObject({ code: 'FETCH_ROBOTS' });
    expect(rules.asked).not.toContain('example.org/private/a');
    const broken = await serve({ '/robots.txt': (_request, response) => response.writeHead(503).end(), '/a': page });
    await expect(fetchDocument(broken.at('/a'), LOOPBACK)).rejects.toMatchObject({ code: 'FETCH_ROBOTS' });
  });

  it('stops at the limit of size, also where the page is packed', async () => {
    const { at } = await serve({
      '/long': (_request, response) => response.end('a'.repeat(5000)),
      '/packed': (_request, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(500_000))),
      '/small': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('abc')),
    });
    const policy = { ...LOOPBACK, limits: { bytes: 4000 } };
    for (const path of ['/long', '/packed']) {
      await expect(fetchDocument(at(path), policy)).rejects.toMatchObject({ code: 'FETCH_TOO_LARGE' });
    }
    expect(await fetchDocument(at('/small'), policy)).toMatchObject({ bytes: Buffer.from('abc') });
  });

  it('gives up in time', async () => {
    const { at } = await serve({
      '/a': (_request, response) => {
        response.write('a');
      },
    });
    const policy = { ...LOOPBACK, limits: { milliseconds: 100 } };
    await expect(fetchDocument(at('/a'), policy)).rejects.toMatchObject({ code: 'FETCH_TIMEOUT' });
    await expect(
      fetchDocument(at('/a'), { ...policy, resolve: () => new Promise(() => undefined) }),
    ).rejects.toMatchObject({ code: 'FETCH_TIMEOUT' });
  });

  it('refuses what is no document by its content, whatever it is called', async () => {
    const { at } = await serve({
      '/a': (_request, response) =>
        response.writeHead(200, { 'content-type': 'text/html' }).end(Uint8Array.of(0x89, 0x50, 0x4e, 0x47)),
      '/b': (_request, response) => response.writeHead(500).end('no'),
    });
    await expect(fetchDocument(at('/a'), LOOPBACK)).rejects.toMatchObject({ code: 'INGEST_UNSUPPORTED' });
    await expect(fetchDocument(at('/b'), LOOPBACK)).rejects.toMatchObject({
      code: 'FETCH_STATUS',
      context: { status: 500 },
    });
    await expect(fetchDocument('http://example.org:1/', LOOPBACK)).rejects.toMatchObject({ code: 'FETCH_FAILED' });
  });
});
