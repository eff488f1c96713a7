import { describe, expect, it } from 'vitest';
import type { AskModel } from '../../src/curation/model-reading.ts';
import { connectClaude } from '../../src/model/claude.ts';
import { errorReply, type Reply, scriptedReply } from '../fakes/anthropic/replies.ts';
import { settings } from '../model/fixtures.ts';
import { fakeService } from '../model/setup.ts';
import { draftOf, LUZHOU, openFixture, WORDS } from './fixture.ts';
import { BY } from './samples.ts';

const service = fakeService();

/** What a careful model writes of the aim in the article, whose indicator the program cannot tell. */
const AIM = {
  quote: 'The city aims at 30 billion yuan by 2026.',
  place: 'Luzhou',
  subject: 'power-battery-industry',
  indicator: 'output-value',
  period: '2026',
  value: 30e9,
  upper: null,
  unit: 'CNY',
  qualifier: '',
  sense: '',
  status: 'target',
};
const OUTPUT = {
  ...AIM,
  quote: "In 2023, the output value of Luzhou's power battery industry reached 12.5 billion yuan",
  period: '2023',
  value: 12.5e9,
  status: 'actual',
};

const rows = (...written: unknown[]): Reply => scriptedReply([JSON.stringify({ rows: written })]);

/** The corpus with the article about Luzhou in it, and a model that replies so when it is asked about that. */
async function readWith(reply: Reply) {
  const requests = service.play([reply]);
  const claude = connectClaude(settings());
  const askModel: AskModel = async (request) => {
    try {
      return await claude.proposeFigures(request);
    } catch (error) {
      return { failed: (error as { kind: 'overloaded' }).kind };
    }
  };
  const curation = await openFixture({ askModel });
  await curation.editing.add(await draftOf(LUZHOU), WORDS, BY);
  const share = await curation.modelReading?.propose('luzhou', BY);
  return { ...curation, share, requests };
}

describe('a model that proposes figures', () => {
  it('is asked for rows of a fixed shape, without tools, the text apart from what is asked', async () => {
    const { requests } = await readWith(rows());
    const { body } = requests[0] ?? {};
    expect(body?.tools).toBeUndefined();
    expect(body?.output_config?.format).toMatchObject({ type: 'json_schema' });
    const content = body?.messages[0]?.content as { type: string; source?: unknown; text?: string }[];
    expect(content.map(({ type }) => type)).toEqual(['text', 'text', 'document', 'text']);
    expect(content[2]?.source).toMatchObject({ data: expect.stringContaining('The city aims at 30 billion yuan') });
    expect(content.filter(({ text }) => text?.includes('30 billion'))).toEqual([]);
  });

  it('has what it reads otherwise reviewed beside what the program has read, and marks what both read alike', async () => {
    const { share, reviewing } = await readWith(rows(OUTPUT, AIM));
    expect(share).toMatchObject({ kept: 1, agreed: 1, dropped: {} });
    expect(await reviewing.next('luzhou')).toMatchObject({ id: 'luzhou:1', by: 'both', isContested: false, total: 4 });
    await reviewing.decide('luzhou', 'luzhou:1', { kind: 'approve' }, BY);
    await reviewing.decide('luzhou', 'luzhou:2', { kind: 'approve' }, BY);
    expect(await reviewing.next('luzhou')).toMatchObject({ id: 'luzhou:3', by: 'code', isContested: true });
  });

  it('is not believed with the rest: of two readings of a figure somebody chooses one, which rejects the other', async () => {
    const { reviewing, publishing } = await readWith(rows(OUTPUT, AIM));
    const { approved, left } = await reviewing.approveRest('luzhou', BY);
    expect(approved).toBe(2);
    expect(left.map(({ id }) => id)).toEqual(['luzhou:3', 'luzhou:4']);
    await reviewing.decide('luzhou', 'luzhou:4', { kind: 'approve' }, BY);
    const { facts } = await publishing.refresh();
    expect(facts.added.shown.map(({ id, status, value }) => [id, status, value])).toEqual([
      ['luzhou:1', 'actual', 12.5e9],
      ['luzhou:2', 'actual', 20],
      ['luzhou:4', 'target', 30e9],
    ]);
  });

  it.each([
    ['invents a quote', { quote: 'In 2026 Luzhou has 30 billion yuan.' }, 'quote'],
    ['alters a quote', { quote: 'The city aims at 30 billion yuan by 2026!' }, 'quote'],
    [
      'quotes another document',
      { quote: "the output value of Yibin's power battery industry was 10 billion yuan" },
      'quote',
    ],
    ['cuts a quote off within a figure', { quote: 'The city aims at 30' }, 'value'],
    ['writes another value', { value: 31e9 }, 'value'],
    ['writes another unit', { unit: 'USD' }, 'value'],
    ['adds a hedge', { qualifier: 'over' }, 'qualifier'],
    ['makes a goal a result', { status: 'actual' }, 'status'],
    ['makes a result a goal', { ...OUTPUT, status: 'target' }, 'status'],
    ['moves it to another place', { place: 'Yibin' }, 'place'],
    ['names a place that there is not', { place: 'Batteryville' }, 'place'],
    ['moves it to another year', { period: '2025' }, 'period'],
    ['writes no period', { period: 'soon' }, 'period'],
    ['invents an indicator', { indicator: 'greatness' }, 'indicator'],
    ['measures it with another dimension', { indicator: 'output-value-growth' }, 'unit'],
    ['names another document’s figure', { id: 'yibin:1' }, 'shape'],
    ['leaves a cell out', { place: undefined }, 'shape'],
    ['writes text for a number', { value: '30 billion' }, 'shape'],
    ['quotes the whole world', { quote: 'The city aims at 30 billion yuan by 2026. '.repeat(50) }, 'shape'],
  ])('that %s is not heard, and counted', async (_, lie, reason) => {
    const { share, reviewing } = await readWith(rows({ ...AIM, ...lie }));
    expect(share).toMatchObject({ kept: 0, agreed: 0, dropped: { [reason]: 1 } });
    expect(await reviewing.waiting()).toEqual([{ document: 'luzhou', open: 3, total: 3 }]);
  });

  it('may call a place by a name that several bear: the one with the document is meant', async () => {
    service.play([rows({ ...AIM, place: 'Fuzhou' })]);
    const claude = connectClaude(settings());
    const curation = await openFixture({ askModel: (request) => claude.proposeFigures(request) });
    const text = `Batteries\n\nIn 2025 plans grow. Fuzhou aims at an output. ${AIM.quote}\n`;
    await curation.editing.add(await draftOf(text, 'fuzhou.txt', ['361000']), WORDS, BY);
    expect(await curation.modelReading?.propose('fuzhou', BY)).toMatchObject({ kept: 1, dropped: {} });
    const { reviewing } = curation;
    let card = await reviewing.next('fuzhou');
    while (card && !('by' in card && card.by === 'model')) {
      card = await reviewing.decide('fuzhou', card.id, { kind: 'reject' }, BY);
    }
    expect(card?.cells['place']).toBe('361000');
  });

  it('that floods or repeats itself is heard once', async () => {
    const { share } = await readWith(rows(...Array.from({ length: 700 }, () => AIM)));
    expect(share).toMatchObject({ kept: 1, dropped: { twice: 499, 'too many': 200 } });
  });

  it.each([
    ['refuses', scriptedReply(['I cannot'], { stopReason: 'refusal' }), 'refusal'],
    ['is cut off', scriptedReply(['{"rows": [{"quo'], { stopReason: 'max_tokens' }), 'max-tokens'],
    ['writes prose', scriptedReply(['Here are the figures: none.']), 'unexpected'],
    ['has a bad key', errorReply(401, 'authentication_error'), 'bad-key'],
  ])('that %s leaves what the program has read', async (_, reply, failed) => {
    const { share, reviewing } = await readWith(reply);
    expect(share).toEqual({ failed });
    expect(await reviewing.waiting()).toEqual([{ document: 'luzhou', open: 3, total: 3 }]);
  });

  it('comes too late where the review is finished, and is not asked again', async () => {
    const { reviewing, modelReading, history } = await readWith(rows(AIM));
    await reviewing.rejectRest('luzhou', BY);
    expect(await modelReading?.propose('luzhou', BY)).toBeUndefined();
    const { actions } = await history(10);
    expect(actions.map(({ action, what }) => `${action} ${what}`)).toContain(
      'propose luzhou: kept 1; agreed 0; dropped 0',
    );
  });
});
