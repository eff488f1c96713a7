import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer.ts';
import { halfOf } from '../../src/eval/half.ts';
import { openCorpus } from '../../src/open-corpus.ts';
import { SUITES } from './suites.ts';

/** What is changed in a question that the sources answer, so that they no longer do. */
type Swap = readonly (readonly [RegExp, string])[];

/** No text of the evaluation, and none of the project, tells of this year. */
const YEAR: Swap = [[/\b20[12]\d\b|20[12]\d(?=年)/g, '2004']];

/** Nor of these places, each of which could be asked of in the same words. */
const PLACE: Swap = [
  [/Changzhou|Liyang|常州|溧阳/g, 'Harbin'],
  [/Ningde|Fuzhou|宁德|福州/g, 'Dalian'],
  [/Hefei|合肥|Zibo|淄博/g, 'Luoyang'],
  [/Hubei|Guangdong|湖北|广东/g, 'Gansu'],
  [/Guizhou|Yunnan|贵州|云南/g, 'Jilin'],
  [/Qinghai|青海/g, 'Ningxia'],
  [/Suzhou|Taizhou|苏州|泰州/g, 'Wuxi'],
  [/Debrecen|德布勒森/g, 'Lisbon'],
  [/Yibin|Xinyu|宜宾|新余/g, 'Leshan'],
  [/Yichun|Ganzhou|宜春|赣州/g, 'Jingdezhen'],
  [/Suining|Loudi|遂宁|娄底/g, 'Hengyang'],
];

/** A thing beside the one asked of, and a measure beside the one asked for. */
const THING: Swap = [
  [/\blithium(?:-ion)? batter/gi, 'lead-acid batter'],
  [/\bpower batter/gi, 'nickel-hydrogen batter'],
  [/\bcharging (?:pile|point|station)/gi, 'hydrogen station'],
  [/\blithium carbonate/gi, 'nickel sulphate'],
  [/\bexport(?=s|ed)/gi, 'import'],
  [/\b(?:output value|output|production)\b/gi, 'water consumption'],
  [/\b(?:revenue|sales)\b/gi, 'debt'],
  [/\bcapacity\b/gi, 'headcount'],
  [/锂电池/g, '铅酸电池'],
  [/碳酸锂/g, '硫酸镍'],
  [/出口/g, '进口'],
  [/产值|产量/g, '用水量'],
  [/营业收入|营收|销售额/g, '负债'],
];

/** The changed questions that were answered all the same, the part that is changed too, with how many were asked. */
async function answered(swap: Swap) {
  const wrongly: string[] = [];
  let asked = 0;
  for (const { corpus, cases } of SUITES) {
    const snapshot = await openCorpus(corpus);
    for (const { id, question, history, expect: wanted } of cases) {
      const text = swap.reduce((changed, [what, other]) => changed.replace(what, other), question);
      if (text === question || history.length > 0 || wanted.abstained !== false || halfOf(id) !== 'a') continue;
      asked += 1;
      const answer = await answerQuestion({ text, history: [] }, snapshot, '2025-01-15');
      const isLeft = swap.some(([, other]) => new RegExp(`“[^”]*${other}[^”]*”`).test(answer.answer));
      if (!answer.abstained && !isLeft) wrongly.push(text);
    }
  }
  return { asked, wrongly };
}

describe('a question that the sources answer, changed in one word so that they do not', () => {
  it('is not answered for another place', async () => {
    const { asked, wrongly } = await answered(PLACE);
    expect(asked).toBeGreaterThan(150);
    expect(wrongly).toEqual([]);
  }, 60_000);

  it('is not answered for another year, but for what has gone on since', async () => {
    const { asked, wrongly } = await answered(YEAR);
    expect(asked).toBeGreaterThan(90);
    expect(wrongly.filter((text) => !/\bsince\b|以来/.test(text))).toEqual([]);
  }, 60_000);

  it('is hardly ever answered for another thing or measure', async () => {
    const { asked, wrongly } = await answered(THING);
    expect(asked).toBeGreaterThan(80);
    expect(wrongly.slice(0, Math.floor(asked / 25))).toEqual(wrongly);
  }, 60_000);
});
