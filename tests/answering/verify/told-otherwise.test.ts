import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/answering/snapshot.ts';
import { verifySentence } from '../../../src/answering/verify/verify.ts';
import { openCorpus } from '../../../src/open-corpus.ts';
import { citeWords } from './mutation/base.ts';

const LOUDI = ['loudi-work-report-zh', '全市储能材料产业链企业增至64家，比上年净增11家；'] as const;
const QINGHE = [
  'qinghe-recycling-notice-zh',
  '为防范废旧动力电池私拆乱倒造成的安全和环境风险，经县政府同意，决定在全县开展为期六个月的专项行动。',
] as const;
const SUINING = [
  'suining-lithium-refinery',
  'Fujiang Lithium, which is privately held, put the cost of the extension at 2.6 billion yuan ($359 million).',
] as const;
const SHIYAN = [
  'shiyan-communique-2024-zh',
  '新能源商用车下线4.62万辆，增长63.2%，完成年度目标（5万辆）的92.4%，占商用车产量的比重升至16.9%。',
] as const;
const ORDOS = [
  'ordos-truck-working-paper',
  'Buyers of a fuel cell truck receive 280,000 yuan from the city, on top of the national award, on three conditions:',
] as const;
const YUNNAN = ['yunnan-battery-action-plan', '50GWh of power batteries'] as const;
const MAY = [
  'miit-lithium-battery-guideline',
  '320 million lithium-ion batteries, an annual increase of 4.8 percent',
] as const;
const CONTRACTS = ['yibin-power-battery-capital', '418 technology contracts'] as const;
const CONTRACTS_2020 = ['yibin-power-battery-capital', '160 technology contracts'] as const;

let corpus: Snapshot;
let wild: Snapshot;
let own: Snapshot;
beforeAll(async () => {
  corpus = await openCorpus(join(import.meta.dirname, '../../eval/corpus'));
  own = await openCorpus();
  wild = await openCorpus(join(import.meta.dirname, '../../eval/wild'));
});

type Cited = readonly [document: string, words: string];

function codes(text: string, cited: Cited, snapshot: Snapshot, ...more: Cited[]): string[] {
  const citations = [cited, ...more].map(([document, words]) => citeWords(document, words, snapshot));
  return verifySentence({ text, citations, facts: [] }, snapshot).map(({ code }) => code);
}

describe('a figure is told as what it is', () => {
  it('a level is not told as what was added, nor what was added as the level', () => {
    expect(codes('2024年，娄底市储能材料产业链企业增至64家，比上年净增11家。', LOUDI, corpus)).toEqual([]);
    expect(codes('2024年，娄底市储能材料产业链企业净增64家。', LOUDI, corpus)).toContain('kind differs');
    expect(codes('2024年，娄底市储能材料产业链企业增至11家。', LOUDI, corpus)).toContain('kind differs');
  });

  it('growth, a share and how far a goal was reached are not taken for one another', () => {
    expect(codes('2024年，十堰市新能源商用车下线4.62万辆，完成年度目标的92.4%。', SHIYAN, wild)).toEqual([]);
    expect(codes('2024年，十堰市新能源商用车占商用车产量的92.4%。', SHIYAN, wild)).toContain('subject differs');
    expect(codes('2024年，十堰市新能源商用车产量完成年度目标的63.2%。', SHIYAN, wild)).toContain('subject differs');
  });
});

describe('growth is told with what it compares with', () => {
  it('as the source has it', () => {
    expect(codes('2024年5月，中国出口锂离子电池3.2亿个，同比增长4.8%。', MAY, own)).toEqual([]);
    expect(codes('In May 2024, the number rose by 4.8 percent year-on-year.', MAY, own)).toEqual([]);
  });

  it('never as growth on the month or quarter before where the source tells of a year', () => {
    expect(codes('2024年5月，中国出口锂离子电池3.2亿个，环比增长4.8%。', MAY, own)).toContain('kind differs');
    expect(codes('In May 2024, the number rose by 4.8 percent month on month.', MAY, own)).toContain('kind differs');
    expect(codes('In May 2024, the number rose by 4.8 percent from the previous month.', MAY, own)).toContain(
      'kind differs',
    );
  });
});

const told = (measure: string) => `The target for the ${measure} of power and energy storage batteries is 50 GWh.`;
const rose = (what: string, by: string) => `The number of ${what} in Yibin went up by ${by}: 418 − 160 = 258.`;

describe('a figure is told of what it measures', () => {
  it('capacity is not told as output, though the thing made has a name with an "and" in it', () => {
    expect(codes(told('production capacity'), YUNNAN, own)).toEqual([]);
    expect(codes(told('production volume'), YUNNAN, own)).toContain('subject differs');
  });

  it('nor as what could not be measured so at all', () => {
    expect(codes('云南计划到2024年形成动力和储能电池50GWh的产能。', YUNNAN, own)).toEqual([]);
    expect(codes('云南计划到2024年形成动力和储能电池50GWh的回收量。', YUNNAN, own)).toContain('subject differs');
  });

  it('the result of a calculation is told of what it is computed from, and hedged as that', () => {
    const found = (text: string) => codes(text, CONTRACTS, own, CONTRACTS_2020);
    expect(found(rose('technology contracts', '258'))).toEqual([]);
    expect(found(rose('technology contracts', '259'))).toContain('figure not in source');
    expect(found(rose('companies', '258'))).toContain('subject differs');
    expect(found(rose('technology contracts', 'over 258'))).toContain('figure not in source');
  });
});

describe('what words tell without a figure is not turned around', () => {
  it('what comes on top is not told to come instead', () => {
    const buyers = 'Buyers of a fuel cell truck receive 280,000 yuan from the city';
    expect(codes(`${buyers} on top of the award.`, ORDOS, wild)).toEqual([]);
    expect(codes(`${buyers} in place of the award.`, ORDOS, wild)).toContain('direction differs');
  });

  it('a private company is not told to be the state’s', () => {
    expect(codes('Fujiang Lithium is privately held.', SUINING, corpus)).toEqual([]);
    expect(codes('Fujiang Lithium is state-owned.', SUINING, corpus)).toContain('direction differs');
  });

  it('what the county ordered is not told to be the province’s order', () => {
    const campaign = 'The campaign in Qinghe County was approved by the';
    expect(codes(`${campaign} county government.`, QINGHE, corpus)).toEqual([]);
    expect(codes(`${campaign} provincial government.`, QINGHE, corpus)).toContain('subject differs');
  });
});

const OUTPUT = [
  'yibin-power-battery-capital',
  'in 2022, the total output value of Yibin’s power battery industry reached 88.9 billion yuan, an increase of 4.5 times.',
] as const;

describe('a reviewed figure is told as what it is', () => {
  it('a level that was risen to is not told to be fallen to', () => {
    const output = 'In 2022, the output value of the power battery industry in Yibin';
    expect(codes(`${output} rose to 88.9 billion yuan.`, OUTPUT, own)).toEqual([]);
    expect(codes(`${output} fell to 88.9 billion yuan.`, OUTPUT, own)).toContain('direction differs');
  });

  it.each(['月均产值为889亿元', '累计产值为889亿元', '虚报产值889亿元'])('a year’s sum is not told as %s', (claim) => {
    expect(codes(`2022年，宜宾动力电池产业${claim}。`, OUTPUT, own)).toContain('kind differs');
  });

  it('nor as what there is every month', () => {
    const yearly = 'In 2022, the output value of the power battery industry in Yibin was 88.9 billion yuan';
    expect(codes(`${yearly}.`, OUTPUT, own)).toEqual([]);
    expect(codes(`${yearly} per month.`, OUTPUT, own)).toContain('kind differs');
  });
});
