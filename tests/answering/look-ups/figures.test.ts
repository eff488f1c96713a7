import { describe, expect, it } from 'vitest';
import { lookUpComparison, lookUpIndicator, lookUpPlace } from '../../../src/answering/look-ups/figures.ts';
import type { LookUp } from '../../../src/answering/look-ups/result.ts';
import type { Fact } from '../../../src/domain/fact.ts';
import { openCorpus } from '../../../src/open-corpus.ts';
import { csv, temporaryFolder } from '../../corpus/temporary-folder.ts';
import { ownCorpus } from '../../own-corpus.ts';

const snapshot = await ownCorpus();
const en = { snapshot, language: 'en' } as const;
const zh = { snapshot, language: 'zh' } as const;

const quotesOf = ({ sections }: LookUp) =>
  sections.flatMap(({ lines }) => lines.flatMap(({ citations }) => citations.map(({ quote }) => quote)));
const textsOf = ({ sections }: LookUp) => sections.flatMap(({ lines }) => lines.map(({ text }) => text));
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

/** A corpus of one document with facts of these cells: place, indicator, period, value, unit, quote. */
async function openFolder(body: string, rows: readonly string[][]) {
  const header = [
    'id: anhui',
    'title: Anhui',
    'publisher: a newspaper',
    'kind: newspaper report',
    'published: 2023-01-05',
    'published_evidence: printed',
    'language: en',
    'places: [Anhui]',
    'cleaning: none',
  ];
  const columns = 'id,place,subject,indicator,period,value,upper,unit,qualifier,sense,status,quote,note,note_zh';
  const cells = rows.map(([place = '', indicator = '', period = '', value = '', unit = '', quote = ''], index) => [
    `anhui:${index + 1}`,
    place,
    '',
    indicator,
    period,
    value,
    '',
    unit,
    '',
    '',
    'actual',
    quote,
    '',
    '',
  ]);
  const dir = temporaryFolder({
    'documents/anhui.md': `---\n${header.join('\n')}\n---\n${body}\n`,
    'facts/anhui.csv': csv(columns, ...cells),
  });
  return openCorpus(dir);
}

describe('lookUpComparison', () => {
  it('shows what both have side by side with the difference, and the rest under the place that has it', async () => {
    const body =
      'In 2022, output value reached 30 billion yuan in Hefei and 20 billion yuan in Wuhu. Hefei had 12 companies.';
    const [first = '', second = ''] = body.split(/(?<=Wuhu\.) /);
    const own = await openFolder(body, [
      ['340100', 'output-value', '2022', '30e9', 'CNY', first],
      ['340200', 'output-value', '2022', '20e9', 'CNY', first],
      ['340100', 'companies', '2022', '12', '1', second],
    ]);
    const { sections, notices } = lookUpComparison('Hefei', 'Wuhu', { snapshot: own, language: 'en' });
    const [shared, single] = sections;
    expect(shared?.lines.map(({ text }) => text)).toEqual([
      'Hefei, Anhui, 2022: 30 billion yuan',
      'Wuhu, Anhui, 2022: 20 billion yuan',
      expect.stringMatching(/10 billion yuan/),
      expect.stringMatching(/1\.5 times/),
    ]);
    expect(single).toMatchObject({
      heading: 'Given for Hefei, Anhui only',
      lines: [{ text: expect.stringContaining('12') }],
    });
    expect(notices).toEqual([]);
  });

  it('counts what lies in both only for the inner place', () => {
    const texts = textsOf(lookUpComparison('Jiangxi', 'Yichun', en));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('says that figures of different things are not ranked', () => {
    expect(lookUpComparison('Yibin', 'Xinyu', en).notices.join(' ')).toContain('not ranked');
  });
});
