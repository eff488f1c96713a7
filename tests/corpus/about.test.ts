import { describe, expect, it } from 'vitest';
import { placeAbout } from '../../src/corpus/about.ts';
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
