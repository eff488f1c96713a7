import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask, draftOf, LUZHOU, LUZHOU_OUTPUT, openFixture, WORDS } from './fixture.ts';
import { BY } from './samples.ts';

async function openWithLuzhou() {
  const curation = await openFixture();
  await curation.editing.add(await draftOf(LUZHOU), WORDS, BY);
  return curation;
}

describe('a review', () => {
  it('shows one figure after another in the words that it stands in', async () => {
    const { reviewing } = await openWithLuzhou();
    const card = await reviewing.next('luzhou');
    expect(card).toMatchObject({ id: 'luzhou:1', open: 3, total: 3, missing: [] });
    expect(card?.words).toMatchObject({
      figure: '12.5 billion yuan',
      before: expect.stringContaining('industry reached '),
    });
    const next = await reviewing.decide('luzhou', 'luzhou:1', { kind: 'approve' }, BY);
    expect(next).toMatchObject({ id: 'luzhou:2', open: 2 });
    expect(await reviewing.waiting()).toEqual([{ document: 'luzhou', open: 2, total: 3 }]);
  });

  it('takes a mended row, and holds it against the text as the check does', async () => {
    const { reviewing, publishing } = await openWithLuzhou();
    const mend = (mended: Record<string, string>) =>
      reviewing.decide('luzhou', 'luzhou:3', { kind: 'approve', mended }, BY);
    await expect(mend({})).rejects.toMatchObject({
      code: 'PROPOSAL_FAULTY',
      context: { faults: [{ message: 'indicator: is empty' }] },
    });
    await expect(mend({ indicator: 'revenue', value: '31e9' })).rejects.toMatchObject({ code: 'PROPOSAL_FAULTY' });
    await expect(mend({ indicator: 'revenues' })).rejects.toMatchObject({ code: 'PROPOSAL_FAULTY' });
    await expect(mend({ indicator: 'revenue', quote: 'He said 30 billion yuan.' })).rejects.toMatchObject({
      code: 'PROPOSAL_FAULTY',
    });
    await expect(mend({ indicator: 'revenue', en: 'turnover' })).rejects.toMatchObject({
      context: { faults: [{ message: 'en: there is no such column' }] },
    });
    await mend({ indicator: 'revenue' });
    await reviewing.approveRest('luzhou', BY);
    const { facts } = await publishing.refresh();
    expect(facts.added.shown.map(({ id, indicator }) => [id, indicator])).toEqual([
      ['luzhou:1', 'output-value'],
      ['luzhou:2', 'output-value-growth'],
      ['luzhou:3', 'revenue'],
    ]);
  });

  it('takes figures of a table, which are held against its headers', async () => {
    const { reviewing, editing, publishing, service } = await openFixture();
    const text = `Batteries of Luzhou

| City | Output value of the power battery industry in 2023 (billion yuan) |
| --- | --- |
| Luzhou | 12.5 |
`;
    await editing.add(await draftOf(text, 'luzhou.md'), WORDS, BY);
    const wrong = { kind: 'approve' as const, mended: { value: '12.5e6' } };
    await expect(reviewing.decide('luzhou', 'luzhou:1', wrong, BY)).rejects.toMatchObject({ code: 'PROPOSAL_FAULTY' });
    expect(await reviewing.approveRest('luzhou', BY)).toEqual({ approved: 1, left: [] });
    await publishing.refresh();
    await publishing.publish(BY);
    expect(await ask(service, LUZHOU_OUTPUT)).toContain('12.5 billion yuan');
  });

  it('leaves a figure whose place is a guess to somebody, when the rest is approved', async () => {
    const { reviewing, editing } = await openFixture();
    const text = 'Plants\n\nIn 2023, the output value of batteries in Changan reached 5 billion yuan.\n';
    await editing.add(await draftOf(text, 'plants.txt', []), WORDS, BY);
    expect(await reviewing.next('plants')).toMatchObject({ missing: ['place'], cells: { place: '130102' } });
    expect(await reviewing.approveRest('plants', BY)).toEqual({
      approved: 0,
      left: [
        { id: 'plants:1', faults: [expect.objectContaining({ message: 'place: the text does not tell for sure' })] },
      ],
    });
    await reviewing.decide('plants', 'plants:1', { kind: 'approve', mended: { place: '610116' } }, BY);
    expect(await reviewing.next('plants')).toBeUndefined();
  });

  it('that rejects everything leaves a document whose numbers are all excused', async () => {
    const { reviewing, publishing } = await openWithLuzhou();
    expect(await reviewing.rejectRest('luzhou', BY)).toBe(3);
    const report = await publishing.refresh();
    expect(report.facts.added.total).toBe(0);
    expect(report.documents.added.shown).toMatchObject([{ id: 'luzhou', reviewed: true }]);
  });

  it('of a text with more figures than anybody would look at is of the first ones; the others are excused as left out', async () => {
    const { editing, reviewing, publishing, dataDir } = await openFixture();
    const lines = Array.from({ length: 504 }, (_, at) => `It made ${at}.5 million tons.`);
    const text = `Plants of Luzhou\n\n${lines.join('\n\n')}\n`;
    const added = await editing.add(await draftOf(text, 'plants.txt'), WORDS, BY);
    expect(added).toMatchObject({ proposals: 500, leftOut: 4 });
    expect(await reviewing.rejectRest('plants', BY)).toBe(500 + added.names);
    await publishing.refresh();
    const excuses = readFileSync(join(dataDir, 'corpus/notfacts.csv'), 'utf8').split('\n');
    const reasonOf = (figure: string) =>
      excuses
        .find((line) => line.includes(figure))
        ?.split(',')
        .at(-1);
    expect(reasonOf('499.5 million')).toBe('rejected in review');
    expect(reasonOf('500.5 million')).toBe('left out of the review');
  });

  it('of a document without a figure ends when somebody approves the rest: it holds none', async () => {
    const { editing, reviewing, publishing } = await openFixture();
    const text = 'A fair in Luzhou\n\nOn June 9 the city was proud of its batteries.\n';
    expect(await editing.add(await draftOf(text, 'fair.txt'), WORDS, BY)).toMatchObject({ proposals: 0 });
    expect(await reviewing.next('fair')).toBeUndefined();
    expect(await reviewing.isReviewed('fair')).toBe(false);
    expect(await reviewing.approveRest('fair', BY)).toEqual({ approved: 0, left: [] });
    expect(await reviewing.isReviewed('fair')).toBe(true);
    const { documents } = await publishing.refresh();
    expect(documents.added.shown).toMatchObject([{ id: 'fair', reviewed: true }]);
    await expect(reviewing.approveRest('fair', BY)).rejects.toMatchObject({ code: 'PROPOSAL_GONE' });
    await expect(reviewing.approveRest('fairy', BY)).rejects.toMatchObject({ code: 'UNKNOWN_DOCUMENT' });
  });

  it('decides a figure once', async () => {
    const { reviewing } = await openWithLuzhou();
    await reviewing.decide('luzhou', 'luzhou:1', { kind: 'reject' }, BY);
    const again = reviewing.decide('luzhou', 'luzhou:1', { kind: 'approve' }, BY);
    await expect(again).rejects.toMatchObject({ code: 'PROPOSAL_GONE' });
    await reviewing.rejectRest('luzhou', BY);
    await expect(reviewing.approveRest('luzhou', BY)).rejects.toMatchObject({ code: 'PROPOSAL_GONE' });
    expect(await reviewing.next('luzhou')).toBeUndefined();
  });

  it('waits while a rollback has taken the document out, and goes on when it is back', async () => {
    const { reviewing, publishing, status } = await openWithLuzhou();
    const { current } = await status();
    await publishing.refresh();
    const { hash } = await publishing.publish(BY);
    await publishing.rollback(current.hash, BY);
    expect((await status()).waiting).toEqual([]);
    await publishing.rollback(hash, BY);
    expect((await status()).waiting).toMatchObject([{ document: 'luzhou', open: 3 }]);
    expect(await reviewing.next('luzhou')).toMatchObject({ id: 'luzhou:1' });
  });

  it('whose file is damaged says so by name, and keeps nobody from anything else', async () => {
    const { reviewing, editing, status, dataDir } = await openWithLuzhou();
    const file = 'proposals/luzhou.json';
    await editing.add(await draftOf('A fair\n\nOn it 7 t were sold.\n', 'fair.txt'), WORDS, BY);
    writeFileSync(join(dataDir, file), '[{"id":');
    const { waiting } = await status();
    expect(waiting).toContainEqual({ document: 'luzhou', open: 0, total: 0, damaged: file });
    expect(waiting).toContainEqual({ document: 'fair', open: 1, total: 1 });
    await expect(reviewing.next('luzhou')).rejects.toMatchObject({ code: 'PROPOSALS_DAMAGED', context: { file } });
    await editing.remove('luzhou', BY);
    expect(await editing.add(await draftOf(LUZHOU), WORDS, BY)).toMatchObject({ proposals: 3 });
  });

  it('is in the audit log figure by figure', async () => {
    const { reviewing, history } = await openWithLuzhou();
    await reviewing.decide('luzhou', 'luzhou:1', { kind: 'reject' }, BY);
    const { actions } = await history(2);
    expect(actions.map(({ action, what, by }) => [action, what, by])).toEqual([
      ['review', 'reject luzhou:1', BY],
      ['add', 'luzhou', BY],
    ]);
  });
});

/** A text without a figure that stands under a document's own. */
const YIBIN_AGAIN = async (dataDir: string, more: string) => {
  const text = readFileSync(join(dataDir, 'corpus/documents/yibin.md'), 'utf8').split('---\n\n')[1] ?? '';
  return await draftOf(`${text.split('\n\nMore')[0]}\n\nMore: ${more}\n`, 'yibin.txt', ['511500']);
};
const MORE = 'many people found work in new plants along the river, in laboratories and in schools of the city.';
const NEW_FIGURE = `in 2023, the output value of Yibin's power battery industry was 14 billion yuan; ${MORE}`;

describe('the next version of a reviewed document', () => {
  it('keeps its figures where the new text brings none to decide', async () => {
    const { editing, publishing, dataDir, status } = await openFixture();
    const added = await editing.add(await YIBIN_AGAIN(dataDir, MORE), WORDS, BY, { replace: true });
    expect(added.proposals).toBe(0);
    expect((await status()).waiting).toEqual([]);
    const { facts, documents } = await publishing.refresh();
    expect([facts.added.total, facts.changed.total, facts.removed.total]).toEqual([0, 0, 0]);
    expect(documents.changed.shown).toMatchObject([{ after: { id: 'yibin', reviewed: true } }]);
  });

  it('stays reviewed where neither text has a figure', async () => {
    const { editing, reviewing, publishing } = await openFixture();
    await editing.add(await draftOf(LUZHOU), WORDS, BY);
    await reviewing.rejectRest('luzhou', BY);
    const draft = await draftOf('Luzhou builds batteries\n\nThe city has plants along the river, and a fair.\n');
    await editing.add(draft, WORDS, BY, { replace: true });
    expect((await publishing.refresh()).documents.added.shown).toMatchObject([{ id: 'luzhou', reviewed: true }]);
  });

  it('is replaced in its turn before anybody has reviewed it without losing what was reviewed', async () => {
    const { editing, reviewing, publishing, dataDir, status } = await openFixture();
    await editing.add(await YIBIN_AGAIN(dataDir, NEW_FIGURE), WORDS, BY, { replace: true });
    expect((await status()).waiting).toEqual([{ document: 'yibin', open: 1, total: 2 }]);
    await editing.add(await YIBIN_AGAIN(dataDir, `it is said that ${NEW_FIGURE}`), WORDS, BY, { replace: true });
    expect((await status()).waiting).toEqual([{ document: 'yibin', open: 1, total: 2 }]);
    await reviewing.approveRest('yibin', BY);
    const { facts } = await publishing.refresh();
    expect([facts.added.total, facts.changed.total, facts.removed.total]).toEqual([1, 0, 0]);
  });

  it('goes with a rollback, and so does what of it waits', async () => {
    const { editing, publishing, reviewing, dataDir, status } = await openFixture();
    const first = (await status()).current.hash;
    await editing.add(await YIBIN_AGAIN(dataDir, NEW_FIGURE), WORDS, BY, { replace: true });
    await publishing.refresh();
    const { hash } = await publishing.publish(BY);
    await publishing.rollback(first, BY);
    expect((await status()).waiting).toEqual([]);
    expect(await reviewing.next('yibin')).toBeUndefined();
    await expect(reviewing.rejectRest('yibin', BY)).rejects.toMatchObject({ code: 'PROPOSAL_GONE' });
    await publishing.rollback(hash, BY);
    expect((await status()).waiting).toEqual([{ document: 'yibin', open: 1, total: 2 }]);
  });
});

describe('figures that wait', () => {
  it('wait again where a rollback leads back to before their review', async () => {
    const { publishing, reviewing, status } = await openWithLuzhou();
    await publishing.refresh();
    const { hash } = await publishing.publish(BY);
    await reviewing.rejectRest('luzhou', BY);
    await publishing.refresh();
    await publishing.publish(BY);
    await publishing.rollback(hash, BY);
    expect((await status()).waiting).toEqual([{ document: 'luzhou', open: 3, total: 3 }]);
  });

  it('are read when somebody asks for those of a document that was put there by hand', async () => {
    const { reviewing, dataDir } = await openFixture();
    writeFileSync(join(dataDir, 'corpus/documents/luzhou.md'), LUZHOU);
    expect(await reviewing.next('luzhou')).toMatchObject({ id: 'luzhou:1', open: 3 });
    expect(await reviewing.waiting()).toEqual([{ document: 'luzhou', open: 3, total: 3 }]);
  });

  it('follow a text that is changed by hand, with what was decided of them', async () => {
    const { reviewing, dataDir } = await openWithLuzhou();
    await reviewing.decide('luzhou', 'luzhou:1', { kind: 'reject' }, BY);
    const file = join(dataDir, 'corpus/documents/luzhou.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('In 2023,', 'As is said in a report: In 2023,'));
    await reviewing.approveRest('luzhou', BY);
    writeFileSync(file, readFileSync(file, 'utf8').replace('builds batteries\n', 'builds many batteries\n'));
    const card = await reviewing.next('luzhou');
    expect(card).toMatchObject({ id: 'luzhou:3', open: 1, total: 3, words: { figure: '30 billion yuan' } });
  });

  it('are read again when the header that they were read with is edited', async () => {
    const { editing, reviewing } = await openFixture();
    const text = LUZHOU.replace('In 2023, the', 'Last year, the');
    await editing.add(await draftOf(text), WORDS, BY);
    await editing.edit('luzhou', { published: '2022-05-01' }, BY);
    expect(await reviewing.next('luzhou')).toMatchObject({ id: 'luzhou:1', cells: { period: '2021' } });
    await editing.edit('luzhou', { published: '2024-05-01' }, BY);
    expect(await reviewing.next('luzhou')).toMatchObject({ id: 'luzhou:1', cells: { period: '2023' } });
  });
});
