import { describe, expect, it } from 'vitest';
import { botInDiscord, expectNoRefusals } from './fixture.ts';

describe('a look-up', () => {
  it('shows the figures of a city with their status, notes, sources and dates', async () => {
    const { fake } = await botInDiscord();
    const card = await fake.user('ann').slash('city', { name: 'nanchang' }).message();
    expect(card.text).toContain('### Nanchang, Jiangxi');
    expect(card.text).toContain('expectation, not a result');
    expect(card.text).toMatch(/Economic Daily.*newspaper report.*published 9 September 2023/u);
    expectNoRefusals(fake);
  });

  it('keeps a note under its row, and the curator’s remarks on a publisher for /source', async () => {
    const { fake } = await botInDiscord();
    const ann = fake.user('ann');
    const { text } = await ann.slash('city', { name: 'yibin' }).message();
    expect(text).toMatch(/\n- 2022: 4\.5 times .*\n {2}-# The text does not say/u);
    expect(text).toContain('publisher unknown · web article');
    const source = await ann.slash('source', { document: 'yibin-power-battery-capital' }).message();
    expect(source.text).toContain('publisher unknown (the text names The China Project');
  });

  it('speaks the language of the asker', async () => {
    const { fake } = await botInDiscord();
    const card = await fake.user('li', { locale: 'zh-CN' }).slash('city', { name: '宜宾' }).message();
    expect(card.text).toContain('四川省宜宾市');
    expect(card.text).toContain('资料来源');
    expect(card.text).toContain('发布者不详 · 网络文章 · ');
    expect(card.text).toContain('2022年：306家');
    const timeline = await fake.user('wang', { locale: 'zh-CN' }).slash('timeline', { place: '宜宾' }).message();
    expect(timeline.text).toContain('**2021年**');
  });

  it('takes what is typed past the suggestions, and checks it', async () => {
    const { fake } = await botInDiscord();
    const ann = fake.user('ann');
    const found = await ann.slash('city', { name: '宜宾', indicator: 'output value', period: '2022' }).message();
    expect(found.text).toContain('88.9 billion yuan');
    const unknown = await ann.slash('city', { name: 'Atlantis **bold** @everyone' }).message();
    expect(unknown.isEphemeral).toBe(true);
    expect(unknown.text).toContain(String.raw`Atlantis \*\*bold\*\* \@everyone`);
    expect(unknown.pings.size).toBe(0);
  });

  it('lists a hundred documents in one message, whose pages anybody can turn', async () => {
    const { fake, parts } = await botInDiscord();
    const { service } = parts;
    const run = async (operation: 'sources', given: { language: 'en' }) => {
      const five = await service.run(operation, given);
      return Array.from({ length: 20 }, () => five).flat();
    };
    parts.service = { status: () => service.status(), run: run as typeof service.run };
    const asked = fake.user('ann').slash('sources');
    const list = await asked.message();
    expect(list.text).toContain('100 documents');
    expect(list.text).toMatch(/Page 1 of \d+/u);
    await fake.user('bob').press(list, 'More ▶').response();
    expect(list.text).toMatch(/Page 2 of \d+/u);
    expect(asked.followUps).toEqual([]);
    expectNoRefusals(fake);
  });

  it('compares two places, lists measures, an indicator, a timeline, a province and the sources', async () => {
    const { fake } = await botInDiscord();
    const ann = fake.user('ann');
    const calls = [
      ['compare', { a: 'Yibin', b: 'Yichun' }, 'Yibin, Sichuan'],
      ['measures', { place: 'Yunnan', topic: 'recycling' }, 'battery recycling'],
      ['indicator', { name: 'output value' }, 'output value'],
      ['timeline', { place: 'Yibin' }, '**2021**'],
      ['province', { name: 'Yunnan' }, 'Yunnan'],
      ['sources', {}, '5 documents'],
      ['source', { document: 'miit' }, 'How the date is known'],
    ] as const;
    for (const [command, options, words] of calls) {
      expect((await ann.slash(command, options).message()).text).toContain(words);
    }
    expectNoRefusals(fake);
  });

  it('turns pages in place, also after a restart', async () => {
    const world = await botInDiscord();
    const ann = world.fake.user('ann');
    const card = await ann.slash('timeline', { place: 'Yibin' }).message();
    expect(card.text).toMatch(/Page 1 of \d/u);
    await world.restart();
    await ann.press(card, 'More ▶').response();
    expect(card.text).toMatch(/Page 2 of \d/u);
    await ann.press(card, '◀ Back').response();
    expect(card.text).toMatch(/Page 1 of \d/u);
    expectNoRefusals(world.fake);
  });

  it('sends all pages at once where the call is too long for a button', async () => {
    const { fake } = await botInDiscord();
    const measures = fake.user('ann').slash('measures', { topic: `recycling ${' '.repeat(85)}|` });
    const first = await measures.message();
    expect(first.buttons).toEqual([]);
    expectNoRefusals(fake);
  });

  it('opens the words behind a mark in their passage, only for the one who asks', async () => {
    const { fake } = await botInDiscord();
    const ann = fake.user('ann');
    const card = await ann.slash('city', { name: 'yibin', indicator: 'output value' }).message();
    const [option] = (card.menus[0]?.['options'] ?? []) as { value: string }[];
    const source = await fake
      .user('bob')
      .select(card, /^cite/u, [option?.value ?? ''])
      .message();
    expect(source.isEphemeral).toBe(true);
    expect(source.text).toMatch(
      /> .*\*\*__in 2022, the total output value of Yibin’s power battery industry reached 88\.9/su,
    );
  });

  it('works in direct messages, and where only the person has installed the app', async () => {
    const { fake } = await botInDiscord();
    const ann = fake.user('ann');
    expect((await ann.slash('city', { name: 'yibin' }, { in: 'dm' }).message()).text).toContain('Yibin');
    expect((await ann.slash('city', { name: 'yibin' }, { in: 'private' }).message()).text).toContain('Yibin');
    const elsewhere = fake.addGuild('Elsewhere', { withBot: false });
    const channel = fake.addChannel('talk', { guild: elsewhere });
    const eve = fake.user('eve', { guild: elsewhere });
    expect((await eve.slash('city', { name: 'yibin' }, { in: channel }).message()).text).toContain('Yibin');
    expectNoRefusals(fake);
  });
});

describe('autocomplete', () => {
  it.each([
    ['city', 'name', 'yib', 'Yibin, Sichuan'],
    ['city', 'name', '宜', 'Yibin, Sichuan'],
    ['city', 'name', '', 'Yibin, Sichuan'],
    ['province', 'name', 'yun', 'Yunnan'],
    ['city', 'indicator', 'output', 'output value'],
    ['city', 'period', '2022', '2022'],
    ['measures', 'topic', 'recyc', 'battery recycling'],
    ['source', 'document', 'lithium', "Jiangxi's lithium cities: Yichun, Ganzhou, Xinyu and Fuzhou"],
  ])('of /%s %s offers for “%s” %s', async (command, option, typed, offered) => {
    const { fake } = await botInDiscord();
    const choices = await fake.user('ann').autocomplete(command, option, typed).choices();
    expect(choices.map(({ name }) => name)).toContain(offered);
  });

  it('gives values that the command understands', async () => {
    const { fake } = await botInDiscord();
    const li = fake.user('li', { locale: 'zh-CN' });
    const [choice] = await li.autocomplete('city', 'name', 'yibin').choices();
    expect(choice?.['name']).toBe('四川省宜宾市');
    expect((await li.slash('city', { name: String(choice?.['value']) }).message()).text).toContain('四川省宜宾市');
  });

  it('offers nothing for nonsense and for free text', async () => {
    const { fake } = await botInDiscord();
    expect(await fake.user('ann').autocomplete('city', 'name', 'zzqx <@1>').choices()).toEqual([]);
  });
});

describe('a card of commands', () => {
  it('shows help and privacy only to the one who asks', async () => {
    const { fake } = await botInDiscord();
    const help = await fake.user('ann').slash('help').message();
    expect(help.isEphemeral).toBe(true);
    expect(help.text).toContain('5 documents');
    const privacy = await fake.user('li', { locale: 'zh-CN' }).slash('privacy').message();
    expect(privacy.isEphemeral).toBe(true);
    expect(privacy.text).toContain('最多30天');
  });
});
