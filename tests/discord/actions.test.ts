import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Answerer } from '../../src/discord/ports.ts';
import { botInDiscord, expectNoRefusals, extractive } from './fixture.ts';

const YIBIN = 'What was the output value of power batteries in Yibin in 2022?';
const YUNNAN = 'How much cathode material will Yunnan have by 2024?';

describe('under an answer', () => {
  it('a mark opens the quoted sentence in its passage, privately, after a restart too', async () => {
    const world = await botInDiscord();
    const answer = await world.fake.user('ann').slash('ask', { question: YIBIN }).message();
    await world.restart();
    const source = await world.fake
      .user('bob')
      .select(answer, /^sources/u, ['1'])
      .message();
    expect(source.isEphemeral).toBe(true);
    expect(source.text).toContain('**__in 2022, the total output value of Yibin’s power battery industry reached 88.9');
    expect(source.text).toContain('web article');
    expectNoRefusals(world.fake);
  });

  it('the figures stand as a table, aligned, with status and mark', async () => {
    const { fake } = await botInDiscord();
    const ann = fake.user('ann');
    const answer = await ann.slash('ask', { question: YUNNAN }).message();
    const table = await ann.press(answer, 'Figures as a table').message();
    expect(table.isEphemeral).toBe(true);
    expect(table.text).toContain(
      ['Period  Figure                 Status  Source', '2024    1 million metric tons  target  [1]'].join('\n'),
    );
    expect(table.text).toContain('Figures behind this answer · Yunnan');
    const li = fake.user('li', { locale: 'zh-CN' });
    const chinese = await li.slash('ask', { question: '云南正极材料产能目标是多少？' }).message();
    expect((await li.press(chinese, '数据表').message()).text).toContain('2024年  100万吨  目标  [1]');
  });

  it('thumbs are noted, the second of a person in place of the first', async () => {
    const { fake, parts } = await botInDiscord();
    const ann = fake.user('ann');
    const answer = await ann.slash('ask', { question: YIBIN }).message();
    expect((await ann.press(answer, '👍').message()).text).toContain('Thank you');
    const opener = ann.press(answer, '👎');
    const thanks = await (await ann.submitModal(opener, { reason: 'wrong-place', text: 'that is Yichun' })).message();
    expect(thanks.isEphemeral).toBe(true);
    const id = String(answer.buttons[0]?.['custom_id']).split('|')[1] ?? '';
    expect(await parts.store.feedbackOn(id)).toEqual([
      expect.objectContaining({ user: ann.id, verdict: 'down', reason: 'wrong-place', text: 'that is Yichun' }),
    ]);
    expectNoRefusals(fake);
  });

  it('a follow-up is asked in a modal where no thread can be opened', async () => {
    const { fake } = await botInDiscord();
    const ann = fake.user('ann');
    for (const where of ['dm', 'private'] as const) {
      const answer = await ann.slash('ask', { question: YIBIN }, { in: where }).message();
      const opener = ann.press(answer, 'Ask a follow-up');
      const next = await (await ann.submitModal(opener, { question: YUNNAN })).message();
      expect(next.text).toContain('cathode');
    }
    const quiet = fake.addChannel('quiet', { botLacks: 1n << 35n });
    const answer = await ann.slash('ask', { question: YIBIN }, { in: quiet }).message();
    expect(await ann.press(answer, 'Ask a follow-up').modal()).toHaveProperty('title');
    expectNoRefusals(fake);
  });

  it('buttons of answers that are gone, foreign or from another age get a polite private answer', async () => {
    const { fake, parts } = await botInDiscord();
    const ann = fake.user('ann');
    const answer = await ann.slash('ask', { question: YIBIN }).message();
    const id = String(answer.buttons[0]?.['custom_id']).split('|')[1] ?? '';
    const stored = await parts.store.answer(id);
    if (stored === undefined) throw new Error('the answer is kept');
    await parts.store.saveAnswer({ ...stored, visibleTo: 'asker' });
    const foreign = await fake.user('bob').press(answer, '👍').message();
    expect(foreign.isEphemeral).toBe(true);
    expect(foreign.text).toContain('given to somebody else');
    await parts.store.saveAnswer({ ...stored, channel: '42' });
    expect((await ann.press(answer, '👍').message()).text).toContain('given to somebody else');
    await parts.store.deleteAnswer(id);
    for (const label of ['👍', '👎', 'Ask a follow-up', 'Figures as a table']) {
      expect((await ann.press(answer, label).message()).text).toContain('no longer kept');
    }
    expectNoRefusals(fake);
  });
});

describe('what goes wrong', () => {
  it('is told in one calm sentence with a reference that the log has, and no text of the question', async () => {
    const broken: Answerer = {
      async answer() {
        throw new Error('secret details');
      },
    };
    const { fake, log } = await botInDiscord({ answerer: broken });
    const answer = await fake.user('ann').slash('ask', { question: YIBIN }).message();
    const reference = /reference (?<id>[0-9a-f]{8})/u.exec(answer.text)?.groups?.['id'];
    expect(answer.text).not.toContain('secret');
    const entry = log.entries.find(({ level }) => level === 'error');
    expect(entry?.fields['reference']).toBe(reference);
    const above = log.entries.filter(({ level }) => level !== 'debug');
    expect(JSON.stringify(above)).not.toContain('output value');
  });

  it('is worded where it was foreseen', async () => {
    const { fake } = await botInDiscord();
    const answer = await fake.user('li', { locale: 'zh-CN' }).slash('source', { document: 'nothing' }).message();
    expect(answer.isEphemeral).toBe(true);
    expect(answer.text).toContain('没有找到名为“nothing”的文件');
  });

  it('leaves a channel alone in which the bot may not write, and tells the operator', async () => {
    const { fake, log } = await botInDiscord();
    const mute = fake.addChannel('mute', { botLacks: 1n << 11n });
    fake.user('ann').mention(mute, YIBIN);
    await expect.poll(() => log.entries.some(({ message }) => message === 'a permission is missing')).toBe(true);
  });

  it('answers beside the question where the bot may not read the history, and names who asked, without a ping', async () => {
    const { fake } = await botInDiscord();
    const shut = fake.addChannel('shut', { botLacks: PermissionFlagsBits.ReadMessageHistory });
    const ann = fake.user('ann');
    ann.mention(shut, YIBIN);
    await expect.poll(() => shut.visible.at(-1)?.text).toContain('88.9 billion yuan');
    const answer = shut.visible.at(-1);
    expect(answer?.text).toMatch(new RegExp(`^-# ↪ <@${ann.id}>\n`, 'u'));
    expect(answer?.pings.size).toBe(0);
    expect(shut.visible).toHaveLength(2);
  });

  it('cannot ping or spoof anybody, whatever the model writes', async () => {
    const hostile: Answerer = {
      async answer(question, options) {
        const answer = await extractive.answer(question, options);
        if ('kind' in answer) return answer;
        const text = '@everyone <@1> [gov.cn](https://evil.example) ||x|| discord.gg/abc \u202E';
        const [first] = answer.sentences;
        const sentence = { text, citations: first?.citations ?? [] };
        return { ...answer, answer: `${text} [1]`, sentences: [sentence], notices: [text] };
      },
    };
    const { fake } = await botInDiscord({ answerer: hostile });
    const answer = await fake.user('ann').mention(fake.general, `${YIBIN} @everyone`).answer();
    expect(answer.pings.size).toBe(0);
    expect(answer.text).not.toMatch(/evil\.example|discord\.gg|\u202E|(?<!\\)@everyone|(?<!\\)<@1>|(?<!\\)\|\|/u);
    const bodies = fake.log.all.map(({ json }) => JSON.stringify(json) ?? '');
    const unprotected = bodies.filter(
      (body) => body.includes('"flags"') && !body.includes('"allowed_mentions":{"parse":[]'),
    );
    expect(unprotected).toEqual([]);
  });
});
