import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../corpus/temporary-folder.ts';
import { type Offline, offline } from '../offline.ts';

const HEFEI = `---
id: hefei
title: Battery makers in Hefei
published: "2024-03-05"
language: en
places: ["340100"]
---

Ma Lin, a professor at Anhui University, warned that Hefei depended too heavily on a single kind of battery cell. The Luyang line, of 12 GWh, opens in 2025.

In Hefei a swap at a battery station takes less than three minutes and costs about 22 yuan.
`;
const XINGUO = `---
id: xinguo
title: 江畔的锂电园区
published: "2024-03-05"
language: zh
places: ["340100"]
---

岷东锂电产业园2019年动工。2023年园区实现产值215亿元。

眼下最早的住户是川岷锂业。

“订单很多。”董事长周启明说。

园区的道路去年修好，路灯也亮了。工人的宿舍有食堂，也有图书室。食堂的饭菜便宜，图书室的书不少。宿舍旁边有一座小花园，花园里有一座亭子，亭子边上有一条小河，河上有一座木桥，桥头有一家小店，小店卖水果，也卖文具，老板是本地人，大家都认识他，他也认识大家，逢年过节还送一点糖果给孩子们，孩子们都喜欢来这里玩，玩到天黑才回家，回家路上还唱着歌。

园区的气候温和，雨水也多。园区的气候温和，雨水也多。园区的气候温和，雨水也多。园区的气候温和，雨水也多。园区的气候温和，雨水也多。园区的气候温和，雨水也多。园区的气候温和，雨水也多。园区的气候温和，雨水也多。园区的气候温和，雨水也多。园区的气候温和，雨水也多。园区的气候温和，雨水也多。园区的气候温和，雨水也多。园区的气候温和，雨水也多。园区的气候温和，雨水也多。园区的气候温和，雨水也多。园区的气候温和，雨水也多。园区的气候温和，雨水也多。园区的气候温和，雨水也多。园区的气候温和，雨水也多。园区的气候温和，雨水也多。

“我们很忙。”副总经理谭旭说。
`;

let opened: Promise<Offline> | undefined;
async function answerTo(...turns: readonly string[]): Promise<string> {
  opened ??= offline(temporaryFolder({ 'documents/hefei.md': HEFEI, 'documents/xinguo.md': XINGUO }));
  return (await (await opened).ask(...turns)).answer;
}

describe('words that lack one word of a question', () => {
  it('tell who did what it asks about', async () => {
    expect(await answerTo("Which professor warned about Hefei's heavy dependence on one battery cell?")).toContain(
      'Ma Lin',
    );
  });

  it.each([
    "Which professor praised Hefei's battery makers?",
    'Why did Hefei abolish battery cells?',
    'What does Hefei do for retired battery makers?',
  ])('tell nothing of what turns the question round: %s', async (question) => {
    expect(await answerTo(question)).toMatch(/^The sources do not say/);
  });
});

describe('a follow-up', () => {
  it('is told by words that do not say again what was asked before', async () => {
    expect(await answerTo('What do people pay for a battery swap in Hefei?', 'How long does it take?')).toContain(
      'three minutes',
    );
  });
});

describe('a name that only the beginning of a Chinese text gives', () => {
  it('is that of what the text calls 园区 further down', async () => {
    expect(await answerTo('岷东产业园2023年产值多少？')).toContain('215亿元');
    expect(await answerTo('What was the output value of the Mindong park in Hefei in 2023?')).toContain('215亿元');
  });

  it('is not that of another park', async () => {
    expect(await answerTo('龙泉产业园2023年产值多少？')).toMatch(/^资料中?没有说明/);
  });

  it('makes nobody the holder of an office there', async () => {
    expect(await answerTo('Who is the deputy general manager of Chuanmin Lithium in Hefei?')).toMatch(
      /^The sources do not say/,
    );
  });
});
