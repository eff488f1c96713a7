import { describe, expect, it } from 'vitest';
import { botInDiscord, expectNoRefusals } from './fixture.ts';

const TAIWAN = { locale: 'zh-TW' };
/** Characters that only simplified Chinese has. */
const SIMPLIFIED = /[资来产业动电亿数项页问查关给说对实际标计该]/u;

/** What is our own in a message: without the titles of documents and what is quoted. */
const own = (text: string): string => text.replaceAll(/“[^”]*”/gu, '');

describe('a reader of traditional Chinese', () => {
  it('gets look-ups, their buttons and errors in it', async () => {
    const { fake } = await botInDiscord();
    const lin = fake.user('lin', TAIWAN);
    const card = await lin.slash('city', { name: '宜賓' }).message();
    expect(card.text).toContain('四川省宜賓市');
    expect(card.text).toContain('889億元');
    expect(card.text).not.toMatch(SIMPLIFIED);
    expect(card.buttons.map(({ label }) => label).join()).not.toMatch(SIMPLIFIED);
    const timeline = await lin.slash('timeline', { place: '宜賓' }).message();
    await lin.press(timeline, '下一頁 ▶').response();
    expect(timeline.text).toContain('第2頁');
    expect((await lin.slash('help').message()).text).toContain('我能做什麼');
    expect((await lin.slash('city', { name: 'Atlantis' }).message()).text).toContain('沒有找到名為“Atlantis”的地區');
    expect((await lin.autocomplete('city', 'name', 'yibin').choices())[0]?.['name']).toBe('四川省宜賓市');
    expectNoRefusals(fake);
  });

  it('is answered in it, and so is a question that is written in it', async () => {
    const { fake } = await botInDiscord();
    const question = '宜宾2022年动力电池产值是多少？';
    const asked = await fake.user('lin', TAIWAN).slash('ask', { question }).message();
    expect(asked.text).toContain('889億元');
    expect(asked.text).toContain(`“${question}”`);
    expect(own(asked.text)).not.toMatch(SIMPLIFIED);
    const written = await fake.user('chen').mention(fake.general, '宜賓2022年動力電池產值是多少？').answer();
    expect(written.text).toContain('資料來源');
    expect(own(written.text)).not.toMatch(SIMPLIFIED);
    const table = await fake.user('lin', TAIWAN).press(asked, '數據表').message();
    expect(table.text).toContain('實際結果');
    expectNoRefusals(fake);
  });

  it('sees what a source or an asker wrote as they wrote it', async () => {
    const { fake } = await botInDiscord();
    const { text } = await fake
      .user('lin', TAIWAN)
      .slash('ask', { question: '宜宾的“动力电池”产值是多少？' })
      .message();
    expect(text).toContain('宜宾的“动力电池”产值是多少？');
  });

  it('changes nothing for other readers', async () => {
    const { fake } = await botInDiscord();
    const card = await fake.user('li', { locale: 'zh-CN' }).slash('city', { name: '宜宾' }).message();
    expect(card.text).toContain('四川省宜宾市');
    const answer = await fake.user('wang').mention(fake.general, '宜宾2022年动力电池产值是多少？').answer();
    expect(answer.text).toContain('资料来源');
  });
});
