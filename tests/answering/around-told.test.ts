import { describe, expect, it } from 'vitest';
import { offline } from './offline.ts';

const { ask } = await offline();

describe('who said what was told before', () => {
  it.each([
    ['What do the new guidelines eliminate?', 'Who said that?', 'Cui'],
    ['How large a lithium battery cluster does Longnan want to build?', 'says who?', 'Long Haibin'],
    ['龙南要打造多大规模的锂电产业集群？', '这话是谁说的？在什么场合？', 'Long Haibin'],
    ['What were the lithium battery exports of Xinyu in the first half of 2023?', 'who says so', 'Xinyu Customs'],
  ])('is told by the sentence that names the speaker: %s %s', async (before, turn, speaker) => {
    const { abstained, answer } = await ask(before, turn);
    expect([abstained, answer.includes(speaker) ? speaker : answer]).toEqual([false, speaker]);
  });

  it.each([
    ['What was the output value of the power battery industry in Yibin in 2022?', 'Whose words are those?'],
    ['What is the GDP of Yibin?', '这是谁说的？'],
    ["What is Cui Dongshu's view of the guideline?", 'why does he think so?'],
  ])('is not told where nobody is named for it: %s', async (before, turn) => {
    expect((await ask(before, turn)).abstained).toBe(true);
  });

  it('is asked only of what somebody asked before', async () => {
    expect((await ask('Who said that?')).abstained).toBe(true);
  });
});

describe('more of what was told', () => {
  it.each([
    ['What has Xinyu Customs done for the battery companies?', 'How does that work?'],
    ['What has Xinyu Customs done for the battery companies?', '具体怎么做？'],
  ])('is offered as what follows in the text, and not as an answer: %s %s', async (before, turn) => {
    const { abstained, answer } = await ask(before, turn);
    expect([abstained, answer.includes('divided into multiple batches')]).toEqual([true, true]);
  });

  it('is nothing of another place', async () => {
    const { abstained, answer } = await ask('龙南要打造多大规模的锂电产业集群？', '具体怎么做？');
    expect([abstained, answer.includes('Xinyu')]).toEqual([true, false]);
  });

  it('is nothing where nothing was told', async () => {
    expect((await ask('What is the GDP of Yibin?', 'What else?')).abstained).toBe(true);
  });
});
