import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer.ts';
import { lookUpPlace } from '../../src/answering/look-ups/figures.ts';
import { lookUpMeasures, lookUpTimeline } from '../../src/answering/look-ups/measures.ts';
import type { Language } from '../../src/domain/answer.ts';
import { openCorpus } from '../../src/open-corpus.ts';
import { csv, temporaryFolder } from '../corpus/temporary-folder.ts';

/** The row of a measure of Luzhou. */
const measureOf = (id: string, date: string, quote: string, supersedes: string): string[] => [
  id,
  '510500',
  'Luzhou municipal government',
  'battery-recycling',
  'in force',
  date,
  quote,
  `${date}年泸州的电池回收措施。`,
  quote,
  supersedes,
];

const FACTS = 'id,place,subject,indicator,period,value,unit,status,quote';
const MEASURES = 'id,place,actor,topic,status,date,summary,summary_zh,quote,supersedes';
const QUESTION = "What was the output value of Luzhou's power battery industry in 2022?";

interface Text {
  publisher?: string;
  published: string;
  body: string;
  /** Output values with their quotes, in billions of yuan. */
  output?: readonly (readonly [billions: number, period: string, quote: string])[];
  measures?: readonly (readonly string[])[];
}

const said = (billions: number, period = '2022'): string =>
  `In ${period}, the output value of Luzhou's power battery industry was ${billions} billion yuan.`;

const plain = (billions: number, published: string, publisher = 'The Paper', period = '2022'): Text => ({
  publisher,
  published,
  body: said(billions, period),
  output: [[billions, period, said(billions, period)]],
});

function openTexts(texts: Readonly<Record<string, Text>>) {
  const files = Object.entries(texts).flatMap(
    ([id, { publisher = 'The Paper', published, body, output, measures }]) => {
      const header = `---\ntitle: ${id}\npublisher: ${publisher}\npublished: "${published}"\nlanguage: en\nplaces: ["510500"]\n---\n\n`;
      const rows = (output ?? []).map(([billions, period, quote], index) => [
        String(index + 1),
        '510500',
        'power-battery-industry',
        'output-value',
        period,
        `${billions}e9`,
        'CNY',
        'actual',
        quote,
      ]);
      return [
        [`documents/${id}.md`, `${header}${body}\n`],
        [`facts/${id}.csv`, csv(FACTS, ...rows)],
        ...(measures ? [[`measures/${id}.csv`, csv(MEASURES, ...measures.map((row) => [...row]))]] : []),
      ];
    },
  );
  return openCorpus(temporaryFolder(Object.fromEntries(files)));
}

async function ask(texts: Readonly<Record<string, Text>>, text = QUESTION) {
  return await answerQuestion({ text, history: [] }, await openTexts(texts), '2026-11-22');
}

describe('a figure that its publisher has revised', () => {
  const texts = { first: plain(10, '2023-02-03'), second: plain(12.5, '2024-03-01') };

  it('is told behind the later one, and said to be revised, with publisher and dates', async () => {
    const { sentences, notices, conflicts } = await ask(texts);
    expect(sentences.map(({ text }) => /[\d.]+ billion/u.exec(text)?.[0])).toEqual(['12.5 billion', '10 billion']);
    expect(conflicts).toEqual([{ kind: 'revision', facts: ['second:1', 'first:1'] }]);
    expect(notices).toContain(
      'Since revised: The Paper gave 10 billion yuan (published 3 February 2023) and later 12.5 billion yuan (published 1 March 2024).',
    );
  });

  it('is marked in look-ups, below the later one', async () => {
    const { sections } = lookUpPlace('Luzhou', { snapshot: await openTexts(texts), language: 'en' });
    const lines = sections.flatMap(({ lines: rows }) => rows);
    expect(lines.map(({ text }) => text)).toEqual(['2022: 12.5 billion yuan', '2022: 10 billion yuan']);
    for (const { note } of lines) expect(note).toContain('Since revised');
  });

  it('is a contradiction where the publishers differ, told with both and never averaged', async () => {
    const { sentences, notices, answer } = await ask({
      first: plain(10, '2023-02-03'),
      second: plain(12.5, '2024-03-01', 'Xinhua'),
    });
    expect(sentences).toHaveLength(2);
    expect([answer, ...notices].join('\n')).toContain(
      '10 billion yuan: The Paper, published 3 February 2023; 12.5 billion yuan: Xinhua, published 1 March 2024.',
    );
    expect(answer).not.toContain('11.25');
  });

  it.each([
    ['neither is later', plain(10, '2023'), plain(12.5, '2023-03')],
    ['nobody knows when', plain(10, 'XXXX-03-01'), plain(12.5, '2024')],
    ['nobody knows the publishers', plain(10, '2023', 'unknown'), plain(12.5, '2024', 'unknown')],
  ])('is a contradiction where %s', async (_, first, second) => {
    expect((await ask({ first, second })).conflicts).toMatchObject([{ kind: 'conflict' }]);
  });
});

describe('a figure that its own document corrects', () => {
  const correction = `Correction: ${said(12.5)}`;
  const corrected: Text = {
    published: '2023-02-03',
    body: `${said(10)}\n\nMuch else happened.\n\n${correction}`,
    output: [
      [10, '2022', said(10)],
      [12.5, '2022', correction],
    ],
  };

  it('is told as corrected, the earlier figure only as what was taken back', async () => {
    const { sentences, notices } = await ask({ corrected });
    expect(sentences.map(({ text }) => /[\d.]+ billion/u.exec(text)?.[0])).toEqual(['12.5 billion']);
    expect(notices).toContain(
      'The document corrects itself: not 10 billion yuan, as it says first, but 12.5 billion yuan.',
    );
  });

  it('is no correction where the text only goes on', async () => {
    const body = corrected.body.replace('Correction: ', '');
    const output = [
      [10, '2022', said(10)],
      [12.5, '2022', said(12.5)],
    ] as const;
    expect((await ask({ corrected: { ...corrected, body, output } })).conflicts).toMatchObject([{ kind: 'conflict' }]);
  });
});

describe('the latest period', () => {
  it('is told from the latest publication where that goes less far', async () => {
    const texts = {
      first: plain(20, '2024-01-05', 'The Paper', '2023'),
      second: plain(12.5, '2024-03-01', 'Xinhua', '2021'),
    };
    const snapshot = await openTexts(texts);
    expect(lookUpPlace('Luzhou', { snapshot, language: 'en' }).notices).toEqual([
      'The latest period here is 2023, in what was published 5 January 2024; the newest publication, of 1 March 2024, goes up to 2021.',
    ]);
    const same = await openTexts({ ...texts, second: plain(12.5, '2024-03-01', 'Xinhua', '2023') });
    expect(lookUpPlace('Luzhou', { snapshot: same, language: 'en' }).notices).toEqual([]);
  });
});

describe('a measure that another supersedes', () => {
  const subsidy = 'Luzhou pays a subsidy for recycling batteries.';
  const rule = 'Luzhou ends the subsidy and obliges makers to take batteries back.';
  const texts = {
    first: { published: '2021', body: subsidy, measures: [measureOf('m1', '2021', subsidy, '')] },
    second: { published: '2024', body: rule, measures: [measureOf('m1', '2024', rule, 'first:m1')] },
  };

  it.each<[Language, string]>([
    ['en', `— superseded by: ${rule.slice(0, -1)} (2024)`],
    ['zh', '已被取代：2024年泸州的电池回收措施（2024年）'],
  ])('is shown with it among measures and in the timeline, in %s', async (language, words) => {
    const asked = { snapshot: await openTexts(texts), language };
    for (const { sections } of [lookUpMeasures(asked), lookUpTimeline('Luzhou', asked)]) {
      const lines = sections.flatMap(({ lines: rows }) => rows).filter(({ text }) => text.includes(words));
      expect(lines.map(({ citations }) => citations.map(({ document }) => document))).toEqual([['first', 'second']]);
    }
  });

  it('is told behind it in answers, and said to be superseded by its mark', async () => {
    const { sentences, notices } = await ask(texts, 'What does Luzhou do for recycling batteries with a subsidy?');
    const documents = sentences.flatMap(({ citations }) => citations.map(({ document }) => document));
    expect(documents.indexOf('second')).toBeLessThan(documents.indexOf('first'));
    expect(notices).toContainEqual(expect.stringMatching(/^\[2\] is superseded by \[1\]\.$/u));
  });
});
