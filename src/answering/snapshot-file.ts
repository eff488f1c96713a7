import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Corpus } from '../domain/corpus.ts';
import type { GazetteerData } from '../places/gazetteer.ts';

/** What of a snapshot takes long to make: the corpus as it was read and cut into passages, and its index. */
export interface SavedSnapshot {
  corpus: Corpus;
  places: GazetteerData;
  /** As `Snapshot.saveIndex` gives it. */
  index: Uint8Array;
}

const DIGEST_BYTES = 32;

/**
 * A snapshot as the bytes of a file: a checksum, the digest of a key, everything else. The key says what the snapshot
 * was made of and by what program.
 */
export function encodeSnapshot({ corpus, places, index }: SavedSnapshot, key: string): Uint8Array {
  // The text of a passage is a stretch of its document's, and need not be kept twice.
  const passages = corpus.passages.map((passage) => ({ ...passage, text: '' }));
  const rest = Buffer.concat([digest(key), serialize({ corpus: { ...corpus, passages }, places, index })]);
  return Buffer.concat([digest(rest), rest]);
}

/** "damaged" for bytes that are not whole, "stale" for those of another key: make the snapshot anew then. */
export function decodeSnapshot(bytes: Uint8Array, key: string): SavedSnapshot | 'damaged' | 'stale' {
  const rest = bytes.subarray(DIGEST_BYTES);
  if (!digest(rest).equals(bytes.subarray(0, DIGEST_BYTES))) return 'damaged';
  if (!digest(key).equals(rest.subarray(0, DIGEST_BYTES))) return 'stale';
  const { corpus, places, index } = deserialize(rest.subarray(DIGEST_BYTES)) as SavedSnapshot;
  const bodies = new Map(corpus.documents.map(({ id, body }) => [id, body]));
  const passages = corpus.passages.map((passage) => {
    const { document, start, end } = passage;
    return { ...passage, text: bodies.get(document)?.slice(start, end) ?? '' };
  });
  return { corpus: { ...corpus, passages }, places, index };
}

function digest(bytes: string | Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
