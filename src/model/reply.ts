import type { DraftedSentence, EvidenceBlock, EvidencePointer } from '../answering/drafting/port.ts';
import { splitSentences } from '../corpus/sentences.ts';
import type { Language } from '../domain/answer.ts';
import type { Span } from '../domain/document.ts';

/** A citation as the API gives it: sentences of the n-th search result of the request. */
export interface CitedLocation {
  search_result_index: number;
  start_block_index: number;
  end_block_index: number;
  cited_text: string;
}

interface ClosedBlock {
  start: number;
  end: number;
  citations: readonly CitedLocation[];
}

/**
 * Puts a reply that comes in fragments together again: joins the text of its content blocks, splits it into
 * sentences, and gives each sentence the citations of every block that shares words with it.
 *
 * A sentence ends where its punctuation says so; a block that repeats a sentence of the evidence ends one too, because
 * headings and the words of fact rows have no full stop.
 *
 * A sentence is settled when the blocks that it lies in are closed (their citations have come) and another sentence
 * follows. What is settled is cut off for good, so later text can never change it.
 *
 * Where the reply may still end in a tool call, sentences without a citation are held back until one with a citation
 * follows: "Let me look that up." before a call is talk, not answer, and is dropped.
 */
export class Reply {
  readonly #language: Language;
  readonly #evidence: readonly EvidenceBlock[];
  readonly #mayCallTools: boolean;
  #text = '';
  #blocks: ClosedBlock[] = [];
  #blockStart = 0;
  #citations: CitedLocation[] = [];
  #settledEnd = 0;
  #repetitions: number[] = [];
  #held: DraftedSentence[] = [];

  constructor(language: Language, evidence: readonly EvidenceBlock[], mayCallTools: boolean) {
    this.#language = language;
    this.#evidence = evidence;
    this.#mayCallTools = mayCallTools;
  }

  addText(fragment: string): void {
    this.#text += fragment;
  }

  addCitation(location: CitedLocation): void {
    this.#citations.push(location);
  }

  /** Ends a content block; returns the sentences that are ready because of it. */
  endBlock(): DraftedSentence[] {
    const block = { start: this.#blockStart, end: this.#text.length, citations: this.#citations };
    if (this.#repeatsEvidence(block)) this.#repetitions.push(block.end);
    this.#blocks.push(block);
    this.#blockStart = this.#text.length;
    this.#citations = [];
    this.#settle(1);
    return this.#release(this.#mayCallTools);
  }

  /** Ends the reply; returns the sentences that are still due. */
  end(calledTools: boolean): DraftedSentence[] {
    this.#settle(0);
    return this.#release(calledTools);
  }

  #settle(unfinished: 0 | 1): void {
    const spans = this.#spansFrom(this.#settledEnd);
    for (const { start, end } of spans.slice(0, spans.length - unfinished)) {
      const sentence = this.#sentence(start, end);
      if (HAS_WORD.test(sentence.text)) this.#held.push(sentence);
      this.#settledEnd = end;
    }
  }

  /** The sentences of the text behind an offset. */
  #spansFrom(offset: number): Span[] {
    const cuts = this.#repetitions.filter((end) => end > offset && BEGINS_ANEW.test(this.#text.slice(end)));
    return [...cuts, this.#text.length].flatMap((end, index) => {
      const start = cuts[index - 1] ?? offset;
      const spans = splitSentences(this.#text.slice(start, end), this.#language);
      return spans.map((span) => ({ start: start + span.start, end: start + span.end }));
    });
  }

  #repeatsEvidence({ start, end, citations }: ClosedBlock): boolean {
    const text = withoutWhite(this.#text.slice(start, end));
    return citations.some((location) => {
      const sentences = this.#evidence[location.search_result_index]?.sentences ?? [];
      return sentences.some((sentence) => withoutWhite(sentence) === text);
    });
  }

  #release(onlyCited: boolean): DraftedSentence[] {
    if (!onlyCited) return this.#held.splice(0);
    const lastCited = this.#held.findLastIndex(({ citations, strays }) => citations.length + strays.length > 0);
    return this.#held.splice(0, lastCited + 1);
  }

  #sentence(start: number, end: number): DraftedSentence {
    const citations = new Map<string, EvidencePointer>();
    const strays: string[] = [];
    for (const block of this.#blocks) {
      const shared = this.#text.slice(Math.max(start, block.start), Math.min(end, block.end));
      if (!HAS_WORD.test(shared)) continue;
      for (const location of block.citations) {
        const pointer = resolve(location, this.#evidence);
        if (pointer) citations.set(`${pointer.block} ${pointer.start} ${pointer.end}`, pointer);
        else strays.push(location.cited_text);
      }
    }
    return { text: this.#text.slice(start, end), citations: [...citations.values()], strays };
  }
}

/** What follows a sentence: not the rest of one, such as its full stop. */
const BEGINS_ANEW = /^\s*["'“„‘(（《]?[\p{Lu}\p{N}\p{Script=Han}]/u;

/** A full stop or a bullet alone is neither a sentence nor a share in one. */
const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * The sentences that a citation points at, or undefined if there are none or they read otherwise than it says: then
 * somebody miscounts, and a citation that may mean another sentence is worth nothing.
 */
function resolve(location: CitedLocation, evidence: readonly EvidenceBlock[]): EvidencePointer | undefined {
  const { start_block_index: start, end_block_index: end } = location;
  const block = evidence[location.search_result_index];
  if (!block || start < 0 || start >= end || end > block.sentences.length) return undefined;
  const same = withoutWhite(block.sentences.slice(start, end).join('')) === withoutWhite(location.cited_text);
  return same ? { block: block.id, start, end } : undefined;
}

const withoutWhite = (text: string) => text.replace(/\s+/g, '');
