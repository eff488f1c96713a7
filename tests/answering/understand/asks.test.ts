import { describe, expect, it } from 'vitest';
import { type Ask, asksOf } from '../../../src/answering/understand/asks.ts';

const QUESTIONS: readonly [string, readonly Ask[]][] = [
  ['how many patents were there?', ['value']],
  ['多少项专利？', ['value']],
  ['which measures are there?', ['list', 'policy']],
  ['which sodium battery company has come?', ['who']],
  ['CATL是2019年来的,对不对?', ['yes-no']],
  ['CATL是2019年来的,没错吧?', ['yes-no']],
  ['what companies has nanchang attracted?', ['who']],
  ['what kind of company is it?', []],
  ['what does the ministry say about capacity?', ['policy']],
  ['有哪些政策？', ['list', 'policy']],
  ['compare yibin with xinyu', ['comparison']],
  ['how much more than in 2021?', ['value', 'comparison', 'difference']],
  ['2022年比2021年相差多少？', ['value', 'comparison', 'difference']],
  ['which city has the highest revenue?', ['ranking']],
  ['哪个城市产值最高？', ['ranking']],
  ['how much did it grow?', ['value', 'change']],
  ['增长了多少？', ['value', 'change']],
  ['how much faster are orders?', ['value', 'change']],
  ['was the value up in may?', ['change', 'yes-no']],
  ['is a fund set up?', ['yes-no']],
  ['what is the target?', ['target']],
  ['目标是什么？', ['target']],
  ['when did it begin?', ['date']],
  ['何时生效？', ['date']],
  ['who said so?', ['who']],
  ['叫啥名字', ['who']],
  ['what accounts for the fall?', ['change', 'why']],
  ['谁颁发的？', ['who']],
  ['and who said so?', ['who']],
  ['is there help for couriers who swap batteries?', ['yes-no']],
  ['why is that so?', ['why']],
  ['what accounts for the slowdown in investment?', ['why']],
  ['what accounts for 84 percent of the exports?', []],
  ['what is behind the delay?', ['why']],
  ['投资放缓是什么造成的？', ['why']],
  ['did it happen?', ['yes-no']],
  ['是这样吗？', ['yes-no']],
  ['so it reached 120 billion then?', ['yes-no']],
  ['they make 5 gwh a year, right?', ['yes-no']],
  ['it has reached 120 billion then?', ['yes-no']],
  ['so xinyu then?', []],
  ['so what is it then?', []],
  ['已经达到1200亿了?', ['yes-no']],
  ['那是什么时候的事了?', ['date']],
  ['yibin 2022', []],
];

describe('what a question asks for', () => {
  it.each(QUESTIONS)('in %j', (text, asks) => {
    expect([...asksOf(text)].sort()).toEqual([...asks].sort());
  });
});
