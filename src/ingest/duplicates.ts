import type { Document } from '../domain/document.ts';
import type { Novelty } from '../domain/ingest.ts';
import { foldHan } from '../places/fold.ts';

/** Words, or Chinese characters, in a row that are compared as one. */
const SHINGLE = 5;
/** From here on a text is nearly the same as another: a repost with its own lead, a copy with a few words changed. */
const NEAR = 0.6;

/** Hashes of all sequences of five words. */
type Shingles = ReadonlySet<number>;

/**
 * Whether a text is new to the documents there are, the same as one of them or nearly, or another text of a known id.
 * Spacing, punctuation, case, width and simplified or traditional script make no difference.
 */
export function compareWithDocuments(id: string, body: string, documents: readonly Document[]): Novelty {
  const words = wordsOf(body);
  const text = words.join(' ');
  const shingles = shinglesOf(words);
  const compared = documents.map((document) => {
    const others = wordsOf(document.body);
    const exact = others.join(' ') === text;
    return { document: document.id, exact, similarity: exact ? 1 : similarity(shingles, shinglesOf(others)) };
  });
  const [nearest] = [...compared].sort((a, b) => b.similarity - a.similarity);
  const former = compared.find(({ document }) => document === id);
  if (former !== undefined && !former.exact) {
    const elsewhere = nearest !== undefined && nearest.exact;
    if (!elsewhere) return { kind: 'new version', document: id, similarity: former.similarity };
  }
  if (nearest === undefined || nearest.similarity < NEAR) return { kind: 'new' };
  return { kind: 'duplicate', ...nearest };
}

function wordsOf(text: string): string[] {
  return (
    foldHan(text.normalize('NFKC').toLowerCase()).match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu) ??
    []
  );
}

function shinglesOf(words: readonly string[]): Shingles {
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= Math.max(words.length, SHINGLE); at += 1) {
    shingles.add(hash(words.slice(at, at + SHINGLE).join(' ')));
  }
  return shingles;
}

/** FNV-1a, 32 bits: enough to tell the few thousand sequences of an article apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** The share of common sequences in all of them together. */
function similarity(one: Shingles, other: Shingles): number {
  const common = one.intersection(other).size;
  return common / (one.size + other.size - common || 1);
}
