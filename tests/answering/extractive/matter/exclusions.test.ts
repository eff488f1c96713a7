import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offline } from '../../offline.ts';

const own = await offline();
const others = await offline(join(import.meta.dirname, '../../../eval/natural'));

const isAnswered = async ({ inquire }: typeof own, ...turns: readonly string[]) =>
  (await inquire(...turns)).plan.abstain === undefined;

describe('what there is apart from something', () => {
  it('is not told by a figure of that', async () => {
    expect(await isAnswered(own, 'How much did Xinyu export apart from lithium batteries?')).toBe(false);
    expect(await isAnswered(own, '除锂电池以外，新余2023年上半年出口额是多少？')).toBe(false);
  });
});

describe('a figure of what is not something', () => {
  it.each([
    "What percent of Xinyu's exports was NOT lithium batteries in the first half of 2023?",
    '新余上半年出口中不是锂电池的占多少？',
  ])('is not told by the figure of that: %s', async (question) => {
    expect(await isAnswered(own, question)).toBe(false);
  });

  it.each([
    '新余的锂电产品是不是占出口的84.4%？',
    'How many lithium battery companies does Xinyu have, whether or not they export?',
  ])('is not asked for by every word of denial: %s', async (question) => {
    expect(await isAnswered(own, question)).toBe(true);
  });
});

describe('so many things that a question speaks of', () => {
  it('are told of by words that know as many', async () => {
    expect(await isAnswered(own, 'What are the six components and who makes them?')).toBe(false);
    expect(await isAnswered(own, 'Which are the six battery components made in Yibin?')).toBe(true);
    expect(await isAnswered(others, 'How much did the five cell factories in Liuzhou produce?')).toBe(true);
  });
});

describe('what has come of a figure', () => {
  const answer = async (question: string) => (await own.ask(question)).answer;

  it('is told by words that have it, and by no other figure of its kind', async () => {
    const invested = await answer('Is the 250 billion already invested?');
    expect(invested).toContain('agreed investment of over 250 billion');
    expect(invested).not.toContain('over 210 billion yuan, and has');
    expect(await answer('Have the 250 projects been built?')).toMatch(/projects signed .* was nearly 250\./);
  });
});

describe('a figure', () => {
  it.each([
    [['新余锂电池出口占全省的比例是多少？'], 'a share of the city is none of the province'],
    [['How many days does an export order take in Xinyu?'], 'how much sooner it comes is not how long it takes'],
    [["What are Ganzhou's products and what is its revenue?"], 'what a company has, its city has not'],
    [["Ganfeng's capacity?", 'who are its customers?'], 'a figure of a company tells of nobody else'],
    [['How many batteries did China export in May 2024?', 'to whom?'], 'who told of it is nobody who bought'],
  ])('does not tell %j: %s', async (turns) => {
    expect(await isAnswered(own, ...turns)).toBe(false);
  });

  it('of a part is given without the share of another whole', async () => {
    const { plan } = await own.inquire("How much of Jiangxi's lithium carbonate comes from Yichun?");
    expect(plan.facts.map(({ indicator }) => indicator)).not.toContain('output-share');
  });
});
