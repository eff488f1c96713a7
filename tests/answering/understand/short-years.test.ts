import { expect, it } from 'vitest';
import { withFullYears } from '../../../src/answering/understand/short-years.ts';

it.each([
  ["output in '22?", 'output in 2022?'],
  ['from ’21 to ’25', 'from 2021 to 2025'],
  ["'21-'22 exports", '2021-2022 exports'],
  ["Yibin's output by '25", "Yibin's output by 2025"],
  ["profit in FY'23", 'profit in FY2023'],
  ['宜宾22年产值', '宜宾2022年产值'],
  ['22年和23年的出口额', '2022年和2023年的出口额'],
  ['到25年底的目标', '到2025年底的目标'],
  ['22年底前', '2022年底前'],
  ['截至24年12月', '截至2024年12月'],
  ['收入多少,22年呢', '收入多少,2022年呢'],
  ['22年比21年多多少', '2022年比2021年多多少'],
])('%s is of full years: %s', (text, full) => {
  expect(withFullYears(text)).toBe(full);
});

it.each([
  "the '22 new projects' of Yibin",
  "in '22%",
  "5'22",
  '近20年的变化',
  '历时22年',
  '免税15年',
  '20年来增长多少',
  '25年前的产值',
  '20到25年',
  '2022年产值',
  '10年规划',
  '5年后',
  '电池寿命可达到15年吗',
])('%s stays', (text) => {
  expect(withFullYears(text)).toBe(text);
});
