import { describe, expect, it } from 'vitest';
import { tellsParticular } from '../../../../src/answering/extractive/telling/tells-particular.ts';

describe('a particular that is written in one way only', () => {
  it.each([
    ['通知的文号是什么？', '清工信〔2025〕17号', '现将有关事项通知如下。'],
    ['What is the phone number of the office?', 'Call 0319-5550168.', 'The office is on Main Street.'],
    ['What subsidies do makers get?', 'Makers are paid 500 yuan each.', 'Makers are guided to take part.'],
    ['给企业什么补贴？', '每家企业奖励10万元。', '支持和引导企业积极参与。'],
    ['May I charge indoors?', 'Charging indoors is forbidden.', 'Riders can swap instead of charging indoors.'],
    ['可以在楼道充电吗？', '不得在楼道充电。', '居民常在楼道充电。'],
  ])('is not told by words without it: %s', (question, told, other) => {
    expect(tellsParticular(told, question)).toBe(true);
    expect(tellsParticular(other, question)).toBe(false);
  });

  it('is no matter to who asks for something else', () => {
    expect(tellsParticular('The plant opened in 2021.', 'When did the plant open?')).toBe(true);
  });
});
