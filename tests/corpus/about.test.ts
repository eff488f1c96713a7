import { describe, expect, it } from 'vitest';
import { dateAbout, placeAbout } from '../../src/corpus/about.ts';
import { BUILT_IN_CORPUS } from '../../src/corpus/built-in.ts';
import { loadPlaces } from '../../src/corpus/places.ts';

const gazetteer = await loadPlaces(BUILT_IN_CORPUS, []);
const about = (title: string, body: string) =>
  placeAbout({ title, body }, gazetteer).map((code) => gazetteer.label(code, 'en'));

describe('the place that a document without one in its header is about', () => {
  it('is the one that its title names', () => {
    expect(about('娄底市政府工作报告', '各位代表：')).toEqual(['Loudi, Hunan']);
  });

  it('is the city where the country is only named to say where it lies', () => {
    expect(about("Refinery in China's Suining to double output", 'SUINING, China - A refinery in Suining.')).toEqual([
      'Suining, Sichuan',
    ]);
  });

  it('is the one that the text speaks of again and again', () => {
    expect(about('Report', 'Zibo pays. In Zibo, cabinets are new. Beijing has them too.')).toEqual(['Zibo, Shandong']);
  });

  it('is none where nothing stands out', () => {
    expect(about('Report', 'Batteries are recycled. Beijing has a plan.')).toEqual([]);
  });
});

describe('the date of a document without one in its header', () => {
  it.each([
    ['Published by the desk. Status: 15 January 2025.', '2025-01-15'],
    ['*A. Author. Draft of October 2024, comments welcome.*', '2024-10'],
    ['各有关企业：\n\n现将有关事项通知如下。\n\n市政府办公室\n2024年9月12日', '2024-09-12'],
    ['清工信〔2025〕17号\n\n各乡镇人民政府：\n\n现通知如下。', '2025?'],
  ])('is what the text says itself: %s', (body, date) => {
    expect(dateAbout(body)?.published).toBe(date);
  });

  it.each([
    'In January 2025 the plant opened.',
    'The rules took effect on 1 March 2024.\n\nThey are published online.',
    '本方案自2025年5月1日起施行，有效期至2027年12月31日。',
  ])('is none of another day that it names: %s', (body) => {
    expect(dateAbout(body)).toBeUndefined();
  });
});
