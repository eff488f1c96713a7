import { describe, expect, it } from 'vitest';
import { offline } from '../offline.ts';

const { inquire } = await offline();
const planOf = async (question: string) => (await inquire(question)).plan;

describe('a question for policies that does not say which', () => {
  it.each(['What battery policies does Yibin have?', '宜宾有哪些动力电池政策？', 'What steps has Yibin taken?'])(
    'is answered with what is in force or announced before what has been achieved: %s',
    async (question) => {
      const statuses = (await planOf(question)).measures.map(({ status }) => status);
      expect(statuses[0]).toMatch(/^(?:in force|announced)$/);
      expect(statuses.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))).toEqual(statuses);
    },
  );

  it.each(['What measures has Yichun taken?', '宜春采取了哪些措施？'])('is told by no figure: %s', async (question) => {
    const { abstain, facts, measures } = await planOf(question);
    expect(abstain).toBeUndefined();
    expect(facts).toEqual([]);
    expect(new Set(measures.map(({ place }) => place))).toEqual(new Set(['360900']));
  });

  it('is answered for each of several places', async () => {
    const { measures } = await planOf('Compare the policies of Yibin and Nanchang');
    const places = Map.groupBy(measures, ({ place }) => place);
    expect([...places.keys()]).toEqual(['511500', '360100']);
    for (const each of places.values()) expect(each.length).toBeGreaterThanOrEqual(3);
  });

  it('is told in the words of the source where the summary leaves out an amount', async () => {
    const { sentences } = await planOf('Compare the policies of Yibin and Nanchang');
    expect(sentences.map(({ quote }) => quote).join()).toContain('exceed 20 billion yuan');
  });

  it('is not answered where a place has none', async () => {
    expect((await planOf('What battery policies does Shanghai have?')).abstain).toBeDefined();
  });

  it('keeps to what the question says of them', async () => {
    const { measures } = await planOf('What customs measures has Xinyu taken?');
    expect(measures.length).toBeGreaterThan(0);
    for (const { quote } of measures) expect(quote).not.toMatch(/green development/);
  });
});

const ORDER = ['in force', 'announced', 'proposed', 'achieved'];
