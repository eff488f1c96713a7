import { describe, expect, it } from 'vitest';
import { namesListed, periodOfReport } from '../../../src/answering/evidence/titles.ts';
import { ownCorpus } from '../../own-corpus.ts';

const [document] = (await ownCorpus()).corpus.documents;
if (!document) throw new Error('a corpus without a document');

describe('the names that a title lists', () => {
  it('are those that stand side by side', () => {
    expect(namesListed('The plants at Grünheide and Guben', 'Both plants make batteries.')).toEqual([
      'Grünheide',
      'Guben',
    ]);
    expect(namesListed("Jiangxi's lithium cities: Yichun, Ganzhou and Xinyu", '')).toEqual([
      'Yichun',
      'Ganzhou',
      'Xinyu',
    ]);
  });

  it('are no words that only have a capital in the title', () => {
    const title = 'Tamil Nadu Advanced Cell and Battery Policy 2025';
    expect(namesListed(title, 'For each cell and battery made, the state pays.')).toEqual([]);
  });
});

describe('the time that a text is of by its title', () => {
  const periodOf = (title: string, published = '2025-03-31') => periodOfReport({ ...document, title, published });

  it.each([
    ['金昌市2024年国民经济和社会发展统计公报', ['2024']],
    ['Statistical communiqué of Changzhou for 2023', ['2023']],
    ['2025年1—2月工业运行情况', ['2025-01/2025-02']],
  ])('is that of a report: %s', (title, periods) => {
    expect(periodOf(title)).toEqual(periods);
  });

  it.each([
    'Action plan 2025-2027',
    '2025年工作报告：迈向2027年',
    '2026年统计公报',
    'How the city won the 2023 conference',
  ])('is not told by the title of a plan, of several times, of what is to come, or of an article: %s', (title) => {
    expect(periodOf(title)).toEqual([]);
  });
});
