import { describe, expect, it } from 'vitest';
import { openCorpus } from '../../../src/open-corpus.ts';
import { temporaryFolder } from '../../corpus/temporary-folder.ts';

const HEADER = '---\nid: report\ntitle: A report\npublished: "2024-03"\nplaces: ["340100"]\n---\n\n';

/** What the sentence of a report that holds the words is about. */
async function contextOf(body: string, words: string) {
  const snapshot = await openCorpus(temporaryFolder({ 'documents/report.md': HEADER + body }));
  const [document] = snapshot.corpus.documents;
  const at = document?.body.indexOf(words) ?? -1;
  const span = snapshot.corpus.passages
    .flatMap(({ sentences }) => sentences)
    .find(({ start, end }) => start <= at && at < end);
  if (!document || !span) throw new Error(`no sentence with ${words}`);
  return snapshot.contextOf(document.id, span);
}

describe('what a sentence is about', () => {
  it('is the places and periods that it names', async () => {
    const { places, periods } = await contextOf('In 2022, Hefei built a plant.', 'built');
    expect({ places, periods }).toEqual({ places: ['340100'], periods: ['2022'] });
  });

  it('is what the sentence before it was about, where it names nothing itself', async () => {
    const { periods, before } = await contextOf('In 2022, Hefei built a plant. It makes batteries.', 'makes');
    expect(periods).toEqual(['2022']);
    expect(before).toBe('In 2022, Hefei built a plant.');
  });

  it('is no longer the period of an earlier paragraph', async () => {
    const { periods } = await contextOf('In 2022, Hefei built a plant.\n\nBatteries are recycled.', 'recycled');
    expect(periods).toEqual([]);
  });

  it('is the document’s places where none was named', async () => {
    expect((await contextOf('Batteries are recycled.', 'recycled')).places).toEqual(['340100']);
  });

  it('does not become an export market that was mentioned in passing', async () => {
    const { places } = await contextOf('Hefei sells to Japan. Batteries are recycled.', 'recycled');
    expect(places).toEqual(['340100']);
  });

  it('reads relative periods against the date of the document', async () => {
    expect((await contextOf('Last year, Hefei built a plant.', 'built')).periods).toEqual(['2023']);
  });

  it('is told by the part of it that a quote begins with', async () => {
    const { periods } = await contextOf('In 2022, Hefei built a plant.', 'a plant');
    expect(periods).toEqual(['2022']);
  });
});
