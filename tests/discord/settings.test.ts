import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { botInDiscord, expectNoRefusals, offerToAll } from './fixture.ts';

const MANAGES = { permissions: PermissionFlagsBits.ManageGuild };

describe('/settings', () => {
  it('shows and changes what a server has set, only to its managers', async () => {
    const { fake, parts } = await botInDiscord();
    const mod = fake.user('mod', MANAGES);
    const before = await mod.slash('settings').message();
    expect(before.isEphemeral).toBe(true);
    expect(before.text).toContain('in every channel that I can see');
    const after = await mod.slash('settings', { language: 'zh', channel: fake.general, tokens: 20_000 }).message();
    expect(after.text).toContain(`**Language** — Chinese`);
    expect(after.text).toContain(`only in <#${fake.general.id}>`);
    expect(after.text).toContain('at most 20,000 tokens a day');
    expect(await parts.store.settings(fake.guild.id)).toMatchObject({ language: 'zh', dailyTokens: 20_000 });
    expectNoRefusals(fake);
  });

  it('takes a channel out again, and puts all defaults back', async () => {
    const { fake, parts } = await botInDiscord();
    const mod = fake.user('mod', MANAGES);
    await mod.slash('settings', { channel: fake.general }).message();
    await mod.slash('settings', { channel: fake.general, tokens: 0 }).message();
    expect(await parts.store.settings(fake.guild.id)).toMatchObject({ channels: [], dailyTokens: 0 });
    await mod.slash('settings', { reset: true }).message();
    expect(await parts.store.settings(fake.guild.id)).toMatchObject({ language: 'auto', dailyTokens: null });
  });

  it('takes no budget that would never do for a question, and says which do', async () => {
    const { fake, parts } = await botInDiscord();
    const mod = fake.user('mod', MANAGES);
    await mod.slash('settings', { tokens: 10_000 }).message();
    const refused = await mod.slash('settings', { tokens: 9999, reset: true }).message();
    expect(refused.text).toContain('at least that, or 0');
    expect(refused.text).toContain('10,000 tokens');
    expect((await parts.store.settings(fake.guild.id)).dailyTokens).toBe(10_000);
  });

  it('looks at the right itself, where the server offers the command to all', async () => {
    const { fake, parts } = await botInDiscord();
    offerToAll(fake);
    const refused = await fake.user('ann').slash('settings', { language: 'zh' }).message();
    expect(refused.isEphemeral).toBe(true);
    expect(refused.text).toContain('Only those who manage this server');
    expect((await parts.store.settings(fake.guild.id)).language).toBe('auto');
  });
});

describe('the language of a server', () => {
  it('is spoken to those whose Discord speaks none of ours, and to nobody else', async () => {
    const { fake, parts } = await botInDiscord();
    await parts.store.changeSettings(fake.guild.id, { language: 'zh' });
    const card = (locale: string) => fake.user(`of ${locale}`, { locale }).slash('city', { name: 'yibin' }).message();
    expect((await card('ja')).text).toContain('四川省宜宾市');
    expect((await card('en-GB')).text).toContain('Yibin, Sichuan');
    await parts.store.changeSettings(fake.guild.id, { language: 'en' });
    expect((await card('zh-CN')).text).toContain('四川省宜宾市');
  });

  it('is that of the server in Discord where its managers set none', async () => {
    const { fake } = await botInDiscord();
    const guild = fake.addGuild('电池', { locale: 'zh-CN' });
    const channel = fake.addChannel('talk', { guild });
    const kim = fake.user('kim', { guild, locale: 'ko' });
    expect((await kim.slash('city', { name: 'yibin' }, { in: channel }).message()).text).toContain('四川省宜宾市');
  });

  it('answers names and figures alone; a question in words is answered in its own language', async () => {
    const { fake, parts } = await botInDiscord();
    await parts.store.changeSettings(fake.guild.id, { language: 'zh' });
    const ann = fake.user('ann');
    const terse = await ann.mention(fake.general, 'Yibin power battery output value 2022?').answer();
    expect(terse.text).toContain('889亿元');
    const asked = await ann.mention(fake.general, 'What was the output value of power batteries in Yibin?').answer();
    expect(asked.text).toContain('88.9 billion yuan');
    const alone = ann.slash('ask', { question: 'Yibin power battery output value 2022?' });
    expect((await alone.message()).text).toContain('88.9 billion yuan');
  });

  it('is not needed for a look-up: where the store fails, the one of the server in Discord does', async () => {
    const { fake, parts } = await botInDiscord();
    parts.store.settings = () => Promise.reject(new Error('disk full'));
    const kim = fake.user('kim', { locale: 'ko' });
    expect((await kim.slash('city', { name: 'yibin' }).message()).text).toContain('Yibin, Sichuan');
  });

  it('is used for what is said besides', async () => {
    const { fake, parts } = await botInDiscord();
    await parts.store.changeSettings(fake.guild.id, { language: 'zh' });
    expect((await fake.user('ann').mention(fake.general, '').answer()).text).toContain('请就地区电池政策提问');
  });
});
