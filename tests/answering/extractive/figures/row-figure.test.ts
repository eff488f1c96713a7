import { describe, expect, it } from 'vitest';
import { offline } from '../../offline.ts';

const own = await offline();
const made = await offline('tests/eval/corpus');

describe('a row of the fact table', () => {
  it.each([
    ['what was sold by what was made', 'How many NEVs were sold in Changzhou in 2023?'],
    ['what was registered by what was made', 'How many NEVs were registered in Changzhou?'],
    ['what people earn by what is granted to them', 'What do technicians earn in Ningde?'],
    ['an area by whatever there is of the place', 'What is the area of Changzhou?'],
    ['a population by a number of jobs', '常州人口是多少？'],
  ])('does not tell %s', async (_, question) => {
    const { plan } = await made.inquire(question);
    expect(plan.abstain).toBeDefined();
  });

  it('tells how much is produced neither by a share nor by a rank', async () => {
    const { plan } = await own.inquire('How much lithium hydroxide does Ganfeng produce each year?');
    expect(plan.abstain).toBeDefined();
  });

  it('of a company does not tell what its city has, unless companies are asked for', async () => {
    const ofCity = await own.inquire('Xinyu lithium output');
    const ofCompany = await own.inquire('What is the production capacity of Ganfeng Lithium in Xinyu?');
    expect(ofCity.plan.abstain).toBeDefined();
    expect(ofCompany.plan.facts.map(({ value }) => value)).toContain(81_000);
  });

  it('tells how many earn their living somewhere', async () => {
    const { plan } = await made.inquire('How many people earn their living making batteries in Changzhou?');
    expect(plan.facts.map(({ value }) => value)).toContain(58_300);
  });
});

describe('how much power or water somebody uses', () => {
  it('is not told by what can be made with it', async () => {
    const { plan } = await made.inquire('How much power does the Liyang park use?');
    expect(plan.abstain).toBeDefined();
  });

  it('is told by what is drawn', async () => {
    const { plan } = await made.inquire(
      "How much fresh water did lithium extraction take in Qinghai's salt lakes in 2023?",
    );
    expect(plan.sentences[0]?.quote).toContain('31 million cubic metres');
  });
});
