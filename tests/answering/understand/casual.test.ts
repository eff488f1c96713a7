import { expect, it } from 'vitest';
import { writtenOut } from '../../../src/answering/understand/casual.ts';

it.each([
  ['which metals n minerals r there', 'which metals and minerals are there'],
  ['what happens w battery plants bc of it', 'what happens with battery plants because of it'],
  ['did it acutally work', 'did it actually work'],
  ['收入有多少呀?', '收入有多少?'],
  ['新余咋改的', '新余怎么改的'],
  ['Have they managed to cut it?', 'Have they cut it?'],
  ['宁德时代哪年来宜宾', '宁德时代哪年 来宜宾'],
  ['哪一年会达到1000亿', '哪一年 会达到1000亿'],
])('%s is written out', (text, plain) => {
  expect(writtenOut(text)).toBe(plain);
});

it.each([
  'R&D in Yibin',
  'a charger of 40 w',
  'r&d projects',
  'N95 masks',
  'the u.s. market',
  'who manages to-do lists',
  '近年来',
])('%s stays', (text) => {
  expect(writtenOut(text)).toBe(text);
});
