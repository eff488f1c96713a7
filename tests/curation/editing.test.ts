import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask, draftOf, LUZHOU, LUZHOU_OUTPUT, openFixture, WORDS } from './fixture.ts';
import { BY, OUTPUT } from './samples.ts';

describe('an article that is taken in', () => {
  it('can be quoted when it is published, but its figures count only when they are reviewed', async () => {
    const { editing, publishing, reviewing, service } = await openFixture();
    const { novelty, proposals } = await editing.add(await draftOf(LUZHOU), WORDS, BY);
    expect([novelty.kind, proposals]).toEqual(['new', 3]);
    await publishing.refresh();
    await publishing.publish(BY);
    const before = await service.run('place', { name: 'Luzhou', language: 'en' });
    expect(before.sections).toEqual([]);

    expect(await reviewing.approveRest('luzhou', BY)).toMatchObject({ approved: 2, left: [{ id: 'luzhou:3' }] });
    await reviewing.decide('luzhou', 'luzhou:3', { kind: 'reject' }, BY);
    await publishing.refresh();
    await publishing.publish(BY);
    const after = await service.run('place', { name: 'Luzhou', language: 'en' });
    expect(after.sections).not.toEqual([]);
    expect(await ask(service, LUZHOU_OUTPUT)).toContain('12.5 billion yuan');
  });

  it('stands among the documents of the folder, where a README is none', async () => {
    const { editing, documents, dataDir } = await openFixture();
    await editing.add(await draftOf(LUZHOU), WORDS, BY);
    for (const path of ['README.md', 'NOTES.md', 'documents/README.md'])
      writeFileSync(join(dataDir, 'corpus', path), 'x');
    expect(await documents()).toEqual(['luzhou', 'yibin']);
    await expect(editing.remove('README', BY)).rejects.toMatchObject({ code: 'UNKNOWN_DOCUMENT' });
  });

  it('is known by the id that answers cite, whatever its file is called', async () => {
    const { editing, documents, dataDir } = await openFixture();
    const file = join(dataDir, 'corpus/documents/Yichun lithium 2023.txt');
    writeFileSync(file, 'Yichun has lithium mines.\n');
    expect(await documents()).toEqual(['Yichun-lithium-2023', 'yibin']);
    await editing.edit('Yichun-lithium-2023', { title: 'Mines', publisher: 'The Paper' }, BY);
    expect(readFileSync(file, 'utf8')).toContain('The Paper');
    await editing.remove('Yichun-lithium-2023', BY);
    expect(existsSync(file)).toBe(false);
  });

  it.each(['readme', 'README', 'readme.first'])('is not taken in under %s, which is passed over', async (id) => {
    const { editing } = await openFixture();
    const draft = await draftOf(LUZHOU);
    const header = { ...draft.header, id: { ...draft.header.id, value: id } };
    expect(() => editing.add({ ...draft, header }, WORDS, BY)).toThrow('DOCUMENT_FAULTY');
  });

  it('is refused when it is there already, or nearly', async () => {
    const { editing } = await openFixture();
    await editing.add(await draftOf(LUZHOU), WORDS, BY);
    const again = editing.add(await draftOf(LUZHOU.replace('fair', 'big fair'), 'copy.txt'), WORDS, BY);
    await expect(again).rejects.toMatchObject({ code: 'DOCUMENT_DUPLICATE', context: { document: 'luzhou' } });
  });

  it('with another text under an id that exists becomes its next version, if that is wanted', async () => {
    const { editing, reviewing, publishing, dataDir } = await openFixture();
    const wordings = join(dataDir, 'corpus/wordings/yibin.csv');
    mkdirSync(join(dataDir, 'corpus/wordings'));
    writeFileSync(wordings, 'quote,en,zh\npower battery industry,cells|packs,电芯\nhydrogen valley,gas,氢\n');
    const text = `${readFileSync(join(dataDir, 'corpus/documents/yibin.md'), 'utf8').split('---\n\n')[1]}\nIn 2023, the output value of Yibin's power battery industry was 14 billion yuan, and many people in the city found work in new plants along the river, in laboratories and in schools.\n`;
    const draft = await draftOf(text, 'yibin.txt', ['511500']);
    await expect(editing.add(draft, WORDS, BY)).rejects.toMatchObject({ code: 'DOCUMENT_EXISTS' });
    const { proposals } = await editing.add(draft, WORDS, BY, { replace: true });
    expect(proposals).toBe(1);
    expect(existsSync(join(dataDir, 'corpus/facts/yibin.csv'))).toBe(false);
    expect(readFileSync(wordings, 'utf8')).toBe('quote,en,zh\npower battery industry,cells|packs,电芯\n');
    await reviewing.approveRest('yibin', BY);
    const { facts } = await publishing.refresh();
    expect(facts.added.shown.map(({ id }) => id)).toEqual(['yibin:2']);
    expect([facts.changed.total, facts.removed.total]).toEqual([0, 0]);
  });

  it('keeps what was decided where another version comes before the last one was reviewed to the end', async () => {
    const { editing, reviewing, dataDir } = await openFixture();
    const text = readFileSync(join(dataDir, 'corpus/documents/yibin.md'), 'utf8').split('---\n\n')[1] ?? '';
    const added = 'In 2023, the output value of Yibin’s power battery industry was 14 billion yuan.';
    const replace = async (body: string) =>
      await editing.add(await draftOf(body, 'yibin.txt', ['511500']), WORDS, BY, { replace: true });
    expect(await replace(`${text}\n${added} It employed 3,100 people.\n`)).toMatchObject({ proposals: 2 });
    const first = await reviewing.next('yibin');
    await reviewing.decide('yibin', first?.id ?? '', { kind: 'reject' }, BY);
    expect(await replace(`Much is new in Yibin.\n\n${text}\n${added} It employed 3,100 people.\n`)).toMatchObject({
      proposals: 1,
    });
    await reviewing.rejectRest('yibin', BY);
    expect(readFileSync(join(dataDir, 'corpus/facts/yibin.csv'), 'utf8')).toContain(
      '\n1,511500,power-battery-industry,output-value,2022,',
    );
  });

  it.each(['../evil', 'a/b', '', '.hidden', 'a\u202Eb'])('with the id %j goes nowhere', async (id) => {
    const { editing, dataDir } = await openFixture();
    const draft = await draftOf(LUZHOU);
    const header = { ...draft.header, id: { ...draft.header.id, value: id } };
    expect(() => editing.add({ ...draft, header }, WORDS, BY)).toThrow('DOCUMENT_FAULTY');
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  });

  it('is reviewed at once as a next version in which all reviewed figures stand and no other does', async () => {
    const { editing, reviewing, dataDir } = await openFixture();
    const facts = () => readFileSync(join(dataDir, 'corpus/facts/yibin.csv'), 'utf8').split('\n').length;
    const [before, text] = [
      facts(),
      readFileSync(join(dataDir, 'corpus/documents/yibin.md'), 'utf8').split('---\n\n')[1],
    ];
    const draft = await draftOf(`${text}\nIts people are proud of it as well.\n`, 'yibin.txt', ['511500']);
    expect(await editing.add(draft, WORDS, BY, { replace: true })).toMatchObject({ proposals: 0 });
    expect(await reviewing.waiting()).toEqual([]);
    expect([await reviewing.isReviewed('yibin'), facts()]).toEqual([true, before]);
  });

  it('may have an id that is as long as a name of a file can be, and none that is longer', async () => {
    const { editing } = await openFixture();
    const draft = await draftOf(LUZHOU);
    const add = (id: string) => {
      const header = { ...draft.header, id: { ...draft.header.id, value: id } };
      return editing.add({ ...draft, header }, WORDS, BY);
    };
    expect(() => add('a'.repeat(300))).toThrow(
      expect.objectContaining({
        code: 'DOCUMENT_FAULTY',
        context: { faults: [{ file: '', line: 0, message: 'id: takes 300 bytes, and 250 at most; shorten it' }] },
      }),
    );
    expect(await add('锂'.repeat(80))).toMatchObject({ document: { id: '锂'.repeat(80) } });
  });

  it('with a place that nobody knows is refused with the reason', async () => {
    const { editing } = await openFixture();
    const draft = await draftOf(LUZHOU, 'luzhou.txt', ['Atlantis']);
    await expect(editing.add(draft, WORDS, BY)).rejects.toMatchObject({
      code: 'DOCUMENT_FAULTY',
      context: { faults: [{ message: expect.stringContaining('Atlantis') }] },
    });
  });
});

describe('a document that is taken out', () => {
  it('goes with its figures, its excuses, its wordings and what waits for review', async () => {
    const { editing, publishing, reviewing, service, dataDir } = await openFixture();
    await editing.add(await draftOf(LUZHOU), WORDS, BY);
    await reviewing.rejectRest('luzhou', BY);
    const wordings = join(dataDir, 'corpus/wordings');
    mkdirSync(wordings);
    writeFileSync(join(wordings, 'luzhou.csv'), 'quote,en,zh\n');
    await editing.remove('luzhou', BY);
    expect(existsSync(join(wordings, 'luzhou.csv'))).toBe(false);
    expect(await reviewing.waiting()).toEqual([]);
    expect((await publishing.refresh()).documents.removed.total).toBe(0);
    await expect(editing.remove('luzhou', BY)).rejects.toMatchObject({ code: 'UNKNOWN_DOCUMENT' });
    expect(await ask(service, OUTPUT)).toContain('10 billion yuan');
  });
});

describe('a table with a fault', () => {
  it.each([
    ['remove', 'notfacts.csv', 'document,text,reason,who\nyibin,10,a number,me\n'],
    ['replace', 'notfacts.csv', 'document,text,reason,who\nyibin,10,a number,me\n'],
    ['replace', 'facts/yibin.csv', 'rubbish\n1\n'],
    ['replace', 'measures/yibin.csv', 'rubbish\n1\n'],
    ['replace', 'wordings/yibin.csv', 'quote,en\nYibin,one,two\n'],
  ])(
    'keeps anybody who would %s a document from writing %s anew without what nobody can read',
    async (act, path, table) => {
      const { editing, dataDir } = await openFixture();
      const file = join(dataDir, 'corpus', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, table);
      const draft = await draftOf(LUZHOU, 'yibin.txt', ['511500']);
      const done = act === 'remove' ? editing.remove('yibin', BY) : editing.add(draft, WORDS, BY, { replace: true });
      const faults = expect.arrayContaining([expect.objectContaining({ file: path })]);
      await expect(done).rejects.toMatchObject({ code: 'CORPUS_FAULTY', context: { faults } });
      expect(readFileSync(file, 'utf8')).toBe(table);
      expect(existsSync(join(dataDir, 'corpus/documents/yibin.md'))).toBe(true);
    },
  );

  it('is left as it is written where no row of it goes', async () => {
    const { editing, dataDir } = await openFixture();
    const file = join(dataDir, 'corpus/notfacts.csv');
    writeFileSync(file, 'reason,document,text\n"a number",other,10\n');
    await editing.remove('yibin', BY);
    expect(readFileSync(file, 'utf8')).toBe('reason,document,text\n"a number",other,10\n');
  });
});

describe('a header', () => {
  it('is changed without a change to the text', async () => {
    const { editing, dataDir, publishing } = await openFixture();
    const file = join(dataDir, 'corpus/documents/yibin.md');
    const body = readFileSync(file, 'utf8').split('---\n\n')[1];
    const document = await editing.edit(
      'yibin',
      { title: 'A "better" title: new', published: '2023-03', kind: '' },
      BY,
    );
    expect(document).toMatchObject({ title: 'A "better" title: new', published: '2023-03', publisher: 'The Paper' });
    expect(readFileSync(file, 'utf8').split('---\n\n')[1]).toBe(body);
    expect((await publishing.refresh()).documents.changed.shown).toMatchObject([{ after: { id: 'yibin' } }]);
  });

  it('is made where there is none', async () => {
    const { editing, dataDir } = await openFixture();
    writeFileSync(join(dataDir, 'corpus/documents/bare.md'), 'Some words.\n');
    await editing.edit('bare', { title: 'Bare', places: '511500, 510000' }, BY);
    const document = await editing.edit('bare', { publisher: 'Nobody' }, BY);
    expect(document).toMatchObject({
      title: 'Bare',
      publisher: 'Nobody',
      places: ['511500', '510000'],
      body: 'Some words.',
    });
  });

  it('is changed where the file begins with a byte order mark, or has the line ends of Windows', async () => {
    const { editing, dataDir } = await openFixture();
    const file = join(dataDir, 'corpus/documents/yibin.md');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    const document = await editing.edit('yibin', { title: 'Another title' }, BY);
    expect(document).toMatchObject({ title: 'Another title', publisher: 'The Paper' });
    expect(readFileSync(file, 'utf8').split('---\n\n')[1]).toBe(text.split('---\n\n')[1]);
    expect(document.body).not.toContain('publisher');
  });

  it.each(['---\ntitle: Yibin\n\nThe city is proud.\n', '---\ntitle: "Yibin\nkind: x\n---\n\nThe city is proud.\n'])(
    'that nobody can read (%j) is not written over',
    async (text) => {
      const { editing, dataDir } = await openFixture();
      const file = join(dataDir, 'corpus/documents/yibin.md');
      writeFileSync(file, text);
      const edited = editing.edit('yibin', { publisher: 'The Paper' }, BY);
      await expect(edited).rejects.toMatchObject({ code: 'DOCUMENT_FAULTY' });
      expect(readFileSync(file, 'utf8')).toBe(text);
    },
  );

  it('takes no unknown field and no faulty value', async () => {
    const { editing } = await openFixture();
    await expect(editing.edit('yibin', { colour: 'red' }, BY)).rejects.toMatchObject({ code: 'HEADER_FIELD_UNKNOWN' });
    await expect(editing.edit('yibin', { published: 'soon' }, BY)).rejects.toMatchObject({ code: 'DOCUMENT_FAULTY' });
  });
});
