import { describe, expect, it } from 'vitest';
import { kindAsked, kindTold } from '../../../../src/answering/extractive/telling/tells-kind.ts';
import { offline } from '../../offline.ts';

const { ask } = await offline();

describe('things of a known kind', () => {
  it.each([
    ['Which metals does Yunnan have?', 'metal'],
    ['What mineral wealth is there?', 'miner'],
    ['云南手里有啥矿？', '矿'],
    ['Which metal parts are made?', undefined],
    ['Which batteries are made?', undefined],
  ])('are asked for: %s', (text, kind) => {
    expect(kindAsked({ text })).toBe(kind);
  });

  it.each([
    ['Which metals are there?', 'It has lithium, nickel and copper.', true],
    ['Which metals are there?', 'It makes 90,000 tons of copper foil.', false],
    ['Which metals does it mine besides lithium?', 'Lithium slag and nickel are used.', false],
    ['有哪些金属？', '发挥锂、镍、锰等资源优势。', true],
    ['有哪些金属？', '培育从磷酸、碳酸锂到正极材料的产业链。', false],
  ])('are told by several of it: %s %s', (text, words, told) => {
    expect(kindTold({ text })?.(words)).toBe(told);
  });

  it('are named by the text that has them', async () => {
    expect((await ask('which metals n minerals does yunnan have for batteries')).answer).toContain('manganese');
    expect((await ask('云南发展电池手里有啥矿？')).answer).toMatch(/镍|nickel/);
    expect((await ask('Which metals does Yichun mine besides lithium?')).abstained).toBe(true);
  });
});
