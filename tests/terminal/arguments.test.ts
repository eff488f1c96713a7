import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/terminal/arguments.ts';
import { ownCorpus } from '../own-corpus.ts';

const snapshot = await ownCorpus();
const read = (text: string, wanted: number, required = true) => readArguments(text, wanted, snapshot, required);

describe('readArguments', () => {
  it.each([
    ['Yibin', { places: ['Yibin'], rest: '' }],
    ['yibin output value', { places: ['yibin'], rest: 'output value' }],
    ["Yibin's output value", { places: ['Yibin'], rest: 'output value' }],
    ['output value in Yibin', { places: ['Yibin'], rest: 'output value' }],
    ['Yibin output value 2022', { places: ['Yibin'], rest: 'output value', period: '2022' }],
    ['Yibin output value last year', { places: ['Yibin'], rest: 'output value', period: 'last year' }],
    ['宜宾产值', { places: ['宜宾'], rest: '产值' }],
    ['宜宾市的产值', { places: ['宜宾市'], rest: '产值' }],
    ['Longnan Ganzhou', { places: ['Longnan Ganzhou'], rest: '' }],
    ['Longnan, Ganzhou revenue', { places: ['Longnan, Ganzhou'], rest: 'revenue' }],
    ['Jiangxi Yichun', { places: ['Jiangxi Yichun'], rest: '' }],
    ['longnan', { places: ['longnan'], rest: '' }],
    ['longnan revenue', { places: ['longnan'], rest: 'revenue' }],
    ['Yibing', { places: ['Yibing'], rest: '' }],
  ])('takes one place out of %j', (text, expected) => {
    expect(read(text, 1)).toEqual(expected);
  });

  it.each([
    ['Yibin Xinyu', { places: ['Yibin', 'Xinyu'], rest: '' }],
    ['Yibin Xinyu export value', { places: ['Yibin', 'Xinyu'], rest: 'export value' }],
    ['yibin and xinyu export value', { places: ['yibin', 'xinyu'], rest: 'export value' }],
    ['Yibin vs. Xinyu', { places: ['Yibin', 'Xinyu'], rest: '' }],
    ['宜宾新余出口额', { places: ['宜宾', '新余'], rest: '出口额' }],
    ['宜宾和新余', { places: ['宜宾', '新余'], rest: '' }],
    ['Ganzhou Longnan', { places: ['Ganzhou', 'Longnan'], rest: '' }],
    ['Longnan Ganzhou Xinyu', { places: ['Longnan Ganzhou', 'Xinyu'], rest: '' }],
  ])('takes two places out of %j', (text, expected) => {
    expect(read(text, 2)).toEqual(expected);
  });

  it('gives words that name nothing as the place that is missing', () => {
    expect(read('Atlantis output value', 1)).toEqual({ places: ['Atlantis'], rest: 'output value' });
  });

  it('gives no place where only an indicator is named', () => {
    expect(read('output value', 1)).toEqual({ places: [], rest: 'output value' });
  });

  it('leaves words alone where a place may be missing', () => {
    expect(read('battery recycling', 1, false)).toEqual({ places: [], rest: 'battery recycling' });
    expect(read('Nanchang sodium-ion batteries', 1, false)).toEqual({
      places: ['Nanchang'],
      rest: 'sodium-ion batteries',
    });
  });
});
