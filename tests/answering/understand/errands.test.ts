import { describe, expect, it } from 'vitest';
import { asksIfMuch, isErrand, isOfForm } from '../../../src/answering/understand/errands.ts';

describe('the errand of an asker', () => {
  it.each([
    'For American readers:',
    'I need this for a school essay:',
    'our chief wants this by noon',
    'I am a freelance reporter from Kenya.',
    'I keep hearing about Longnan.',
    '写作业要用',
    '给美国读者看的:',
    "It's for tomorrow's paper.",
    '老师布置的题目：',
    '老师要我做个ppt',
    '记者朋友托我查:',
  ])('is what it is said for, or by whom: %s', (words) => {
    expect(isErrand(words)).toBe(true);
  });

  it.each([
    'I am a courier in Zibo.',
    'I want to build a plant in Zibo,',
    'For students:',
    'We have to close our factory early.',
    '我想做电池回收',
    '我是快递员',
    '我公司要建一个换电站',
  ])('is not what the answer hangs on: %s', (words) => {
    expect(isErrand(words)).toBe(false);
  });
});

describe('a sentence behind a question', () => {
  it.each(['Name and job title, please.', 'A single figure is enough.', '给个数字就行。'])(
    'may tell the form of the answer alone: %s',
    (sentence) => {
      expect(isOfForm(sentence)).toBe(true);
    },
  );

  it.each(['Name the companies, please.', 'The figure for 2022.', 'In Yibin, please.'])('may ask: %s', (sentence) => {
    expect(isOfForm(sentence)).toBe(false);
  });
});

it('whether it is much is asked in passing', () => {
  expect(asksIfMuch('is that a lot?')).toBe(true);
  expect(asksIfMuch('is that a lot of money for a city?')).toBe(false);
});
