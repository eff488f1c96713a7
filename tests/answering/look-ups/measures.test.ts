import { describe, expect, it } from 'vitest';
import { lookUpMeasures, lookUpTimeline } from '../../../src/answering/look-ups/measures.ts';
import type { LookUp } from '../../../src/answering/look-ups/result.ts';
import { listSources, lookUpSource } from '../../../src/answering/look-ups/sources.ts';
import { ownCorpus } from '../../own-corpus.ts';

const snapshot = await ownCorpus();
const en = { snapshot, language: 'en' } as const;
const zh = { snapshot, language: 'zh' } as const;
const countOf = ({ sections }: LookUp) => sections.reduce((sum, { lines }) => sum + lines.length, 0);

describe('lookUpMeasures', () => {
  it('gives all measures, and those of a place with what lies in it', () => {
    expect(countOf(lookUpMeasures(en))).toBe(snapshot.corpus.measures.length);
    const nanchang = snapshot.corpus.measures.filter(({ document }) => document === 'nanchang-energy-storage');
    expect(countOf(lookUpMeasures(en, { place: 'Nanchang' }))).toBe(nanchang.length);
  });

  it('gives those of a place itself first and by topic, then those of the places within it under their names', () => {
    const { sections } = lookUpMeasures(en, { place: 'China' });
    const headings = sections.map(({ heading }) => heading);
    expect(headings.slice(0, 5)).toEqual([
      'China: industry standards',
      'China: high-quality development',
      'China: overcapacity',
      'China: environmental protection',
      'Yichun, Jiangxi',
    ]);
    expect(new Set(headings).size).toBe(headings.length);
    expect(lookUpMeasures(en, { place: 'Jinxian' }).sections.map(({ heading }) => heading)).toEqual([
      'battery materials',
    ]);
  });

  it('says of a place without any that there are no measures', () => {
    expect(lookUpMeasures(en, { place: 'Lhasa' }).notices).toEqual(['The sources give no measures on this.']);
  });

  it('finds a topic by its name in either language, and words where they name no topic', () => {
    expect(countOf(lookUpMeasures(en, { topic: 'battery recycling' }))).toBeGreaterThan(5);
    expect(countOf(lookUpMeasures(zh, { topic: '回收' }))).toBeGreaterThan(5);
    expect(countOf(lookUpMeasures(en, { topic: 'slag' }))).toBeGreaterThan(0);
  });

  it('names the topics there are where there is nothing on the one that was typed', () => {
    const { sections, notices } = lookUpMeasures(en, { place: 'Yichun', topic: 'opera houses' });
    expect(sections).toEqual([]);
    expect(notices.join(' ')).toContain('battery recycling');
  });
});

describe('lookUpTimeline', () => {
  const entriesOf = (place: string) => lookUpTimeline(place, en).sections.flatMap(({ lines }) => lines);

  it('holds every figure and measure of a place', () => {
    const own = (rows: readonly { place: string }[]) =>
      rows.filter(({ place }) => snapshot.gazetteer.contains('360000', place)).length;
    const { facts, measures } = snapshot.corpus;
    expect(entriesOf('Jiangxi')).toHaveLength(own(facts) + own(measures));
  });

  it('begins a year with what is of the whole of it', () => {
    const [year] = lookUpTimeline('Yunnan', en).sections;
    expect(year?.heading).toBe('2022');
    expect(year?.lines[0]?.text).toMatch(/output value, 2022: 20 billion yuan/u);
  });

  it('says once what a source says twice', () => {
    expect(entriesOf('Yunnan').filter(({ text }) => text.includes('length of the plan'))).toHaveLength(1);
  });
});

describe('sources', () => {
  it('lists every document with what is recorded of it', () => {
    const sources = listSources(en);
    expect(sources).toHaveLength(snapshot.corpus.documents.length);
    expect(sources.reduce((sum, { figures }) => sum + figures, 0)).toBe(snapshot.corpus.facts.length);
  });

  it('finds one by its id or a part of its title that no other has', () => {
    expect(lookUpSource('Yibin', en).document.id).toBe('yibin-power-battery-capital');
    expect(() => lookUpSource('battery', en)).toThrow(expect.objectContaining({ code: 'UNKNOWN_DOCUMENT' }));
    expect(() => lookUpSource('', en)).toThrow(expect.objectContaining({ code: 'UNKNOWN_DOCUMENT' }));
  });
});
