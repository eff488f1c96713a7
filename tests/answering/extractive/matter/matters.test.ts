import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offline } from '../../offline.ts';

const own = await offline();
const texts = await offline(join(import.meta.dirname, '../../../eval/corpus'));
const others = await offline(join(import.meta.dirname, '../../../eval/natural'));

const isAnswered = async ({ inquire }: typeof own, question: string) =>
  (await inquire(question)).plan.abstain === undefined;

describe('what is the effect of something', () => {
  it('is not told of another cause', async () => {
    expect(await isAnswered(texts, 'How many fires were caused by the cabinets in Zibo?')).toBe(false);
    expect(await isAnswered(texts, 'How many fires were caused by electric bicycles in Zibo?')).toBe(true);
  });
});

describe('what a place made in a year', () => {
  it('is not told by how it was before', async () => {
    const { plan } = await own.inquire("what did yibin's battery industry make in 2023");
    expect(plan.sentences.map(({ quote }) => quote).join('\n')).not.toContain('Liquor Capital');
  });
});

describe('how much there is', () => {
  it.each(['山西钠离子电池产能有多大？', "What is the chief minister of Tamil Nadu's name?"])(
    'is told neither by the condition that a project has to meet nor by another office: %s',
    async (question) => {
      expect(await isAnswered(others, question)).toBe(false);
    },
  );
});

describe('what somebody said about something', () => {
  it('is not told by what the same person said about something else', async () => {
    expect(await isAnswered(own, 'What did Long Haibin say about jobs?')).toBe(false);
    expect(await isAnswered(own, 'What did Long Haibin say about the lithium battery industry?')).toBe(true);
  });
});
