import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../../src/answering/extractive/matter/question-parts.ts';
import { offline } from '../../offline.ts';

const own = await offline();
const texts = await offline(join(import.meta.dirname, '../../../eval/corpus'));

describe('the parts of a question', () => {
  it.each([
    ['What is the capacity of Fuding and who owns it?', ['What is the capacity of Fuding', 'who owns it']],
    ['How much of its ore is to be local, and by when?', ['How much of its ore is to be local', 'by when']],
    ['福鼎产能是多少，由谁建设？', ['福鼎产能是多少', '由谁建设']],
    ['叫啥名字，收入多少', ['叫啥名字', '收入多少']],
    ['签了多少个项目、金额多大？', ['签了多少个项目', '金额多大']],
    ['How many jobs are there, what share of them is new?', ['How many jobs are there', 'what share of them is new']],
    ['What was the output and its share of the total?', ['What was the output', 'its share of the total']],
    ['宜宾产值和从业人数各是多少？', ['宜宾产值是多少', '从业人数是多少']],
  ])('are the questions that it strings together: %s', (question, parts) => {
    expect(partsOf(question)).toEqual(parts);
  });

  it.each(['In 2022, how much did Yibin and Yichun produce?', '2022年，宜宾和宜春产值各是多少？'])(
    'are one where the rest asks nothing: %s',
    (question) => {
      expect(partsOf(question)).toHaveLength(1);
    },
  );
});

describe('a question of two parts', () => {
  it.each([
    [
      'How much lithium iron phosphate did Yichang make, and what is it to make by 2026?',
      '290,000 tons',
      '600,000 tons',
    ],
    ['娄底储能企业现在有多少家，今年想要多少家？', '64家', '80家'],
  ])('is not told by a goal alone, nor by one figure: %s', async (question, result, goal) => {
    const { answer } = await texts.ask(question);
    expect(answer).toContain(result);
    expect(answer).toContain(goal);
  });

  it.each([
    [own, 'How much lithium carbonate did Yichun make last year and what was it worth?', 'what was it worth'],
    [texts, 'What is the capacity of Fuding and who owns it?', 'who owns it'],
    [texts, '福鼎产能是多少，由谁建设？', '由谁建设'],
  ])('is answered with what there is, and told what is left open', async ({ ask }, question, part) => {
    const { abstained, answer } = await ask(question);
    expect(abstained).toBe(false);
    expect(answer.split('\n').at(-1)).toContain(`“${part}”`);
  });

  it.each(['Who owns the plant in Fuding and what is its capacity?'])(
    'is not answered where only the second of them is: %s',
    async (question) => {
      expect((await texts.ask(question)).abstained).toBe(true);
    },
  );

  it.each([
    'How many projects has Yibin signed since June 2022, and how much investment was agreed?',
    'When did Yibin get its title and who awarded it?',
  ])('is answered without more words where both are told: %s', async (question) => {
    const { plan } = await own.inquire(question);
    expect(plan.remarks.filter(({ kind }) => kind === 'part unanswered')).toEqual([]);
  });
});
