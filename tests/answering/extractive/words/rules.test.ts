import { describe, expect, it } from 'vitest';
import { offline } from '../../offline.ts';

const { inquire } = await offline();

async function isAnswered(question: string): Promise<boolean> {
  return (await inquire(question)).plan.abstain === undefined;
}

describe('words do not answer', () => {
  it.each([
    [
      'a claim about one industry by the figure of another',
      "Did Yibin's power battery revenue reach 88.9 billion yuan?",
    ],
    ['a claim about something that they are silent about', 'Did Yunnan promise subsidies for battery recycling?'],
    ['who has more by what only one of them has', 'Did Yichun or Yibin have more patents in 2022?'],
    ['what is produced by a goal for what can be', 'How much electrolyte does Yunnan produce?'],
    ['which of two places gets more by what is said of both', 'Is Kunming getting more support than Qujing?'],
    ['a sum over the years by one of them', '云南2022到2024年产值目标合计多少？'],
  ])('%s', async (_, question) => {
    expect(await isAnswered(question)).toBe(false);
  });

  it.each(['Did Yibin’s output value reach 88.9 billion yuan in 2022?', 'Does Yunnan support battery recycling?'])(
    'but still %s',
    async (question) => {
      expect(await isAnswered(question)).toBe(true);
    },
  );
});
