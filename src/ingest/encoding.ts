import { ExpectedError } from '../domain/errors.ts';
import type { IngestNote } from '../domain/ingest.ts';

/** A text with more unreadable characters than this share of it is not worth keeping. */
const MOST_UNREADABLE = 0.005;
/** How much of the non-ASCII text must be everyday characters for an encoding to be believed. */
const BELIEVABLE = 0.75;
const SAMPLE = 200_000;

/**
 * Decodes the bytes of a text: by its byte order mark, as UTF-8 or UTF-16, else as whichever of GB18030, Big5 and
 * Windows-1252 makes the most everyday text of it. `declared` is what the page or server claims; it breaks ties only.
 * @throws ExpectedError INGEST_ENCODING where nothing makes sense of the bytes
 */
export function decodeText(bytes: Uint8Array, declared: string | undefined, notes: IngestNote[]): string {
  const encoding = byMark(bytes) ?? byZeros(bytes) ?? (isMostlyUtf8(bytes) ? 'utf-8' : byScore(bytes, declared));
  if (encoding === undefined) {
    throw isBinary(bytes)
      ? new ExpectedError('INGEST_UNSUPPORTED', { found: 'binary' })
      : new ExpectedError('INGEST_ENCODING');
  }
  const text = new TextDecoder(encoding).decode(bytes);
  const unreadable = text.match(/\uFFFD/gu)?.length ?? 0;
  // 锟斤拷 is what replacement characters become when they are saved as GBK.
  if (unreadable > text.length * MOST_UNREADABLE + 1 || /锟斤拷/u.test(text))
    throw new ExpectedError('INGEST_ENCODING');
  if (encoding !== 'utf-8') notes.push({ code: 'encoding', encoding });
  if (unreadable > 0) notes.push({ code: 'unreadable bytes', count: unreadable });
  return text;
}

/** Text in a one- or two-byte encoding has hardly any control bytes. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.filter((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1b)).length;
  return controls > sample.length / 50;
}

function byMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark: spaces, line ends and digits have a zero byte, always on the same side. */
function byZeros(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length * 0.01;
  if (odd > many && even < odd / 20) return 'utf-16le';
  return even > many && odd < even / 20 ? 'utf-16be' : undefined;
}

/** Valid UTF-8, or so nearly that a few bytes were damaged: one character cut in two at the end is common. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.match(/\uFFFD/gu)?.length ?? 0;
  if (bad === 0) return true;
  const wide = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  return bad <= wide / 20 && bad <= text.length * MOST_UNREADABLE + 1;
}

/** The first-level characters of an encoding: the everyday ones stand together in its table. */
function everyday(encoding: string, lead: readonly [number, number], trails: readonly number[]): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let first = lead[0]; first <= lead[1]; first += 1) {
    for (const second of trails) characters.add(decoder.decode(Uint8Array.of(first, second)));
  }
  return characters;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

const PUNCTUATION = /[\u3000-\u303F\uFF00-\uFFEF“”‘’—…·℃%]/u;

const CANDIDATES = [
  { encoding: 'gb18030', names: /gb/iu, known: () => everyday('gb18030', [0xb0, 0xd7], range(0xa1, 0xfe)) },
  {
    encoding: 'big5',
    names: /big5/iu,
    known: () => everyday('big5', [0xa4, 0xc6], [...range(0x40, 0x7e), ...range(0xa1, 0xfe)]),
  },
  {
    encoding: 'windows-1252',
    names: /1252|8859|latin/iu,
    known: () => new Set('éèêëàâäáçñóöôüúíîïßåøæÉÀÖÜÄ“”‘’–—•…£€©®°·½²³µ«»'),
  },
];

function byScore(bytes: Uint8Array, declared = ''): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const scores = CANDIDATES.map(({ encoding, names, known }) => {
    const text = new TextDecoder(encoding).decode(sample);
    const wide = text.match(/[^\0-\x7F]/gu) ?? [];
    const characters = known();
    const good = wide.filter((character) => characters.has(character) || PUNCTUATION.test(character)).length;
    // Western text has few characters beyond ASCII; Chinese read as Western has nothing else.
    const isLatin = encoding === 'windows-1252';
    const plausible = wide.length > 0 && (!isLatin || wide.length < text.length / 5);
    return { encoding, score: plausible ? good / wide.length + (names.test(declared) ? 0.05 : 0) : 0 };
  });
  const [best] = scores.sort((a, b) => b.score - a.score);
  return best !== undefined && best.score >= BELIEVABLE ? best.encoding : undefined;
}
