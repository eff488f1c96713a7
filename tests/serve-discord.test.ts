import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { GOOD, QUESTION, writing } from './answering/asking.ts';
import { startAnthropic } from './fakes/anthropic/server.ts';
import type { Message } from './fakes/discord/message.ts';
import { type FakeDiscord, startFakeDiscord } from './fakes/discord/server.ts';

/** A port that nobody listens on at this moment. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const POLL = { timeout: 20_000 };
const MESSAGE_CONTENT = 1 << 15;
const REPOSITORY = join(import.meta.dirname, '..');

/** Runs a program of the project against the fake Discord, in a folder of its own for the store. */
async function program(
  file: string,
  fake: FakeDiscord,
  env: Record<string, string> = {},
  args: readonly string[] = [],
) {
  const dir = await mkdtemp(join(tmpdir(), 'bot-'));
  const child = spawn(process.execPath, ['--import', './src/guard.mjs', file, ...args], {
    cwd: REPOSITORY,
    env: {
      ...process.env,
      DISCORD_TOKEN: fake.token,
      DISCORD_API: fake.apiUrl,
      HEALTH_PORT: '0',
      STORE_FILE: join(dir, 'bot.sqlite'),
      ANTHROPIC_API_KEY: '',
      ...env,
    },
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    output += data.toString();
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
    await rm(dir, { recursive: true });
  });
  return { child, ended, output: () => output };
}

async function fakeDiscord(privilegedIntents = MESSAGE_CONTENT): Promise<FakeDiscord> {
  const fake = await startFakeDiscord({ privilegedIntents, patienceMs: 15_000, openApi: false });
  onTestFinished(() => fake.close());
  return fake;
}

describe('npm start with a token', () => {
  it('serves Discord, prints the invite link, and leaves at SIGTERM', { timeout: 30_000 }, async () => {
    const fake = await fakeDiscord();
    const registering = await program('src/register.ts', fake);
    expect(await registering.ended).toBe(0);
    expect(registering.output()).toContain('14 commands registered everywhere');
    const bot = await program('src/main.ts', fake);
    await fake.gateway.ready();
    const ann = fake.user('ann');
    const answer = await ann.dm('What was the output value of power batteries in Yibin in 2022?').answer();
    expect(answer.text).toContain('88.9 billion yuan');
    await expect.poll(bot.output).toContain('Invite the bot: https://discord.com/oauth2/authorize?client_id=');
    expect(bot.output()).not.toContain(fake.token);
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
  });

  it('answers from what a moderator publishes, without a restart', { timeout: 60_000 }, async () => {
    const fake = await fakeDiscord();
    await (await program('src/register.ts', fake)).ended;
    await program('src/main.ts', fake, { CORPUS_GUILD_IDS: fake.guild.id });
    await fake.gateway.ready();
    const mod = fake.user('mod', { permissions: PermissionFlagsBits.ManageGuild });
    const shown = async (message: Message, words: string): Promise<void> => {
      await expect.poll(() => message.text, POLL).toContain(words);
    };
    const text =
      'Zigong opens a museum of lanterns and batteries\n\nThe museum of Zigong shows how lanterns came to glow.\n';
    const file = { filename: 'zigong.txt', bytes: Buffer.from(text) };
    const draft = await mod.slash('corpus add', { file }).message();
    mod.press(draft, 'Add');
    await shown(draft, 'is in the working copy');
    const report = await mod.press(draft, 'See what would change').message();
    await shown(report, 'documents: 1 added');
    expect((await mod.slash('sources').message()).text).not.toContain('Zigong');
    mod.press(report, 'Publish');
    await shown(report, 'is published');
    expect((await mod.slash('source', { document: 'zigong' }).message()).text).toContain('Zigong opens a museum');
    // Where the report was edited often, its last edit has to wait.
    expect(fake.log.refused.filter(({ status }) => status !== 429)).toEqual([]);
  });

  it('answers from what somebody publishes from a shell, within ten seconds', { timeout: 60_000 }, async () => {
    const fake = await fakeDiscord();
    await (await program('src/register.ts', fake)).ended;
    const dir = await mkdtemp(join(tmpdir(), 'shell-'));
    onTestFinished(() => rm(dir, { recursive: true }));
    const env = { STORE_FILE: join(dir, 'bot.sqlite') };
    await program('src/main.ts', fake, env);
    await fake.gateway.ready();
    const file = join(dir, 'zigong.txt');
    await writeFile(
      file,
      'Zigong opens a museum of lanterns\n\nThe museum of Zigong shows how lanterns came to glow.\n',
    );
    for (const args of [['add', file], ['refresh'], ['publish']]) {
      const shell = await program('src/curate.ts', fake, env, args);
      expect([await shell.ended, shell.output()]).toEqual([0, expect.any(String)]);
    }
    const ann = fake.user('ann');
    const said = async () => (await ann.slash('source', { document: 'zigong' }).message()).text;
    await expect.poll(said, { timeout: 10_000, interval: 500 }).toContain('Zigong opens a museum');
  });

  it('has Claude write within the budget, and counts what it takes', { timeout: 30_000 }, async () => {
    const fake = await fakeDiscord();
    const claude = await startAnthropic(() => writing(GOOD));
    onTestFinished(() => claude[Symbol.asyncDispose]());
    await (await program('src/register.ts', fake)).ended;
    const port = await freePort();
    const anthropic = { ANTHROPIC_API_KEY: 'key', ANTHROPIC_BASE_URL: claude.url };
    await program('src/main.ts', fake, { ...anthropic, HEALTH_PORT: String(port) });
    await fake.gateway.ready();
    const mod = fake.user('mod', { permissions: PermissionFlagsBits.ManageGuild });
    expect((await mod.mention(fake.general, QUESTION).answer()).text).toContain(GOOD[0]);
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics).toContain('model_seconds_count{purpose="draft",outcome="ok"} 1');
    expect(metrics).toMatch(/model_cost_dollars_total 0\.\d/u);
    await mod.slash('settings', { tokens: 0 }).message();
    const { text } = await mod.mention(fake.general, 'What was the output value of power batteries in Yibin?').answer();
    expect(text).toContain('88.9 billion yuan');
    expect(text).toContain('it is back at 00:00 UTC');
    expect(claude.requests).toHaveLength(1);
  });

  it('says in one sentence what is wrong with the token or the portal', { timeout: 30_000 }, async () => {
    const fake = await fakeDiscord(0);
    const wrong = await program('src/main.ts', fake, { DISCORD_TOKEN: 'a.b.c' });
    expect(await wrong.ended).toBe(1);
    expect(wrong.output()).toContain('Discord refuses the token');
    const lacking = await program('src/main.ts', fake);
    expect(await lacking.ended).toBe(1);
    expect(lacking.output()).toContain('switch it on in the developer portal');
  });
});
