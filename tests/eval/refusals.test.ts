import { describe, expect, it } from 'vitest';
import { countRefusals, refusalsBy } from '../../src/eval/refusals.ts';
import { openCorpus } from '../../src/open-corpus.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

const SENTENCE = 'The harbour authority of Hefei leases 14 electric tugs to shipping lines.';
const DOCUMENT = `---
id: hefei
title: The harbour of Hefei
publisher: Hefei Daily
published: "2024-03-05"
language: en
places: ["340100"]
---

${SENTENCE} A museum of batteries opens in October.
`;

async function refused(question: string, quote = SENTENCE): Promise<readonly string[]> {
  const snapshot = await openCorpus(temporaryFolder({ 'documents/hefei.md': DOCUMENT }));
  const start = snapshot.document('hefei').body.indexOf(quote);
  const relevant = [{ document: 'hefei', start, end: start + quote.length }];
  return refusalsBy({ text: question, history: [] }, relevant, snapshot, '2025-01-15');
}

describe('why the right sentence was refused', () => {
  it('is told by the rules that refuse it', async () => {
    const subsidised = await refused('How many electric tugs does the harbour authority of Hefei subsidise?');
    expect(subsidised).toContain('lacks a word');
    expect(await refused('How many electric tugs had Hefei leased out in 2012?')).toContain('of another period');
    const opening = 'A museum of batteries opens in October.';
    expect(await refused('Who opens a museum of batteries in Hefei?', opening)).toContain('does not tell who does it');
  });

  it('is that no rule refuses it where it answers', async () => {
    expect(await refused('How many electric tugs does the harbour authority of Hefei lease?')).toEqual([
      '(by no rule)',
    ]);
  });

  it('is that it was not looked at where it has nothing of the question', async () => {
    expect(await refused('What is the weather like?')).toEqual(['(not looked at)']);
  });
});

describe('the count of refusals', () => {
  it('has every rule, the most frequent first, and tells how often it was alone', () => {
    expect(countRefusals([['date'], ['place', 'date'], ['place', 'word', 'date']])).toEqual([
      { rule: 'date', refused: 3, alone: 1 },
      { rule: 'place', refused: 2, alone: 0 },
      { rule: 'word', refused: 1, alone: 0 },
    ]);
  });
});
