/** A sentence or clause of a question, without the mark that ends it. */
export interface Clause {
  words: string;
  start: number;
  end: number;
}

const MARK =
  /\s*(?:(?<=\p{Script=Han})[,:;]+|[.!?…;:,()–—。！？；：，]+["'”’]?(?=\s|$|\p{Script=Han})|(?<=\s)[(–—-]+)\s*|(?<=\p{Script=Han})\s+(?=\p{Script=Han})|\s*\((?=\p{L})/gu;

/** The clauses of a question in their order; what stands in brackets is one too. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const { 0: mark, index } of [...text.matchAll(MARK), { 0: '', index: text.length }]) {
    if (index > start) clauses.push({ words: text.slice(start, index), start, end: index });
    start = index + mark.length;
  }
  return clauses;
}

/** Where a clause ends with its mark, if that is not one that goes on. */
export function endOf(text: string, clause: Clause | undefined, next: Clause | undefined): number {
  if (!clause || !next) return text.length;
  const mark = text.slice(clause.end, next.start);
  return clause.end + (/^\s*[.!?。！？]+/.exec(mark)?.[0].length ?? 0);
}
