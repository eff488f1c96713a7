import { describe, expect, it } from 'vitest';
import { readingOf, writtenAs } from '../../../src/retrieval/thesaurus/readings.ts';

describe('a Chinese name in letters', () => {
  it.each([
    ['德清', 'deqing'],
    ['浩然', 'haoran'],
    ['聚合', 'juhe'],
  ])('is as English texts write it: %s', (name, written) => {
    expect(readingOf(name)).toBe(written);
  });

  it.each(['德', 'Haoran', '恶意', '新能源电池', ''])(
    'is none of what is too short, too long or no name: %s',
    (word) => {
      expect(readingOf(word)).toBeUndefined();
    },
  );
});

describe('a name in letters', () => {
  it.each([
    ['deqing', '德清'],
    ['mindong', '岷东'],
    ['haoran', '浩然'],
  ])('may be the reading of a Chinese one: %s', (reading, name) => {
    expect(name.match(writtenAs(reading) ?? /$^/)).toEqual([name]);
  });

  it.each(['battery', 'yi', 'Haoran', 'storage', ''])('is none where it cannot be read as syllables: %s', (word) => {
    expect(writtenAs(word)).toBeUndefined();
  });

  it('is none of more syllables than a name has, however many ways there are to read it', () => {
    expect(writtenAs('an'.repeat(200))).toBeUndefined();
  });
});
