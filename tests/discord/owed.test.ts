import { describe, expect, it, onTestFinished } from 'vitest';
import { startBot } from '../../src/discord/bot.ts';
import type { Answerer } from '../../src/discord/ports.ts';
import { botInDiscord, expectNoRefusals, extractive } from './fixture.ts';

const YIBIN = 'What was the output value of power batteries in Yibin in 2022?';
const EXCUSE = 'Answering was interrupted on our side. Please ask again in a moment.';

/** Answers nothing until it is let. */
function heldBack() {
  const { promise, resolve } = Promise.withResolvers<void>();
  const answerer: Answerer = {
    async answer(...call) {
      await promise;
      return await extractive.answer(...call);
    },
  };
  return { answerer, release: resolve };
}

/** A bot in the middle of its answers, and another one that starts with its store, as after a crash. */
async function crashing() {
  const { answerer, release } = heldBack();
  const world = await botInDiscord({ answerer });
  const { fake, parts } = world;
  const startAnew = async (): Promise<void> => {
    const bot = await startBot({ token: fake.token, api: fake.apiUrl }, { ...parts, answerer: extractive });
    onTestFinished(() => bot.stop());
    // Both share one queue, which must be empty before either can leave.
    onTestFinished(() => release());
  };
  return { ...world, release, startAnew };
}

describe('after a crash', () => {
  it('the bot excuses itself to everybody who was waiting, and owes nothing any more', async () => {
    const { fake, parts, startAnew } = await crashing();
    const asked = fake.user('ann').slash('ask', { question: YIBIN });
    const inPrivate = fake.user('bob', { locale: 'zh-CN' }).slash('ask', { question: YIBIN, private: true });
    const question = fake.user('cleo').mention(fake.general, YIBIN);
    const direct = fake.user('dan').dm('宜宾2022年动力电池产值是多少？');
    await expect.poll(() => parts.store.owed()).toHaveLength(4);
    await startAnew();
    expect((await asked.message()).text).toBe(EXCUSE);
    expect((await inPrivate.message()).text).toContain('请稍后重新提问');
    expect((await question.answer()).text).toBe(EXCUSE);
    expect((await direct.answer()).text).toContain('请稍后重新提问');
    await expect.poll(() => parts.store.owed()).toEqual([]);
    expect(question.answers).toHaveLength(1);
    expectNoRefusals(fake);
  });

  it('an answer that has come stays, though its end was not noted', async () => {
    const { fake, parts, release, startAnew } = await crashing();
    release();
    const ann = fake.user('ann');
    const asked = ann.slash('ask', { question: YIBIN });
    const question = ann.mention(fake.general, YIBIN);
    await Promise.all([asked.message(), question.answer()]);
    await expect.poll(() => parts.store.owed()).toEqual([]);
    const common = { user: ann.id, language: 'en', since: 1 } as const;
    await parts.store.owe({ ...common, id: asked.id, to: { token: asked.token } });
    await parts.store.owe({ ...common, id: question.id, to: { channel: fake.general.id, message: question.id } });
    await startAnew();
    await expect.poll(() => parts.store.owed()).toEqual([]);
    expect((await asked.message()).text).toContain('88.9 billion yuan');
    expect((await question.answer()).text).toContain('88.9 billion yuan');
  });

  it('so does one that stands far below its question in a busy channel', async () => {
    const { fake, parts, release, startAnew } = await crashing();
    const ann = fake.user('ann');
    const question = ann.mention(fake.general, YIBIN);
    await expect.poll(() => parts.store.owed()).toHaveLength(1);
    for (let i = 0; i < 120; i += 1) ann.message(fake.general, `No question ${i}.`);
    release();
    await question.answer();
    await expect.poll(() => parts.store.owed()).toEqual([]);
    const to = { channel: fake.general.id, message: question.id };
    await parts.store.owe({ user: ann.id, language: 'en', since: 1, id: question.id, to });
    await startAnew();
    await expect.poll(() => parts.store.owed()).toEqual([]);
    expect((await question.answer()).text).toContain('88.9 billion yuan');
    expect(question.answers).toHaveLength(1);
  });

  it('a message that a button was to change stays, and its presser is told', async () => {
    const { fake, parts, startAnew } = await crashing();
    const ann = fake.user('ann');
    const card = await ann.slash('timeline', { place: 'Yibin' }).message();
    const pressed = ann.press(card, 'More ▶');
    await pressed.response();
    const before = card.text;
    const to = { token: pressed.token };
    await parts.store.owe({ id: pressed.id, user: ann.id, language: 'en', since: 1, to });
    await startAnew();
    const told = await pressed.followUp();
    expect(told.text).toBe(EXCUSE);
    expect(told.isEphemeral).toBe(true);
    expect(card.text).toBe(before);
  });

  it('what can no longer be said is let go without an alarm', async () => {
    const { fake, log, parts, release, startAnew } = await crashing();
    release();
    const common = { user: '1', language: 'en', since: 1 } as const;
    await parts.store.owe({ ...common, id: 'a', to: { token: 'lapsed' } });
    await parts.store.owe({ ...common, id: 'b', to: { channel: '1', message: '2' } });
    await parts.store.owe({ ...common, id: 'c', to: { channel: fake.general.id, message: '2' } });
    await startAnew();
    await expect.poll(() => parts.store.owed()).toEqual([]);
    expect(fake.general.visible).toEqual([]);
    expect(log.entries.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([]);
  });

  it('nothing is owed for what was answered, refused or failed', async () => {
    const { fake, parts } = await botInDiscord({
      limits: { userRate: { count: 1, perMs: 60_000 } },
      answerer: {
        answer: async (...call) => {
          if (call[0].text === 'fail') throw new Error('a fault');
          return await extractive.answer(...call);
        },
      },
    });
    const ann = fake.user('ann');
    await ann.slash('ask', { question: YIBIN }).message();
    await ann.slash('ask', { question: YIBIN }).message();
    await fake.user('bob').mention(fake.general, 'fail').answer();
    await expect.poll(() => parts.store.owed()).toEqual([]);
  });
});
