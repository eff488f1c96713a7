import { rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvFile } from '../../src/curation/csv.ts';
import { renderReport } from '../../src/curation/render.ts';
import type { Fact } from '../../src/domain/fact.ts';
import { ask, openFixture } from './fixture.ts';
import { BY, OUTPUT, openInProcess, yibin } from './samples.ts';

/** Somebody edits the working copy by hand. */
function edit(dataDir: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) writeFileSync(join(dataDir, 'corpus', path), content);
}

describe('a refresh', () => {
  it('tells what publishing would change, and changes nothing', async () => {
    const { publishing, service, status, dataDir } = await openFixture();
    edit(dataDir, { ...yibin(12), 'gold.csv': yibin(10)['gold.csv'] ?? '' });
    const report = await publishing.refresh();
    expect(report.documents).toMatchObject({ added: { total: 0 }, changed: { shown: [{ after: { id: 'yibin' } }] } });
    expect(report.facts.changed.shown).toMatchObject([{ before: { value: 10e9 }, after: { value: 12e9 } }]);
    expect(report.gold).toEqual({
      total: 1,
      before: 1,
      after: 0,
      changed: {
        total: 1,
        shown: [
          {
            question: OUTPUT,
            held: { before: true, after: false },
            answer: {
              before: expect.stringContaining('10 billion yuan'),
              after: expect.stringContaining('12 billion yuan'),
            },
          },
        ],
      },
    });
    expect(await ask(service, OUTPUT)).toContain('10 billion yuan');
    expect(await status()).toMatchObject({ hasUnpublished: true, candidate: report.candidate });
  });

  it('shows how the answers to gold questions read, before and after, the lost ones first and no more than can be read', async () => {
    const { publishing, dataDir } = await openFixture();
    const asked = Array.from({ length: 30 }, (_, index) => ({
      question: OUTPUT + '?'.repeat(index + 1),
      says: 'Yibin',
    }));
    const questions = [...asked, { question: OUTPUT, says: '10 billion yuan' }];
    edit(dataDir, { ...yibin(12), 'gold.csv': csvFile(['question', 'says'], questions) });
    const report = await publishing.refresh();
    expect(report.gold).toMatchObject({ total: 31, before: 31, after: 30, changed: { total: 31 } });
    expect(report.gold.changed.shown).toHaveLength(25);
    const text = renderReport(report, 'en');
    expect(text).toMatch(/no longer answered well: .*\n {4}.*10 billion yuan.*\n {4}→ .*12 billion yuan/u);
    expect(text).toContain('answered in other words: ');
    expect(text).toContain('… and 6 more');
  });

  it('finds contradictions with what is there, both with their quotes', async () => {
    const { publishing, dataDir } = await openFixture();
    const other = yibin(11);
    edit(dataDir, {
      'documents/other.md': other['documents/yibin.md']?.replace('The Paper', 'The Other Paper') ?? '',
      'facts/other.csv': other['facts/yibin.csv'] ?? '',
    });
    const { conflicts } = await publishing.refresh();
    expect(conflicts.shown).toMatchObject([{ kind: 'conflict', facts: [{}, {}] }]);
    const quotes = conflicts.shown[0]?.facts.map(({ fact, publisher }) => `${publisher}: ${fact.quote}`);
    expect(quotes?.sort()).toEqual([
      expect.stringMatching(/^The Other Paper: .* 11 billion/u),
      expect.stringMatching(/^The Paper: .* 10 billion/u),
    ]);
  });

  it('names the earlier answers whose figures would be others, or none', async () => {
    let given: { id: string; facts: readonly Fact[] }[] = [];
    const { publishing, service, dataDir } = await openFixture({ givenAnswers: () => given });
    const { facts } = await service.answer({ text: OUTPUT, history: [] });
    given = [{ id: 'a1', facts }];
    expect((await publishing.refresh()).answers.total).toBe(0);
    edit(dataDir, yibin(12));
    expect((await publishing.refresh()).answers.shown).toMatchObject([
      { answer: 'a1', before: { value: 10e9 }, after: { value: 12e9 } },
    ]);
  });

  it('of a faulty folder says all that is wrong, by files of the corpus, and nothing is published', async () => {
    const { publishing, service, dataDir } = await openFixture();
    edit(dataDir, { 'facts/yibin.csv': yibin(99)['facts/yibin.csv'] ?? '', 'gold.csv': 'answer\nwhat\n' });
    await expect(publishing.refresh()).rejects.toMatchObject({
      code: 'CORPUS_FAULTY',
      context: { faults: expect.arrayContaining([expect.objectContaining({ file: 'facts/yibin.csv', line: 2 })]) },
    });
    await expect(publishing.publish(BY)).rejects.toMatchObject({ code: 'CANDIDATE_MISSING' });
    expect(await ask(service, OUTPUT)).toContain('10 billion yuan');
  });

  it('tells where it is', async () => {
    const { publishing } = await openFixture();
    const stages: string[] = [];
    await publishing.refresh((stage) => stages.push(stage));
    expect(stages).toEqual(['copying', 'checking', 'building', 'asking']);
  });
});

describe('publishing', () => {
  it('serves the candidate, and keeps the version before', async () => {
    const { publishing, service, history, status, dataDir } = await openFixture();
    edit(dataDir, yibin(12));
    await publishing.refresh();
    const { hash } = await publishing.publish(BY);
    expect(await ask(service, OUTPUT)).toContain('12 billion yuan');
    const { versions, actions } = await history(10);
    expect(versions.map(({ by }) => by)).toEqual([BY, 'the program']);
    expect(actions[0]).toMatchObject({ action: 'publish', by: BY, before: versions[1]?.hash, after: hash });
    expect(await status()).toMatchObject({ hasUnpublished: false, current: { hash } });
    await expect(publishing.publish(BY)).rejects.toMatchObject({ code: 'NOTHING_TO_PUBLISH' });
  });

  it('publishes what was reported on, not what was changed after that', async () => {
    const { publishing, service, status, dataDir } = await openFixture();
    edit(dataDir, yibin(12));
    await publishing.refresh();
    edit(dataDir, yibin(13));
    await publishing.publish(BY);
    expect(await ask(service, OUTPUT)).toContain('12 billion yuan');
    expect((await status()).hasUnpublished).toBe(true);
  });

  it('decides only on the report that was read', async () => {
    const { publishing, dataDir } = await openFixture();
    edit(dataDir, yibin(12));
    const read = await publishing.refresh();
    edit(dataDir, yibin(13));
    const newer = await publishing.refresh();
    const outdated = { code: 'CANDIDATE_OUTDATED' };
    await expect(publishing.publish(BY, read.candidate)).rejects.toMatchObject(outdated);
    await expect(publishing.discard(BY, read.candidate)).rejects.toMatchObject(outdated);
    expect((await publishing.publish(BY, newer.candidate)).hash).toBe(newer.candidate);
  });

  it('refuses a report that something else was published after', async () => {
    const one = await openFixture();
    const other = await openFixture({ dataDir: one.dataDir });
    edit(one.dataDir, yibin(12));
    await one.publishing.refresh();
    await one.publishing.publish(BY);
    edit(one.dataDir, yibin(13));
    await one.publishing.refresh();
    await one.publishing.discard(BY);
    await expect(other.publishing.publish(BY)).rejects.toMatchObject({ code: 'CANDIDATE_MISSING' });
  });

  it('changes nothing when the new version cannot be built', async () => {
    let broken = false;
    const open = (dir: string) => (broken ? Promise.reject(new Error('no memory')) : openInProcess(dir));
    const { publishing, service, status, dataDir } = await openFixture({ open });
    const before = await status();
    edit(dataDir, yibin(12));
    await publishing.refresh();
    broken = true;
    await expect(publishing.publish(BY)).rejects.toThrow('no memory');
    expect((await status()).current).toEqual(before.current);
    expect(await ask(service, OUTPUT)).toContain('10 billion yuan');
  });

  it('is followed by another process that serves the same data', async () => {
    const one = await openFixture();
    const other = await openFixture({ dataDir: one.dataDir });
    expect(await other.publishing.pending()).toBeUndefined();
    edit(one.dataDir, yibin(12));
    await one.publishing.refresh();
    const { hash } = await one.publishing.publish(BY);
    expect(await other.publishing.pending()).toBe(hash);
    await other.publishing.follow(hash);
    expect(await ask(other.service, OUTPUT)).toContain('12 billion yuan');
    expect(await other.publishing.pending()).toBeUndefined();
  });

  it('is not followed by a version that was built for longer and published before', async () => {
    const one = await openFixture();
    const slow = Promise.withResolvers<void>();
    const closed: string[] = [];
    let gate: Promise<void> | undefined;
    const other = await openFixture({
      dataDir: one.dataDir,
      async open(dir) {
        await gate;
        const service = await openInProcess(dir);
        const close = async () => {
          closed.push(basename(dir));
          await service.close();
        };
        return { ...service, close };
      },
    });
    const publish = async (billions: number) => {
      edit(one.dataDir, yibin(billions));
      await one.publishing.refresh();
      return (await one.publishing.publish(BY)).hash;
    };
    const earlier = await publish(12);
    gate = slow.promise;
    const following = other.publishing.follow(earlier);
    const later = await publish(13);
    gate = undefined;
    await other.publishing.follow(later);
    slow.resolve();
    await following;
    expect(await ask(other.service, OUTPUT)).toContain('13 billion yuan');
    expect(closed).toContain(earlier);
    expect(closed).not.toContain(later);
  });

  it('lets one change happen at a time and tells the others which', async () => {
    const { publishing } = await openFixture();
    const begun = Promise.withResolvers<unknown>();
    const refresh = publishing.refresh(begun.resolve);
    await begun.promise;
    await expect(publishing.discard(BY)).rejects.toMatchObject({ code: 'CORPUS_BUSY', context: { action: 'refresh' } });
    await refresh;
  });
});

describe('a rollback', () => {
  it('serves the earlier version, and puts the working copy back', async () => {
    const { publishing, service, history, status, dataDir } = await openFixture();
    edit(dataDir, { ...yibin(12), 'documents/more.md': 'More of it.' });
    await publishing.refresh();
    await publishing.publish(BY);
    const first = (await history(1)).versions.at(-1)?.hash ?? '';
    await publishing.rollback(first.slice(0, 6), BY);
    expect(await ask(service, OUTPUT)).toContain('10 billion yuan');
    expect(await status()).toMatchObject({ hasUnpublished: false, current: { hash: first } });
  });

  it('keeps what was not published, so that it can be taken back', async () => {
    const { publishing, service, history, dataDir } = await openFixture();
    const first = (await history(1)).versions[0]?.hash ?? '';
    edit(dataDir, yibin(12));
    await publishing.rollback(first, BY);
    const aside = (await history(1)).versions.find(({ published }) => !published)?.hash ?? '';
    const taken = await publishing.rollback(aside, BY);
    expect(await ask(service, OUTPUT)).toContain('12 billion yuan');
    expect(taken).toMatchObject({ published: true, documents: 1, facts: 1 });
  });

  it('to what was never published serves it only if it is sound, like any other change', async () => {
    const { publishing, service, history, status, dataDir } = await openFixture();
    const first = (await history(1)).versions[0]?.hash ?? '';
    edit(dataDir, { 'facts/yibin.csv': yibin(99)['facts/yibin.csv'] ?? '' });
    await publishing.rollback(first, BY);
    const aside = (await history(1)).versions.find(({ published }) => !published)?.hash ?? '';
    await expect(publishing.rollback(aside, BY)).rejects.toMatchObject({
      code: 'CORPUS_FAULTY',
      context: { faults: expect.arrayContaining([expect.objectContaining({ file: 'facts/yibin.csv', line: 2 })]) },
    });
    expect(await status()).toMatchObject({ hasUnpublished: false, current: { hash: first } });
    expect(await ask(service, OUTPUT)).toContain('10 billion yuan');
  });

  it('says which versions there are', async () => {
    const { publishing } = await openFixture();
    await expect(publishing.rollback('ffff', BY)).rejects.toMatchObject({
      code: 'VERSION_UNKNOWN',
      context: { suggestions: [expect.stringMatching(/^[0-9a-f]{16}$/u)] },
    });
  });

  it('goes back ten versions and no further', { timeout: 60_000 }, async () => {
    const { publishing, history, dataDir } = await openFixture();
    for (let billions = 11; billions < 22; billions += 1) {
      edit(dataDir, yibin(billions));
      await publishing.refresh();
      await publishing.publish(BY);
    }
    expect((await history(1)).versions).toHaveLength(10);
  });
});

function damage(dataDir: string, hash: string): void {
  writeFileSync(join(dataDir, 'versions', hash, 'documents/yibin.md'), 'rubbish');
}

describe('a version with damage', () => {
  it('is made again from the working copy where that is the same', async () => {
    const { dataDir, history } = await openFixture();
    const [version] = (await history(1)).versions;
    damage(dataDir, version?.hash ?? '');
    const again = await openFixture({ dataDir });
    expect((await again.status()).notes.map(({ code }) => code)).toEqual(['damaged', 'rebuilt']);
    expect(await ask(again.service, OUTPUT)).toContain('10 billion yuan');
  });

  it('is passed over for the one before', async () => {
    const { dataDir, publishing } = await openFixture();
    edit(dataDir, yibin(12));
    await publishing.refresh();
    const { hash } = await publishing.publish(BY);
    edit(dataDir, yibin(13));
    damage(dataDir, hash);
    const again = await openFixture({ dataDir });
    expect((await again.status()).notes.map(({ code }) => code)).toEqual(['damaged', 'fell back']);
    expect(await ask(again.service, OUTPUT)).toContain('10 billion yuan');
    await expect(again.publishing.rollback(hash, BY)).rejects.toMatchObject({ code: 'VERSION_DAMAGED' });
  });

  it('all of them: the working copy is served', async () => {
    const { dataDir } = await openFixture();
    edit(dataDir, yibin(12));
    rmSync(join(dataDir, 'versions'), { recursive: true });
    const again = await openFixture({ dataDir });
    expect(await ask(again.service, OUTPUT)).toContain('12 billion yuan');
  });

  it('the list of versions itself: what was published last is served, and no version is lost', async () => {
    const { dataDir, publishing, history } = await openFixture();
    edit(dataDir, yibin(12));
    await publishing.refresh();
    await publishing.publish(BY);
    const { versions } = await history(1);
    edit(dataDir, { 'facts/yibin.csv': yibin(13)['facts/yibin.csv'] ?? '' });
    for (const left of ['{', undefined]) {
      const file = join(dataDir, 'versions.json');
      if (left === undefined) rmSync(file);
      else writeFileSync(file, left);
      const again = await openFixture({ dataDir });
      expect((await again.status()).notes.map(({ code }) => code)).toEqual(['damaged', 'fell back']);
      expect((await again.history(1)).versions).toEqual(versions);
      expect(await ask(again.service, OUTPUT)).toContain('12 billion yuan');
      expect((await again.history(1)).actions[0]).toMatchObject({ action: 'publish', by: BY });
    }
  });

  it('the list of versions, and the log as well: the latest sound version is served', async () => {
    const { dataDir, publishing, status } = await openFixture();
    const { hash } = (await status()).current;
    edit(dataDir, { 'facts/yibin.csv': yibin(13)['facts/yibin.csv'] ?? '' });
    await publishing.rollback(hash, BY);
    for (const name of ['versions.json', 'audit.jsonl']) writeFileSync(join(dataDir, name), '');
    const again = await openFixture({ dataDir });
    const { versions, actions } = await again.history(9);
    expect([versions.length, versions.find(({ published }) => published)?.hash]).toEqual([2, hash]);
    expect(actions).toMatchObject([{ action: 'restore', after: hash }]);
    expect(await ask(again.service, OUTPUT)).toContain('10 billion yuan');
  });
});
