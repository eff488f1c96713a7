import { describe, expect, it, onTestFinished } from 'vitest';
import { startBot } from '../../src/discord/bot.ts';
import { registerCommands } from '../../src/discord/commands/register.ts';
import type { ErrorCode } from '../../src/domain/errors.ts';
import { startFakeDiscord } from '../fakes/discord/server.ts';
import { botInDiscord, expectNoRefusals, extractive } from './fixture.ts';

const YIBIN = 'What was the output value of power batteries in Yibin in 2022?';

const code = (expected: ErrorCode) => expect.objectContaining({ code: expected });

describe('the start', () => {
  it('gives an invite link with exactly the rights that the bot uses', async () => {
    const { bot, fake } = await botInDiscord();
    const invite = new URL(bot.invite);
    expect(invite.searchParams.get('client_id')).toBe(fake.applicationId);
    expect(invite.searchParams.get('scope')).toBe('bot applications.commands');
    expect(
      BigInt(invite.searchParams.get('permissions') ?? 0)
        .toString(2)
        .split('1'),
    ).toHaveLength(6);
    expect(bot.isConnected()).toBe(true);
  });

  it('names a bad token, a missing intent and an unreachable Discord for what they are', async () => {
    const { fake, parts } = await botInDiscord();
    const other = { token: `${fake.token}x`, api: fake.apiUrl };
    await expect(startBot(other, parts)).rejects.toEqual(code('DISCORD_TOKEN_INVALID'));
    const strict = await startFakeDiscord();
    const settings = { token: strict.token, api: strict.apiUrl };
    await expect(startBot(settings, parts)).rejects.toEqual(code('DISCORD_INTENT_MISSING'));
    await strict.close();
    await expect(startBot(settings, parts)).rejects.toEqual(code('DISCORD_UNREACHABLE'));
  });
});

describe('the end', () => {
  it('waits for the answers in the making, and meanwhile tells whoever asks to ask again later', async () => {
    const [open, started] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const { bot, fake } = await botInDiscord({
      answerer: {
        async answer(...call) {
          started.resolve();
          await open.promise;
          return await extractive.answer(...call);
        },
      },
    });
    const question = fake.user('ann').mention(fake.general, YIBIN);
    await started.promise;
    const ended = bot.stop();
    const asked = await fake.user('bob').slash('ask', { question: YIBIN }).message();
    const mentioned = await fake.user('cat').mention(fake.general, YIBIN).answer();
    expect([asked.text, mentioned.text]).toEqual([
      expect.stringContaining('I am restarting'),
      expect.stringContaining('I am restarting'),
    ]);
    expect((await fake.user('dan').slash('city', { name: 'yibin' }).message()).text).toContain('Yibin');
    open.resolve();
    expect((await question.answer()).text).toContain('88.9 billion yuan');
    await ended;
    expect(fake.gateway.connected).toEqual([]);
    expectNoRefusals(fake);
  });
});

describe('registering the commands', () => {
  it('sends them only when they changed, everywhere or in one server', async () => {
    const fake = await startFakeDiscord();
    onTestFinished(() => fake.close());
    const settings = { token: fake.token, api: fake.apiUrl };
    expect(await registerCommands(settings)).toEqual({ changed: true, count: 14 });
    expect(await registerCommands(settings)).toEqual({ changed: false, count: 14 });
    const inGuild = { ...settings, guild: fake.guild.id };
    expect((await registerCommands(inGuild)).changed).toBe(true);
    expect((await registerCommands(inGuild)).changed).toBe(false);
    const [ask] = fake.world.commands.get('global') ?? [];
    fake.world.commands.set('global', [{ ...ask, description: 'something else' }]);
    expect((await registerCommands(settings)).changed).toBe(true);
    expectNoRefusals(fake);
  });

  it('describes every command and option in English and both kinds of Chinese', async () => {
    const { fake } = await botInDiscord();
    const commands = fake.world.commands.get('global') ?? [];
    const optionsOf = (of: (typeof commands)[number]) => (of['options'] as typeof commands | undefined) ?? [];
    const entries = commands.flatMap((command) => [
      command,
      ...optionsOf(command),
      ...optionsOf(command).flatMap(optionsOf),
    ]);
    for (const { description_localizations: words, name_localizations: names } of entries) {
      expect(words).toEqual({
        'zh-CN': expect.stringMatching(/\p{Script=Han}/u),
        'zh-TW': expect.stringMatching(/\p{Script=Han}/u),
      });
      expect(names).toEqual({ 'zh-CN': expect.anything(), 'zh-TW': expect.anything() });
    }
    const compare = commands.find(({ name }) => name === 'compare');
    expect(compare?.['description_localizations']).toEqual({ 'zh-CN': '比较两个地区', 'zh-TW': '比較兩個地區' });
  });

  it('names a server that the bot is not in, and a bad token', async () => {
    const fake = await startFakeDiscord();
    onTestFinished(() => fake.close());
    const settings = { token: fake.token, api: fake.apiUrl };
    await expect(registerCommands({ ...settings, guild: '1' })).rejects.toEqual(code('DISCORD_GUILD_UNKNOWN'));
    await expect(registerCommands({ ...settings, token: 'x.y.z' })).rejects.toEqual(code('DISCORD_TOKEN_INVALID'));
  });
});
