import { lex, type Token } from './lex.ts';

/** A phrase found in the tokens: `next` is the index of the token after it. */
export interface Found<T> {
  value: T;
  next: number;
}

interface Node<T> {
  children: Map<string, Node<T>>;
  value?: T;
}

/**
 * A table of phrases of either language, matched token by token. Words match in any case; symbols (`MW`, `t`) only as
 * spelt. Words of a phrase may be joined by hyphens ("percentage-point").
 */
export class Phrases<T> {
  readonly #root: Node<T> = { children: new Map() };

  add(spelling: string, value: T, { exact = false } = {}): this {
    let node = this.#root;
    for (const token of lex(spelling)) {
      const key = exact ? `=${token.raw}` : token.lower;
      let child = node.children.get(key);
      if (child === undefined) {
        child = { children: new Map() };
        node.children.set(key, child);
      }
      node = child;
    }
    node.value = value;
    return this;
  }

  /** The longest phrase that begins at token `i`, if any. Time is bounded by the longest phrase of the table. */
  longest(tokens: readonly Token[], i: number): Found<T> | undefined {
    return this.#walk(this.#root, tokens, i, true);
  }

  #walk(node: Node<T>, tokens: readonly Token[], i: number, first: boolean): Found<T> | undefined {
    const token = tokens[i];
    let best: Found<T> | undefined;
    if (token !== undefined && (first || token.gap < 2)) {
      const symbol = node.children.get(`=${token.raw}`);
      const word = node.children.get(token.lower);
      best = longer(symbol && this.#walk(symbol, tokens, i + 1, false), word && this.#walk(word, tokens, i + 1, false));
      if (best === undefined && !first && token.raw === '-' && token.gap === 0 && tokens[i + 1]?.gap === 0) {
        best = this.#walk(node, tokens, i + 1, true);
        if (best !== undefined && best.next === i + 1) best = undefined;
      }
    }
    if (best !== undefined) return best;
    return node.value === undefined ? undefined : { value: node.value, next: i };
  }
}

function longer<T>(a: Found<T> | undefined, b: Found<T> | undefined): Found<T> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.next > a.next ? b : a;
}

/** Builds a table from rows of a value and its spellings. */
export function phrases<T>(rows: ReadonlyArray<readonly [T, readonly string[]]>): Phrases<T> {
  const table = new Phrases<T>();
  for (const [value, spellings] of rows) for (const spelling of spellings) table.add(spelling, value);
  return table;
}
