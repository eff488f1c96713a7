import { describe, expect, it } from 'vitest';
import { termsOf, wholeOf } from '../../../src/answering/extractive/terms.ts';
import { offline } from '../offline.ts';

const { ask } = await offline('tests/eval/corpus');
const own = await offline();

describe('what a figure stands for each time', () => {
  it('is the beginning of a note that says so', () => {
    const note = { note: 'Per technician, over five years.', noteZh: '每名技术工人，分五年发放。' };
    expect(termsOf(note, 'en')).toBe('per technician');
    expect(termsOf(note, 'zh')).toBe('每名技术工人');
    expect(termsOf({ note: 'A year.', noteZh: '为每年金额。' }, 'en')).toBe('a year');
  });

  it('is nothing in a note on anything else', () => {
    expect(termsOf({ note: 'A target of the plan, not a result.', noteZh: '为计划目标。' }, 'en')).toBe('');
    expect(termsOf({ note: '', noteZh: '' }, 'zh')).toBe('');
  });

  it('is told with the figure', async () => {
    const { answer } = await ask('How much is the subsidy for battery equipment in Changzhou?');
    expect(answer).toContain('up to 5 million yuan (per company)');
    expect((await ask('宁德人才补贴多少？')).answer).toContain('6万元（每名技术工人；原文：60,000 yuan）');
  });
});

describe('what a share is of, and whom a rank is among', () => {
  it('is the beginning of a note that says so', () => {
    const note = { note: "Share of China's total. The year is inferred.", noteZh: '占全国总量的份额。年份为推断。' };
    expect(wholeOf(note, 'en')).toBe("share of China's total");
    expect(wholeOf(note, 'zh')).toBe('占全国总量的份额');
    expect(wholeOf({ note: 'A target of the plan.', noteZh: '为计划目标。' }, 'en')).toBe('');
  });

  it('is told with the figure', async () => {
    const { answer } = await own.ask("What share of China's lithium carbonate does Yichun produce?");
    expect(answer).toContain("about one-third (share of China's total)");
    expect((await own.ask('新余锂电出口占比')).answer).toContain('84.4%（占全市出口总额的份额）');
  });
});
