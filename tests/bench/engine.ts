/** A passage as every engine is given it. */
export interface Text {
  title: string;
  text: string;
}

/** A search engine that has indexed some texts. */
export interface Engine {
  /** Numbers of the best texts, the best first. */
  search(question: string, limit: number): readonly number[] | Promise<readonly number[]>;
  /** The index as what would be written to a file. */
  save(): Saved | Promise<Saved>;
  /** Memory that Node does not know of, in bytes. */
  outside?(): number;
}

export type Saved = string | Uint8Array;

export interface EngineKind {
  build(texts: readonly Text[]): Engine | Promise<Engine>;
  /** Makes what was saved ready to be asked. */
  load(saved: Saved): unknown;
}
