import { describe, expect, it, onTestFinished } from 'vitest';
import type { Answerer } from '../../src/discord/ports.ts';
import { botInDiscord, extractive } from '../discord/fixture.ts';
import { startFakeDiscord } from '../fakes/discord/server.ts';
import { type Act, isOver, outcomeOf } from './act.ts';

const YIBIN = 'What was the output value of power batteries in Yibin in 2022?';
const HERE = { wasAway: () => false, hasTaken: () => false };
const AWAY = { wasAway: () => true, hasTaken: () => false };

const act = (of: Partial<Act>): Act => ({ what: 'ask', asks: true, at: Date.now(), ...of });

describe('what a bot did', () => {
  it('counts as answered or refused, with the reason, as people read it', async () => {
    const { fake } = await botInDiscord({ limits: { userRate: { count: 1, perMs: 60_000 } } });
    const ann = fake.user('ann', { locale: 'zh-CN' });
    const first = act({ interaction: ann.slash('ask', { question: YIBIN }) });
    await expect.poll(() => isOver(first)).toBe(true);
    const second = act({ message: ann.mention(fake.general, YIBIN) });
    const card = act({ asks: false, interaction: ann.slash('city', { name: 'yibin' }) });
    await expect.poll(() => isOver(second) && isOver(card)).toBe(true);
    expect(outcomeOf(first, HERE)).toMatchObject({ fate: 'answered', duplicated: false });
    expect(outcomeOf(second, HERE)).toMatchObject({ fate: 'refused', reason: 'user rate', duplicated: false });
    expect(outcomeOf(card, HERE)).toMatchObject({ fate: 'answered', acknowledgedMs: expect.any(Number) });
    expect(outcomeOf(card, HERE)).not.toHaveProperty('answeredMs');
  });

  it('counts as duplicated when a message is answered twice', async () => {
    const { fake } = await botInDiscord();
    const question = fake.user('ann').mention(fake.general, YIBIN);
    question.addAnswer(await question.answer());
    await expect.poll(() => outcomeOf(act({ message: question }), HERE).duplicated).toBe(true);
  });
});

describe('what a bot did not do', () => {
  it('counts as lost, unless the bot was away and had not taken it', async () => {
    const fake = await startFakeDiscord();
    onTestFinished(() => fake.close());
    const message = act({ message: fake.user('ann').mention(fake.general, YIBIN) });
    expect(isOver(message)).toBe(false);
    expect(outcomeOf(message, HERE)).toMatchObject({ fate: 'lost' });
    expect(outcomeOf(message, AWAY)).toMatchObject({ fate: 'not reached' });
    expect(outcomeOf(message, { ...AWAY, hasTaken: () => true })).toMatchObject({ fate: 'lost' });
  });

  it('counts as lost when it was acknowledged, whether the bot was away or not', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const answerer: Answerer = { answer: async (...call) => promise.then(() => extractive.answer(...call)) };
    const { fake } = await botInDiscord({ answerer });
    onTestFinished(() => resolve());
    const interaction = fake.user('ann').slash('ask', { question: YIBIN });
    await interaction.response();
    const lost = { fate: 'lost', acknowledgedMs: expect.any(Number) };
    expect(outcomeOf(act({ interaction }), AWAY)).toMatchObject(lost);
  });
});
