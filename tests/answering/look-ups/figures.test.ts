import { describe, expect, it } from 'vitest';
import { lookUpComparison } from '../../../src/answering/look-ups/comparison.ts';
import { lookUpIndicator, lookUpPlace } from '../../../src/answering/look-ups/figures.ts';
import type { LookUp } from '../../../src/answering/look-ups/result.ts';
import type { Fact } from '../../../src/domain/fact.ts';
import { ownCorpus } from '../../own-corpus.ts';

const snapshot = await ownCorpus();
const en = { snapshot, language: 'en' } as const;
const zh = { snapshot, language: 'zh' } as const;

const quotesOf = ({ sections }: LookUp) =>
  sections.flatMap(({ lines }) => lines.flatMap(({ citations }) => citations.map(({ quote }) => quote)));
const textsOf = ({ sections }: LookUp) => sections.flatMap(({ lines }) => lines.map(({ text }) => text));
const headingsOf = ({ sections }: LookUp) => sections.map(({ heading }) => heading);
const isUnder = (fact: Fact, found: LookUp) => quotesOf(found).includes(fact.quote);

describe('look-ups of figures', () => {
  it.each([en, zh])('give every figure of the corpus under its place ($language)', (asked) => {
    const missing = snapshot.corpus.facts.filter(
      (fact) => !isUnder(fact, lookUpPlace(snapshot.gazetteer.label(fact.place, asked.language), asked)),
    );
    expect(missing).toEqual([]);
  });

  it.each([en, zh])('give every figure of the corpus under its indicator ($language)', (asked) => {
    const missing = snapshot.corpus.facts.filter((fact) => {
      const name = snapshot.indicator(fact.indicator)?.[asked.language] ?? '';
      return !isUnder(fact, lookUpIndicator(name, asked));
    });
    expect(missing).toEqual([]);
  });

  it('never show a section without rows, nor a row without a citation that is verbatim', () => {
    for (const place of snapshot.knownPlaces) {
      for (const { lines } of lookUpPlace(place, en).sections) {
        expect(lines.length).toBeGreaterThan(0);
        for (const { document, quote, start, end } of lines.flatMap(({ citations }) => citations)) {
          expect(snapshot.document(document).body.slice(start, end)).toBe(quote);
        }
      }
    }
  });
});

describe('lookUpPlace', () => {
  it('shows hedges, periods and statuses with the figure', () => {
    expect(textsOf(lookUpPlace('Yibin', en, { indicator: 'revenue', period: '2023' }))).toEqual([
      '2023: over 120 billion yuan (target, not a result)',
    ]);
    expect(textsOf(lookUpPlace('宜宾', zh, { indicator: '营业收入', period: '2023年' }))).toEqual([
      '2023年：超过1200亿元（原文：over 120 billion yuan；目标，并非实际结果）',
    ]);
  });

  it.each([
    [en, 'Yibin', 'last year', /“last year” names no period/u],
    [zh, '宜宾', '去年', /“去年”不是可以查询的时期/u],
  ])('says that words for a period name none, and gives all periods ($language)', (asked, place, period, said) => {
    const all = lookUpPlace(place, asked);
    const { sections, notices } = lookUpPlace(place, asked, { period });
    expect(sections).toEqual(all.sections);
    expect(notices).toEqual([expect.stringMatching(said), ...all.notices]);
    expect(lookUpIndicator('output value', asked, { period }).notices[0]).toMatch(said);
    expect(lookUpComparison(place, 'Xinyu', asked, { period }).notices[0]).toMatch(said);
  });

  it('puts the latest period first within what is measured', () => {
    expect(textsOf(lookUpPlace('Yibin', en, { indicator: 'technology contracts' }))).toEqual(
      expect.arrayContaining(['2022: 418', '2021: 223', '2020: 160']),
    );
    const [section] = lookUpPlace('Yibin', en, { indicator: 'high-tech enterprises' }).sections;
    expect(section?.lines.map(({ text }) => text)).toEqual(['2022: 306', '2021: 200', '2020: 150']);
  });

  it('narrows to a subject, and to indicator and subject together', () => {
    expect(textsOf(lookUpPlace('Xinyu', en, { indicator: 'lithium hydroxide' })).length).toBeGreaterThan(1);
    expect(textsOf(lookUpPlace('Xinyu', en, { indicator: 'lithium hydroxide export value' }))).toContain(
      'the first half of 2023: 11.51 billion yuan',
    );
    expect(textsOf(lookUpPlace('Xinyu', en, { indicator: 'lithium hydroxide export value' })).join()).not.toContain(
      '11.92',
    );
  });

  it('says what is recorded where the indicator is not', () => {
    const { sections, notices } = lookUpPlace('Yichun', en, { indicator: 'GDP' });
    expect(sections).toEqual([]);
    expect(notices.join(' ')).toContain('lithium carbonate: production volume');
  });

  it('gives the measures of a place that has no figures', () => {
    const kunming = lookUpPlace('Kunming', en);
    expect(textsOf(kunming)).toEqual([expect.stringMatching(/^Kunming is among the cities/u)]);
    expect(kunming.notices).toEqual([
      'The sources give no figures for Kunming, Yunnan; these are the measures that they give.',
    ]);
    expect(textsOf(lookUpPlace('昆明', zh, { indicator: '产值' }))).toHaveLength(1);
    expect(textsOf(lookUpPlace('Jinxian', en))).toHaveLength(1);
  });

  it('says of a place without either only that there are no figures', () => {
    expect(lookUpPlace('Lhasa', en)).toMatchObject({ sections: [], notices: ['The sources give no figures on this.'] });
  });

  it('says once what a source says twice, with both places of it', () => {
    const [section, ...others] = lookUpPlace('Yunnan', en, { indicator: 'plan-duration' }).sections;
    expect(others).toEqual([]);
    expect(section?.lines).toMatchObject([{ citations: [{ start: expect.anything() }, { start: expect.anything() }] }]);
  });

  it('throws on a place and on an indicator that nobody knows, with the nearest names', () => {
    expect(() => lookUpPlace('Atlantis', en)).toThrow(expect.objectContaining({ code: 'UNKNOWN_PLACE' }));
    expect(() => lookUpPlace('Yibin', en, { indicator: 'outptu' })).toThrow(
      expect.objectContaining({
        code: 'UNKNOWN_INDICATOR',
        context: { name: 'outptu', suggestions: expect.arrayContaining(['output value']) },
      }),
    );
  });
});

describe('lookUpIndicator', () => {
  it('gives all that a word names, each under its own name', () => {
    const patents = lookUpIndicator('patents', en);
    expect(headingsOf(patents)).toEqual([
      'power batteries: number of authorised patents',
      'number of authorised invention patents',
    ]);
    expect(textsOf(patents)).toHaveLength(3);
    expect(patents.notices).toContain(
      '“patents” stands for more than one thing, each shown under its own name: number of authorised patents; number of authorised invention patents.',
    );
    expect(headingsOf(lookUpIndicator('investment', en))).toEqual(
      expect.arrayContaining([
        'power battery industry: investment',
        'power battery industry: agreed investment',
        'growth of industrial investment',
      ]),
    );
    expect(textsOf(lookUpPlace('Yibin', en, { indicator: 'patents' }))).toHaveLength(3);
  });

  it('puts the indicator that bears a word as its id before others of that name', () => {
    expect(headingsOf(lookUpIndicator('output', en))[0]).toBe('lithium carbonate: production volume');
  });

  it('takes an id that is no word for itself alone', () => {
    const { sections, notices } = lookUpIndicator('agreed-investment-share', en);
    expect(sections).toHaveLength(1);
    expect(notices).toEqual([]);
  });

  it('tells a class as one', () => {
    expect(textsOf(lookUpIndicator('size class', en))).toEqual([
      'Yibin, Sichuan, 2023: the 100-billion class (target, not a result)',
    ]);
  });
});
