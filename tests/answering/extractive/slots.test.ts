import { describe, expect, it } from 'vitest';
import { unfold } from '../../../src/answering/extractive/slots.ts';
import { offline } from '../offline.ts';

const { snapshot, understand } = await offline();

/** Place, period and things of each simple question within a question. */
function simple(question: string): string[] {
  return unfold(understand(question), snapshot).map(({ places, periods, indicators, terms, status }) =>
    [
      places.map(({ text }) => text).join('+'),
      periods.map(({ edtf }) => edtf).join('+'),
      ...[...indicators, ...terms].map(({ ids }) => ids[0]),
      status ?? '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

describe('a compound question', () => {
  it('unfolds by places, periods and indicators', () => {
    expect(simple('revenue in Yibin and Xinyu in 2021 and 2022')).toEqual([
      'Yibin 2021 revenue',
      'Yibin 2022 revenue',
      'Xinyu 2021 revenue',
      'Xinyu 2022 revenue',
    ]);
    expect(simple('invention patents and high-tech enterprises in Yibin')).toEqual([
      'Yibin invention-patents',
      'Yibin high-tech-enterprises',
    ]);
  });

  it('unfolds a level and its share of a whole', () => {
    expect(simple('宜春碳酸锂产量和全国占比')).toEqual([
      '宜春 output lithium-carbonate',
      '宜春 output-share lithium-carbonate',
    ]);
  });

  it('unfolds by what is enumerated in Chinese', () => {
    expect(simple('宜宾的发明专利和高新技术企业')).toEqual(['宜宾 invention-patents', '宜宾 high-tech-enterprises']);
  });

  it.each(['云南2022到2024每年的产值目标分别是多少', "Yunnan's output value target in each year from 2022 to 2024"])(
    'unfolds a span of years that it asks for year by year: %s',
    (question) => {
      const years = unfold(understand(question), snapshot).map(({ periods }) => periods[0]?.edtf);
      expect(years).toEqual(['2022', '2023', '2024']);
    },
  );

  it('leaves a span of years whole that it does not ask for so', () => {
    expect(unfold(understand("Yichun's revenue from 2020 to 2022"), snapshot)).toHaveLength(1);
  });

  it('asks none of its indicators for the kind of figure that only another one has', () => {
    const slots = unfold(understand("Ganfeng's capacity in Xinyu and its world share"), snapshot);
    expect(slots.map(({ dimension }) => dimension)).toEqual([undefined, 'ratio']);
  });

  it('stays whole where one figure is about all that is named', () => {
    expect(simple('revenue of the lithium battery and new energy industry in Yichun')).toHaveLength(1);
  });

  it('looks for a result and for its target apart, each in its own period', () => {
    expect(simple("Compare Yibin's output value in 2022 with its target")).toEqual([
      'Yibin 2022 output-value actual',
      'Yibin output-value target',
    ]);
  });

  it('looks for the result and the goal of one year where it asks whether the goal was met', () => {
    expect(simple('Did Yibin meet its output value target for 2022?')).toEqual([
      'Yibin 2022 output-value actual',
      'Yibin 2022 output-value target',
    ]);
  });

  it('that is simple stays as it is', () => {
    const question = understand('output value in Yibin in 2022');
    expect(unfold(question, snapshot)).toEqual([question]);
    expect(unfold(understand('?'), snapshot)).toHaveLength(1);
  });

  it('never unfolds without end', () => {
    const years = Array.from({ length: 20 }, (_, index) => 2001 + index).join(', ');
    expect(simple(`revenue in Yibin, Xinyu and Yichun in ${years}`)).toHaveLength(12);
  });
});
