import { describe, expect, it } from 'vitest';
import { lookUpComparison } from '../../../src/answering/look-ups/comparison.ts';
import type { LookUp } from '../../../src/answering/look-ups/result.ts';
import { openCorpus } from '../../../src/open-corpus.ts';
import { csv, temporaryFolder } from '../../corpus/temporary-folder.ts';
import { ownCorpus } from '../../own-corpus.ts';

const en = { snapshot: await ownCorpus(), language: 'en' } as const;

const textsOf = ({ sections }: LookUp) => sections.flatMap(({ lines }) => lines.map(({ text }) => text));

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

  it('of two that share nothing is short: what each has, and what comes nearest', () => {
    const { sections, notices } = lookUpComparison('Yibin', 'Yunnan', en);
    expect(notices).toEqual([expect.stringContaining('there is nothing to compare')]);
    expect(sections.map(({ heading, lines }) => [heading, lines.length])).toEqual([
      ['What comes nearest, without being the same thing', 3],
      ['Given for Yibin, Sichuan only', 1],
      ['Given for Yunnan only', 1],
    ]);
    expect(sections[1]?.lines[0]?.text).toMatch(
      /^40 figures: power battery industry: output value, .*; and \d+ more kinds\./u,
    );
  });

  it('sets figures of one period beside each other as the nearest, and says in what they differ', () => {
    const [nearest] = lookUpComparison('Yibin', 'Yunnan', en).sections;
    expect(nearest?.lines.map(({ text }) => text)).toEqual([
      'Yibin, Sichuan, power battery industry: output value, 2022: 88.9 billion yuan',
      'Yunnan, new energy battery industry: output value, 2022: 20 billion yuan (target, not a result)',
      expect.stringMatching(
        /^These differ in what they are of and whether they are results or goals, so .*not ranked/u,
      ),
    ]);
  });

  it('takes another figure of a near industry for nearer than the same figure of a distant one', () => {
    const [nearest] = lookUpComparison('Yibin', '江西宜春', en).sections;
    expect(nearest?.lines.map(({ text }) => text)).toEqual([
      'Yibin, Sichuan, power battery industry: output value, 2022: 88.9 billion yuan',
      'Yichun, Jiangxi, lithium battery and new energy industry: revenue, 2022: 111.7 billion yuan',
      expect.stringMatching(/^These differ in what they are of and what is measured, so/u),
    ]);
  });

  it('takes nothing for near that has only its unit in common', () => {
    const { sections } = lookUpComparison('Sichuan', 'China', en);
    expect(sections.map(({ heading }) => heading)).not.toContain('What comes nearest, without being the same thing');
  });

  it('compares what each place itself has, and of one that has nothing says whose figures stand in', () => {
    const { sections, notices } = lookUpComparison('Sichuan', 'China', en);
    expect(sections.map(({ heading }) => heading)).toEqual([
      'Given for places within Sichuan only',
      'Given for China only',
    ]);
    expect(sections[1]?.lines.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^6 figures: lithium batteries/u),
    ]);
    expect(notices).toContain(
      'The sources give no figures on this for Sichuan as a whole: those of places within it are shown.',
    );
  });

  it('says that figures of one thing in other currencies and periods are not ranked', () => {
    const { sections } = lookUpComparison('Xinyu', 'China', en);
    const [exports] = sections.filter(({ heading }) => heading === 'lithium batteries: export value');
    expect(exports?.lines.at(-1)?.text).toBe(
      'These differ in the period and the currency, so they are not ranked against one another.',
    );
    expect(lookUpComparison('新余', '中国', { ...en, language: 'zh' }).sections[0]?.lines.at(-1)?.text).toBe(
      '以上数据的时期、币种不同，不作高低比较。',
    );
  });

  it('says of another currency beside figures that compare', async () => {
    const body = 'In 2022, exports reached 30 billion yuan in Hefei, and 20 billion yuan or $3 billion in Wuhu.';
    const own = await openFolder(body, [
      ['340100', 'export-value', '2022', '30e9', 'CNY', body],
      ['340200', 'export-value', '2022', '20e9', 'CNY', body],
      ['340200', 'export-value', '2022', '3e9', 'USD', body],
    ]);
    const texts = textsOf(lookUpComparison('Hefei', 'Wuhu', { snapshot: own, language: 'en' }));
    expect(texts).toContainEqual(expect.stringMatching(/10 billion yuan/u));
    expect(texts.at(-1)).toBe('These differ in the currency, so they are not ranked against one another.');
  });

  it('says which of the two has nothing', () => {
    const { sections, notices } = lookUpComparison('Yibin', 'Lhasa', en);
    expect(sections.map(({ heading }) => heading)).toEqual(['Given for Yibin, Sichuan only']);
    expect(notices).toEqual(['The sources give no figures on this for Lhasa, Tibet.']);
  });

  it('wants two places', () => {
    expect(lookUpComparison('Yibin', '宜宾市', en)).toMatchObject({
      sections: [],
      notices: [expect.stringContaining('Both names mean Yibin')],
    });
  });
});
