import { describe, expect, it } from 'vitest';
import { ask, draftOf, openFixture, WORDS } from './fixture.ts';
import { BY } from './samples.ts';

const PARK = `A park for batteries

In 2023, the throughput of Fooville Industrial Park reached 3.5 million tons.
`;

const ZH_NAMES = { place: { zh: '福维尔工业园' }, indicator: { zh: '吞吐量' } };

async function openWithPark() {
  const curation = await openFixture();
  const added = await curation.editing.add(await draftOf(PARK, 'park.txt'), WORDS, BY);
  return { ...curation, added };
}

describe('a name that nothing defines', () => {
  it('is proposed before the figures, with what is guessed of it and what is missing', async () => {
    const { reviewing, added } = await openWithPark();
    expect(added).toMatchObject({ proposals: 1, names: 2 });
    const card = await reviewing.next('park');
    expect(card).toMatchObject({ id: 'park:n1', table: 'indicators', open: 2, total: 2, missing: ['zh'] });
    expect(card?.words.figure).toBe('throughput');
    const next = await reviewing.decide('park', 'park:n1', { kind: 'reject' }, BY);
    expect(next).toMatchObject({
      id: 'park:n2',
      table: 'places',
      cells: { code: 'x-fooville-industrial-park', level: 'zone', en: 'Fooville Industrial Park', parent: '510500' },
      inferred: ['code', 'level', 'parent'],
      missing: ['zh'],
    });
    expect(await reviewing.waiting()).toEqual([{ document: 'park', open: 2, total: 3 }]);
  });

  it('is defined in the working copy once it is approved; figures are then read with it, and answered from', async () => {
    const { reviewing, publishing, service } = await openWithPark();
    await reviewing.decide('park', 'park:n1', { kind: 'approve', mended: ZH_NAMES.indicator }, BY);
    const figure = await reviewing.decide('park', 'park:n2', { kind: 'approve', mended: ZH_NAMES.place }, BY);
    expect(figure).toMatchObject({
      id: 'park:1',
      missing: [],
      cells: { place: 'x-fooville-industrial-park', indicator: 'throughput', period: '2023' },
    });
    await reviewing.approveRest('park', BY);
    await publishing.refresh();
    await publishing.publish(BY);
    expect(await ask(service, 'What was the throughput of Fooville Industrial Park in 2023?')).toContain(
      '3.5 million metric tons',
    );
  });

  it.each([
    ['lacks a name', {}, 'zh: is empty'],
    ['has the code of another', { ...ZH_NAMES.place, code: '510500' }, 'code: "510500" is taken already'],
    ['lies nowhere', { ...ZH_NAMES.place, parent: 'x-nowhere' }, 'parent: no place has the code "x-nowhere"'],
    ['is of no level', { ...ZH_NAMES.place, level: 'galaxy' }, 'level: '],
  ])('is not defined where its row %s', async (_, mended, message) => {
    const { reviewing } = await openWithPark();
    await expect(reviewing.decide('park', 'park:n2', { kind: 'approve', mended }, BY)).rejects.toMatchObject({
      code: 'PROPOSAL_FAULTY',
      context: { faults: expect.arrayContaining([{ file: '', line: 0, message: expect.stringContaining(message) }]) },
    });
  });

  it('is no word for an aim that stands where what is measured is left out', async () => {
    const { editing } = await openFixture();
    const text =
      '泸州锂电产业\n\n2023年，泸州市动力电池产业产值达到125亿元。到2026年力争达到300亿元，有望突破400亿元。\n';
    expect(await editing.add(await draftOf(text), WORDS, BY)).toMatchObject({ proposals: 3, names: 0 });
  });

  it('is no indicator that there is already, nor one of a dimension that there is not', async () => {
    const { reviewing } = await openWithPark();
    const approve = (mended: Record<string, string>) =>
      reviewing.decide('park', 'park:n1', { kind: 'approve', mended }, BY);
    await expect(approve({ zh: '产值', id: 'output-value' })).rejects.toMatchObject({ code: 'PROPOSAL_FAULTY' });
    await expect(approve({ zh: '吞吐量', dimension: 'beauty' })).rejects.toMatchObject({ code: 'PROPOSAL_FAULTY' });
    await expect(approve({ zh: '吞吐量', base: 'nothing' })).rejects.toMatchObject({ code: 'PROPOSAL_FAULTY' });
  });

  it('goes with the rest that is rejected, and with its document', async () => {
    const { reviewing, editing } = await openWithPark();
    expect(await reviewing.rejectRest('park', BY)).toBe(3);
    expect(await reviewing.next('park')).toBeUndefined();
    await editing.remove('park', BY);
    await editing.add(await draftOf(PARK, 'park.txt'), WORDS, BY);
    await editing.remove('park', BY);
    expect(await reviewing.waiting()).toEqual([]);
  });
});
