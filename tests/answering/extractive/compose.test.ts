import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/answering/extractive/compose.ts';
import { figureInWords } from '../../../src/answering/extractive/figure-in-words.ts';
import { EMPTY_PLAN } from '../../../src/answering/extractive/plan.ts';
import type { Language } from '../../../src/domain/answer.ts';
import { matchesFactValue } from '../../../src/facts/quantities/compare.ts';
import { parseQuantities } from '../../../src/facts/quantities/parse.ts';
import { misquoted, offline } from '../offline.ts';

const { snapshot } = await offline();
const { facts, measures } = snapshot.corpus;

/** The sentence that a figure becomes. */
function sentenceOf(id: string, language: Language): string {
  const fact = snapshot.fact(id);
  if (!fact) throw new Error(`no fact ${id}`);
  return compose({ ...EMPTY_PLAN, facts: [fact] }, snapshot, language).sentences[0]?.text ?? '';
}

describe('a figure put into a sentence', () => {
  it.each([
    [
      'yibin-power-battery-capital:33',
      'In 2022, the output value of the power battery industry in Yibin, Sichuan was 88.9 billion yuan.',
    ],
    [
      'jiangxi-lithium-cities:5',
      'In 2020, the revenue of the lithium battery and new energy industry in Yichun, Jiangxi was less than 20 billion yuan.',
    ],
    [
      'jiangxi-lithium-cities:10',
      'In the first half of 2023, the export value of lithium batteries in Xinyu, Jiangxi was 11.92 billion yuan.',
    ],
    [
      'yunnan-battery-action-plan:4',
      'For 2022, the target for the output value of the new energy battery industry in Yunnan is 20 billion yuan (a target, not a result).',
    ],
    [
      'jiangxi-lithium-cities:11',
      'In the first half of 2023, the export value of lithium batteries in Xinyu, Jiangxi grew by 94%.',
    ],
    [
      'miit-lithium-battery-guideline:6',
      'In January–May 2024 (year inferred), the export value of lithium batteries in China fell by 17.4%.',
    ],
    [
      'nanchang-energy-storage:2',
      'Since 2022 (year inferred), the growth rate of enterprises of the new energy storage industry in Nanchang, Jiangxi was up to 200%.',
    ],
    [
      'yibin-power-battery-capital:34',
      'In 2022, the output value of the power battery industry in Yibin, Sichuan grew 4.5 times.',
    ],
    [
      'jiangxi-lithium-cities:4',
      'In 2020–2022, the revenue of the lithium battery and new energy industry in Yichun, Jiangxi grew fivefold.',
    ],
  ])('%s reads well in English', (id, text) => {
    expect(sentenceOf(id, 'en')).toBe(text);
  });

  it.each([
    ['yibin-power-battery-capital:33', '2022年，四川省宜宾市动力电池产业产值为889亿元（原文：88.9 billion yuan）。'],
    [
      'miit-lithium-battery-guideline:4',
      '2024年5月（年份为推断），中国锂电池出口额为46.4亿美元（原文：US$4.64 billion）。',
    ],
    ['yibin-power-battery-capital:34', '2022年，四川省宜宾市动力电池产业产值的增长倍数为4.5倍（原文：4.5 times）。'],
    ['jiangxi-lithium-cities:4', '2020—2022年，江西省宜春市锂电新能源产业营业收入增至5倍（原文：fivefold）。'],
    ['yibin-power-battery-capital:10', '2022年，四川省宜宾市高新技术企业数为306家。'],
    ['yibin-power-battery-capital:8', '2022年，四川省宜宾市规模以上工业高新技术产业营业收入增长58.7%。'],
  ])('%s reads well in Chinese, beside the source’s own words', (id, text) => {
    expect(sentenceOf(id, 'zh')).toBe(text);
  });

  it('is told once with both its sources where two rows say the same', () => {
    const alike = facts.filter(({ indicator }) => indicator === 'plan-duration');
    const { sentences } = compose({ ...EMPTY_PLAN, facts: alike }, snapshot, 'zh');
    expect(alike).toHaveLength(2);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]?.citations).toHaveLength(2);
  });

  it.each(['en', 'zh'] as const)('is cited word for word, and its figure can be read back (%s)', (language) => {
    const { sentences } = compose({ ...EMPTY_PLAN, facts, measures }, snapshot, language);
    expect(sentences.flatMap(({ facts: told }) => told)).toHaveLength(facts.length);
    expect(sentences.filter(({ facts: told }) => told.length === 0)).toHaveLength(measures.length);
    expect(sentences.flatMap(({ citations }) => misquoted(citations, snapshot))).toEqual([]);
    const unreadable = facts.filter((fact) => {
      const read = parseQuantities(sentences.find(({ facts: told }) => told.includes(fact.id))?.text ?? '');
      return !read.some((quantity) => matchesFactValue(quantity, { ...fact, value: Math.abs(fact.value) }));
    });
    expect(unreadable.map(({ id }) => id)).toEqual([]);
  });

  it.each(['en', 'zh'] as const)('says of all that is no result that it is none (%s)', (language) => {
    const wished = facts.filter(({ status }) => status !== 'actual');
    const unmarked = wished.filter(({ id }) => !/not a result|并非实际结果/u.test(sentenceOf(id, language)));
    expect(unmarked.map(({ id }) => id)).toEqual([]);
  });

  it('marks an inferred year', () => {
    expect(sentenceOf('jiangxi-lithium-cities:1', 'en')).toMatch(/^In 2022 \(year inferred\),/u);
  });

  it('calls a fall a fall, without a minus sign', () => {
    const fall = snapshot.fact('miit-lithium-battery-guideline:3');
    if (!fall) throw new Error('no such fact');
    expect(figureInWords(fall, 'en')).toBe('a fall of 16.1%');
    expect(figureInWords(fall, 'zh')).toBe('下降16.1%');
  });
});

describe('a plan put into sentences', () => {
  it('gives a figure in the unit that was asked for beside the usual one', () => {
    const plan = { ...EMPTY_PLAN, facts: facts.filter(({ id }) => id === 'yibin-power-battery-capital:33') };
    const unit = { unit: 'CNY', scale: 1e6, written: 'million yuan', start: 0, end: 0 };
    expect(compose({ ...plan, unit }, snapshot, 'en').sentences[0]?.text).toContain(
      '88.9 billion yuan (88,900 million yuan)',
    );
    const other = { ...unit, unit: 't', written: 'million tonnes' };
    expect(compose({ ...plan, unit: other }, snapshot, 'en')).toEqual(compose(plan, snapshot, 'en'));
  });

  it('tells what is computed from what, and cites both', () => {
    const operands = ['yibin-power-battery-capital:2', 'yibin-power-battery-capital:5'];
    const [sentence] = compose(
      { ...EMPTY_PLAN, formulas: [{ operation: 'difference', operands }] },
      snapshot,
      'en',
    ).sentences;
    expect(sentence?.text).toBe('Difference: 107, computed from 275 (2022) and 168 (2021).');
    expect(sentence?.citations).toHaveLength(2);
    expect(sentence?.facts).toEqual(operands);
  });

  it('says which growth is computed where the source states one itself', () => {
    const find = (indicator: string, period: string) => {
      const found = facts.find(
        (fact) => fact.subject === 'high-tech-industry' && fact.indicator === indicator && fact.period === period,
      );
      if (!found) throw new Error(`no ${indicator} of ${period}`);
      return found;
    };
    const levels = [find('revenue', '2022'), find('revenue', '2021')];
    const formulas = [{ operation: 'growth' as const, operands: levels.map(({ id }) => id) }];
    const alone = compose({ ...EMPTY_PLAN, facts: levels, formulas }, snapshot, 'en').sentences.at(-1)?.text;
    const beside = compose(
      { ...EMPTY_PLAN, facts: [find('revenue-growth', '2022'), ...levels], formulas },
      snapshot,
      'en',
    );
    expect(alone).toBe('Change: 58.6%, computed from 163.522 billion yuan (2022) and 103.073 billion yuan (2021).');
    expect(beside.sentences.at(-1)?.text).toBe(
      `${alone?.slice(0, -1)}; the figure that the source itself gives is told above.`,
    );
  });

  it('leaves out a formula that makes no sense', () => {
    const operands = ['yibin-power-battery-capital:33', 'yibin-power-battery-capital:35'];
    const plan = { ...EMPTY_PLAN, formulas: [{ operation: 'difference' as const, operands }] };
    expect(compose(plan, snapshot, 'en').sentences).toEqual([]);
  });

  it('without anything in it has no sentences', () => {
    expect(compose(EMPTY_PLAN, snapshot, 'en')).toEqual({ sentences: [] });
  });
});
