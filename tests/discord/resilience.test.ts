import { describe, expect, it } from 'vitest';
import type { Interaction } from '../fakes/discord/interaction.ts';
import { botInDiscord, expectNoRefusals } from './fixture.ts';

const YIBIN = 'What was the output value of power batteries in Yibin in 2022?';
const MANY = { count: 1_000_000, perMs: 1_000 };
const GENEROUS = { userRate: MANY, serverRate: MANY, waiting: 10_000, waitingOfUser: 10_000 };

describe('a bad network', () => {
  it('loses no question when the gateway drops, asks to reconnect, or forgets the session', async () => {
    const { fake } = await botInDiscord({ patienceMs: 10_000 });
    const ann = fake.user('ann');
    fake.gateway.drop();
    const question = ann.mention(fake.general, YIBIN);
    expect((await question.answer()).text).toContain('88.9 billion yuan');
    fake.gateway.askToReconnect();
    await fake.gateway.resumed(2);
    expect((await ann.slash('city', { name: 'yibin' }).message()).text).toContain('Yibin');
    fake.gateway.invalidate(true);
    await expect.poll(() => fake.gateway.connected.length, { timeout: 10_000 }).toBe(1);
    expect((await ann.mention(fake.general, YIBIN).answer()).text).toContain('88.9 billion yuan');
  }, 20_000);

  it('answers an event that comes twice once', async () => {
    const { fake } = await botInDiscord();
    const ann = fake.user('ann');
    const asked = ann.slash('ask', { question: YIBIN });
    fake.gateway.repeat('INTERACTION_CREATE');
    await asked.message();
    const question = ann.mention(fake.general, YIBIN);
    fake.gateway.repeat('MESSAGE_CREATE');
    await question.answer();
    await ann.mention(fake.general, 'What did Shenzhen do?').answer();
    expect(question.answers).toHaveLength(1);
    expect(asked.followUps).toEqual([]);
    expectNoRefusals(fake);
  });

  it('acknowledges a question however long it takes to note that it is taken', async () => {
    const { fake, parts } = await botInDiscord();
    const { claim } = parts.store;
    const noted = Promise.withResolvers<void>();
    parts.store.claim = async (...event) => {
      await noted.promise;
      return await claim(...event);
    };
    const asked = fake.user('ann').slash('ask', { question: YIBIN });
    await asked.response();
    expect(asked.original?.isLoading).toBe(true);
    noted.resolve();
    expect((await asked.message()).text).toContain('88.9 billion yuan');
  });

  it('takes an acknowledgement whose reply was lost for given', async () => {
    const { fake, log } = await botInDiscord();
    const ann = fake.user('ann');
    for (const act of [
      () => ann.slash('ask', { question: YIBIN }),
      () => ann.slash('city', { name: 'yibin' }),
      () => ann.slash('help'),
    ]) {
      fake.faults.inject({ kind: 'lostReply' }, { path: /callback$/u });
      expect((await act().message()).text).not.toBe('');
    }
    expect(log.entries.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('posts one reply when the network loses the first', async () => {
    const { fake } = await botInDiscord();
    fake.faults.inject({ kind: 'lostReply' }, { method: 'POST', path: /\/messages$/u });
    const question = fake.user('ann').mention(fake.general, YIBIN);
    await question.answer();
    await fake.user('bob').mention(fake.general, YIBIN).answer();
    expect(question.answers).toHaveLength(1);
  });

  it('tries again when Discord fails, slows down or limits the rate', async () => {
    const { fake } = await botInDiscord({ patienceMs: 5_000 });
    const ann = fake.user('ann');
    fake.faults.inject({ kind: 'status', status: 503 }, { path: /@original|%40original/u });
    fake.faults.inject({ kind: 'slow', ms: 300 }, { path: /callback$/u });
    fake.faults.inject({ kind: 'status', status: 429, retryAfterMs: 200 }, { method: 'POST', path: /\/messages$/u });
    const [slash, mention] = await Promise.all([
      ann.slash('ask', { question: YIBIN }).message(),
      ann.mention(fake.general, YIBIN).answer(),
    ]);
    expect([slash.text, mention.text]).toEqual([expect.stringContaining('88.9'), expect.stringContaining('88.9')]);
  });
});

describe('two thousand interactions', () => {
  it('are each answered once, half of them at the same time, on a bad network', { timeout: 90_000 }, async () => {
    const world = await botInDiscord({ openApi: false, patienceMs: 20_000, limits: GENEROUS });
    const { fake, log } = world;
    const people = Array.from({ length: 20 }, (_, index) => fake.user(`person ${index}`));
    const [first] = people;
    if (first === undefined) throw new Error('there are people');
    const shown = await first.slash('ask', { question: YIBIN }).message();
    const act = async (index: number): Promise<void> => {
      const person = people[index % people.length] ?? first;
      if (index % 97 === 0) fake.faults.inject({ kind: 'lostReply' }, { path: /callback$/u });
      if (index % 131 === 0) fake.faults.inject({ kind: 'status', status: 502 }, { path: /callback$/u });
      if (index % 211 === 0) fake.faults.inject({ kind: 'reset' }, { path: /callback$/u });
      const kind = index % 10;
      const used: Interaction =
        kind < 4
          ? person.slash('city', { name: 'yibin', period: '2022' })
          : kind < 6
            ? person.autocomplete('city', 'name', 'yi')
            : kind === 6
              ? person.press(shown, index % 20 < 10 ? 'Figures as a table' : '👍')
              : kind === 7
                ? person.slash('help')
                : kind === 8
                  ? person.slash('city', { name: 'Atlantis' })
                  : person.slash('ask', { question: YIBIN, private: index % 20 === 9 });
      const answered = await used.response();
      if (kind === 9) await used.message();
      expect(answered.at - used.createdAt).toBeLessThan(3_000);
      expect(used.followUps).toEqual([]);
    };
    for (let index = 0; index < 1_000; index += 1) await act(index);
    const heapAfterHalf = usedHeap();
    for (let start = 1_000; start < 2_000; start += 100) {
      await Promise.all(Array.from({ length: 100 }, (_, offset) => act(start + offset)));
      fake.forget();
    }
    expect(log.entries.filter(({ level }) => level === 'error')).toEqual([]);
    expect(fake.missed).toEqual([]);
    expect(usedHeap() - heapAfterHalf).toBeLessThan(60 * 1024 * 1024);
  });
});

/** Bytes, after a collection where the runtime lets one ask for it. */
function usedHeap(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
}
