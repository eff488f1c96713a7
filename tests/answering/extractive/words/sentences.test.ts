import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../corpus/temporary-folder.ts';
import { misquoted, type Offline, offline } from '../../offline.ts';

const ENGLISH = `---
id: hefei
title: Hefei's plan for power batteries
publisher: Hefei Daily
published: "2024-03-05"
language: en
places: ["340100"]
---

Hefei set up a fund of 5 billion yuan for battery recycling in 2024. The city built 17 battery recycling stations last year.

The output value of the power battery industry in Hefei reached 66.6 billion yuan in 2023. By 2026, Hefei aims for an output value of 150 billion yuan.

Hefei will subsidise companies that lease batteries to bus operators. Gotion High-tech opened a plant in Xinzhan in 2021.

The city has 52,700 charging piles. By 2025 it intends to run 90,000 public piles.

A street museum of batteries opens in October. Cabinets for exchange are to be had in nine districts. There are none in Feidong because no operator has applied.
`;
const CHINESE = `---
id: changsha
title: 长沙市先进电池产业
publisher: 湖南日报
published: "2024-02-01"
language: zh
places: ["430100"]
---

2023年，长沙市先进电池材料产业实现产值1200亿元，同比增长15%。全市现有电池企业230家。

长沙市将建设退役电池回收利用示范基地，力争到2025年回收能力达到10万吨。
`;

let opened: Promise<Offline> | undefined;

/** A corpus of documents that were only dropped into a folder: nobody has written down their figures. */
function dropped(): Promise<Offline> {
  opened ??= offline(temporaryFolder({ 'documents/hefei.md': ENGLISH, 'documents/changsha.md': CHINESE }));
  return opened;
}

async function ask(question: string) {
  return (await dropped()).ask(question);
}

describe('a document that was only dropped in', () => {
  it.each([
    ["What was Hefei's power battery output value in 2023?", '66.6 billion yuan'],
    ['How many battery recycling stations did Hefei build?', '17 battery recycling stations'],
    ['How big is the fund for battery recycling in Hefei?', 'fund of 5 billion yuan'],
    ['What output value does Hefei aim for by 2026?', 'aims for an output value of 150 billion yuan'],
    ['When did Gotion open a plant in Hefei?', 'in 2021'],
    ['What will Hefei subsidise?', 'lease batteries to bus operators'],
    ['Why has Feidong got no exchange cabinets?', 'no operator has applied'],
    ['How many charging piles is Hefei to have by 2025?', '90,000 public piles'],
    ['合肥2023年动力电池产值是多少？', '66.6 billion yuan'],
    ['长沙有多少家电池企业？', '230家'],
    ['长沙2023年电池材料产业产值是多少？', '1200亿元'],
    ['长沙退役电池回收有什么规划？', '示范基地'],
    ['How many battery companies does Changsha have?', '230家'],
  ])('answers from its sentences, marked as not reviewed: %s', async (question, words) => {
    const { answer, abstained, sentences, notices, language } = await ask(question);
    expect(abstained).toBe(false);
    expect(answer).toContain(words);
    const { snapshot } = await dropped();
    expect(sentences.flatMap(({ citations }) => misquoted(citations, snapshot))).toEqual([]);
    expect(notices.join('\n')).toMatch(language === 'zh' ? /尚未经人工审核/u : /nobody has reviewed/u);
  });

  it.each([
    "What was Hefei's power battery output value in 2022?",
    "What was Changsha's output value in 2022?",
    "What was Yibin's power battery output value in 2022?",
    'How many patents does Hefei have?',
    '长沙2025年产值是多少？',
    'Who runs the street museum of batteries in Hefei?',
  ])('does not answer what it does not say: %s', async (question) => {
    const { abstained, answer } = await ask(question);
    const [said, label] = answer.split('\n');
    expect(abstained).toBe(true);
    expect(said).not.toMatch(/66\.6|1200|150 billion/u);
    // What it does offer is labelled as the nearest there is.
    expect(label ?? 'What comes nearest').toMatch(/^What comes nearest|^资料中最接近的内容/u);
  });

  it('is shown to a Chinese reader as the words of the source', async () => {
    expect((await ask('合肥2023年动力电池产值是多少？')).answer).toMatch(/^原文：“The output value/u);
  });

  it('is set beside another one where two places are compared', async () => {
    const { sentences } = await ask('Compare the output value of Hefei and Changsha in 2023');
    const cited = sentences.flatMap(({ citations }) => citations.map(({ document }) => document));
    expect(new Set(cited)).toEqual(new Set(['hefei', 'changsha']));
  });
});
