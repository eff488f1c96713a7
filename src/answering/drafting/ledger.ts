import type { Exhibit, Source } from './exhibits.ts';
import type { EvidenceBlock, EvidencePointer } from './port.ts';

/** All the evidence of one question: what the model was shown, and what each sentence of it rests on. */
export class Ledger {
  readonly #exhibits = new Map<string, Exhibit>();

  /** Enters exhibits and returns their blocks; one that was entered before keeps its sentences. */
  enter(exhibits: readonly Exhibit[]): EvidenceBlock[] {
    return exhibits.map((exhibit) => {
      const entered = this.#exhibits.get(exhibit.block.id) ?? exhibit;
      this.#exhibits.set(exhibit.block.id, entered);
      return entered.block;
    });
  }

  /** Everything that was entered, in the order in which it was. */
  get blocks(): EvidenceBlock[] {
    return [...this.#exhibits.values()].map(({ block }) => block);
  }

  /** What a citation of the model rests on; nothing where it points at no evidence. */
  sourcesOf({ block, start, end }: EvidencePointer): readonly Source[] {
    return this.#exhibits.get(block)?.sources.slice(start, end) ?? [];
  }
}
