import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { registerCommands } from '../../src/discord/commands/register.ts';
import type { Interaction } from '../fakes/discord/interaction.ts';
import { type FakeDiscord, startFakeDiscord } from '../fakes/discord/server.ts';
import { BotProcess } from '../load/bot-process.ts';
import { type Timing, timed, timeRounds, timingOf } from './measure.ts';

/** The bot as a program of its own, asked through discord.js. Times in milliseconds, memory in bytes. */
export interface ServedFigures {
  /** From the start of the process until it is connected and answers. */
  ready: Timing;
  /** One `/city` after another, from the use of the command to the card. */
  city: Timing;
  /** Cards a second where so many people ask for them all the time. */
  perSecond: number;
  crowd: number;
  /** So many `/ask` in one moment: until each is acknowledged, and until each is answered. */
  acknowledged: readonly number[];
  answered: readonly number[];
  /** The longest that the event loop of the bot stood still. */
  stallMs: number;
  memory: { idle: number; loaded: number };
}

export interface ServedEffort {
  starts: number;
  rounds: number;
  /** Of cards in a crowd. */
  seconds: number;
}

const MESSAGE_CONTENT = 1 << 15;
const CITIES = ['Yibin', 'Nanchang', 'Yichun', '宜宾', 'Shangrao', 'Ganzhou', 'Xinyu', 'Jiujiang', '赣州', 'Qujing'];
const CROWD = 20;
const ASKERS = 50;
const QUESTION = 'What was the output value of power batteries in Yibin in 2022?';
/** As an operator could set them; here nobody shall be turned away. */
const GENEROUS = {
  USER_QUESTIONS_PER_MINUTE: '10000',
  SERVER_QUESTIONS_PER_MINUTE: '10000',
  WAITING_QUESTIONS: '1000',
};

/** Starts the bot over and over, and asks the last one that was started. */
export async function measureServed({ starts, rounds, seconds }: ServedEffort): Promise<ServedFigures> {
  const fake = await startFakeDiscord({ privilegedIntents: MESSAGE_CONTENT, openApi: false, patienceMs: 60_000 });
  const dir = await mkdtemp(join(tmpdir(), 'bench-'));
  const bot = new BotProcess(fake, dir, GENEROUS);
  try {
    await registerCommands({ token: fake.token, api: fake.apiUrl });
    const ready = await measureReady(bot, starts);
    await sleep(2_000);
    const idle = (await bot.vitals())?.memory ?? Number.NaN;
    const ann = fake.user('ann');
    const city = await timeRounds(CITIES, rounds, (name) => ann.slash('city', { name }).response());
    const perSecond = await measureCrowd(fake, seconds);
    const asked = await askAtOnce(fake);
    const { memory = Number.NaN, stallMs = Number.NaN } = (await bot.vitals()) ?? {};
    return { ready, city, perSecond, crowd: CROWD, ...asked, stallMs, memory: { idle, loaded: memory } };
  } finally {
    await bot.kill();
    await fake.close();
    await rm(dir, { recursive: true });
  }
}

/** The first start makes the folder and fills the caches, and does not count. */
async function measureReady(bot: BotProcess, starts: number): Promise<Timing> {
  await bot.start();
  const times: number[][] = [];
  for (let start = 0; start < starts; start++) {
    await bot.stop();
    times.push([await bot.start()]);
  }
  return timingOf(times);
}

async function measureCrowd(fake: FakeDiscord, seconds: number): Promise<number> {
  let shown = 0;
  const until = performance.now() + seconds * 1_000;
  const person = async (number: number): Promise<void> => {
    const user = fake.user(`one of the crowd ${number}`);
    for (let turn = number; performance.now() < until; turn += 1) {
      await user.slash('city', { name: CITIES[turn % CITIES.length] ?? '' }).response();
      shown += 1;
    }
  };
  await Promise.all(Array.from({ length: CROWD }, (_, number) => person(number)));
  return shown / seconds;
}

async function askAtOnce(fake: FakeDiscord): Promise<Pick<ServedFigures, 'acknowledged' | 'answered'>> {
  const people = Array.from({ length: ASKERS }, (_, number) => fake.user(`asker ${number}`));
  const asked = people.map((user, number) => user.slash('ask', { question: `${QUESTION} (${number})` }));
  const time = (wait: (interaction: Interaction) => Promise<unknown>) =>
    Promise.all(asked.map(async (interaction) => (await timed(() => wait(interaction))).ms));
  const [acknowledged, answered] = await Promise.all([
    time((interaction) => interaction.response()),
    time((interaction) => interaction.message()),
  ]);
  return { acknowledged, answered };
}
