import { describe, expect, it } from 'vitest';
import { withoutFillers } from '../../../src/answering/understand/fillers.ts';

describe('words that say nothing', () => {
  it.each([
    ['aw ok. Xinyu then?', 'Xinyu then?'],
    ['haha and what was it before', 'and what was it before'],
    ['cool cool. and in dollars', 'and in dollars'],
    ['ok thanks so much, anyway. how many patents', 'how many patents'],
    ['哦哦 那前一年呢', '那前一年呢'],
    ['哈哈谢谢你,顺便问下云南的目标', '云南的目标'],
    ['核实一下，云南的计划', '云南的计划'],
    ['Hey bot, how many patents', 'how many patents'],
    ['不好意思再问一下,抚州的园区', '抚州的园区'],
    ['Quick question: did it grow', 'did it grow'],
    ['我想知道云南的目标', '云南的目标'],
    ['大家好，请教一下，云南的目标', '云南的目标'],
    ['急！云南的目标', '云南的目标'],
    ['各位老师好，云南的目标', '云南的目标'],
    ['Morning all, how many patents', 'how many patents'],
    ['Sorry to bother you, but how many patents', 'how many patents'],
    ['Just wondering, how many patents', 'how many patents'],
    ['So basically how many patents', 'how many patents'],
    ['根据资料，云南的目标', '云南的目标'],
  ])('are taken off the beginning of a question: %s', (text, rest) => {
    expect(withoutFillers(text)).toBe(rest);
  });

  it.each([
    'cool climates for batteries?',
    'Right of way for cables?',
    'Morning peak tariffs, what are they?',
    '辛苦了哪些人？',
    'okra exports of Hainan?',
    '好利来公司产值多少',
    '问界汽车产量多少',
    'so how far is it',
    'Question time in Yibin: what was said?',
    'Who gave thanks to whom?',
    'Which projects are urgent?',
    'What do you know?',
    'I need the figure of Yibin for Friday',
    '谁知道云南的目标',
  ])('are not what is asked about: %s', (text) => {
    expect(withoutFillers(text)).toBe(text);
  });

  it.each([
    ['How many patents? Thanks!', 'How many patents?'],
    ['How many patents are there? thank you in advance', 'How many patents are there?'],
    ['南昌的目标是多少？谢谢！', '南昌的目标是多少？'],
    ['南昌的目标是多少?多谢各位', '南昌的目标是多少?'],
    ['南昌的目标是多少谢谢', '南昌的目标是多少'],
    ['南昌的目标是多少拜托了！', '南昌的目标是多少'],
    ['how many patents thanks', 'how many patents'],
    ['how many patents asap', 'how many patents'],
    ['how many patents I need it by Friday.', 'how many patents'],
    ['How many patents? Asking for a friend.', 'How many patents?'],
    ['南昌的目标是多少，有人知道吗？', '南昌的目标是多少'],
    ['南昌的目标是多少？我明天要交稿。', '南昌的目标是多少？'],
    ['How many patents please?', 'How many patents?'],
    ['How many patents, according to the sources?', 'How many patents?'],
  ])('are taken off its end where they thank: %s', (text, rest) => {
    expect(withoutFillers(text)).toBe(rest);
  });

  it.each(['thanks', 'ok.', '谢谢'])('are all there is of %s', (text) => {
    expect(withoutFillers(text)).toBe(text);
  });
});

it.each([
  ["For a story I'm writing: how many patents?", 'how many patents?'],
  ['For our report, how many patents?', 'how many patents?'],
  ['我写报道要用，云南的目标', '云南的目标'],
  ['For Yibin, how many patents?', 'For Yibin, how many patents?'],
  ['For a story', 'For a story'],
])('what a question is asked for is taken off it: %s', (text, rest) => {
  expect(withoutFillers(text)).toBe(rest);
});
