import { describe, expect, it } from 'vitest';
import { Homophones } from '../../../src/answering/understand/homophones.ts';
import { offline } from '../offline.ts';

const homophones = new Homophones(['赣锋锂业', '宁德时代', '欣旺达', '宜宾', 'Ganfeng', '电解液']);

describe('a Chinese name written by its sound', () => {
  it.each([
    ['甘锋锂业的产能是多少？', '赣锋锂业的产能是多少？'],
    ['赣峰锂业和新旺达', '赣锋锂业和欣旺达'],
    ['宁得时代在宜宾', '宁德时代在宜宾'],
  ])('is put right: %s', (written, name) => {
    expect(homophones.correct(written)).toBe(name);
  });

  it.each(['宁德时代', '宜兵有什么', '赣州锂业', '甘肃分行', 'Ganfeng 2022', ''])('is left alone: %s', (text) => {
    expect(homophones.correct(text)).toBe(text);
  });

  it('is left alone where two names sound alike, or where more of it is another', () => {
    expect(new Homophones(['新旺达', '欣旺达']).correct('心旺达')).toBe('心旺达');
    expect(homophones.correct('甘风锂业')).toBe('甘风锂业');
  });

  it('is answered as the name', async () => {
    const { abstained, answer } = await (await offline()).ask('甘锋锂业的氢氧化锂年产能有几万吨，占全球多少？');
    expect([abstained, answer.includes('81,000 tons')]).toEqual([false, true]);
  });
});
