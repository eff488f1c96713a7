import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../src/answering/understand/lexicon.ts';

const lexicon = new Lexicon([
  { id: 'power-battery', en: 'power battery', zh: '动力电池', synonyms: ['EV batteries'] },
  { id: 'power-battery-industry', en: 'power battery industry', zh: '动力电池产业', synonyms: ['动力电池'] },
  { id: 'output', en: 'output', zh: '产量', synonyms: [] },
  { id: 'output-value', en: 'output value', zh: '产值', synonyms: ['output'] },
]);

const found = (text: string) => lexicon.find(text).map(({ ids, start, end }) => [text.slice(start, end), ...ids]);

describe('the lexicon', () => {
  it('finds the longest name', () => {
    expect(found('the power battery industry')).toEqual([['power battery industry', 'power-battery-industry']]);
    expect(found('动力电池产业的产值')).toEqual([
      ['动力电池产业', 'power-battery-industry'],
      ['产值', 'output-value'],
    ]);
  });

  it('finds plurals and other forms of a word, whatever the case of its letters', () => {
    expect(found('Power Batteries')).toEqual([['Power Batteries', 'power-battery']]);
    expect(found('ev battery')).toEqual([['ev battery', 'power-battery']]);
  });

  it('gives all that a name may stand for', () => {
    expect(found('output')).toEqual([['output', 'output', 'output-value']]);
    expect(found('动力电池')).toEqual([['动力电池', 'power-battery', 'power-battery-industry']]);
  });

  it('finds no name across another word or inside a word', () => {
    expect(found('power and water battery')).toEqual([]);
    expect(found('outputs2 throughput')).toEqual([]);
  });

  it('finds no name across two things, unless it names both', () => {
    const joined = new Lexicon([
      { id: 'export-value', en: 'value of exports', zh: '', synonyms: [] },
      { id: 'r-and-d', en: 'research and development', zh: '', synonyms: [] },
    ]);
    expect(joined.find('output value and exports')).toEqual([]);
    expect(joined.find('spending on research and development')).toHaveLength(1);
  });

  it('finds names inside longer ones when asked to', () => {
    const ids = lexicon.findNested('power battery industry').map((match) => match.ids.join());
    expect(ids).toEqual(['power-battery-industry', 'power-battery']);
  });

  it('is not disturbed by a name without letters', () => {
    expect(new Lexicon([{ id: 'x', en: '—', zh: '', synonyms: ['…'] }]).find('— …')).toEqual([]);
  });
});
