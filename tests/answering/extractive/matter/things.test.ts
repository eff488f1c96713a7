import { describe, expect, it } from 'vitest';
import { offline } from '../../offline.ts';

const { inquire } = await offline('tests/eval/corpus');

describe('a question about one thing', () => {
  it.each([
    ['what one thing costs by the price of another', 'What does a battery swap cost in Fuzhou?'],
    ['what a place costs by what something near it did', 'What is the cost of Thacker Pass?'],
    ['what a thing costs that no text names', 'What does a container cost?'],
    ['a price at home by one in public', 'What does a kilowatt-hour cost at home in Fuzhou?'],
    ['what is paid for each thing by what is paid for something else', 'How much does Zibo pay for each battery?'],
    ['what others pay by what one company does', 'What is the tariff for other companies in Suining?'],
    ['the rest by the thing itself', 'How many vehicles did Hefei build that were not new energy vehicles?'],
    ['what was sold by what can be made', 'What did Haoyue Storage sell in 2023?'],
    ['what things are made of by where they are made', 'What are batteries made of?'],
    ['what was approved by what is there', 'How many swapping stations were approved in Fuzhou?'],
    ['what there is in a place by what is on the way to it', 'Is there a swapping station in Wuhan?'],
    ['the first of a row by a later one', 'Where was the first Yangtze battery forum?'],
    [
      'the price of a time by how far it was below the peak of then',
      'What was the price of hydroxide in November 2022?',
    ],
    ['how long a pipe is by how long a plan is', 'How long is the pipeline?'],
    ['a fund by what is paid for something else', 'How large is the fund in Suzhou?'],
    ['what cities pay by what their province does', 'How much do the cities in Hubei pay into the fund?'],
    ['what is paid into a fund by its size', 'How much do cities pay into the fund?'],
    ['a national requirement by a province', 'What is the national requirement for lithium recovery?'],
    ['a national rule by a city', 'When were the Chinese rules for recycling issued?'],
    ['all power of a city by that of one branch', 'How much electricity did the whole of Changzhou use in 2023?'],
    ['工业用电', '常州工业用电量2023'],
    ['what a thing costs by what else its maker pays', 'What do cells from Jingmen cost?'],
    ['what a named thing costs by another one near by', 'What did the Storey County park cost?'],
    ['what operators pay by what couriers do', 'What do operators pay for a cabinet in Zibo?'],
    ['a rate for one metal by that for another', 'What is the recovery rate for cobalt in Suzhou, Anhui?'],
    [
      'what is spent in a year by what there is for five',
      'How much does the provincial laboratory in Wuhan spend each year?',
    ],
    ['whether an aim was met by words of another aim', 'Did Hubei reach its aim for 2023?'],
    ['wages by a credit', 'Nevada wages battery'],
    ['an area by whatever a park has', 'Reno park area'],
    ['the price of one thing, in keywords, by that of another', 'Fuzhou swapping price'],
    ['全市就业人数，资料只说其中一家', '娄底就业人数'],
    ['由什么制成', '热电池由什么制成？'],
  ])('is not told %s', async (_, question) => {
    const { plan } = await inquire(question);
    expect(plan.abstain).toBeDefined();
  });

  it.each([
    ['with the time in the sentence before it', 'What does charging at night cost in Fuzhou?', '0.42 yuan'],
    ['for each thing that is named', 'How much does Suzhou pay for each national standard?', '500,000 yuan'],
    [
      'in words of containing',
      'How many of the cells made in the Yangtze River Delta contain electrolyte from Taizhou?',
      'one in every six',
    ],
  ])('is told %s', async (_, question, words) => {
    const { plan } = await inquire(question);
    expect(plan.abstain).toBeUndefined();
    expect([...plan.sentences, ...plan.facts, ...plan.measures].map(({ quote }) => quote).join('\n')).toContain(words);
  });
});
