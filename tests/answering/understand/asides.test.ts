import { describe, expect, it } from 'vitest';
import { withoutAsides } from '../../../src/answering/understand/asides.ts';
import { offline } from '../offline.ts';

const { snapshot, ask } = await offline();
const without = (text: string) => withoutAsides(text, snapshot);

const ENGLISH = 'what was the output value of Yibin in 2022?';
const CHINESE = '宜宾2022年产值是多少?';

describe('what people say of themselves around a question', () => {
  it.each([
    `We're on deadline here, ${ENGLISH}`,
    `Help me settle an argument: ${ENGLISH}`,
    `Would you be so kind as to check ${ENGLISH}`,
    `I'd be grateful if you could say ${ENGLISH}`,
    `Maybe you can help me with this. ${ENGLISH}`,
    `I'm a reporter with a trade magazine. ${ENGLISH}`,
    `${ENGLISH} I couldn't find it anywhere.`,
    `${ENGLISH} I need it by Friday.`,
    `Can you tell me ${ENGLISH}`,
    `Remind me ${ENGLISH}`,
    `Does anyone here happen to know ${ENGLISH}`,
    `${ENGLISH} (I'm asking on behalf of my team.)`,
  ])('is taken off it, whatever its words: %s', (text) => {
    expect(without(text)).toBe(ENGLISH);
  });

  it.each([
    `我是做投研的,${CHINESE}`,
    `您能不能告诉我${CHINESE}`,
    `各位老师好,${CHINESE}`,
    `${CHINESE}我查了半天没查到。`,
    `${CHINESE}麻烦您了。`,
  ])('is taken off a Chinese one: %s', (text) => {
    expect(without(text)).toBe(CHINESE);
  });

  it.each([
    ['What was the output value of Yibin, if you don’t mind?', 'What was the output value of Yibin?'],
    ['Could you look up for me did output rise in Yibin?', 'did output rise in Yibin?'],
    ['Do you know by how much output rose in Yibin?', 'by how much output rose in Yibin?'],
    ["We're on deadline here, and in 2020?", 'and in 2020?'],
    ["We're on deadline here, who awarded it?", 'who awarded it?'],
    ['Maybe you can help me with this. Why is that?', 'Why is that?'],
    ['WHAT IS THE OUTPUT OF YIBIN? I DON’T NEED THE DETAILS.', 'WHAT IS THE OUTPUT OF YIBIN?'],
    ['Maybe you can help me. Did Yibin get to the 120 billion?', 'Did Yibin get to the 120 billion?'],
  ])('is told from the question: %s', (text, rest) => {
    expect(without(text)).toBe(rest);
  });

  it.each([
    'We have a factory in Yibin. What subsidy is there?',
    'We recycle. What subsidies can we get in Nanchang?',
    'If we recycle at home, what subsidy is paid in Nanchang?',
    'Can I get a subsidy when I buy a car in Nanchang?',
    'I only want permanent ones. How many jobs are there in Yibin?',
    'How many jobs did Yibin create? I mean permanent ones.',
    'I work at Svolt, how many patents were granted in Yibin?',
    'I sell scooters. How many are there in Yibin?',
    'I sell scooters. How many of them are there in Yibin?',
    'I bought a scooter. How much subsidy is there for it in Nanchang?',
    '我在天齐上班,产量多少?',
    '我买的新能源车在宜宾能上牌吗?',
    '我查的宜宾产值对吗?',
    '你怎么看宜宾的产值?',
    '如果你是企业,南昌的补贴有多少?',
  ])('stays where the answer hangs on it: %s', (text) => {
    expect(without(text)).toBe(text);
  });
});

it('a question with words around it is answered like the question', async () => {
  const question = "How much did the output value of Yibin's power batteries grow in 2022?";
  const [plain, around] = [await ask(question), await ask(`We're on deadline here, ${question} I'd owe you a beer!`)];
  expect(plain.abstained).toBe(false);
  expect(around.sentences).toEqual(plain.sentences);
});
