import { describe, expect, it } from 'vitest';
import { offline } from '../offline.ts';

const { ask, inquire } = await offline();

/** The parts of a question that its plan leaves open. */
async function left(question: string): Promise<string[]> {
  const { plan } = await inquire(question);
  return plan.remarks.flatMap((remark) => (remark.kind === 'part unanswered' ? [remark.part] : []));
}

describe('several measures asked for side by side', () => {
  it.each([
    ["What were the output value and exports of Yibin's battery industry in 2022?", '88.9 billion', ['exports']],
    ['How many patents and employees did Yibin have in 2022?', '275', ['employees']],
    ['宜宾2022年动力电池的产量和产值分别是多少？', '889亿元', ['产量']],
    ['2022年宜宾动力电池的产值、出口额和从业人员分别是多少？', '889亿元', ['出口额', '从业人员']],
  ])('are told as far as there are rows, and which have none: %s', async (question, figure, open) => {
    const { abstained, answer } = await ask(question);
    expect([abstained, answer.includes(figure)]).toEqual([false, true]);
    expect(await left(question)).toEqual(open);
  });

  it('are both told where both have rows', async () => {
    const { answer } = await ask('江西宜春碳酸锂产量和全国占比？');
    expect(answer).toContain('14万吨');
    expect(answer).toContain('三分之一');
  });

  it('are both told how they changed', async () => {
    const { answer } = await ask('前五个月中国锂电池出口量和出口额怎么变？');
    expect(answer).toContain('增长4%');
    expect(answer).toContain('下降17.4%');
  });

  it('are not said to be missing where the words beside a row may tell them', async () => {
    expect(await left('宜宾签约项目数量、投资额、就业人数分别是多少')).not.toContain('投资额');
  });

  it('are not told by one alone where they are compared', async () => {
    expect(
      (await ask('Which was larger in Yibin in 2022, the output value or the exports of batteries?')).abstained,
    ).toBe(true);
  });
});
