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

/** A text without its last clauses from `next` on; asked as the whole was where its own mark only goes on. */
export function upTo(clause: Clause, next: Clause, text: string): string {
  const mark = /^\s*[.!?。！？]+/.exec(text.slice(clause.end, next.start))?.[0];
  return text.slice(0, clause.end) + (mark ?? /[?？]+\s*$/u.exec(text)?.[0] ?? '');
}
