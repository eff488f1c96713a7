import { AttachmentBuilder, type Client, Events, MessageFlags, type Message as RealMessage } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeDiscord, readyClientOf } from './fixture.ts';
import type { FakeDiscord } from './server.ts';
import type { FakeUser } from './users.ts';

describe('messages', () => {
  let fake: FakeDiscord;
  let client: Client<true>;
  let ann: FakeUser;

  beforeEach(async () => {
    fake = await fakeDiscord();
    client = await readyClientOf(fake);
    ann = fake.user('ann');
  });

  /** Handles messages of people; what the handler throws is given to the returned promise. */
  const onMessage = (handle: (message: RealMessage<true>) => Promise<unknown>): Promise<unknown> =>
    new Promise((resolve) => {
      client.on(Events.MessageCreate, (message) => {
        if (message.author !== client.user) handle(message as RealMessage<true>).catch(resolve);
      });
    });

  it('lets a bot answer a mention with a reply, and counts its typing', async () => {
    void onMessage(async (message) => {
      await message.channel.sendTyping();
      await message.reply('Hello');
    });
    const question = ann.mention(fake.general, 'hello?');
    const answer = await question.answer();
    expect(answer.text).toBe('Hello');
    expect(answer.repliesTo).toBe(question);
    expect(fake.general.typings).toBe(1);
    expect(await fake.general.next()).toBe(answer);
    await expect(fake.general.next(20)).rejects.toThrow(/wrote nothing in #general/u);
  });

  it('tells a bot of a reply that pings it, with the message replied to', async () => {
    const heard: unknown[] = [];
    void onMessage(async (message) => {
      heard.push([message.mentions.has(client.user), (await message.fetchReference()).content, message.content]);
    });
    const channel = await client.channels.fetch(fake.general.id);
    if (channel?.isSendable() === true) await channel.send('An answer');
    const answer = await fake.general.next();
    ann.reply(answer, 'and Nanchang?');
    ann.reply(answer, 'quietly', { ping: false });
    await expect
      .poll(() => heard)
      .toEqual([
        [true, 'An answer', 'and Nanchang?'],
        [false, 'An answer', ''],
      ]);
  });

  it('shows messages of other bots and of webhooks as such', async () => {
    const heard: unknown[] = [];
    void onMessage(async ({ author, webhookId }) => heard.push([author.bot, webhookId]));
    const hook = fake.user('hook', { webhook: true });
    fake.user('other', { bot: true }).message(fake.general, 'beep');
    hook.message(fake.general, 'news');
    await expect
      .poll(() => heard)
      .toEqual([
        [true, null],
        [true, hook.id],
      ]);
  });

  it('answers direct messages, unless the user takes none', async () => {
    const failure = onMessage((message) => message.author.send('Directly'));
    ann.dm('hello');
    expect((await ann.direct.next()).text).toBe('Directly');
    ann.person.acceptsDirectMessages = false;
    ann.dm('hello?');
    expect(await failure).toMatchObject({ code: 50_007, status: 403 });
  });

  it('tells of edits and deletions', async () => {
    const heard: string[] = [];
    client.on(Events.MessageUpdate, (_, { content }) => heard.push(content));
    client.on(Events.MessageDelete, ({ id }) => heard.push(id));
    const question = ann.dm('frist');
    await expect.poll(() => client.channels.cache.has(ann.direct.id)).toBe(true);
    ann.edit(question, 'first');
    ann.delete(question);
    await expect.poll(() => heard).toEqual(['first', question.id]);
    expect(question.versions.map(({ content }) => content)).toEqual(['frist', 'first']);
    expect(() => fake.user('bob').delete(question)).toThrow(/bob did not write/u);
  });

  it('opens threads from messages, once each, and carries messages in them', async () => {
    const failure = onMessage(async (message) => {
      if (message.channel.isThread()) return await message.channel.send('In the thread');
      await message.startThread({ name: 'Yibin' });
      return await message.startThread({ name: 'again' });
    });
    const question = ann.mention(fake.general, 'Yibin?');
    const thread = await question.nextThread();
    expect(thread).toBe(await fake.general.nextThread());
    expect(thread.name).toBe('Yibin');
    // discord.js itself notices the second thread once it knows the first.
    expect(String(await failure)).toMatch(/already/iu);
    ann.message(thread, 'and Nanchang?');
    expect((await thread.next()).text).toBe('In the thread');
  });

  it('refuses threads in direct messages', async () => {
    const failure = onMessage((message) =>
      client.rest.post(`/channels/${message.channelId}/messages/${message.id}/threads`, { body: { name: 'x' } }),
    );
    ann.dm('hello');
    expect(await failure).toMatchObject({ code: 50_024 });
  });

  it('refuses what the bot has no permission for', async () => {
    const failure = onMessage((message) => message.reply('Hello'));
    const quiet = fake.addChannel('quiet', { botLacks: 1n << 11n });
    ann.mention(quiet, 'hello?');
    expect(await failure).toMatchObject({ code: 50_013, status: 403 });
    const channel = await client.channels.fetch(quiet.id);
    expect(
      channel?.isTextBased() && !channel.isDMBased() && channel.permissionsFor(client.user)?.has('SendMessages'),
    ).toBe(false);
  });

  it('refuses to change what others wrote', async () => {
    const question = ann.mention(fake.general, 'hello?');
    const path = `/channels/${fake.general.id}/messages/${question.id}` as const;
    await expect(client.rest.patch(path, { body: { content: 'mine' } })).rejects.toMatchObject({ code: 50_005 });
    await expect(client.rest.delete(path)).rejects.toMatchObject({ code: 50_013 });
  });

  it('records whom a message notifies', async () => {
    void onMessage((message) => message.reply(`<@${message.author.id}> @everyone <@&1>`));
    const loud = await ann.mention(fake.general, 'hello?').answer();
    expect([...loud.pings].sort()).toEqual(['<@&1>', `<@${ann.id}>`, '@everyone']);
    client.options.allowedMentions = { parse: [], repliedUser: false };
    const quiet = await ann.mention(fake.general, 'hello?').answer();
    expect([...quiet.pings]).toEqual([]);
  });

  it('takes files with a message and serves them', async () => {
    const file = new AttachmentBuilder(Buffer.from('<svg/>'), { name: 'card.svg', description: 'A card' });
    void onMessage((message) =>
      message.reply({
        files: [file],
        flags: MessageFlags.IsComponentsV2,
        components: [{ type: 13, file: { url: 'attachment://card.svg' } }],
      }),
    );
    const answer = await ann.mention(fake.general, 'card?').answer();
    const [attachment] = answer.attachments;
    expect(attachment).toMatchObject({ filename: 'card.svg', description: 'A card' });
    expect(await (await fetch(attachment?.url ?? '')).text()).toBe('<svg/>');
  });

  it('sends a message with an enforced nonce once', async () => {
    void onMessage(async (message) => {
      await message.channel.send({ content: 'once', nonce: '7', enforceNonce: true });
      await message.channel.send({ content: 'once', nonce: '7', enforceNonce: true });
      await message.channel.send('end');
    });
    ann.mention(fake.general, 'hello?');
    expect((await fake.general.next()).text).toBe('once');
    expect((await fake.general.next()).text).toBe('end');
  });

  it('lists messages, the latest first', async () => {
    ann.dm('one');
    ann.dm('two');
    const channel = await client.users.createDM(ann.id);
    const messages = await channel.messages.fetch();
    expect(messages.map(({ content }) => content)).toEqual(['two', 'one']);
  });
});
