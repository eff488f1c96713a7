import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf, normaliseQuestion } from '../../../src/answering/understand/text.ts';
import { anyText, offline } from '../offline.ts';

const { snapshot, understand } = await offline();

const placesIn = (text: string) => understand(text).places.map(({ candidates }) => candidates[0]);
const indicatorsIn = (text: string) => understand(text).indicators.map(({ ids }) => ids);
const termsIn = (text: string) => understand(text).terms.map(({ ids }) => ids[0]);

describe('what can be produced', () => {
  it('is a capacity as well as an output', () => {
    expect(indicatorsIn('How much can the plant in Yibin produce?')[0]).toContain('production-capacity');
    expect(indicatorsIn('How much did the plant in Yibin produce?')[0]).not.toContain('production-capacity');
  });
});

describe('who trades', () => {
  it('is no measure of what is traded', () => {
    expect(indicatorsIn('What did the reform save exporters?')).toEqual([]);
    expect(indicatorsIn('What did Xinyu export?')).not.toEqual([]);
  });
});

describe('what several indicators are called by alike', () => {
  it('is the sum of money where its value is asked for', () => {
    const contracts = 'registered technology contracts in Yibin in 2022';
    expect(indicatorsIn(`What was the value of the ${contracts}?`)).toEqual([['technology-contract-value']]);
    expect(indicatorsIn(`How did the ${contracts} change?`)[0]).toContain('technology-contracts');
  });
});

describe('a question, normalised', () => {
  it('loses invisible, control and direction characters and reads full-width ones', () => {
    expect(normaliseQuestion(' Ｙｉ\u200Bb\u202Ein\u0007 \n\t２０２２ ')).toBe('Yibin 2022');
  });

  it('keeps being the same when normalised again', () => {
    fc.assert(
      fc.property(anyText(50), (text) => {
        const once = normaliseQuestion(text);
        expect(normaliseQuestion(once)).toBe(once);
      }),
    );
  });
});

describe('the language of a question', () => {
  it.each([
    ['What was the output value?', 'en'],
    ['宜宾产值是多少？', 'zh'],
    ['CATL在宜宾投资了多少？', 'zh'],
    ['What was the revenue of 宜春 in 2022?', 'en'],
    ['Wie hoch war der Umsatz?', 'en'],
    ['12345', 'en'],
    ['', 'en'],
  ])('of %j is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    ['CATL Yibin 2022?', 'zh'],
    ['50 GWh', 'zh'],
    ['Wie hoch ist der Umsatz?', 'zh'],
    ['How high is it?', 'en'],
  ])('of %j is %s where Chinese is spoken', (text, language) => {
    expect(languageOf(text, 'zh')).toBe(language);
  });
});

describe('a question taken apart', () => {
  it('names places, periods, indicators and terms, and keeps the rest as words', () => {
    const question = understand("Why did Yibin's power battery output value shrivel in 2022?");
    expect(question.places.map(({ text }) => text)).toEqual(['Yibin']);
    expect(question.periods.map(({ edtf }) => edtf)).toEqual(['2022']);
    expect(question.indicators[0]?.ids).toEqual(['output-value']);
    expect(question.terms[0]?.ids).toContain('power-battery-industry');
    expect(question.rest).toEqual(['shrivel']);
    expect([...question.asks]).toEqual(['why']);
  });

  it('reads the longer of two names: output value is not output', () => {
    expect(indicatorsIn('output value of Yibin')).toEqual([['output-value']]);
    expect(indicatorsIn('output of Yibin')).toEqual([expect.arrayContaining(['output-value', 'output'])]);
  });

  it('reads names in both languages, in traditional characters and in plural forms alike', () => {
    const simplified = understand('宜宾动力电池产值');
    const traditional = understand('宜賓動力電池產值');
    expect(traditional.terms).toEqual(simplified.terms);
    expect(traditional.indicators).toEqual(simplified.indicators);
    expect(placesIn('宜賓')).toEqual(placesIn('Yibin'));
    expect(indicatorsIn('How many invention patents?')).toEqual([['invention-patents']]);
  });

  it('takes an organisation for what it is, and not for the country in its name', () => {
    expect(placesIn('What does the China Passenger Car Association say?')).toEqual([]);
    expect(termsIn('What does the China Passenger Car Association say?')).toEqual(['china-passenger-car-association']);
  });

  it('knows a city by the title that it is praised with', () => {
    expect(placesIn("the output of China's liquor capital")).toEqual(['511500']);
  });

  it('tells which of two cities is meant by the province beside it', () => {
    const [city, province] = understand('lithium in Yichun, Jiangxi').places;
    expect(city?.candidates[0]).toBe('360900');
    expect(province).toMatchObject({ qualifier: true });
    expect(placesIn('lithium in Yichun, Heilongjiang')[0]).toBe('230700');
  });

  it('marks what is enumerated', () => {
    const { indicators } = understand('How many patents and high-tech enterprises did Yibin have?');
    expect(indicators.map(({ joined }) => joined)).toEqual([false, true]);
    expect(understand('宜宾的产值和营收').indicators.map(({ joined }) => joined)).toEqual([false, true]);
  });

  it('keeps the figures that the asker brought along, which are no years', () => {
    const { quantities, periods } = understand('Did it reach 120 billion yuan in 2023?');
    expect(quantities.map(({ value, unit }) => [value, unit])).toEqual([[120e9, 'CNY']]);
    expect(periods.map(({ edtf }) => edtf)).toEqual(['2023']);
  });

  it.each([
    ["What was May's export value in 2023?", ['2023-05']],
    ['5月出口额2023年是多少？', ['2023-05']],
    ["Was May's export value in 2023 lower than in May 2022?", ['2023-05', '2022-05']],
    ['exports in May and June compared with all of 2023', ['2024-05', '2024-06', '2023']],
  ])('puts a month in the year that is named apart from it: %s', (question, expected) => {
    expect(understand(question).periods.map(({ edtf }) => edtf)).toEqual(expected);
  });

  it('reads relative words against the day', () => {
    expect(understand('output value last year').periods).toMatchObject([{ edtf: '2023', relative: true }]);
    expect(understand('今年上半年的产值').periods).toMatchObject([{ edtf: '2024-40', relative: true }]);
  });

  it.each([
    ['What is the target for 2024?', 'target'],
    ['力争实现多少产值？', 'target'],
    ['What is it expected to be?', 'expected'],
    ['What was actually achieved?', 'actual'],
    ['What is the output value in 2024?', undefined],
  ])('sees in %j that a figure of status %s is wanted', (text, status) => {
    expect(understand(text).status).toBe(status);
  });

  it('mends slips in words of the field and leaves places to the gazetteer', () => {
    expect(understand('how much lithum hydroxide did Xinyu exprt').text).toBe(
      'how much lithium hydroxide did Xinyu export',
    );
    expect(understand('output value of Hefai').text).toBe('output value of Hefai');
  });

  it('never throws, and says the same of the same question', () => {
    fc.assert(
      fc.property(anyText(200), (text) => {
        expect(understand(text)).toEqual(understand(text));
      }),
      { numRuns: 100 },
    );
  });

  it('reads every name of every indicator and term as itself', () => {
    const { indicators, glossary } = snapshot.corpus;
    const lost = [
      ...indicators.map((row) => ({
        row,
        found: snapshot.indicators.findNested([row.en, row.zh, ...row.synonyms].join('\n')),
      })),
      ...glossary.map((row) => ({
        row,
        found: snapshot.terms.findNested([row.en, row.zh, ...row.synonyms].join('\n')),
      })),
    ].filter(({ row, found }) => !found.some(({ ids }) => ids.includes(row.id)));
    expect(lost.map(({ row }) => row.id)).toEqual([]);
  });
});

describe('the name of an indicator in a question', () => {
  const incidental = (text: string) => understand(text).indicators.map((mention) => mention.incidental);

  it.each([
    'How far do drivers have to go for a charging pile?',
    'Why is battery recycling given pride of place?',
    'Which companies make cells in Yibin?',
    'How much storage capacity is there in Yibin, in GW?',
  ])('may be only a word where a figure of another kind is asked for, or none: %s', (text) => {
    expect(incidental(text)).toContain(true);
  });

  it.each([
    'How many charging piles are there?',
    'How many tonnes does battery recycling reach?',
    '宜宾的补贴是多少？',
  ])('is what is asked for where its kind is: %s', (text) => {
    expect(incidental(text)).not.toContain(true);
  });
});

describe('a question that repeats itself', () => {
  it('names no more of a kind than anybody means, so that it takes no minutes to answer', () => {
    expect(indicatorsIn('产值、'.repeat(300))).toHaveLength(40);
    expect(placesIn('宜宾，'.repeat(300))).toHaveLength(40);
  });
});
