/** How many of something, in English: "1 figure", "2 figures"; `many` where that is not `one` with an s. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
