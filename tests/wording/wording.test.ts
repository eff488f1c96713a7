import { describe, expect, it } from 'vitest';
import { FACT_STATUSES, MEASURE_STATUSES } from '../../src/domain/fact.ts';
import { parseQuantities } from '../../src/facts/quantities/parse.ts';
import { type AbstainReason, type FactWords, type Wording, wordingOf } from '../../src/wording/wording.ts';

const EN = wordingOf('en');
const ZH = wordingOf('zh');
const HAN = /\p{Script=Han}/u;

const WORDS: FactWords = {
  place: 'Yibin, Sichuan',
  subject: 'the power battery industry',
  indicator: 'output value',
  period: 'in 2022',
  figure: '88.9 billion yuan',
  status: 'actual',
};
const WORDS_ZH: FactWords = {
  place: '四川省宜宾市',
  subject: '动力电池产业',
  indicator: '产值',
  period: '2022年',
  figure: '889亿元',
  status: 'actual',
};

/** Every string that a wording holds, those inside its tables too. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap((part) => strings(part)) : [];
}

function tables({ standIn, status }: Wording): string[][] {
  return [Object.keys(standIn).sort(), Object.keys(status).sort()];
}

describe('the wordings', () => {
  it('are in their own language', () => {
    expect(strings(EN).filter((text) => HAN.test(text))).toEqual([]);
    expect(strings(ZH).filter((text) => !HAN.test(text))).toEqual([]);
  });

  it('have the same tables', () => {
    expect(tables(ZH)).toEqual(tables(EN));
    expect(Object.keys(EN.status).sort()).toEqual([...FACT_STATUSES, ...MEASURE_STATUSES].sort());
  });
});

describe('a fact in words', () => {
  it('reads as a sentence', () => {
    expect(EN.fact(WORDS)).toBe(
      'In 2022, the output value of the power battery industry in Yibin, Sichuan was 88.9 billion yuan.',
    );
    expect(ZH.fact(WORDS_ZH)).toBe('2022年，四川省宜宾市动力电池产业产值为889亿元。');
  });

  it('needs no subject', () => {
    expect(EN.fact({ ...WORDS, subject: '' })).toContain('the output value in Yibin');
  });

  it('says of a target and of an expectation that they are no results', () => {
    for (const status of ['target', 'expected'] as const) {
      expect(EN.fact({ ...WORDS, status })).toMatch(/not a result/u);
      expect(ZH.fact({ ...WORDS_ZH, status })).toMatch(/并非实际结果/u);
    }
    expect(EN.fact(WORDS)).not.toMatch(/not a result/u);
  });

  it('shows what the source itself has beside a translated figure', () => {
    expect(ZH.fact({ ...WORDS_ZH, original: '88.9 billion yuan' })).toContain('889亿元（原文：88.9 billion yuan）');
    expect(EN.fact({ ...WORDS, original: '889亿元' })).toContain('88.9 billion yuan (in the source: 889亿元)');
  });

  it.each(FACT_STATUSES)('of status %s can be read back as the same figure in both languages', (status) => {
    const [en] = parseQuantities(EN.fact({ ...WORDS, status }));
    const [zh] = parseQuantities(ZH.fact({ ...WORDS_ZH, status }));
    expect(en).toMatchObject({ value: 88.9e9, unit: 'CNY' });
    expect(zh).toMatchObject({ value: 88.9e9, unit: 'CNY' });
  });
});

describe('a measure in words', () => {
  it('tells place, status and date, with one full stop', () => {
    const measure = { place: 'Yunnan', summary: 'Outlets are built.', status: 'announced', date: '2022' } as const;
    expect(EN.measure(measure)).toBe('Yunnan: Outlets are built (announced, 2022).');
    expect(EN.measure({ ...measure, date: '2022 (approximate)' })).toContain('(announced, 2022, approximate).');
    expect(ZH.measure({ ...measure, place: '云南省', summary: '建设网点。', date: '2022年' })).toBe(
      '云南省：建设网点（已宣布，2022年）。',
    );
  });
});

describe('a number of things in Chinese', () => {
  it.each([
    ['306', '高新技术企业数', '306家'],
    ['超过9000', '充电接口数', '超过9000个'],
    ['77', '授权专利数', '77件'],
    ['418', '技术合同登记数', '418份'],
    ['1–2', '示范项目数', '1–2个'],
    ['1000亿', '产业集群级别', '1000亿级'],
    ['下降3', '企业数', '下降3家'],
  ])('%s of %s is %s', (figure, indicator, counted) => {
    expect(ZH.counted(figure, indicator)).toBe(counted);
    expect(EN.counted(figure, indicator)).toBe(figure);
  });
});

describe('a class', () => {
  it('is told as one in English', () => {
    expect(EN.counted('100 billion', 'size class')).toBe('the 100-billion class');
  });
});

describe('a figure in the unit that was asked for', () => {
  it('is told beside it, but where it is the same unit under another name only once', () => {
    expect(EN.alsoWritten('200,000 metric tons', '0.2 million tonnes')).toBe(
      '200,000 metric tons (0.2 million tonnes)',
    );
    expect(EN.alsoWritten('200,000 metric tons', '200,000 tonnes')).toBe('200,000 metric tons');
    expect(ZH.alsoWritten('20万吨', '20万公吨')).toBe('20万吨');
    expect(ZH.alsoWritten('889亿元', '88900百万元')).toBe('889亿元（即88900百万元）');
  });
});

describe('a computed figure in words', () => {
  const words = { left: '275', right: '168', leftLabel: '2022', rightLabel: '2021', result: '107', isStated: false };

  it.each(['difference', 'growth', 'ratio'] as const)('as a %s says that it is computed and from what', (operation) => {
    for (const wording of [EN, ZH]) {
      const text = wording.formula({ operation, ...words });
      for (const part of ['275', '168', '2022', '2021', '107']) expect(text).toContain(part);
    }
    expect(EN.formula({ operation, ...words })).toContain('computed');
    expect(ZH.formula({ operation, ...words })).toContain('计算得出');
  });
});

describe('an abstention in words', () => {
  const REASONS: readonly [AbstainReason, string][] = [
    [{ kind: 'too long', limit: 1000 }, '1000'],
    [{ kind: 'place', place: 'Hefei' }, 'Hefei'],
    [{ kind: 'period', period: '2019' }, '2019'],
    [{ kind: 'words', words: ['GDP'] }, 'GDP'],
    [{ kind: 'claim', claim: '999 billion' }, '999 billion'],
  ];

  it.each(REASONS)('names what is missing: %j', (reason, named) => {
    expect(EN.abstain(reason)).toContain(named);
    expect(ZH.abstain(reason)).toContain(named);
  });

  it('begins with the sources, whatever the reason that lies with them', () => {
    const reasons: AbstainReason[] = [
      { kind: 'off topic' },
      { kind: 'place', place: 'x' },
      { kind: 'period', period: 'x' },
      { kind: 'words', words: [] },
      { kind: 'words', words: ['x'] },
    ];
    for (const reason of reasons) {
      expect(EN.abstain(reason)).toMatch(/^The sources do not say/u);
      expect(ZH.abstain(reason)).toMatch(/^资料中没有说明/u);
    }
  });

  it('gives an example to whoever asked nothing', () => {
    expect(EN.abstain({ kind: 'empty' })).toContain('for example');
    expect(ZH.abstain({ kind: 'empty' })).toContain('例如');
  });
});

describe('a list in words', () => {
  it('joins its items as the language does', () => {
    expect(EN.list([])).toBe('');
    expect(EN.list(['a'])).toBe('a');
    expect(EN.list(['a', 'b'])).toBe('a and b');
    expect(EN.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(ZH.list(['甲', '乙', '丙'])).toBe('甲、乙、丙');
  });
});
