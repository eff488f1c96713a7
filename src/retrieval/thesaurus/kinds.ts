import { readFileSync } from 'node:fs';

/** A kind of things, and the analysed words of either language for what is of it, separated by tabs. */
const FILE = new URL('./data/kinds.tsv', import.meta.url);

let kinds: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Analysed words for what is of a kind ("nickel", 镍, of "metal"), in both languages; none for what is no known kind. */
export function membersOf(kind: string): ReadonlySet<string> {
  kinds ??= read();
  return kinds.get(kind) ?? new Set();
}

function read(): ReadonlyMap<string, ReadonlySet<string>> {
  const lines = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  return new Map(
    lines.map((line) => {
      const [kind = '', ...members] = line.split('\t');
      return [kind, new Set(members)] as const;
    }),
  );
}
