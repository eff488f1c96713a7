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
  it('holds every figure and measure of a place', () => {
    const own = (rows: readonly { place: string }[]) =>
      rows.filter(({ place }) => snapshot.gazetteer.contains('360000', place)).length;
    const { facts, measures } = snapshot.corpus;
    expect(countOf(lookUpTimeline('Jiangxi', en))).toBe(own(facts) + own(measures));
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
