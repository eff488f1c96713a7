import type { Passage, Span } from '../domain/document.ts';
import { type Block, splitBlocks } from './blocks.ts';
import { sentencesOfBlock } from './sentences.ts';

/** Sizes in English words; two Chinese characters count as one. */
const SIZE = {
  /** A passage this large ends with its paragraph. */
  enough: 60,
  /** A passage is not filled beyond this. */
  full: 120,
  /** A remainder up to this size joins the passage before it, or the table that it introduces. */
  small: 30,
  /** A sentence up to this size is repeated at the start of the next passage of a long paragraph. */
  overlap: 40,
  /** A table up to this size stays whole. */
  table: 600,
};

/** Text with fewer words than this many characters each (debris, dotted lines) is measured by its characters. */
const LONG_WORD = 12;

const HAN = /\p{Script=Han}/gu;
const WORD = /(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Sentences that follow one another. */
type Piece = readonly Sentence[];

interface Sentence extends Span {
  size: number;
}

/**
 * Cuts a document's body into passages of a few sentences: never across a heading, at the ends of paragraphs where
 * it can, a table whole with the lines that introduce it. A heading opens the first passage under it. In a paragraph
 * too long for one passage, each passage repeats the last sentence of the one before. Together the passages hold
 * every sentence, and `body.slice(start, end) === text` for each. `language` is a BCP 47 tag.
 */
export function splitPassages(documentId: string, body: string, language: string): Passage[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const passages: Passage[] = [];
  for (const { heading, blocks } of sectionsOf(splitBlocks(body))) {
    const packed = packBlocks(body, blocks, segmenter);
    for (const spans of heading ? openWith(heading, packed) : packed) {
      const sentences = spans.map(({ start, end }) => ({ start, end }));
      const start = sentences[0]?.start ?? 0;
      const end = sentences.at(-1)?.end ?? start;
      passages.push({
        id: `${documentId}#${passages.length + 1}`,
        document: documentId,
        start,
        end,
        text: body.slice(start, end),
        ...(heading ? { heading: body.slice(heading.start, heading.end).replace(/^#+\s+|^\*\*|\*\*$/g, '') } : {}),
        sentences,
      });
    }
  }
  return passages;
}

/** Blocks from one heading to the next. */
function sectionsOf(blocks: readonly Block[]): { heading?: Block; blocks: Block[] }[] {
  const sections: { heading?: Block; blocks: Block[] }[] = [{ blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push({ heading: block, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

function openWith(heading: Block, pieces: readonly Piece[]): (readonly Span[])[] {
  const [first = [], ...others] = pieces;
  return [[...heading.parts, ...first], ...others];
}

function packBlocks(body: string, blocks: readonly Block[], segmenter: Intl.Segmenter): Piece[] {
  const packed: Piece[] = [];
  let open: Sentence[] = [];
  const close = (): void => {
    if (open.length > 0) packed.push(open);
    open = [];
  };
  for (const [index, block] of blocks.entries()) {
    const piece = sentencesOfBlock(body, block, segmenter).map((span) => measure(body, span));
    const introducesTable = blocks[index + 1]?.kind === 'table' && sizeOf(piece) <= SIZE.small;
    if (introducesTable) close();
    if (block.kind === 'table') {
      if (sizeOf(open) > SIZE.small) close();
      packed.push(...fill([...open, ...piece], SIZE.table, 0));
      open = [];
    } else if (sizeOf(open) + sizeOf(piece) <= SIZE.full) {
      open = [...open, ...piece];
    } else {
      close();
      packed.push(...fill(piece, SIZE.full, SIZE.overlap));
      open = packed.pop()?.slice() ?? [];
    }
    if (sizeOf(open) >= SIZE.enough) close();
  }
  close();
  return withoutSmallRest(packed);
}

/** Cuts sentences into pieces up to a size (a longer sentence stays whole), repeating the last one if it is short. */
function fill(sentences: Piece, size: number, overlap: number): Piece[] {
  const pieces: Sentence[][] = [[]];
  for (const sentence of sentences) {
    const piece = pieces.at(-1) ?? [];
    const last = piece.at(-1);
    if (!last || sizeOf(piece) + sentence.size <= size) {
      piece.push(sentence);
    } else {
      const repeated = piece.length > 1 && last.size <= overlap && last.size + sentence.size <= size;
      pieces.push(repeated ? [last, sentence] : [sentence]);
    }
  }
  return pieces;
}

/** A few words at the end of a section are no passage of their own. */
function withoutSmallRest(pieces: Piece[]): Piece[] {
  const [before, rest] = pieces.slice(-2);
  if (!before || !rest || sizeOf(rest) > SIZE.small || sizeOf(before) + sizeOf(rest) > SIZE.full + SIZE.small)
    return pieces;
  const fresh = rest.filter(({ start }) => start >= (before.at(-1)?.end ?? 0));
  return [...pieces.slice(0, -2), [...before, ...fresh]];
}

function measure(body: string, { start, end }: Span): Sentence {
  const text = body.slice(start, end);
  const size = (text.match(WORD)?.length ?? 0) + (text.match(HAN)?.length ?? 0) / 2;
  return { start, end, size: Math.max(size, text.length / LONG_WORD) };
}

function sizeOf(sentences: Piece): number {
  return sentences.reduce((sum, { size }) => sum + size, 0);
}
