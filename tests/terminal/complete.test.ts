import { describe, expect, it } from 'vitest';
import { completerOf } from '../../src/terminal/complete.ts';
import { ownCorpus } from '../own-corpus.ts';

const complete = completerOf(await ownCorpus());

describe('completion', () => {
  it('completes commands', () => {
    expect(complete('/co')).toEqual([['/compare '], '/co']);
    expect(complete('/so')).toEqual([['/sources ', '/source '], '/so']);
    expect(complete('/zzz')[0]).toEqual([]);
  });

  it('completes places after a command, those of the corpus first', () => {
    expect(complete('/city Yib')).toEqual([['Yibin'], 'Yib']);
    expect(complete('/city yib')).toEqual([['Yibin'], 'yib']);
    expect(complete('/city 宜宾')).toEqual([['宜宾市'], '宜宾']);
    expect(complete('/city Hangz')[0]).toContain('Hangzhou');
  });

  it('completes a second place only where two are taken', () => {
    expect(complete('/compare Yibin Xin')).toEqual([['Xinyu'], 'Xin']);
    expect(complete('/city Yibin Xin')[0]).toEqual([]);
  });

  it('completes indicators, topics and documents where they belong, of several words too', () => {
    expect(complete('/city Yibin output v')).toEqual([['output value'], 'output v']);
    expect(complete('/indicator 产值')[0]).toContain('产值');
    expect(complete('/measures Nanchang battery rec')).toEqual([['battery recycling'], 'battery rec']);
    expect(complete('/source mi')).toEqual([['miit-lithium-battery-guideline'], 'mi']);
    expect(complete('/sources x')[0]).toEqual([]);
  });

  it('completes names in questions', () => {
    expect(complete('What about Yib')).toEqual([['Yibin'], 'Yib']);
    expect(complete('lithium carb')).toEqual([['lithium carbonate'], 'lithium carb']);
    expect(complete('')[0]).toEqual([]);
  });
});
