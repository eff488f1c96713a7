import { describe, expect, it } from 'vitest';
import { tellsCause, tellsPurpose } from '../../../../src/answering/extractive/telling/tells-cause.ts';

describe('why something is so', () => {
  it.each([
    'The plant closed because prices fell.',
    'Raw materials have become cheap, so the price of a battery follows.',
    'Growth slowed, which the bureau puts down to falling prices.',
    'The company blames two customers.',
    'The refinery will double, betting that the slump has run its course.',
    '作为水源地，该市暂停受理新建项目。',
    '该县企业只生产壳体，故无电池产量。',
    'The city regards storage as the key to its low-carbon change.',
    'The experts found advantages in clustering.',
  ])('is told by words that say so: %s', (words) => {
    expect(tellsCause(words)).toBe(true);
  });

  it.each([
    'Many countries have tried to reduce their reliance on batteries but have failed.',
    'So far, 12 plants have been closed.',
    'The plant closed in 2023.',
    'It makes so many cells that the line never stops.',
    'The layout is to be more reasonable.',
    '该市2023年建成充电桩3万个。',
    'The city will create a cluster with a more reasonable layout.',
    'The city will give full play to the advantages of its electronics industry.',
  ])('is not told by words that do not: %s', (words) => {
    expect(tellsCause(words)).toBe(false);
  });
});

describe('what something is for', () => {
  it.each([
    ['the aim that words give it', 'The city set up a park, aiming to establish a base for vehicles.', 'park'],
    ['the need that it meets', 'Lots can be split, which meets the need for quick exports.', 'mechanism'],
    ['what it is the key to', 'The city regards storage as the key to new industries.', 'storage'],
  ])('is told by %s', (_, words, thing) => {
    expect(tellsPurpose(words, new Set([thing]))).toBe(true);
  });

  it.each([
    ['the wish for the thing itself', 'The county strives to build a cluster of 100 billion yuan.', 'cluster'],
    ['what it is', 'The cluster has 70 companies.', 'cluster'],
  ])('is not told by %s', (_, words, thing) => {
    expect(tellsPurpose(words, new Set([thing]))).toBe(false);
  });
});
