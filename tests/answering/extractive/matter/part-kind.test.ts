import { describe, expect, it } from 'vitest';
import { kindOfPart } from '../../../../src/answering/extractive/matter/part-kind.ts';

describe('what a part of a question asks of a quantity', () => {
  it.each([
    ['占全国几成', 'share'],
    ['what portion of the national total was that', 'share'],
    ['快了几个百分点', 'rate change'],
    ['how many percentage points faster was it than the year before', 'rate change'],
    ['涨了百分之几', 'change'],
    ['how much was that up on the year before', 'change'],
    ['有多少家锂电企业', 'level'],
    ['how many companies are there', 'level'],
    ["what was Yichun's output", 'level'],
    ['谁负责', undefined],
    ['who owns it', undefined],
  ])('%s: %s', (part, kind) => {
    expect(kindOfPart(part)).toBe(kind);
  });
});
