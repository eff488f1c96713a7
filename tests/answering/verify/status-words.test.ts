import { expect, it } from 'vitest';
import { clausesOf } from '../../../src/answering/verify/proximity.ts';
import { statusesOf } from '../../../src/answering/verify/status-words.ts';
import { parseQuantities } from '../../../src/facts/quantities/parse.ts';

it.each([
  ['Last year the plant shipped 1.9 GWh, less than half of what it could have made.', ['actual', 'actual']],
  ['The plant could ship 1.9 GWh.', ['expected']],
  ['By 2027 the plant aims for 30 GWh.', ['target']],
  ['新能源商用车下线4.62万辆，完成年度目标（5万辆）的92.4%。', ['actual', 'actual', 'actual']],
])('the figures of “%s” are told as %s', (text, told) => {
  const figures = parseQuantities(text);
  const clauses = clausesOf(text, []);
  expect(figures.flatMap((figure) => [...statusesOf(clauses, figures, figure)])).toEqual(told);
});
