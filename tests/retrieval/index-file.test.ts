import { deserialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { decodeIndex, encodeIndex, indexKey } from '../../src/retrieval/index-file.ts';
import { createRetriever } from '../../src/retrieval/retrieve.ts';
import { ownCorpus } from '../own-corpus.ts';

const { corpus, gazetteer } = await ownCorpus();
const open = (saved?: Uint8Array, of = corpus) => createRetriever(of, (code) => gazetteer.names(code), saved);
const built = open();
const saved = built.save();

/** Behind the checksum. V8 has two ways of writing a word down, so that the same index may have other bytes. */
const content = (bytes: Uint8Array): unknown => deserialize(bytes.subarray(32));

const query = { text: 'output value of the power battery industry in Yibin', items: [{ ways: [['宜宾']] }], limit: 10 };

const some = {
  index: {
    size: 1,
    terms: ['a'],
    offsets: Uint32Array.of(0, 1),
    entries: Uint32Array.of(0),
    weights: Uint16Array.of(288),
  },
  frequencies: new Map([['a', 1]]),
};

describe('a saved index', () => {
  it('answers as the one that was saved', async () => {
    const opened = open(saved);
    expect(await opened.search(query)).toEqual(await built.search(query));
    expect(opened.frequency('yibin')).toBe(built.frequency('yibin'));
    expect(content(opened.save())).toEqual(content(saved));
  });

  it('is built anew where the bytes are damaged', async () => {
    for (const at of [0, 40, saved.length - 1]) {
      const damaged = Uint8Array.from(saved);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(content(open(damaged).save())).toEqual(content(saved));
    }
    for (const length of [0, 31, 32, saved.length - 1]) {
      expect(content(open(saved.subarray(0, length)).save())).toEqual(content(saved));
    }
  });

  it('is built anew where a passage says something else', async () => {
    const passages = corpus.passages.map((passage, i) => (i === 0 ? { ...passage, text: 'zinc' } : passage));
    expect(open(saved, { ...corpus, passages }).frequency('zinc')).toBe(1);
  });

  it('fits only what it was made of', () => {
    const bytes = encodeIndex(some, indexKey(['ab', 'c']));
    expect(decodeIndex(bytes, indexKey(['ab', 'c']))).toMatchObject(some);
    expect(decodeIndex(bytes, indexKey(['a', 'bc']))).toBeUndefined();
  });
});
