import { Events, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { fakeDiscord, readyClientOf, registerCity } from './fixture.ts';

describe('the fake Discord', () => {
  it('lets a client become ready, with its guild and channel', async () => {
    const fake = await fakeDiscord();
    const client = await readyClientOf(fake);
    expect(client.user.username).toBe('battery-bot');
    expect(client.guilds.cache.get(fake.guild.id)?.channels.cache.map(({ name }) => name)).toEqual(['general']);
  });

  it('shows a user the answer to a slash command', async () => {
    const fake = await fakeDiscord();
    const client = await readyClientOf(fake);
    await registerCity(client);
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const name = interaction.options.getString('name', true);
      await interaction.reply({ content: `About ${name}`, flags: MessageFlags.Ephemeral });
    });
    const message = await fake.user('ann').slash('city', { name: 'yibin' }).message();
    expect(message.text).toBe('About yibin');
    expect(message.isEphemeral).toBe(true);
    expect(fake.log.refused).toEqual([]);
  });

  it('announces channels that are added later, unless the bot may not see them', async () => {
    const fake = await fakeDiscord();
    const client = await readyClientOf(fake);
    const seen = new Promise((resolve) => {
      client.on(Events.ChannelCreate, resolve);
    });
    fake.addChannel('hidden', { botLacks: 1n << 10n });
    const open = fake.addChannel('open');
    expect(await seen).toMatchObject({ id: open.id, name: 'open' });
  });

  it('tells the bot that it joined or left a server', async () => {
    const fake = await fakeDiscord();
    const client = await readyClientOf(fake);
    const second = fake.addGuild('Second');
    await expect.poll(() => client.guilds.cache.get(second.id)?.name).toBe('Second');
    fake.kickBot(second);
    await expect.poll(() => client.guilds.cache.size).toBe(1);
  });

  it('answers 401 without the token and 404 where there is no route', async () => {
    const fake = await fakeDiscord();
    const headers = { authorization: `Bot ${fake.token}` };
    expect((await fetch(`${fake.apiUrl}/v10/users/@me`)).status).toBe(401);
    expect((await fetch(`${fake.apiUrl}/v10/users/@me`, { headers })).status).toBe(200);
    expect((await fetch(`${fake.apiUrl}/v10/nowhere`, { headers })).status).toBe(404);
    expect((await fetch(`${fake.apiUrl}/v9/users/@me`, { headers })).status).toBe(404);
  });

  it('forgets what is over, so that long runs stay small', async () => {
    const fake = await fakeDiscord();
    fake.user('ann').message(fake.general, 'hello');
    fake.forget();
    expect(fake.general.visible).toEqual([]);
  });
});
