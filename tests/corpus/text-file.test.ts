import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTextFile } from '../../src/corpus/text-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

function read(content: string | Uint8Array): { text: string | undefined; faults: [number, string][] } {
  const faults: [number, string][] = [];
  const path = join(temporaryFolder({ 'text.md': content }), 'text.md');
  const text = readTextFile(path, (line, message) => faults.push([line, message]));
  return { text, faults };
}

describe('reading a text file', () => {
  it('drops a byte order mark and turns Windows and old Mac line ends into newlines', () => {
    expect(read('\uFEFFone\r\ntwo\rthree\n')).toEqual({ text: 'one\ntwo\nthree\n', faults: [] });
  });

  it('names the line on which a file stops being UTF-8', () => {
    const gbk = new Uint8Array([0x61, 0x0a, 0xd2, 0xcb, 0xb4, 0xba, 0x0a]);
    expect(read(gbk)).toEqual({ text: undefined, faults: [[2, expect.stringContaining('UTF-8')]] });
  });

  it('reports control characters and those that turn the direction of writing, by line and code', () => {
    const { faults } = read('fine\nbad \u202Etxt\nworse \u0000\n');
    expect(faults).toEqual([
      [2, expect.stringContaining('U+202E')],
      [3, expect.stringContaining('U+0000')],
    ]);
  });

  it('accepts tabs, non-breaking spaces and Chinese', () => {
    expect(read('a\tb\u00A0c 宜春\n').faults).toEqual([]);
  });

  it('refuses a file that is too large to be an article', () => {
    const { text, faults } = read(new Uint8Array(10 * 1024 * 1024 + 1).fill(0x61));
    expect(text).toBeUndefined();
    expect(faults).toEqual([[0, expect.stringContaining('larger than 10 MB')]]);
  });

  it('reports a file that is not there', () => {
    const faults: string[] = [];
    expect(readTextFile('/nowhere/at-all.md', (_, message) => faults.push(message))).toBeUndefined();
    expect(faults).toEqual([expect.stringContaining('ENOENT')]);
  });
});
