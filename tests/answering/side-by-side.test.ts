import { describe, expect, it } from 'vitest';
import { offline } from './offline.ts';

const { inquire } = await offline();

describe('figures named side by side', () => {
  it.each([
    ["Yibin's power battery industry: 2022 output value next to the 2023 revenue goal, please", [88.9e9, 120e9]],
    ['宜宾动力电池2022年的产值和2023年的营收目标摆在一起看看', [88.9e9, 120e9]],
    ["Put Yichun's 2022 lithium revenue beside Yibin's 2022 battery output value.", [111.7e9, 88.9e9]],
  ])('are told each by its own words, as measuring different things: %s', async (question, values) => {
    const { plan } = await inquire(question);
    expect(plan.abstain).toBeUndefined();
    expect(plan.facts.map(({ value }) => value)).toEqual(values);
    expect(plan.remarks).toContainEqual({ kind: 'not alike' });
  });

  it.each([
    "Yibin's 2023 output value next to its 2023 revenue goal",
    '宜宾动力电池2022年营收和2023年营收目标放一起',
    "Compare Yibin's 2022 output value with Yichun's 2022 employment",
    "Xinyu's company count and its 2021 export value",
  ])('are not told where one of them has no row: %s', async (question) => {
    expect((await inquire(question)).plan.abstain).toBeDefined();
  });
});
