import { describe, expect, it } from 'vitest';
import { meets, occurs, readText, says } from '../../src/eval/forms.ts';

describe('occurs', () => {
  it.each([
    ['20 billion', '120 billion yuan'],
    ['94%', '84.94%'],
    ['275', '2,275 and 275.5 and 275,000'],
    ['889亿', '1889亿元'],
  ])('does not find %s within another number: %s', (form, text) => {
    expect(occurs(form, text)).toBe(false);
  });

  it.each([
    ['88.9 billion', 'It reached 88.9 billion yuan.'],
    ['275', 'patents: 275.'],
    ['target', 'Target for 2024'],
    ['889亿', '产值为889亿元'],
  ])('finds %s in: %s', (form, text) => {
    expect(occurs(form, text)).toBe(true);
  });
});

describe('says', () => {
  it.each([
    ['171.5 billion yuan', '产值为1715亿元。'],
    ['6000亿元', 'a target of 600 billion yuan'],
    ['64,000 tons', '拆解6.4万吨'],
    ['25%', 'a rise of 25 percent'],
  ])('finds the figure %s in another guise: %s', (form, text) => {
    expect(says(form, readText(text))).toBe(true);
  });

  it.each([
    ['20 billion yuan', 'a revenue of 120 billion yuan'],
    ['20 billion yuan', 'a grant of 20 billion euros'],
    ['25%', 'a rise of 25 percentage points'],
    ['275', '276 patents'],
  ])('does not take another figure for %s: %s', (form, text) => {
    expect(says(form, readText(text))).toBe(false);
  });

  it('needs only one of several forms', () => {
    expect(meets(['Huzhou', '湖州'], readText('下一届论坛在湖州举行'))).toBe(true);
  });
});
