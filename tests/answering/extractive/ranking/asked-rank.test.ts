import { describe, expect, it } from 'vitest';
import { askedRank, isOfKind, ranksSaid } from '../../../../src/answering/extractive/ranking/asked-rank.ts';

describe('a question for a rank', () => {
  it.each([
    ['Which city has the most charging piles?', { order: 'most', position: 1, wants: 'holder', kind: 'city' }],
    ['哪个城市的充电桩最多？', { order: 'most', position: 1, wants: 'holder', kind: 'city' }],
    ['Which province exports the least?', { order: 'least', position: 1, wants: 'holder', kind: 'province' }],
    ['哪个省出口最少？', { order: 'least', position: 1, wants: 'holder', kind: 'province' }],
    ['Which is the second largest exporter?', { order: 'most', position: 2, wants: 'holder' }],
    ['哪个城市出口排第二？', { order: 'most', position: 2, wants: 'holder', kind: 'city' }],
    ['全国储量第一的是哪个省？', { order: 'most', position: 1, wants: 'holder', kind: 'province' }],
    ['Who runs the largest base in the world?', { order: 'most', position: 1, wants: 'holder' }],
    ['Rank the cities by revenue', { order: 'most', wants: 'order', kind: 'city' }],
    ['How does Yibin rank in China?', { order: 'most', wants: 'rank' }],
    ['宜宾在全国排第几？', { order: 'most', wants: 'rank' }],
  ])('is read with its order, its position and who may hold it: %s', (question, rank) => {
    expect(askedRank(question)).toEqual(rank);
  });

  it.each([
    'What is the most that a firm can get?',
    '企业最多能拿多少补贴？',
    '最大的企业年产能有多少？',
    'When did the first plant open?',
    'What happened in the first half of 2023?',
    '第一批企业有哪些？',
    'Who leads the work?',
    'What is the most recent figure?',
  ])('is not one for a bound, for a figure of the largest, or for what is merely counted off: %s', (question) => {
    expect(askedRank(question)).toBeUndefined();
  });
});

describe('a rank that a source gives', () => {
  it.each([
    ['Germany was the largest buyer.', 'most', 1],
    ['贵州磷矿资源丰富，居全国第三位。', 'most', 3],
    ['It has the second largest reserves.', 'most', 2],
    ['The city ranks third in the country.', 'most', 3],
    ['More than any other member of the Union.', 'most', 1],
    ['产量居首。', 'most', 1],
    ['其出口最少。', 'least', 1],
    ['It came last.', 'least', 1],
  ] as const)('is read: %s', (text, order, position) => {
    expect(ranksSaid(text)).toMatchObject([{ order, position }]);
  });

  it.each([
    'It is one of the largest bases.',
    '全国规模最大的基地之一。',
    'At most 5 million yuan is paid.',
    '单个企业最高不超过1000万元。',
    'A lorry reaches most customers within a day.',
    'The first phase opens in the first half of the year.',
    '第二批项目已开工。',
  ])('is none where one of several, a bound or a count is meant: %s', (text) => {
    expect(ranksSaid(text)).toEqual([]);
  });
});

describe('a place', () => {
  it('is a city as a prefecture or as a county-level city, but not as a county', () => {
    expect(isOfKind({ level: 'prefecture', zh: '宜宾市' }, 'city')).toBe(true);
    expect(isOfKind({ level: 'county', zh: '溧阳市' }, 'city')).toBe(true);
    expect(isOfKind({ level: 'county', zh: '清河县' }, 'city')).toBe(false);
    expect(isOfKind({ level: 'province', zh: '四川省' }, 'city')).toBe(false);
  });
});
