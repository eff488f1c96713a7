import { type Client, Events, PermissionFlagsBits } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeDiscord, readyClientOf, registerCity } from './fixture.ts';
import type { FakeDiscord } from './server.ts';

const SERVER = {
  name: 'server',
  description: 'Settings',
  contexts: [0],
  defaultMemberPermissions: PermissionFlagsBits.ManageGuild,
  options: [
    {
      type: 1,
      name: 'limit',
      description: 'A limit',
      options: [{ type: 4, name: 'questions', description: 'How many', minValue: 1, maxValue: 9 }],
    },
  ],
} as const;

describe('commands', () => {
  let fake: FakeDiscord;
  let client: Client<true>;

  beforeEach(async () => {
    fake = await fakeDiscord();
    client = await readyClientOf(fake);
  });

  it('keep their ids when they are registered again', async () => {
    await registerCity(client);
    const before = (await client.application.commands.fetch()).map(({ id, version }) => ({ id, version }))[0];
    await registerCity(client);
    const after = (await client.application.commands.fetch()).first();
    expect(after?.id).toBe(before?.id);
    expect(after?.version).not.toBe(before?.version);
  });

  it('are listed with their translations only on demand', async () => {
    const option = { type: 3, name: 'name', description: 'Its name', name_localizations: { 'zh-CN': '名称' } };
    const body = [{ name: 'city', description: 'A city', name_localizations: { 'zh-CN': '城市' }, options: [option] }];
    const path = `/applications/${fake.applicationId}/commands` as const;
    await client.rest.put(path, { body });
    expect(JSON.stringify(await client.rest.get(path))).not.toContain('localizations');
    const query = new URLSearchParams({ with_localizations: 'true' });
    expect(await client.rest.get(path, { query })).toMatchObject(body);
  });

  it('of a guild are offered there only', async () => {
    await client.application.commands.set([SERVER], fake.guild.id);
    const second = fake.addGuild('Second');
    const elsewhere = fake.addChannel('talk', { guild: second });
    const mod = fake.user('mod', { permissions: PermissionFlagsBits.ManageGuild });
    expect(mod.slash('server limit', { questions: 3 }).data['guild_id']).toBe(fake.guild.id);
    expect(() => mod.slash('server limit', {}, { in: elsewhere })).toThrow(/not registered/u);
  });

  it('carry subcommands with their options', async () => {
    await client.application.commands.set([SERVER]);
    const heard = new Promise((resolve) => {
      client.on(Events.InteractionCreate, (interaction) => {
        if (interaction.isChatInputCommand()) {
          resolve([interaction.options.getSubcommand(), interaction.options.getInteger('questions')]);
        }
      });
    });
    const mod = fake.user('mod', { permissions: PermissionFlagsBits.ManageGuild });
    expect(() => mod.slash('server limit', { questions: 10 })).toThrow(/would refuse 10/u);
    mod.slash('server limit', { questions: 3 });
    expect(await heard).toEqual(['limit', 3]);
  });

  it('are offered only with the permissions, contexts and installations they ask for', async () => {
    await client.application.commands.set([SERVER]);
    const mod = fake.user('mod', { permissions: PermissionFlagsBits.ManageGuild });
    expect(() => mod.slash('server limit', {}, { in: 'dm' })).toThrow(/context BotDM/u);
    expect(() => mod.slash('server limit', {}, { installedBy: 'user' })).toThrow(/installed by a user/u);
    fake.setPermissions(mod, 0n);
    expect(() => mod.slash('server limit', {})).toThrow(/lacks the permissions/u);
  });

  it('are refused as a whole when one is malformed', async () => {
    await registerCity(client);
    const malformed = [
      { name: 'sources', description: 'x' },
      { name: 'Help', description: 'x' },
    ];
    await expect(client.application.commands.set(malformed)).rejects.toMatchObject({ code: 50_035 });
    expect((await client.application.commands.fetch()).map(({ name }) => name)).toEqual(['city']);
  });

  it('belong to the own application and to guilds that the bot is in', async () => {
    const other = fake.addGuild('Elsewhere', { withBot: false });
    await expect(client.application.commands.set([], other.id)).rejects.toMatchObject({ code: 50_001 });
    await expect(client.rest.put('/applications/1/commands', { body: [] })).rejects.toMatchObject({ code: 20_012 });
  });
});
