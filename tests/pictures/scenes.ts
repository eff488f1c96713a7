import type { FakeDiscord } from '../fakes/discord/server.ts';
import type { Exchange } from './chat.ts';

/** What a picture is called, what it shows, and how it comes about in front of the real bot. */
export interface Scene {
  file: string;
  title: string;
  /** Words without which it would not show that. */
  shows: string;
  play: (fake: FakeDiscord) => Promise<Exchange>;
}

const YICHUN =
  'How much lithium carbonate did Yichun produce, and what was the revenue of its lithium battery industry?';

async function mention(fake: FakeDiscord, person: string, question: string): Promise<Exchange> {
  const answer = await fake.user(person).mention(fake.general, question).answer();
  return { person, did: { wrote: question }, answer };
}

export const SCENES: readonly Scene[] = [
  {
    file: 'answer',
    title: 'An answer with several cited figures',
    shows: '140,000 metric tons',
    play: (fake) => mention(fake, 'Ann', YICHUN),
  },
  {
    file: 'source',
    title: 'The words behind a mark, highlighted in their passage',
    shows: '**__',
    async play(fake) {
      const { answer } = await mention(fake, 'Ann', YICHUN);
      const opened = fake.user('Bob').select(answer, /^sources/u, ['1']);
      return { person: 'Bob', did: { verb: 'chose', what: '[1]' }, answer: await opened.message() };
    },
  },
  {
    file: 'table',
    title: 'The figures behind an answer as a table',
    shows: '[2]',
    async play(fake) {
      const { answer } = await mention(fake, 'Ann', YICHUN);
      const opened = fake.user('Bob').press(answer, 'Figures as a table');
      return { person: 'Bob', did: { verb: 'pressed', what: 'Figures as a table' }, answer: await opened.message() };
    },
  },
  {
    file: 'city',
    title: 'The card of a city',
    shows: 'Yibin, Sichuan',
    async play(fake) {
      const card = await fake.user('Ann').slash('city', { name: 'yibin' }).message();
      return { person: 'Ann', did: { verb: 'used', what: '/city yibin' }, answer: card };
    },
  },
  {
    file: 'nearest',
    title: 'No answer in the sources, and what comes nearest',
    shows: 'The sources do not say',
    play: (fake) => mention(fake, 'Ann', 'What was the output value of the power battery industry in Yibin in 2023?'),
  },
  {
    file: 'conflict',
    title: 'A Chinese answer with two figures that differ',
    shows: '资料对此给出两个数字',
    play: (fake) => mention(fake, '小林', '云南2024年正极材料产能目标是多少？'),
  },
];
