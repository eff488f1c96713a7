import { createHash } from 'node:crypto';
import type { DocumentDraft, Origin } from '../domain/ingest.ts';
import { type Fetched, type FetchPolicy, fetchDocument, type Validators } from './fetch.ts';
import { ingest } from './ingest.ts';

/** Reads an article where it stands, or says that it is the one that is known. */
export type ReadArticle = { kind: 'draft'; draft: DocumentDraft & { origin: Origin } } | { kind: 'not modified' };

/** What servers say of their versions is kept only where it is what they should say: a short line of plain characters. */
const PLAIN = /^[\x20-\x7e]{1,200}$/u;

/**
 * Fetches an article and reads it into a draft that knows where it came from; `now` in milliseconds since the epoch.
 * With what an earlier reply said of its version, the server may say that nothing has changed.
 * @throws ExpectedError with INGEST_ and FETCH_ codes
 */
export async function readArticle(
  address: string,
  policy: FetchPolicy,
  now: number,
  known: Validators = {},
): Promise<ReadArticle> {
  const fetched = await fetchDocument(address, policy, known);
  if (fetched.kind === 'not modified') return fetched;
  const { bytes, url, contentType } = fetched;
  const at = new Date(now).toISOString();
  const hints = { url, ...(contentType !== undefined && { contentType }) };
  const draft = await ingest(bytes, hints, { today: at.slice(0, 10) });
  return { kind: 'draft', draft: { ...draft, origin: originOf(address, fetched, draft.body, at) } };
}

/** What a text is known by, whatever stands around it. */
export function hashOfText(body: string): string {
  return createHash('sha256').update(body.trim()).digest('hex');
}

function originOf(
  address: string,
  { url, etag = '', lastModified = '' }: Extract<Fetched, { kind: 'fetched' }>,
  body: string,
  at: string,
): Origin {
  const asked = new URL(address);
  asked.hash = '';
  return {
    from: asked.href,
    ...(asked.href !== url && { to: url }),
    at,
    text: hashOfText(body),
    ...(PLAIN.test(etag) && { etag }),
    ...(PLAIN.test(lastModified) && { lastModified }),
  };
}
