import { expect, it } from 'vitest';
import { yearsOn } from '../../../src/answering/understand/years-on.ts';

it.each([
  ['and the year before?', -1],
  ['a year later?', 1],
  ['And what were they two years later?', 2],
  ['那前一年呢', -1],
  ['再往前一年呢', -1],
  ['两年后呢?', 2],
  ['三年之前呢', -3],
  ['in two years', undefined],
  ['2021年呢', undefined],
])('%s counts %s years on', (text, years) => {
  expect(yearsOn(text)).toBe(years);
});
