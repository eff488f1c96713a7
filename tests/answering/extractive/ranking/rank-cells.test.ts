import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../corpus/temporary-folder.ts';
import { offline } from '../../offline.ts';

const TABLE = `---
id: report
title: 十堰市2024年统计公报
published: "2025-03"
language: zh
places: ["420300"]
---

表1　2024年各地动力电池产业主要指标

| 地区 | 企业数（家） | 产值（亿元） | 同比增长（%） | 电池产量（万千瓦时） |
| --- | --- | --- | --- | --- |
| 茅箭区 | 6 | 48.9 | 35.1 | 388 |
| 张湾区 | 8 | 76.3 | 29.4 | 642 |
| 郧阳区 | 5 | 43.7 | 71.2 | 415 |
| 丹江口市 | 3 | 14.2 | 18.0 | 96 |
| 全市 | 22 | 183.1 | 36.5 | 1541 |
`;
const ask = async (question: string) =>
  (await offline(temporaryFolder({ 'documents/report.md': TABLE }))).ask(question);

/** The places of the answer's sentences, in their order. */
async function order(question: string): Promise<string[]> {
  const { abstained, sentences } = await ask(question);
  return abstained ? [] : sentences.map(({ text }) => text.split('，', 1)[0] ?? '');
}

describe('who has a rank', () => {
  it('is told by the rows of a table that has a figure for each place, in their order', async () => {
    const places = ['张湾区', '茅箭区', '郧阳区', '丹江口市'];
    expect(await order('十堰哪个地方的动力电池产值最高？')).toEqual(places);
    expect(await order('十堰动力电池产值，哪里排第二？')).toEqual(places);
    expect((await ask('十堰哪个地方的动力电池产值最高？')).notices).toContain('以上各行按数值从高到低排列。');
  });

  it('is told from the lowest up where that is asked for', async () => {
    expect((await order('十堰哪个地方的动力电池产值最低？'))[0]).toBe('丹江口市');
  });

  it('is told of growth by the column that gives it for what is asked', async () => {
    expect((await order('十堰哪个地方的动力电池产值增速最快？'))[0]).toBe('郧阳区');
    expect(await order('十堰哪个地方的电池产量增速最快？')).toEqual([]);
  });

  it('is not told for places elsewhere', async () => {
    expect(await order('武汉哪个区的动力电池产值最高？')).toEqual([]);
    expect(await order('中国哪个城市的动力电池产值最高？')).toEqual([]);
  });
});
