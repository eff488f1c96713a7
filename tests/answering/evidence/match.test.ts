import { describe, expect, it } from 'vitest';
import { wantedPlaces } from '../../../src/answering/evidence/fitting.ts';
import { judge } from '../../../src/answering/evidence/match.ts';
import { offline } from '../offline.ts';

const { snapshot, understand } = await offline();

const OUTPUT_VALUE = 'yibin-power-battery-capital:33';
const HAOHAI_REVENUE = 'jiangxi-lithium-cities:7';

/** How the row of a fact answers a question. */
function match(id: string, question: string, reading?: 'calendar' | 'document') {
  const candidate = snapshot.candidates.facts.find(({ fact }) => fact?.id === id);
  if (!candidate) throw new Error(`no fact ${id}`);
  return judge(candidate, understand(question), snapshot, reading);
}

describe('a figure judged against a question', () => {
  it('covers all of a question that names what it is', () => {
    const { coverage, missing, ...fits } = match(
      OUTPUT_VALUE,
      'output value of the power battery industry in Yibin in 2022',
    );
    expect(coverage).toBe(1);
    expect(missing).toEqual([]);
    expect(fits).toMatchObject({ place: true, period: true, indicator: true });
  });

  it.each([
    ['another place', 'output value in Xinyu in 2022', { place: false, period: true, indicator: true }],
    ['another year', 'output value in Yibin in 2021', { place: true, period: false, indicator: true }],
    ['another indicator', 'profit in Yibin in 2022', { place: true, period: true, indicator: false }],
  ])('does not fit %s', (_, question, fits) => {
    expect(match(OUTPUT_VALUE, question)).toMatchObject(fits);
  });

  it.each(['output value in Sichuan', 'output value in Jiangxi'])('is none of a province: %s', (question) => {
    expect(match(OUTPUT_VALUE, question).place).toBe(false);
  });

  it('fits a question about which of the cities of its province comes first', () => {
    expect(match(OUTPUT_VALUE, 'Which city in Sichuan has the highest output value?').place).toBe(true);
  });

  it('misses a word that turns the question round', () => {
    expect(match(OUTPUT_VALUE, 'Why did output value in Yibin collapse in 2022?').missing).not.toEqual([]);
  });

  it('is not about an industry because it is about a company of it', () => {
    const { beside } = match(HAOHAI_REVENUE, 'revenue of the lithium battery industry in Longnan in 2022');
    expect(beside).toEqual([expect.stringContaining('lithium')]);
    expect(match(HAOHAI_REVENUE, 'revenue of Ganzhou Haohai in 2022').beside).toEqual([]);
  });

  it('misses no word that only asks for somebody', () => {
    expect(match(HAOHAI_REVENUE, 'Which company of Ganzhou has the revenue of Haohai?').missing).not.toContain(
      'companies',
    );
  });

  it('covers all of a question that has no words', () => {
    expect(match(OUTPUT_VALUE, '?').coverage).toBe(1);
  });

  it('fits "last year" by the calendar, or as its document would say it', () => {
    expect(match(OUTPUT_VALUE, 'output value in Yibin last year', 'calendar').period).toBe(false);
    expect(match(OUTPUT_VALUE, 'output value in Yibin last year', 'document').period).toBe(true);
  });

  it('is preferred to a figure that covers as much when it is asked for by name', () => {
    const question = 'revenue of high-tech industry in Yibin in 2022';
    const level = match('yibin-power-battery-capital:4', question);
    const growth = match('yibin-power-battery-capital:8', question);
    expect(level.score).toBeGreaterThan(growth.score);
    const change = 'growth of revenue of high-tech industry in Yibin in 2022';
    expect(match('yibin-power-battery-capital:8', change).score).toBeGreaterThan(
      match('yibin-power-battery-capital:4', change).score,
    );
  });
});

describe('the places that a question wants', () => {
  const wanted = (question: string) => wantedPlaces(understand(question), snapshot);

  it('leave out the province that only says which city is meant', () => {
    expect(wanted('output of Yichun, Jiangxi')).toEqual(['360900']);
  });

  it('leave out what holds another place named', () => {
    expect(wanted('output of Sichuan and of Yibin')).toEqual(['511500']);
  });

  it('are each named once', () => {
    expect(wanted('Yibin, Xinyu and 宜宾')).toEqual(['511500', '360500']);
  });
});
