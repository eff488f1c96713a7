import { beforeAll, describe, expect, it } from 'vitest';
import { type ProposedFigure, readFigures } from '../../src/answering/read-figures.ts';
import type { Snapshot } from '../../src/answering/snapshot.ts';
import { createSnapshot } from '../../src/answering/snapshot.ts';
import type { Document } from '../../src/domain/document.ts';
import { ownCorpus } from '../own-corpus.ts';

let snapshot: Snapshot;

beforeAll(async () => {
  const { corpus, gazetteer } = await ownCorpus();
  snapshot = createSnapshot(corpus, gazetteer);
});

function read(body: string, header: Partial<Document> = {}): ProposedFigure[] {
  const document: Document = {
    id: 'new',
    title: 'A new document',
    publisher: 'unknown',
    kind: 'unknown',
    published: '2024-03-01',
    publishedEvidence: '',
    language: 'en',
    places: ['511500'],
    cleaning: '',
    body,
    reviewed: false,
    ...header,
  };
  return readFigures(document, snapshot);
}

describe('reading the figures of a document nobody has reviewed', () => {
  it('proposes a row for every quantity, with the verbatim sentence it stands in', () => {
    const body =
      'The city said so.\n\nIn 2022, the output value of the power battery industry in Yibin reached 88.9 billion yuan, an increase of 94 percent.';
    const figures = read(body);
    expect(figures.map(({ fact }) => [fact.id, fact.value, fact.unit])).toEqual([
      ['new:1', 88.9e9, 'CNY'],
      ['new:2', 94, '%'],
    ]);
    for (const { fact, figure } of figures) {
      expect(body.slice(fact.span.start, fact.span.end)).toBe(fact.quote);
      expect(figure.start >= fact.span.start && figure.end <= fact.span.end).toBe(true);
      expect(fact.reviewed).toBe(false);
    }
  });

  it('tells place, subject, indicator, period and status from the words beside the figure', () => {
    const [figure] = read(
      'In 2022, the output value of the power battery industry in Yibin reached 88.9 billion yuan.',
    );
    expect(figure).toMatchObject({
      missing: [],
      fact: {
        place: '511500',
        subject: 'power-battery-industry',
        indicator: 'output-value',
        period: '2022',
        status: 'actual',
      },
    });
  });

  it('leaves open what grew within a month: a row of growth is on the year before', () => {
    const figures = read(
      'In May, revenue rose by 9 percent year-on-year, and was 2 percent lower than in the previous month.',
    );
    expect(figures.map(({ fact, missing }) => [fact.indicator, missing.includes('indicator')])).toEqual([
      ['revenue-growth', false],
      ['', true],
    ]);
  });

  it('reads a percentage as the growth of what is named, negative where it fell', () => {
    const figures = read('In 2023, revenue fell by 16.1 percent to 4.64 billion yuan.');
    expect(figures.map(({ fact }) => [fact.indicator, fact.value])).toEqual([
      ['revenue-growth', -16.1],
      ['revenue', 4.64e9],
    ]);
  });

  it('never takes a goal, a hope or a year to come for a result', () => {
    const statuses = [
      'Yibin aims at an output value of 300 billion yuan.',
      'The output value of Yibin is expected to reach 300 billion yuan.',
      'Output value in Yibin in 2030: 300 billion yuan.',
      'Output value in Yibin reached 88.9 billion yuan in 2022.',
    ].map((body) => read(body)[0]?.fact.status);
    expect(statuses).toEqual(['target', 'expected', 'target', 'actual']);
  });

  it('reads Chinese alike', () => {
    const [figure] = read('2022年，宜宾市动力电池产业总产值达到889亿元。', { language: 'zh' });
    expect(figure?.fact).toMatchObject({ place: '511500', indicator: 'output-value', period: '2022', value: 889e8 });
  });

  it('reckons "last year" from the publication, and marks it where that is inferred', () => {
    const body = 'Last year the output value of Yibin reached 88.9 billion yuan.';
    expect(read(body)[0]?.fact.period).toBe('2023');
    expect(read(body, { published: '2024?' })[0]?.fact.period).toBe('2023?');
  });

  it('says what it could not tell instead of guessing', () => {
    const [figure] = read('The dish was served 275 times at 3 kg.', { places: [], published: 'XXXX' });
    expect(figure?.missing).toEqual(['place', 'indicator', 'period']);
  });

  it.each([
    'Shanghai Electric invested 3 billion yuan in energy storage in 2023.',
    'Zhongshan University obtained 40 invention patents for batteries in 2023.',
    '上海电气2023年投资30亿元。',
  ])('takes no place from the name of a firm or a school: %s', (body) => {
    const [figure] = read(body, { places: [] });
    expect(figure?.fact.place).toBe('');
    expect(figure?.missing).toContain('place');
  });

  it('lists the place where several bear its name and nothing tells which is meant', () => {
    const body = 'In 2023, Changan invested 5 billion yuan in batteries.';
    expect(read(body, { places: [] })[0]).toMatchObject({ fact: { place: '130102' }, missing: ['place'] });
    expect(read(body, { places: ['610100'] })[0]).toMatchObject({ fact: { place: '610116' }, missing: [] });
  });

  it('reads the cells of a table by their headers', () => {
    const body = `The industry in Sichuan:

| City | Output value of power batteries in 2022 (billion yuan) | Growth of output value (%) | High-tech enterprises |
| --- | --- | --- | --- |
| Yibin | 88.9 | -4.5 | 120 |
| Suining | over 10 | 94.2% | 1,200 |`;
    const figures = read(body, { places: ['510000'] });
    expect(figures.map(({ fact }) => [fact.place, fact.indicator, fact.period, fact.qualifier, fact.value])).toEqual([
      ['511500', 'output-value', '2022', '', 88.9e9],
      ['511500', 'output-value-growth', '2022', '', -4.5],
      ['511500', 'high-tech-enterprises', '2022', '', 120],
      ['510900', 'output-value', '2022', 'over', 10e9],
      ['510900', 'output-value-growth', '2022', '', 94.2],
      ['510900', 'high-tech-enterprises', '2022', '', 1200],
    ]);
    expect(figures[0]).toMatchObject({
      fact: { quote: '| Yibin | 88.9 | -4.5 | 120 |', subject: 'power-battery-industry' },
    });
    expect(figures.map(({ figure: { start, end } }) => body.slice(start, end))).toContain('over 10');
  });

  it('reads years at the head of columns, and goals by the line above the table', () => {
    const body = '主要目标（单位：亿元）\n\n| 指标 | 2022年 | 2030年 |\n|---|---|---|\n| 产值 | 889 | 3,000 |';
    expect(read(body, { language: 'zh' }).map(({ fact }) => [fact.period, fact.value, fact.status])).toEqual([
      ['2022', 889e8, 'target'],
      ['2030', 3000e8, 'target'],
    ]);
  });

  it('reads hundreds of figures in one sentence each by the words around it', () => {
    const line = Array.from({ length: 300 }, (_, index) => `then output value reached ${index + 2}.5 billion yuan`);
    const body = line.join(', ');
    const figures = read(body);
    expect(figures.map(({ fact }) => fact.value)).toEqual(line.map((_, index) => (index + 2.5) * 1e9));
    for (const { fact } of figures) {
      expect(fact.indicator).toBe('output-value');
      expect(fact.quote.length).toBeLessThan(1000);
      expect(body.slice(fact.span.start, fact.span.end)).toBe(fact.quote);
    }
  });

  it('finds nearly all figures that people recorded from the built-in documents', () => {
    const { facts, documents } = snapshot.corpus;
    const figures = documents.flatMap((document) => readFigures(document, snapshot).map(({ fact }) => fact));
    const found = facts.filter((fact) =>
      figures.some(
        ({ document, span, value, unit }) =>
          document === fact.document &&
          unit === fact.unit &&
          Math.abs(value) === Math.abs(fact.value) &&
          span.start < fact.span.end &&
          fact.span.start < span.end,
      ),
    );
    expect(found.length / facts.length).toBeGreaterThan(0.95);
  });
});
