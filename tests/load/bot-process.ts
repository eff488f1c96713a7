import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { FakeDiscord } from '../fakes/discord/server.ts';

const ROOT = join(import.meta.dirname, '../..');
const START_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 5;

/** What a running bot tells of itself. */
export interface Vitals {
  /** Resident memory in bytes. */
  memory: number;
  /** The longest that its event loop stood still since the last look, in milliseconds. */
  stallMs: number;
}

/** The bot as `npm start` runs it, against a fake Discord, with a folder of its own for store and corpus. */
export class BotProcess {
  readonly dir: string;
  readonly #fake: FakeDiscord;
  readonly #env: Readonly<Record<string, string>>;
  #child: ChildProcess | undefined;
  #port = 0;

  constructor(fake: FakeDiscord, dir: string, env: Readonly<Record<string, string>> = {}) {
    this.#fake = fake;
    this.dir = dir;
    this.#env = env;
  }

  get storeFile(): string {
    return join(this.dir, 'bot.sqlite');
  }

  /** What it has logged since its first start: warnings and worse, a JSON object a line. */
  get log(): string[] {
    if (!existsSync(this.#logFile)) return [];
    const lines = readFileSync(this.#logFile, 'utf8').split('\n');
    return lines.filter((line) => line.startsWith('{'));
  }

  get #logFile(): string {
    return join(this.dir, 'bot.log');
  }

  /** Starts the program; gives the milliseconds until it was ready. */
  async start(): Promise<number> {
    this.#port = await freePort();
    const started = performance.now();
    const output = openSync(this.#logFile, 'a');
    const stdio = ['ignore', output, output] as const;
    this.#child = spawn(process.execPath, startArguments(), { cwd: ROOT, stdio: [...stdio], env: this.#environment() });
    closeSync(output);
    while (!(await this.#isReady())) {
      if (this.#child.exitCode !== null) throw new Error(`the bot ended with ${this.#child.exitCode}`);
      if (performance.now() - started > START_WITHIN_MS) throw new Error('the bot does not get ready');
      await sleep(LOOK_EVERY_MS);
    }
    const ms = performance.now() - started;
    // How long the event loop stood still while modules were loaded is no matter to anybody.
    await this.vitals();
    return ms;
  }

  /** Ends it without a warning, as `kill -9` does. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Lets it leave in its own way; gives its exit code. */
  async stop(): Promise<number | null> {
    return await this.#end('SIGTERM');
  }

  /** Keeps the corpus from a shell beside it, as `npm run corpus` does. Rejects when that fails. */
  async corpus(...args: string[]): Promise<void> {
    const node = ['--import', './src/guard.mjs', 'src/curate.ts', ...args];
    await promisify(execFile)(process.execPath, node, { cwd: ROOT, env: this.#environment() });
  }

  /** Undefined while it is not running. */
  async vitals(): Promise<Vitals | undefined> {
    const text = await this.#page('metrics');
    if (text === undefined) return undefined;
    const value = (name: string) => Number(new RegExp(`^battery_policy_bot_${name} (\\S+)$`, 'mu').exec(text)?.[1]);
    return {
      memory: value('process_resident_memory_bytes'),
      stallMs: value('nodejs_eventloop_lag_max_seconds') * 1000,
    };
  }

  #environment(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      ANTHROPIC_API_KEY: '',
      CORPUS_DIR: '',
      DISCORD_TOKEN: this.#fake.token,
      DISCORD_API: this.#fake.apiUrl,
      DISCORD_GUILD_ID: '',
      STORE_FILE: this.storeFile,
      HEALTH_PORT: String(this.#port),
      LOG_LEVEL: 'warn',
      ...this.#env,
    };
  }

  async #isReady(): Promise<boolean> {
    return (await this.#page('readyz')) !== undefined;
  }

  async #page(name: string): Promise<string | undefined> {
    try {
      const reply = await fetch(`http://127.0.0.1:${this.#port}/${name}`);
      const text = await reply.text();
      return reply.ok ? text : undefined;
    } catch {
      return undefined;
    }
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined || child.exitCode !== null) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill(signal);
    return ((await ended) as [number | null])[0];
  }
}

/** The arguments that `npm start` gives to Node. */
function startArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').slice(1);
}

/** The health server wants a number that is known before. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
