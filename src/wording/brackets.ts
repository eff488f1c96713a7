/** What is put in brackets, without brackets of its own: of "April 2022 (approximate)" and 2022年4月（约）. */
export function unbracketed(words: string): string {
  return words.replace(/ \((.+)\)$/, ', $1').replace(/（(.+)）$/, '，$1');
}
