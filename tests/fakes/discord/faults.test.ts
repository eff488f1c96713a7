import { type Client, Events } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeDiscord, readyClientOf, registerCity } from './fixture.ts';
import type { FakeDiscord } from './server.ts';

describe('a bad network', () => {
  let fake: FakeDiscord;
  let client: Client<true>;
  let path: `/channels/${string}/messages`;

  beforeEach(async () => {
    fake = await fakeDiscord();
    client = await readyClientOf(fake);
    path = `/channels/${fake.general.id}/messages`;
  });

  const statuses = (): number[] => fake.log.all.filter((each) => each.method === 'POST').map(({ status }) => status);

  it('answers 5xx as often as told; the client tries again', async () => {
    fake.faults.inject({ kind: 'status', status: 503 }, { path: /messages$/u, times: 2 });
    await client.rest.post(path, { body: { content: 'x' } });
    expect(statuses()).toEqual([503, 503, 200]);
    expect(fake.general.visible).toHaveLength(1);
  });

  it('answers 429 with a time to wait; the client waits', async () => {
    fake.faults.inject({ kind: 'status', status: 429, retryAfterMs: 80 }, { method: 'POST' });
    const start = performance.now();
    await client.rest.post(path, { body: { content: 'x' } });
    expect(performance.now() - start).toBeGreaterThan(75);
    expect(statuses()).toEqual([429, 200]);
  });

  it('is slow', async () => {
    fake.faults.inject({ kind: 'slow', ms: 60 });
    const start = performance.now();
    await client.rest.post(path, { body: { content: 'x' } });
    expect(performance.now() - start).toBeGreaterThan(55);
  });

  it('breaks a connection before anything is done', async () => {
    fake.faults.inject({ kind: 'reset' });
    await client.rest.post(path, { body: { content: 'x' } });
    expect(statuses()).toEqual([200]);
  });

  it('loses the answer of a request that was done, so that a retry of a callback finds it acknowledged', async () => {
    await registerCity(client);
    fake.faults.inject({ kind: 'lostReply' }, { path: /callback$/u });
    const failure = new Promise((resolve) => {
      client.on(Events.InteractionCreate, (interaction) => {
        if (interaction.isChatInputCommand()) interaction.reply('once').catch(resolve);
      });
    });
    const message = await fake.user('ann').slash('city', { name: 'yibin' }).message();
    expect(await failure).toMatchObject({ code: 40_060 });
    expect(message.text).toBe('once');
    expect(fake.general.visible).toEqual([message]);
  });

  it('strikes only the requests that are meant', async () => {
    fake.faults.inject({ kind: 'status', status: 500 }, { method: 'DELETE' });
    await client.rest.post(path, { body: { content: 'x' } });
    fake.faults.clear();
    expect(fake.log.refused).toEqual([]);
  });
});

const post = (fake: FakeDiscord, path: string, method: string, content: string): Promise<Response> =>
  fetch(`${fake.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${fake.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ content }),
  });

describe('rate limits', () => {
  it('refuses a sixth edit of a message within 5 s, and says when to come back', async () => {
    const fake = await fakeDiscord();
    const { id } = (await (await post(fake, `/channels/${fake.general.id}/messages`, 'POST', 'x')).json()) as {
      id: string;
    };
    const edit = (): Promise<Response> => post(fake, `/channels/${fake.general.id}/messages/${id}`, 'PATCH', 'y');
    const answers: Response[] = [];
    for (let count = 0; count < 6; count += 1) answers.push(await edit());
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(answers[4]?.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(Number(answers[5]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answers[5]?.json()).toMatchObject({ global: false, retry_after: expect.any(Number) });
    fake.clock.advance(5_000);
    expect((await edit()).status).toBe(200);
  });

  it('refuses the 51st request within a second, but never those of interactions', async () => {
    const fake = await fakeDiscord();
    fake.clock.stop();
    const ask = (): Promise<Response> =>
      fetch(`${fake.apiUrl}/v10/users/@me`, { headers: { authorization: `Bot ${fake.token}` } });
    const answers = await Promise.all(Array.from({ length: 51 }, ask));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.headers.get('x-ratelimit-global')).toBe('true');
    const callback = await post(fake, '/interactions/1/2/callback', 'POST', 'x');
    expect(callback.status).not.toBe(429);
  });
});
