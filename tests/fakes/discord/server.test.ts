import { type Client, Events, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectClient } from './client.ts';
import { type FakeDiscord, startFakeDiscord } from './server.ts';

describe('the fake Discord with a real client', () => {
  let fake: FakeDiscord;
  let client: Client<true>;

  beforeEach(async () => {
    fake = await startFakeDiscord();
    client = await connectClient(fake);
  });

  afterEach(async () => {
    await client.destroy();
    await fake.close();
  });

  it('lets a client become ready, with its guild and channel', () => {
    expect(client.user.username).toBe('battery-bot');
    expect(client.guilds.cache.get(fake.guild.id)?.channels.cache.map(({ name }) => name)).toEqual(['general']);
  });

  it('shows a user the answer to a slash command', async () => {
    await client.application.commands.set([
      {
        name: 'city',
        description: 'A city',
        options: [{ type: 3, name: 'name', description: 'Its name', required: true }],
      },
    ]);
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
});
