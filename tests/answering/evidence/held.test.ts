import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../corpus/temporary-folder.ts';
import { type Offline, offline } from '../offline.ts';

const TEXT = `---
id: golmud
title: Lithium in Golmud
published: "2024-03-05"
language: en
places: ["632801"]
---

The output of lithium carbonate in Golmud was 86,000 tons in 2023. That was 27 percent more than in 2022. The capacity for lithium carbonate is 120,000 tons.

Sales grew as well. Prices are negotiated.

## Battery swapping in Golmud

The profit of battery swapping fell in 2023. Rents had gone up, so operators earned less.
`;
let opened: Promise<Offline> | undefined;
/** A document that was only dropped in. */
async function ask(question: string) {
  opened ??= offline(temporaryFolder({ 'documents/golmud.md': TEXT }));
  return (await opened).ask(question);
}

describe('what a question measures', () => {
  it('may be named by the sentence before the one that tells how it grew', async () => {
    expect((await ask('At what rate did the output of lithium carbonate in Golmud grow in 2023?')).answer).toContain(
      '27 percent',
    );
  });

  it('may be named before the sentence that tells why', async () => {
    expect((await ask('Why did the profit of battery swapping in Golmud fall?')).answer).toContain('Rents had gone up');
  });

  it.each([
    'What was the profit of lithium carbonate in Golmud in 2023?',
    'What is the export value of lithium carbonate in Golmud?',
    'What is the capacity utilisation for lithium carbonate in Golmud?',
    'Why did the output of lithium carbonate in Golmud grow?',
    'Why are prices negotiated in Golmud?',
  ])('is not what a sentence says that measures something else: %s', async (question) => {
    expect((await ask(question)).abstained).toBe(true);
  });
});

describe('a name that is made up of ordinary words', () => {
  it('is held only where they stand together', async () => {
    const { plan } = await (await offline()).inquire('Define the "new three".');
    expect(plan.sentences.map(({ quote }) => quote)).toEqual([
      expect.stringContaining('are together known as the "new three'),
    ]);
  });
});
