import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  Events,
  type Interaction,
  InteractionResponseType,
  MessageFlags,
} from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeDiscord, readyClientOf, registerCity } from './fixture.ts';
import type { FakeDiscord } from './server.ts';
import type { FakeUser } from './users.ts';

const BUTTONS = [
  {
    type: 1,
    components: [
      { type: 2, style: 1, label: 'More', custom_id: 'more:1' },
      { type: 2, style: 1, label: 'Off', custom_id: 'off', disabled: true },
    ],
  },
  { type: 1, components: [{ type: 3, custom_id: 'sources', options: [{ label: 'One', value: '1' }] }] },
];

describe('interactions', () => {
  let fake: FakeDiscord;
  let client: Client<true>;
  let ann: FakeUser;

  beforeEach(async () => {
    fake = await fakeDiscord();
    client = await readyClientOf(fake);
    await registerCity(client);
    ann = fake.user('ann');
  });

  /** Handles every slash command; what the handler throws is given to the returned promise. */
  const onSlash = (handle: (interaction: ChatInputCommandInteraction) => Promise<unknown>): Promise<unknown> =>
    onInteraction(async (interaction) => {
      if (interaction.isChatInputCommand()) await handle(interaction);
    });

  const onInteraction = (handle: (interaction: Interaction) => Promise<unknown>): Promise<unknown> =>
    new Promise((resolve) => {
      client.on(Events.InteractionCreate, (interaction) => {
        handle(interaction).catch(resolve);
      });
    });

  const onButton = (handle: (interaction: ButtonInteraction) => Promise<unknown>): Promise<unknown> =>
    onInteraction(async (interaction) => {
      if (interaction.isButton()) await handle(interaction);
      else if (interaction.isChatInputCommand()) await interaction.reply({ content: 'Answer', components: BUTTONS });
    });

  it('brings the bot who asked, where, with which rights and in which language', async () => {
    const seen: unknown[] = [];
    void onSlash(async (interaction) => {
      const { memberPermissions, locale, guildId, context, channelId } = interaction;
      seen.push({ moderator: memberPermissions?.has('ManageMessages'), locale, guildId, context, channelId });
      await interaction.reply('ok');
    });
    const moderator = fake.user('mod', { permissions: 1n << 13n, locale: 'zh-CN' });
    await moderator.slash('city', { name: 'yibin' }).message();
    await ann.slash('city', { name: 'yibin' }, { in: 'dm' }).message();
    expect(seen).toEqual([
      { moderator: true, locale: 'zh-CN', guildId: fake.guild.id, context: 0, channelId: fake.general.id },
      { moderator: undefined, locale: 'en-US', guildId: null, context: 1, channelId: ann.direct.id },
    ]);
  });

  it('serves an app that only the user has installed, in servers and conversations without the bot', async () => {
    void onSlash((interaction) => interaction.reply({ content: 'ok', withResponse: true }));
    const elsewhere = fake.addGuild('Elsewhere', { withBot: false });
    const channel = fake.addChannel('talk', { guild: elsewhere });
    const bob = fake.user('bob', { guild: elsewhere });
    expect((await bob.slash('city', { name: 'yibin' }, { in: channel }).message()).text).toBe('ok');
    expect((await bob.slash('city', { name: 'yibin' }, { in: 'private' }).message()).text).toBe('ok');
  });

  it('shows "thinking…" and then the edit; a deferral takes no flag but EPHEMERAL', async () => {
    void onSlash(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply({
        flags: MessageFlags.IsComponentsV2,
        components: [{ type: 10, content: 'The answer' }],
      });
    });
    const interaction = ann.slash('city', { name: 'yibin' });
    const message = await interaction.message();
    expect(interaction.callback?.type).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
    expect(message.versions.map(({ flags }) => flags)).toEqual([
      MessageFlags.Ephemeral | MessageFlags.Loading,
      MessageFlags.Ephemeral | MessageFlags.IsComponentsV2,
    ]);
    expect(message.text).toBe('The answer');
    expect(fake.general.visible).toEqual([]);
  });

  it('knows the interaction no longer after 3 s', async () => {
    const failure = onSlash(async (interaction) => {
      fake.clock.advance(3_001);
      await interaction.reply('too late');
    });
    const interaction = ann.slash('city', { name: 'yibin' });
    expect(await failure).toMatchObject({ code: 10_062, status: 404 });
    expect(fake.missed).toEqual([interaction]);
    await expect(interaction.message(20)).rejects.toThrow(/showed no message.*"city" of ann.*10062/u);
  });

  it('takes one callback only', async () => {
    const failure = onSlash(async (interaction) => {
      await interaction.reply('first');
      await client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
        body: { type: 4, data: { content: 'second' } },
        auth: false,
      });
    });
    const interaction = ann.slash('city', { name: 'yibin' });
    expect(await failure).toMatchObject({ code: 40_060, status: 400 });
    expect(interaction.original?.text).toBe('first');
  });

  it('leaves an interaction open whose answer was malformed', async () => {
    void onSlash(async (interaction) => {
      await expect(interaction.reply('x'.repeat(2_001))).rejects.toThrow(DiscordAPIError);
      await interaction.reply('shorter');
    });
    expect((await ann.slash('city', { name: 'yibin' }).message()).text).toBe('shorter');
  });

  it('refuses the token after 15 minutes, and follow-ups before the answer', async () => {
    const early = await new Promise((resolve) => {
      client.once(Events.InteractionCreate, (interaction) => {
        if (interaction.isChatInputCommand()) interaction.webhook.send('early').catch(resolve);
      });
      ann.slash('city', { name: 'yibin' });
    });
    expect(early).toMatchObject({ code: 10_015 });
    const late = onSlash(async (interaction) => {
      await interaction.reply('in time');
      fake.clock.advance(15 * 60_000 + 1);
      await interaction.followUp('too late');
    });
    ann.slash('city', { name: 'yibin' });
    expect(await late).toMatchObject({ code: 50_027, status: 401 });
  });

  it('keeps follow-ups, and their edits and deletions', async () => {
    void onSlash(async (interaction) => {
      await interaction.reply('first');
      const more = await interaction.followUp({ content: 'more', flags: MessageFlags.Ephemeral });
      await interaction.editReply({ message: more, content: 'still more' });
      await interaction.deleteReply();
    });
    const interaction = ann.slash('city', { name: 'yibin' });
    const more = await (await interaction.followUp()).until(({ edits }) => edits === 1);
    expect(more.text).toBe('still more');
    await (await interaction.message()).until(({ deleted }) => deleted);
  });

  it('offers suggestions for what is typed', async () => {
    void onInteraction(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const typed = interaction.options.getFocused();
      await interaction.respond([{ name: `${typed} …`, value: 'yibin' }]);
    });
    const choices = await ann.autocomplete('city', 'name', 'yi').choices();
    expect(choices).toEqual([{ name: 'yi …', value: 'yibin' }]);
  });

  it('refuses more than 25 suggestions and answers that are no suggestions', async () => {
    const failure = onInteraction(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      await interaction.respond(Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: `${index}` })));
    });
    ann.autocomplete('city', 'name', 'yi');
    expect(await failure).toMatchObject({ code: 50_035, status: 400 });
  });

  it('updates the message of a pressed button, and knows it as @original', async () => {
    void onButton(async (interaction) => {
      await interaction.deferUpdate();
      await interaction.editReply({ content: `Pressed ${interaction.customId}`, components: [] });
    });
    const message = await ann.slash('city', { name: 'yibin' }).message();
    ann.press(message, 'More');
    await message.until(({ text }) => text === 'Pressed more:1');
    expect(message.buttons).toEqual([]);
  });

  it('lets nobody press what is disabled, missing or not theirs to see', async () => {
    void onSlash((interaction) =>
      interaction.reply({ content: 'Mine', components: BUTTONS, flags: MessageFlags.Ephemeral }),
    );
    const message = await ann.slash('city', { name: 'yibin' }).message();
    expect(() => ann.press(message, 'off')).toThrow(/disabled/u);
    expect(() => ann.press(message, 'none')).toThrow(/it has: more:1 \(More\)/u);
    expect(() => fake.user('bob').press(message, 'More')).toThrow(/does not see/u);
    expect(() => ann.select(message, 'sources', ['2'])).toThrow(/takes 1 to 1 of: 1/u);
  });

  it('carries the values chosen in a menu', async () => {
    void onInteraction(async (interaction) => {
      if (interaction.isStringSelectMenu()) await interaction.reply(`Source ${interaction.values.join()}`);
      else if (interaction.isChatInputCommand()) await interaction.reply({ content: 'Answer', components: BUTTONS });
    });
    const message = await ann.slash('city', { name: 'yibin' }).message();
    expect((await ann.select(message, 'sources', ['1']).message()).text).toBe('Source 1');
  });

  it('opens a modal and submits what is filled in', async () => {
    const input = { type: 4, custom_id: 'reason', style: 1, min_length: 3 } as const;
    void onInteraction(async (interaction) => {
      if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue('reason'));
      else if (interaction.isChatInputCommand()) {
        await interaction.showModal({
          custom_id: 'why',
          title: 'Why?',
          components: [{ type: 18, label: 'Reason', component: input }],
        });
      }
    });
    const opener = ann.slash('city', { name: 'yibin' });
    expect(await opener.modal()).toMatchObject({ title: 'Why?' });
    await expect(ann.submitModal(opener, { reason: 'no' })).rejects.toThrow(/3 to 4000 characters/u);
    await expect(ann.submitModal(opener, { other: 'word' })).rejects.toThrow(/no input other/u);
    const submitted = await ann.submitModal(opener, { reason: 'wrong number' });
    expect((await submitted.message()).text).toBe('wrong number');
  });

  it('hands a file given with a command to the bot', async () => {
    void onSlash(async (interaction) => {
      const { url, name } = interaction.options.getAttachment('file', true);
      await interaction.reply(`${name}: ${await (await fetch(url)).text()}`);
    });
    const file = { filename: 'a.txt', contentType: 'text/plain', bytes: Buffer.from('figures') };
    expect((await ann.slash('city', { name: 'yibin', file }).message()).text).toBe('a.txt: figures');
  });

  it('does not bring the bot the text of a reply to such an answer', async () => {
    const heard: string[] = [];
    client.on(Events.MessageCreate, ({ author, content }) => author.bot || heard.push(content));
    void onSlash((interaction) => interaction.reply('ok'));
    const answer = await ann.slash('city', { name: 'yibin' }).message();
    ann.reply(answer, 'and Nanchang?');
    await expect.poll(() => heard).toEqual(['']);
  });

  it('lets nobody send a command that the client would hold back', () => {
    expect(() => ann.slash('nothing')).toThrow(/not registered; there are: city/u);
    expect(() => ann.slash('city')).toThrow(/needs the option "name"/u);
    expect(() => ann.slash('city', { name: 'x'.repeat(51) })).toThrow(/would refuse/u);
    expect(() => ann.slash('city', { name: 'yibin', size: 3 })).toThrow(/no option "size"/u);
  });

  it('says what was refused when a test waits in vain', async () => {
    void onSlash((interaction) => interaction.reply({ content: '' }));
    await expect(ann.slash('city', { name: 'yibin' }).response(50)).rejects.toThrow(
      /did not answer .*city.*Refused of late: POST .*callback → 400 .*50006/u,
    );
  });
});
