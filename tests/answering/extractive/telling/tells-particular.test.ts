import { describe, expect, it } from 'vitest';
import { tellsParticular } from '../../../../src/answering/extractive/telling/tells-particular.ts';

describe('a particular that is written in one way only', () => {
  it.each([
    ['通知的文号是什么？', '清工信〔2025〕17号', '现将有关事项通知如下。'],
    ['What is the phone number of the office?', 'Call 0319-5550168.', 'The office is on Main Street.'],
    ['What subsidies do makers get?', 'Makers are paid 500 yuan each.', 'Makers are guided to take part.'],
    ['给企业什么补贴？', '每家企业奖励10万元。', '支持和引导企业积极参与。'],
    ['May I charge indoors?', 'Charging indoors is forbidden.', 'Riders can swap instead of charging indoors.'],
    ['What constraint does the plan set?', 'The red line is strictly observed.', 'The plan was released in April.'],
    ['用了哪些政策工具？', '市里出台了创新激励措施。', '该市位于江西南部。'],
    ['可以在楼道充电吗？', '不得在楼道充电。', '居民常在楼道充电。'],
    [
      'What is the minimum investment?',
      'A project must invest 150 crore.',
      'The city attracted investments of 600 crore.',
    ],
    ['最低要投资多少？', '投资不低于15亿元。', '去年吸引投资60亿元。'],
    ['What tax do makers pay?', 'Makers get back 30 percent of the value-added tax.', 'The city has 38 makers.'],
    ['What are its cells used for?', 'Its cells are used in buses.', 'It has moved to the city.'],
    ['钱分几次拨？', '先拨付60%，其余40%验收后拨付。', '评审结果公示5个工作日。'],
  ])('is not told by words without it: %s', (question, told, other) => {
    expect(tellsParticular(told, question)).toBe(true);
    expect(tellsParticular(other, question)).toBe(false);
  });

  it.each([
    ['How does the city help swapping stations?', 'Each station is granted 500,000 yuan.', 'The city had 38 stations.'],
    ['市里怎么支持企业？', '对企业按售价的30%给予奖励。', '全市共有企业38家。'],
    ['How likely is the bill to pass?', 'We put the odds at 40%.', 'The bill would tie aid to 10% recycled lithium.'],
    [
      'How often did the trucks stand idle?',
      'They stood still on 29 percent of days.',
      'No truck was older than two years.',
    ],
    [
      'How is it split between the counties?',
      'Xiao is to provide half, Lingbi the rest.',
      'Batteries must be stored under sprinklers.',
    ],
    ['Who can I call about permits?', 'Mr Ma for permits.', 'The operator undertook to call each at least 260 times.'],
    [
      'What does a maker have to do before it may grow?',
      'It must first close old lines.',
      'Two plants were caught last year.',
    ],
    ['What does the firm want from the district?', 'It answered with a counterclaim.', 'The firm is in the district.'],
  ])('nor is what one gets, may hope for or has to do: %s', (question, told, other) => {
    expect(tellsParticular(told, question)).toBe(true);
    expect(tellsParticular(other, question)).toBe(false);
  });

  it('is not told by who cannot say', () => {
    expect(tellsParticular('We cannot say how much of it is down to the cabinets.', 'May I use the cabinets?')).toBe(
      false,
    );
  });

  it('is no matter to who asks for something else', () => {
    expect(tellsParticular('The plant opened in 2021.', 'When did the plant open?')).toBe(true);
  });
});
