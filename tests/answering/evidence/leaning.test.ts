import { describe, expect, it } from 'vitest';
import { endsQuotation, goesOn, goesOnUnnamed, leansOnBefore } from '../../../src/answering/evidence/leaning.ts';

describe('a sentence that takes up the one before it', () => {
  it.each([
    'Three out of four of them left two works.',
    'There are none in Yiyuan County for now.',
    'Its first phase is due to start in 2025.',
    'Golmud alone accounted for 86,000 tons.',
    'That was 27 percent more than in 2022.',
    'Everybody else pays the full 159 yuan.',
    '其中手续齐全的不足三成。',
    '违者责令停业。',
    'The scheme runs until the end of 2025.',
  ])('is told by how it begins: %s', (sentence) => {
    expect(leansOnBefore(sentence)).toBe(true);
  });

  it.each(['Hefei built a plant in 2021.', '合肥市建成充电桩3万个。', 'There are 40 plants in the city.'])(
    'is not one that stands for itself: %s',
    (sentence) => {
      expect(leansOnBefore(sentence)).toBe(false);
    },
  );
});

describe('a paragraph that goes on about what the one before it named', () => {
  it.each(['The factory is designed for 100 GWh a year.', 'Its first phase is due in 2025.', '该项目总投资32亿元。'])(
    'opens with it: %s',
    (opening) => {
      expect(goesOn(opening)).toBe(true);
    },
  );

  it('does not, where it opens with something of its own', () => {
    expect(goesOn('Hefei built a factory in 2021.')).toBe(false);
  });
});

describe('a Chinese sentence without a word for what it is about', () => {
  it.each(['满两年的，无偿收回土地使用权。', '到2026年底想做到120亿元。', '占比达到60%的，奖补0.03元。'])(
    'goes on with what was named before: %s',
    (sentence) => {
      expect(goesOnUnnamed(sentence)).toBe(true);
    },
  );

  it.each(['富顺县承接回收项目。', '企业每年4月申报。'])('is not one that names it: %s', (sentence) => {
    expect(goesOnUnnamed(sentence)).toBe(false);
  });
});

describe('words that somebody is quoted with', () => {
  it.each([
    ['They can be split," said Li Wei, an official.', '"Goods count as one batch.'],
    ['Li Wei, deputy director of the bureau, said at a meeting.', '“It is very active.”'],
  ])('end with who said them: %s', (sentence, before) => {
    expect(endsQuotation(sentence, before)).toBe(true);
  });

  it.each([
    ['Li Wei, deputy director of the bureau, said so.', 'It is very active.'],
    ['The plant was closed.', '"Goods count as one batch."'],
  ])('are not ended by what quotes nothing: %s', (sentence, before) => {
    expect(endsQuotation(sentence, before)).toBe(false);
  });
});
