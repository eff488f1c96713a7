import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Events, GatewayIntentBits, type Message } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { clientOf, fakeDiscord, INTENTS, readyClientOf, registerCity } from './fixture.ts';

const WITH_CONTENT = [...INTENTS, GatewayIntentBits.MessageContent];

/** discord.js waits 5 s between two IDENTIFYs; tests need not. */
const HASTY = { ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) } };

describe('the gateway', () => {
  it('closes with 4004 for a wrong token', async () => {
    const fake = await fakeDiscord();
    const client = clientOf(fake);
    await expect(client.login('wrong')).rejects.toThrow(/token/iu);
  });

  it('closes with 4014 for an intent that is not switched on', async () => {
    const fake = await fakeDiscord();
    const client = clientOf(fake, { intents: WITH_CONTENT });
    const failed = new Promise<unknown>((resolve) => {
      client.on(Events.Error, resolve);
      client.on(Events.ShardDisconnect, ({ code }) => resolve(code));
      client.on(Events.ShardError, resolve);
    });
    await Promise.race([client.login(fake.token).catch(() => {}), failed]);
    expect(fake.gateway.identifies).toBe(0);
    expect(String(await failed)).toMatch(/4014|disallowed intents/iu);
  });

  it('acknowledges heartbeats', async () => {
    const fake = await fakeDiscord({ heartbeatMs: 20 });
    const client = await readyClientOf(fake);
    await sleep(100);
    expect(client.ws.ping).toBeGreaterThanOrEqual(0);
    expect(fake.gateway.resumes).toBe(0);
  });

  it('lets a client resume that hears no acknowledgement', async () => {
    const fake = await fakeDiscord({ heartbeatMs: 30 });
    await readyClientOf(fake);
    fake.gateway.acknowledgesHeartbeats = false;
    await fake.gateway.resumed();
    fake.gateway.acknowledgesHeartbeats = true;
    expect(fake.gateway.identifies).toBe(1);
  });

  it('replays what was missed after a dropped connection', async () => {
    const fake = await fakeDiscord();
    const client = await readyClientOf(fake);
    const heard: string[] = [];
    client.on(Events.MessageCreate, ({ cleanContent }) => heard.push(cleanContent));
    const ann = fake.user('ann');
    fake.gateway.drop();
    ann.mention(fake.general, 'while away');
    await fake.gateway.resumed();
    ann.mention(fake.general, 'when back');
    await expect.poll(() => heard).toEqual(['@battery-bot while away', '@battery-bot when back']);
  });

  it('makes the client resume by op 7 and by a resumable op 9', async () => {
    const fake = await fakeDiscord();
    await readyClientOf(fake);
    fake.gateway.askToReconnect();
    await fake.gateway.resumed(1);
    fake.gateway.invalidate(true);
    await fake.gateway.resumed(2);
    expect(fake.gateway.identifies).toBe(1);
  });

  it('makes the client identify anew by a final op 9', async () => {
    const fake = await fakeDiscord();
    const client = await readyClientOf(fake, HASTY);
    // A client that is ended while it still identifies may never let go.
    const readyAgain = once(client, Events.ShardReady);
    fake.gateway.invalidate(false);
    await expect.poll(() => fake.gateway.identifies, { timeout: 3_000 }).toBe(2);
    expect(fake.gateway.resumes).toBe(0);
    await readyAgain;
  });

  it('sends an event twice on demand', async () => {
    const fake = await fakeDiscord();
    const client = await readyClientOf(fake);
    await registerCity(client);
    const ids: string[] = [];
    client.on(Events.InteractionCreate, ({ id }) => ids.push(id));
    const interaction = fake.user('ann').slash('city', { name: 'yibin' });
    fake.gateway.repeat('INTERACTION_CREATE');
    await expect.poll(() => ids).toEqual([interaction.id, interaction.id]);
    expect(() => fake.gateway.repeat('THREAD_CREATE')).toThrow(/has been sent/u);
  });

  it('refuses another API version', async () => {
    const fake = await fakeDiscord();
    const socket = new WebSocket(`${fake.gateway.url}?v=9`);
    const code = await new Promise((resolve) => {
      socket.addEventListener('close', (event) => resolve(event.code));
    });
    expect(code).toBe(4012);
  });
});

const contentsHeard = async (intents: readonly GatewayIntentBits[], privilegedIntents = 0): Promise<string[]> => {
  const fake = await fakeDiscord({ privilegedIntents });
  const client = await readyClientOf(fake, { intents });
  const heard: Message[] = [];
  client.on(Events.MessageCreate, (message) => heard.push(message));
  const ann = fake.user('ann');
  ann.message(fake.general, 'plain');
  ann.mention(fake.general, 'mention');
  ann.dm('direct');
  await expect.poll(() => heard.length).toBe(3);
  return heard.map(({ content }) => content.replace(/<@\d+> /u, ''));
};

describe('message content', () => {
  it('is kept from a bot without the intent, but for mentions and direct messages', async () => {
    expect(await contentsHeard(INTENTS)).toEqual(['', 'mention', 'direct']);
  });

  it('is given to a bot with the intent', async () => {
    const heard = await contentsHeard(WITH_CONTENT, GatewayIntentBits.MessageContent);
    expect(heard).toEqual(['plain', 'mention', 'direct']);
  });

  it('does not reach a bot that lacks the intent for messages, or the right to see the channel', async () => {
    const fake = await fakeDiscord();
    const client = await readyClientOf(fake);
    const heard: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => heard.push(content));
    const ann = fake.user('ann');
    ann.mention(fake.addChannel('hidden', { botLacks: 1n << 10n }), 'hidden');
    ann.dm('direct');
    await expect.poll(() => heard).toEqual(['direct']);
  });
});
