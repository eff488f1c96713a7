import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { IndexData } from './compiled-index.ts';

/** Counted up with every change of the analyzer, the scoring or the layout: older files are then built anew. */
const FORMAT = 1;
const CHECKSUM_BYTES = 32;

/** What is kept of an index between two starts. */
export interface SavedIndex {
  index: IndexData;
  /** In how many passages' own text each word stands. */
  frequencies: ReadonlyMap<string, number>;
}

interface Payload extends SavedIndex {
  format: number;
  key: string;
}

/** What an index is the index of: it fits texts that give the same key, and no others. */
export function indexKey(texts: Iterable<string>): string {
  // Chinese words are cut by the ICU of this Node.
  const hash = createHash('sha256').update(process.versions.icu ?? '');
  for (const text of texts) hash.update(`${text.length} `).update(text);
  return hash.digest('hex');
}

/** An index as the bytes of a file: a checksum, then everything else. */
export function encodeIndex(saved: SavedIndex, key: string): Uint8Array {
  const payload = serialize({ ...saved, format: FORMAT, key } satisfies Payload);
  return Buffer.concat([checksum(payload), payload]);
}

/** Undefined for bytes that are damaged, of another format or the index of other texts: build it anew then. */
export function decodeIndex(bytes: Uint8Array, key: string): SavedIndex | undefined {
  const payload = bytes.subarray(CHECKSUM_BYTES);
  if (!checksum(payload).equals(bytes.subarray(0, CHECKSUM_BYTES))) return undefined;
  const saved = deserialize(payload) as Payload;
  return saved.format === FORMAT && saved.key === key ? saved : undefined;
}

function checksum(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
