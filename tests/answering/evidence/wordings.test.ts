import { describe, expect, it } from 'vitest';
import { csv, temporaryFolder } from '../../corpus/temporary-folder.ts';
import { type Offline, offline } from '../offline.ts';

const DOCUMENT = `---
title: Chizhou's battery plan
publisher: Chizhou Daily
published: "2024-03-05"
language: en
places: ["341700"]
---

Chizhou obliges carriers to have spent cells inspected before they leave the county. The county opened a museum of ceramics.
`;
const STATEMENT = 'Chizhou obliges carriers to have spent cells inspected before they leave the county';

const FILES = { 'documents/chizhou.md': DOCUMENT };
const WORDINGS = csv('quote,en,zh', [STATEMENT, 'hauliers|exhausted|vetted|checkup', '运输户|查验']);

function untold(): Promise<Offline> {
  return offline(temporaryFolder(FILES));
}

function told(): Promise<Offline> {
  return offline(temporaryFolder({ ...FILES, 'wordings/chizhou.csv': WORDINGS }));
}

const QUESTION = 'What must hauliers in Chizhou have vetted before it leaves the county?';

describe('a statement for which other words are written down', () => {
  it('answers who asks by them, in its own words', async () => {
    expect((await (await untold()).ask(QUESTION)).abstained).toBe(true);
    const { abstained, answer } = await (await told()).ask(QUESTION);
    expect(abstained).toBe(false);
    expect(answer).toContain('obliges carriers');
    expect(answer).not.toContain('hauliers');
  });

  it('holds them for less than its own words, and its neighbour does not hold them', async () => {
    const corpus = await told();
    const { evidence } = await corpus.inquire(QUESTION);
    const [first, second] = evidence.sentences;
    expect(first?.candidate.quote).toContain('obliges carriers');
    expect(first?.missing).toEqual([]);
    expect(second?.missing).toContain('haulier');
    const own = await corpus.inquire('What must carriers in Chizhou have inspected before it leaves the county?');
    expect(own.evidence.sentences[0]?.coverage).toBeGreaterThan(first?.coverage ?? 1);
  });

  it('does not answer for another place', async () => {
    expect(
      (await (await told()).ask('What must hauliers in Hefei have vetted before it leaves the county?')).abstained,
    ).toBe(true);
  });
});
