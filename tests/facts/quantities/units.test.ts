import { describe, expect, it } from 'vitest';
import { UNITS } from '../../../src/facts/quantities/unit-table.ts';
import { convertible, kindOf, toBase, unitOf } from '../../../src/facts/quantities/units.ts';

describe('units', () => {
  it('have one row a code', () => {
    const codes = UNITS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('are spelt so that no spelling means two of them', () => {
    const spellings = UNITS.flatMap(({ symbols = [], en = [], zh = [] }) => [...symbols, ...en, ...zh]);
    expect(new Set(spellings).size).toBe(spellings.length);
  });

  it('convert to the base unit of their dimension', () => {
    expect(toBase(50, 'GWh')).toBe(5e10);
    expect(toBase(3, 'kt')).toBe(3000);
    expect(toBase(3, 'km2')).toBe(3e6);
    expect(toBase(1.5, 'mu')).toBeCloseTo(1000, 9);
    expect(toBase(5, 'unheard of')).toBe(5);
  });

  it('convert within a dimension only, and never between currencies', () => {
    expect(convertible('GWh', 'kWh')).toBe(true);
    expect(convertible('GWh', 'GW')).toBe(false);
    expect(convertible('CNY', 'USD')).toBe(false);
    expect(convertible('%', 'pp')).toBe(false);
    expect(convertible('CNY/t', 'CNY/kg')).toBe(true);
    expect(convertible('CNY/t', 'USD/t')).toBe(false);
    expect(convertible('constructor', 't')).toBe(false);
  });

  it('make rates of two', () => {
    expect(unitOf('Wh/kg')).toMatchObject({ dimension: 'rate', factor: 1000 });
    expect(unitOf('Wh/kg/d')).toBeUndefined();
    expect(unitOf('Wh/what')).toBeUndefined();
  });

  it('tell the kind of a quantity', () => {
    expect(['CNY', '1', '%', 'pp', 'times', 'fraction', 'rank'].map(kindOf)).toEqual([
      'amount',
      'count',
      'percentage',
      'percentage points',
      'multiple',
      'fraction',
      'ordinal',
    ]);
  });
});
