import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/answering/snapshot.ts';
import { verifySentence } from '../../../src/answering/verify/verify.ts';
import { openCorpus } from '../../../src/open-corpus.ts';
import { citeWords } from './mutation/base.ts';

const DOCUMENT = 'tamil-nadu-cell-battery-policy';
const POINT = '- attract investments of ₹60,000 crore in cells, components and recycling;';

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await openCorpus(join(import.meta.dirname, '../../eval/natural'));
});

function codes(text: string): string[] {
  const citations = [citeWords(DOCUMENT, POINT, snapshot)];
  return verifySentence({ text, citations, facts: [] }, snapshot).map(({ code }) => code);
}

describe('a sentence on a point of a list', () => {
  it('has the time and the goal of the words that the list goes on with', () => {
    expect(codes('By the end of March 2030 Tamil Nadu seeks to attract investments of ₹60,000 crore.')).toEqual([]);
  });

  it('is no result, as the point by itself might be taken for', () => {
    expect(codes('Tamil Nadu has attracted investments of ₹60,000 crore.')).toContain('status differs');
  });
});
