import { Client, type ClientOptions, Events, GatewayIntentBits, Partials } from 'discord.js';
import { onTestFinished } from 'vitest';
import { type FakeDiscord, type FakeDiscordOptions, startFakeDiscord } from './server.ts';

export const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;

/** A fake Discord that ends with the test. */
export async function fakeDiscord(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const fake = await startFakeDiscord(options);
  onTestFinished(() => fake.close());
  return fake;
}

/**
 * A real discord.js client for the fake, not yet logged in; it ends with the test.
 * Direct messages reach it only with partial channels: Discord announces no direct channel beforehand.
 */
export function clientOf(fake: FakeDiscord, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    ...options,
    rest: { api: fake.apiUrl, ...options.rest },
  });
  onTestFinished(() => client.destroy());
  return client;
}

/** The same, logged in and ready. */
export async function readyClientOf(fake: FakeDiscord, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = clientOf(fake, options);
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(fake.token);
  return await ready;
}

/** Registers the one command that most tests use: `/city name [detail]`. */
export async function registerCity(client: Client<true>): Promise<void> {
  await client.application.commands.set([
    {
      name: 'city',
      description: 'What the sources say about a city',
      contexts: [0, 1, 2],
      integrationTypes: [0, 1],
      options: [
        { type: 3, name: 'name', description: 'Its name', required: true, autocomplete: true, maxLength: 50 },
        { type: 11, name: 'file', description: 'A file' },
      ],
    },
  ]);
}
