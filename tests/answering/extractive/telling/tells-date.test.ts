import { describe, expect, it } from 'vitest';
import { tellsDate } from '../../../../src/answering/extractive/telling/tells-date.ts';

describe('a day of the week', () => {
  it('tells from when something holds where it says so, to those who know when it was published', () => {
    const question = '规范从哪天开始生效？';
    expect(tellsDate('The rules were proposed in May and are effective from Thursday.', question, '2024-06-19')).toBe(
      true,
    );
    expect(tellsDate('The rules were published on Wednesday.', question, '2024-06-19')).toBe(false);
  });
});

describe('a sentence that names a time', () => {
  it.each([
    ['When did the plant open?', 'The plant opened in 2021.'],
    ['When does the scheme run out?', 'We want 1,500 by the time the scheme ends, on 31 December 2026.'],
    ['From which date do the rules apply?', 'From August 1, 2024, each licence names a volume.'],
    ['When was the plan published?', 'NANCHANG, May 3 - The plan, published on 2 May 2024, names ten tasks.'],
    ['When will the second phase be finished?', 'The second phase is to be completed in 2027.'],
    ['When was the company founded?', '公司成立于2016年。'],
    ['项目什么时候完成验收？', '验收时间不得晚于2027年6月30日。'],
    ['补贴什么时候到期？', '本办法有效期至2025年12月31日。'],
    ['In which month did the plant open?', 'The plant opened in May 2021.'],
    ['When in 2021 did the plant open?', 'The plant opened in May 2021.'],
    ['When was the 2023 conference held?', 'The conference was held on June 9, 2023.'],
    ['园区几月份开园？', '园区于2022年10月开园。'],
  ])('tells what is asked: %s', (question, quote) => {
    expect(tellsDate(quote, question)).toBe(true);
  });

  it.each([
    ['When does the scheme run out?', 'Since 1 March 2025 riders can exchange batteries.'],
    ['From which date do the rules apply?', 'The province made 118,000 tons in 2023.'],
    ['From which date do the rules apply?', 'The rules ask for 75 percent from 2026 on.'],
    ['When did the rules take effect?', 'XINING, July 30 - The province has put rules in force.'],
    ['When did the plant open?', 'The plant makes batteries.'],
    ['When was the plant founded?', 'The plant made 300 tons in 2023.'],
    ['When will the base be completed?', 'The plan for the base was announced in May 2024.'],
    ['When did construction begin?', 'The plant is due to start production in 2025.'],
    ['When will the second phase be finished?', 'The first phase was completed in 2023.'],
    ['Until when can one apply?', 'By the end of this March, 418 million yuan had gone to 27 projects.'],
    ['什么时候截止申报？', '《2024年通知》同时废止。'],
    ['When does the grant end?', 'Since 2022 the city pays a grant.'],
    ['When does the fund make its first investment?', 'A fund, announced in February 2024, will buy shares.'],
    ['Which year did it exceed 20 billion?', 'On May 3 it exceeded 20 billion.'],
    ['项目什么时候完成验收？', '7月底前拨付60%，其余待验收合格后拨付。'],
    ['基地什么时候建成？', '2022年公布了基地建设方案。'],
    ['In which month did the plant open?', 'The plant opened in 2021.'],
    ['In which month did the plant open?', 'The plant opened in the first half of 2021.'],
    ['When in 2021 did the plant open?', 'The plant opened in 2021.'],
    ['园区2022年什么时候开园？', '园区于2022年开园。'],
    ['园区几月份开园？', '园区于2022年开园。'],
  ])('may tell of another: %s', (question, quote) => {
    expect(tellsDate(quote, question)).toBe(false);
  });
});
