import { appendFileSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../src/curation/render.ts';
import { openButton, sourceSheet } from '../../src/discord/render/source.ts';
import { LOOPBACK, serve } from '../ingest/site.ts';
import { ask, LUZHOU, LUZHOU_OUTPUT, openFixture, WORDS } from './fixture.ts';
import { BY } from './samples.ts';

const DAY = Date.UTC(2026, 10, 22);

/** A page that says what it is told to say, and knows its versions. */
function pageOf(text: string) {
  const requests: IncomingMessage[] = [];
  const page = { text, version: 1, status: 200, requests };
  const listener: RequestListener = (request, response) => {
    requests.push(request);
    const etag = `"${page.version}"`;
    const isKnown = request.headers['if-none-match'] === etag;
    response.writeHead(page.status === 200 && isKnown ? 304 : page.status, {
      'content-type': 'text/plain',
      etag,
      'last-modified': 'Mon, 01 Jan 2024 00:00:00 GMT',
    });
    response.end(isKnown ? undefined : page.text);
  };
  return Object.assign(page, { listener });
}

/** A corpus with a reviewed document that was fetched from a page. */
async function withPage({ now = () => DAY } = {}) {
  const page = pageOf(LUZHOU);
  const { at } = await serve({ '/news/luzhou-builds-batteries': page.listener });
  const address = at('/news/luzhou-builds-batteries#top');
  const curation = await openFixture({ fetching: LOOPBACK, now });
  const { editing, pages, reviewing, dataDir } = curation;
  const draft = await pages.draft(address);
  const header = { ...draft.header, id: { ...draft.header.id, value: 'luzhou' }, places: ['510500'] };
  await editing.add({ ...draft, header }, WORDS, BY);
  await reviewing.approveRest('luzhou', BY);
  await reviewing.decide('luzhou', 'luzhou:3', { kind: 'reject' }, BY);
  const file = () => readFileSync(join(dataDir, 'corpus/documents/luzhou.md'), 'utf8');
  return { ...curation, page, address, file };
}

describe('a document that was fetched', () => {
  it('keeps where its text came from, and what the server said of its version', async () => {
    const { file, address } = await withPage();
    expect(file()).toContain(`\nfetched:\n  from: "${address.replace('#top', '')}"\n`);
    expect(file()).toMatch(/\n {2}at: "2026-11-22T00:00:00.000Z"\n {2}text: "[0-9a-f]{64}"\n {2}etag: "\\"1\\""\n/u);
    expect(file()).toContain('last_modified: "Mon, 01 Jan 2024 00:00:00 GMT"');
  });

  it('is asked for again with a refresh, by what was said of its version', async () => {
    const { publishing, page, dataDir } = await withPage();
    const stages: string[] = [];
    const { pages } = await publishing.refresh((stage) => stages.push(stage));
    expect(pages).toMatchObject([{ document: 'luzhou', kind: 'unchanged' }]);
    expect(stages[0]).toBe('fetching');
    expect(page.requests.at(-1)?.headers).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': 'Mon, 01 Jan 2024 00:00:00 GMT',
    });
    const before = readFileSync(join(dataDir, 'corpus/documents/luzhou.md'), 'utf8');
    page.version = 2;
    expect((await publishing.refresh()).pages).toMatchObject([{ kind: 'unchanged' }]);
    expect(readFileSync(join(dataDir, 'corpus/documents/luzhou.md'), 'utf8')).toBe(before);
  });

  it('is told to have changed, sentence by sentence, and is taken in when somebody says so', async () => {
    const { publishing, pages, reviewing, service, page, file } = await withPage();
    page.version = 2;
    page.text = LUZHOU.replace('12.5 billion yuan', '13.1 billion yuan').replace(' On June 9 a fair was held.', '');
    const before = file();
    const report = await publishing.refresh();
    expect(report.pages).toMatchObject([
      {
        kind: 'changed',
        difference: {
          sentences: {
            added: { shown: [expect.stringContaining('13.1 billion yuan')] },
            removed: { shown: [expect.stringContaining('12.5 billion yuan'), 'On June 9 a fair was held.'] },
          },
          figures: { added: 2, lost: { shown: [{ id: 'luzhou:1' }, { id: 'luzhou:2' }] } },
        },
      },
    ]);
    expect(renderReport(report, 'en')).toContain('"renew luzhou" takes the new text in');
    expect(renderReport(report, 'zh')).toContain('− In 2023, the output value');
    expect(file()).toBe(before);

    const { proposals } = await pages.renew('luzhou', BY);
    expect(proposals).toBe(3);
    await reviewing.decide('luzhou', 'luzhou:3', { kind: 'reject' }, BY);
    await reviewing.approveRest('luzhou', BY);
    expect(file()).toContain('places:\n  - "510500"');
    expect((await publishing.refresh()).pages).toMatchObject([{ kind: 'unchanged' }]);
    await publishing.publish(BY);
    expect(await ask(service, LUZHOU_OUTPUT)).toContain('13.1 billion yuan');
  });

  it('is renewed only with the text that was shown, and only where there is a new one', async () => {
    const { publishing, pages, page } = await withPage();
    await expect(pages.renew('luzhou', BY)).rejects.toMatchObject({ code: 'PAGE_OTHER' });
    await expect(pages.renew('yibin', BY)).rejects.toMatchObject({ code: 'PAGE_UNKNOWN' });
    Object.assign(page, { version: 2, text: LUZHOU.replace('12.5', '13.1') });
    const [note] = (await publishing.refresh()).pages;
    const shown = note?.kind === 'changed' ? note.text : '';
    Object.assign(page, { version: 3, text: LUZHOU.replace('12.5', '99.9') });
    await expect(pages.renew('luzhou', BY, shown)).rejects.toMatchObject({ code: 'PAGE_OTHER' });
  });

  it.each([404, 410])(
    'stays when its page is gone (%i), and is marked until the page is there again',
    async (status) => {
      let now = DAY;
      const { publishing, service, page, file, history } = await withPage({ now: () => now });
      page.status = status;
      expect((await publishing.refresh()).pages).toMatchObject([{ kind: 'gone', since: '2026-11-22' }]);
      await publishing.publish(BY);
      expect(file()).toContain('gone: "2026-11-22"');
      expect((await history(9)).actions.map(({ what }) => what)).toContain('luzhou: the page is gone');
      expect(await ask(service, LUZHOU_OUTPUT)).toContain('12.5 billion yuan');
      const source = await service.run('source', { name: 'luzhou', language: 'en' });
      expect(source.document.gone).toBe('2026-11-22');
      expect(JSON.stringify(sourceSheet(source, 'en'))).toContain('gone since 22 November 2026');
      expect(JSON.stringify(sourceSheet(source, 'zh'))).toContain('自2026年11月22日起已失效');
      expect(openButton(source.document, 'en')).toEqual([]);
      now += 24 * 60 * 60 * 1000;
      expect((await publishing.refresh()).pages).toMatchObject([{ kind: 'gone', since: '2026-11-22' }]);
      page.status = 200;
      expect((await publishing.refresh()).pages).toMatchObject([{ kind: 'unchanged' }]);
      expect(file()).not.toContain('gone:');
    },
  );

  it('does not change when the page cannot be read; that is said, and the refresh goes on', async () => {
    const { publishing, page, file } = await withPage();
    const before = file();
    page.status = 500;
    const report = await publishing.refresh();
    expect(report.pages).toMatchObject([{ kind: 'failed', code: 'FETCH_STATUS' }]);
    expect(renderReport(report, 'en')).toContain('answered with status 500');
    Object.assign(page, { status: 200, version: 2, text: '{"now": "an interface"}' });
    expect((await publishing.refresh()).pages).toMatchObject([{ kind: 'failed', code: 'INGEST_UNSUPPORTED' }]);
    expect(file()).toBe(before);
  });

  it('may be mended by hand: what counts is whether its page has changed', async () => {
    const { publishing, page, dataDir } = await withPage();
    appendFileSync(join(dataDir, 'corpus/documents/luzhou.md'), '\nA note of ours.\n');
    page.version = 2;
    expect((await publishing.refresh()).pages).toMatchObject([{ kind: 'unchanged' }]);
  });

  it('is not asked for where fetching is switched off', async () => {
    const { dataDir, page } = await withPage();
    const before = page.requests.length;
    const { publishing } = await openFixture({ dataDir, now: () => DAY });
    expect((await publishing.refresh()).pages).toEqual([]);
    expect(page.requests).toHaveLength(before);
  });
});
