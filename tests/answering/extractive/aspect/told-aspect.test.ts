import { describe, expect, it } from 'vitest';
import {
  countsNew,
  mayTellAddition,
  phasesIn,
  tellsAddition,
  tellsChange,
  tellsGrowth,
  tellsRate,
  tellsSpent,
} from '../../../../src/answering/extractive/aspect/told-aspect.ts';

/** Whether the figure in a text tells how much something grew. */
function grew(text: string, figure: string): boolean {
  const start = text.indexOf(figure);
  return tellsGrowth(text, { start, end: start + figure.length });
}

/** Whether new things are counted by the figure in a text. */
function isNew(text: string, figure: string): boolean {
  const start = text.indexOf(figure);
  return countsNew(text, { start, end: start + figure.length });
}

describe('the words around a figure', () => {
  it('tell a growth or a difference from a level', () => {
    expect(grew('Exports grew by 37.5 percent.', '37.5 percent')).toBe(true);
    expect(grew('There were 41,200 piles, 12,500 more than before.', '12,500')).toBe(true);
    expect(grew('There were 41,200 piles, 12,500 more than before.', '41,200')).toBe(false);
    expect(grew('同比增长24.8%。', '24.8%')).toBe(true);
    expect(grew('Bricks cost 0.06 yuan more apiece.', '0.06 yuan')).toBe(true);
  });

  it('tell what came new from all that there is', () => {
    expect(tellsAddition('It wants to build 40,000 piles')).toBe(true);
    expect(tellsAddition('新增充电桩300个')).toBe(true);
    expect(isNew('and ended the year with 33,600 new ones', '33,600')).toBe(true);
    expect(isNew('produced 740,000 new energy vehicles', '740,000')).toBe(false);
    expect(tellsAddition('there were 41,200 public piles')).toBe(false);
    expect(mayTellAddition('technology contracts registered')).toBe(true);
  });

  it('tell what each one gets from a sum', () => {
    expect(tellsRate('Per company, for machines that are the first of their kind.')).toBe(true);
    expect(tellsRate('3 yuan for every ton sold')).toBe(true);
    expect(tellsRate('单个企业最高不超过1000万元')).toBe(true);
    expect(tellsRate('80 percent of the cost')).toBe(false);
    expect(tellsSpent('spent 1.2 billion yuan on research grants')).toBe(true);
    expect(tellsSpent('A fund of 10 billion yuan')).toBe(false);
  });

  it('tell a change, also by two levels', () => {
    expect(tellsChange('rose to 23.8 billion yuan from 14.2 billion')).toBe(true);
    expect(tellsChange('from 14.2 billion to 23.8 billion yuan')).toBe(true);
    expect(tellsChange('the industry, from materials to recycling, came to 214.6 billion yuan')).toBe(false);
  });

  it('name phases of building', () => {
    expect(phasesIn('Its first phase is due to start')).toEqual(['1']);
    expect(phasesIn('湘钠新能源二期')).toEqual(['2']);
    expect(phasesIn('phase two follows the first phase')).toEqual(['2', '1']);
    expect(phasesIn('in the first half of 2023, 同期')).toEqual([]);
  });
});
