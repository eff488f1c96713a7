import { expect, it } from 'vitest';
import { VARIATIONS } from './variations.ts';

const typed = (name: string, question: string) => VARIATIONS.find((each) => each.name === name)?.vary(question, 'id');

it.each([
  ['"Hey bot, …"', 'What was the output value?', 'Hey bot, what was the output value?'],
  ['"And …"', 'Yibin has how many plants?', 'Yibin has how many plants?'],
  ['"And …"', 'How many plants are there?', 'And how many plants are there?'],
  ['"… please?"', 'How much was exported?', 'How much was exported please?'],
  ['"What\'s …"', 'What was the output value?', "What's the output value?"],
  ["'22 for 2022", 'Was it more in 2022 than in 2021?', "Was it more in '22 than in '21?"],
  ['key words alone', "What was Yibin's output value in 2022?", 'Yibin output value 2022'],
  ['key words alone', 'Did the output value rise?', 'Did the output value rise?'],
  ['…谢谢', '产值是多少？', '产值是多少谢谢'],
  ['…呢？', '产值是多少？', '产值是多少呢？'],
  ['…呢？', '产值增长了吗？', '产值增长了吗？'],
  ['22年', '2022年产值', '22年产值'],
  ['二〇二二年', '2022年产值', '二〇二二年产值'],
  ['in traditional characters', '产值', '產值'],
])('%s: %s', (name, question, otherwise) => {
  expect(typed(name, question)).toBe(otherwise);
});

it.each(VARIATIONS.filter(({ name }) => /\bof a (?:long word|name)\b/.test(name)).map(({ name }) => name))(
  '%s: another word, always the same, with its first letter',
  (name) => {
    const question = 'total capacity of Yibin';
    const otherwise = typed(name, question) ?? '';
    expect(otherwise).not.toBe(question);
    expect(otherwise).toBe(typed(name, question));
    expect(otherwise.replaceAll(/(?<=\p{L})\p{L}/gu, '')).toBe('t c o Y');
  },
);

it('names each way of typing once a language', () => {
  expect(new Set(VARIATIONS.map(({ name, language }) => `${language} ${name}`)).size).toBe(VARIATIONS.length);
});
