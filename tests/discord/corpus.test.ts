import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LUZHOU, LUZHOU_OUTPUT, openFixture } from '../curation/fixture.ts';
import { OUTPUT, TODAY } from '../curation/samples.ts';
import type { Message } from '../fakes/discord/message.ts';
import type { FakeUser } from '../fakes/discord/users.ts';
import { column, docx, pdf, swellingDocx, wordParagraph } from '../ingest/generators.ts';
import { LOOPBACK, serve } from '../ingest/site.ts';
import { corpusInDiscord, file, LONG, shows, takeIn } from './corpus-fixture.ts';
import { botInDiscord, expectNoRefusals, offerToAll } from './fixture.ts';

async function publish(mod: FakeUser): Promise<Message> {
  const report = await mod.slash('corpus refresh').message();
  await shows(report, /What publishing would change/u);
  mod.press(report, 'Publish');
  return await shows(report, /is published/u);
}

describe('a moderator', () => {
  it('takes a document in, reviews its figures, publishes, asks about it and rolls back', LONG, async () => {
    const { fake, mod, curation } = await corpusInDiscord();
    const before = (await curation.status()).current.hash;
    const ann = fake.user('ann');
    const ask = async () => (await ann.slash('ask', { question: LUZHOU_OUTPUT }).message()).text;
    expect(await ask()).not.toContain('12.5 billion');

    const added = await takeIn(mod, file('luzhou.txt', LUZHOU));
    expect(added.text).toContain('3 figures wait to be reviewed');
    const card = await mod.press(added, 'Review figures').message();
    expect(card.text).toContain('3 of 3 figures to review');
    expect(card.text).toContain('**__In 2023, the output value of Luzhou');
    expect(card.text).toContain('**Place**: Luzhou, Sichuan (510500)');
    mod.press(card, 'Approve');
    await shows(card, /2 of 3 figures to review/u);
    mod.press(card, 'Approve the rest');
    await shows(card, /1 of 3 figures to review/u);
    await mod.submitModal(mod.press(card, 'Mend'), {
      indicator: 'revenue',
      status: 'target',
      rest: 'value: 30000000000\nunit: CNY',
    });
    await shows(card, /No figures wait/u);
    expect(await ask()).not.toContain('12.5 billion');

    const report = await mod.press(card, 'See what would change').message();
    await shows(report, /facts: 3 added/u);
    expect(report.text).toContain('Luzhou, Sichuan · ');
    mod.press(report, 'Publish');
    await shows(report, /is published/u);
    expect(await ask()).toContain('12.5 billion yuan');

    const back = await mod.slash('corpus rollback', { version: before }).message();
    expect(back.text).toContain(before);
    expect(await ask()).not.toContain('12.5 billion');
    expect((await ann.slash('ask', { question: OUTPUT }).message()).text).toContain('10 billion yuan');
    expectNoRefusals(fake);
  });

  it.each([
    ['luzhou.md', `# Luzhou builds batteries\n\n${LUZHOU.split('\n').slice(1).join('\n')}`],
    [
      'luzhou.html',
      `<html><head><title>Luzhou builds batteries</title></head><body><nav>Home</nav><article><h1>Luzhou builds batteries</h1>${LUZHOU.split(
        '\n',
      )
        .slice(1)
        .filter(Boolean)
        .map((line) => `<p>${line}</p>`)
        .join('')}</article></body></html>`,
    ],
    ['luzhou.pdf', pdf({ pages: [column(LUZHOU.split('\n'))] })],
    [
      'luzhou.docx',
      docx(
        LUZHOU.split('\n')
          .filter(Boolean)
          .map((line) => wordParagraph(line))
          .join(''),
      ),
    ],
  ])('has %s read, and it answers once it is published', LONG, async (name, content) => {
    const { fake, mod } = await corpusInDiscord();
    const added = await takeIn(mod, file(name, content));
    const card = await mod.press(added, 'Review figures').message();
    mod.press(card, 'Approve');
    await shows(card, /2 of 3/u);
    mod.press(card, 'Reject the rest');
    await shows(card, /No figures wait/u);
    await publish(mod);
    const answer = await fake.user('ann').slash('ask', { question: LUZHOU_OUTPUT }).message();
    expect(answer.text).toContain('12.5 billion yuan');
    expectNoRefusals(fake);
  });
});

/** Somebody acts; what they are told, privately. */
async function refusal(act: { message(): Promise<Message> }): Promise<string> {
  const message = await act.message();
  expect(message.isEphemeral).toBe(true);
  return message.text;
}

describe('whoever is no moderator', () => {
  it('is not offered the commands, and is refused all the same', LONG, async () => {
    const { fake, mod, curation } = await corpusInDiscord();
    const ann = fake.user('ann');
    expect(() => ann.slash('corpus status')).toThrow(/not offered/u);
    expect(() => mod.slash('corpus status', {}, { in: 'dm' })).toThrow(/not offered/u);
    for (const command of ['status', 'refresh', 'add', 'history', 'export', 'review', 'settings']) {
      offerToAll(fake);
      expect(await refusal(ann.slash(`corpus ${command}`))).toContain('Only those who manage this server');
    }
    expect(
      await ann
        .autocomplete('corpus remove', 'document', '')
        .response(500)
        .catch(() => 'nothing'),
    ).toBe('nothing');
    expect((await curation.history(10)).actions.map(({ action }) => action)).toEqual(['seed']);
  });

  it('cannot press a moderator’s buttons, nor one who is a moderator no more', LONG, async () => {
    const { fake, mod, curation, dataDir } = await corpusInDiscord();
    writeFileSync(join(dataDir, 'corpus/documents/new.md'), 'Yibin has a new battery plant, says the city.\n');
    const report = await shows(await mod.slash('corpus refresh').message(), /1 added/u);
    const { hash } = (await curation.status()).current;
    expect(await refusal(fake.user('ann').press(report, 'Publish'))).toContain('Only those who manage');
    fake.setPermissions(mod, 0n);
    expect(await refusal(mod.press(report, 'Publish'))).toContain('Only those who manage');
    expect((await curation.status()).current.hash).toBe(hash);
    expectNoRefusals(fake);
  });

  it('may, when the server names a role for it; only managers name one', LONG, async () => {
    const { fake, mod, curation } = await corpusInDiscord();
    const ann = fake.user('ann', { permissions: PermissionFlagsBits.AddReactions });
    const [role = ''] = fake.guild.members.get(ann.id)?.roles ?? [];
    const log = fake.addChannel('corpus-log');
    const set = await mod.slash('corpus settings', { role: { role }, log }).message();
    expect(set.text).toContain(`<@&${role}>`);
    expect((await log.next()).text).toContain('will be told here');
    const everybody = await mod.slash('corpus settings', { role: { role: fake.guild.id } }).message();
    expect(everybody.text).toContain('That role is everybody’s');
    offerToAll(fake);
    expect((await ann.slash('corpus status').message()).text).toContain('The corpus');
    expect(await refusal(ann.slash('corpus settings', { reset: true }))).toContain('Only those who manage');
    await ann.slash('corpus remove', { document: 'yibin' }).message();
    const told = await log.next();
    expect(told.text).toContain(`<@${ann.id}> **remove** yibin`);
    expect(told.text).toContain((await curation.status()).current.hash);
    expect(told.pings.size).toBe(0);
    expect((await mod.slash('corpus history').message()).text).toContain(`(Discord ${ann.id}) **remove** yibin`);
    expectNoRefusals(fake);
  });

  it('has no say from a server that the operator did not name', LONG, async () => {
    const { dataDir: _, ...curation } = await openFixture();
    const statusFrom = async (guilds: readonly string[]): Promise<[string, string]> => {
      const { fake } = await botInDiscord({ keeping: { curation, today: () => TODAY, guilds } });
      const mod = fake.user('mod', { permissions: PermissionFlagsBits.ManageGuild });
      return [await refusal(mod.slash('corpus status')), fake.guild.id];
    };
    expect((await statusFrom(['1']))[0]).toContain('not kept from here');
    const [unset, id] = await statusFrom([]);
    expect(unset.replaceAll('\\', '')).toContain(`with CORPUS_GUILD_IDS=${id} in .env`);
  });
});

describe('what cannot be taken in', () => {
  it.each([
    ['an empty file', file('a.txt', ''), 'The file is empty.'],
    ['a zip bomb', file('a.docx', swellingDocx(80)), 'The file unpacks to more than'],
    [
      'a program',
      file(
        'a.txt',
        Uint8Array.from({ length: 4000 }, (_, at) => (at * 7) % 32),
      ),
      'not text',
    ],
    ['a scan', file('a.pdf', pdf({ pages: [[]] })), 'The PDF holds pictures'],
    ['more than Discord takes from most', file('a.txt', Buffer.alloc(11 * 1024 * 1024, 'a')), 'at most 10 MB'],
  ])('%s is refused in one sentence, and questions are answered meanwhile', LONG, async (_, sent, words) => {
    const { fake, mod, curation } = await corpusInDiscord();
    const hash = (await curation.status()).current.hash;
    const adding = mod.slash('corpus add', { file: sent });
    const answer = await fake.user('ann').slash('ask', { question: OUTPUT }).message();
    expect(answer.text).toContain('10 billion yuan');
    expect(await refusal(adding)).toContain(words);
    expect(await curation.status()).toMatchObject({ current: { hash }, hasUnpublished: false });
    expectNoRefusals(fake);
  });

  it('what is there already is refused with a pointer, and the draft stays to be put right', LONG, async () => {
    const { fake, mod } = await corpusInDiscord();
    await takeIn(mod, file('luzhou.txt', LUZHOU));
    const draft = await mod
      .slash('corpus add', { file: file('copy.txt', LUZHOU.replace('a fair', 'a big fair')) })
      .message();
    const adding = mod.press(draft, 'Add');
    expect((await adding.followUp()).text).toMatch(/nearly the same text as “luzhou” \(\d\d%\)/u);
    expect(draft.text).toContain('Is this right?');
    mod.press(draft, 'Cancel');
    await shows(draft, /Nothing was added/u);
    expectNoRefusals(fake);
  });

  it('an address is refused while the operator does not allow it', LONG, async () => {
    const { mod } = await corpusInDiscord();
    expect(await refusal(mod.slash('corpus add', { url: 'http://127.0.0.1/a' }))).toContain('switched off');
  });
});

describe('an article that is fetched from its address', () => {
  it('is read, answers, and is asked for again with every refresh', LONG, async () => {
    let text = LUZHOU;
    const { at } = await serve({ '/luzhou-batteries': (_request, response) => response.end(text) });
    const { fake, mod } = await corpusInDiscord({ fetching: LOOPBACK });
    const draft = await mod.slash('corpus add', { url: at('/luzhou-batteries') }).message();
    expect(draft.text).toContain('example.org');
    await mod.submitModal(mod.press(draft, 'Correct'), { places: '510500' });
    await shows(draft, /\*\*Places\*\*: 510500/u);
    mod.press(draft, 'Add');
    const card = await mod.press(await shows(draft, /is in the working copy/u), 'Review figures').message();
    mod.press(card, 'Reject the rest');
    await shows(card, /No figures wait/u);
    await publish(mod);

    text = LUZHOU.replace('a fair', 'a big fair');
    const report = await shows(await mod.slash('corpus refresh').message(), /1 changed, 0 gone/u);
    expect(report.text).toContain('+ On June 9 a big fair was held.');
    const renewed = await mod.press(report, 'New text of luzhou-batteries').message();
    await shows(renewed, /is in the working copy/u);
    const again = await mod.press(renewed, 'See what would change').message();
    await shows(again, /pages: 1 unchanged/u);
    mod.press(again, 'Publish');
    await shows(again, /is published/u);
    const said = await fake.user('ann').slash('ask', { question: 'What was held in Luzhou on June 9?' }).message();
    expect(said.text).toContain('a big fair');
    expectNoRefusals(fake);
  });

  it('that is not on the open internet, or leads away from it, is refused', LONG, async () => {
    const { at } = await serve({
      '/a': (_request, response) => response.writeHead(302, { location: 'http://inside.example.org/' }).end(),
    });
    const { fake, mod } = await corpusInDiscord({ fetching: LOOPBACK });
    expect(await refusal(mod.slash('corpus add', { url: at('/a') }))).toContain('is not a public address');
    expect(await refusal(mod.slash('corpus add', { url: at('/b') }))).toContain('answered with status 404');
    const { mod: other } = await corpusInDiscord({ fetching: { enabled: true } });
    expect(await refusal(other.slash('corpus add', { url: at('/a', '127.0.0.1') }))).toContain('not a public address');
    expectNoRefusals(fake);
  });
});

describe('keeping the corpus', () => {
  it('takes a pasted text, too, and changes and removes documents', LONG, async () => {
    const { fake, mod, curation } = await corpusInDiscord();
    const [text, more] = [LUZHOU.slice(0, 60), LUZHOU.slice(60)];
    const draft = await (await mod.submitModal(mod.slash('corpus add'), { text, more })).message();
    expect(draft.text).toMatch(/\*\*Publisher\*\*: unknown/u);
    await mod.submitModal(mod.press(draft, 'More fields'), { id: 'pasted', url: 'https://example.org/luzhou' });
    await shows(draft, /\*\*Id\*\*: pasted — stated by the moderator/u);
    mod.press(draft, 'Add');
    await shows(draft, /pasted\*\* is in the working copy/u);
    const edited = { document: 'pasted', field: 'publisher', value: 'The Paper' };
    expect((await mod.slash('corpus edit', edited).message()).text).toContain('is changed');
    const report = await shows(await mod.slash('corpus refresh').message(), /documents: 1 added/u);
    mod.press(report, 'Discard');
    await shows(report, /Discarded/u);
    const names = await mod.autocomplete('corpus remove', 'document', 'pas').choices();
    expect(names).toEqual([expect.objectContaining({ value: 'pasted' })]);
    await mod.slash('corpus remove', { document: 'pasted' }).message();
    expect((await mod.slash('corpus status').message()).text).toContain('Nothing waits');
    expect(await curation.documents()).toEqual(['yibin']);
    expectNoRefusals(fake);
  });

  it('shows every fault of a refresh, page by page, and serves on', LONG, async () => {
    const { fake, mod, dataDir } = await corpusInDiscord();
    const rows = Array.from(
      { length: 60 },
      (_, at) => `${at + 2},Atlantis,,output-value,2022,1,,CNY,,,actual,nothing,,`,
    );
    appendFileSync(join(dataDir, 'corpus/facts/yibin.csv'), `${rows.join('\n')}\n`);
    const report = await shows(await mod.slash('corpus refresh').message(), /cannot be published like this/u);
    expect(report.text).toContain('facts/yibin.csv:3');
    expect(report.text).toMatch(/Page 1 of \d/u);
    mod.press(report, 'More ▶');
    await shows(report, /Page 2 of \d/u);
    expect((await fake.user('ann').slash('ask', { question: OUTPUT }).message()).text).toContain('10 billion yuan');
    expectNoRefusals(fake);
  });

  it('says where a version that was only put aside is at fault, and does not go back to it', LONG, async () => {
    const { mod, curation, dataDir } = await corpusInDiscord();
    const { hash } = (await curation.status()).current;
    appendFileSync(join(dataDir, 'corpus/facts/yibin.csv'), '2,rubbish\n');
    await mod.slash('corpus rollback', { version: hash }).message();
    const { versions } = await curation.history(0);
    const aside = versions.find(({ published }) => !published)?.hash ?? '';
    const said = await refusal(mod.slash('corpus rollback', { version: aside }));
    expect(said).toContain('The corpus has a fault');
    expect(said).toContain('facts/yibin.csv:3');
  });

  it('speaks Chinese to whoever uses Discord in Chinese', LONG, async () => {
    const { fake } = await corpusInDiscord();
    const li = fake.user('li', { permissions: PermissionFlagsBits.ManageGuild, locale: 'zh-CN' });
    const draft = await li.slash('corpus add', { file: file('luzhou.txt', LUZHOU) }).message();
    expect(draft.text).toContain('请核对');
    expect(await refusal(li.slash('corpus rollback', { version: 'ffff' }))).toContain('没有保留唯一的版本');
    const settings = await li.slash('corpus settings').message();
    expect(settings.text).toContain('可维护资料库：仅限本服务器的管理者。\n操作记录：仅记入审计日志。');
    expect((await li.slash('corpus history').message()).text).toContain('文件1份，数字1条');
    expectNoRefusals(fake);
  });

  it('hands out what is served as an archive', LONG, async () => {
    const { fake, mod } = await corpusInDiscord();
    const exported = await mod.slash('corpus export').message();
    expect(exported.attachments.map(({ filename }) => filename)).toEqual([
      expect.stringMatching(/^corpus-\w{16}\.zip$/u),
    ]);
    const [archive] = exported.attachments;
    expect(Object.keys(unzipSync(archive?.bytes ?? new Uint8Array()))).toContain('documents/yibin.md');
    expectNoRefusals(fake);
  });

  it('goes on after a restart from what is on disk; drafts are begun again', LONG, async () => {
    const world = await corpusInDiscord();
    const { fake, mod } = world;
    const draft = await mod.slash('corpus add', { file: file('luzhou.txt', LUZHOU) }).message();
    const added = await takeIn(mod, file('luzhou.txt', LUZHOU));
    const card = await mod.press(added, 'Review figures').message();
    await world.restart();
    expect(await refusal(mod.press(draft, 'Add'))).toContain('no longer at hand');
    mod.press(card, 'Approve');
    await shows(card, /2 of 3/u);
    expectNoRefusals(fake);
  });
});
