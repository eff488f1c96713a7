import { describe, expect, it } from 'vitest';
import {
  askedSomebody,
  asksOfficeToo,
  asksWhoSaid,
  somebodyIn,
} from '../../../src/answering/understand/asked-somebody.ts';

const without = (text: string) =>
  somebodyIn(text)
    .reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('somebody who is asked for by a kind', () => {
  it.each([
    ['which official presented the plan', 'official'],
    ['which executive at the plant praised it', 'executive'],
    ['who was the company guy who said so', undefined],
    ['which two organisations gave the medal', 'body'],
    ['what kind of organisation is it', undefined],
    ['行动计划是哪个部门出台的', 'body'],
    ['哪位官员介绍了规划', 'official'],
  ])('is of that kind: %s', (text, kind) => {
    expect(askedSomebody(text)).toBe(kind);
  });

  it.each([
    'on whose authority is it reported that output rose',
    'to whom can i attribute the plan',
    'which official set out the plan',
    '这话出自谁',
  ])('said something: %s', (text) => {
    expect(asksWhoSaid(text)).toBe(true);
  });

  it.each(['who presented the medal', 'who built the plant'])('did something: %s', (text) => {
    expect(asksWhoSaid(text)).toBe(false);
  });

  it.each([
    'who called it active? name and job title, please',
    'who said so, and what office does he hold',
    '谁说的，什么职务',
  ])('is asked for with an office: %s', (text) => {
    expect(asksOfficeToo(text)).toBe(true);
  });

  it('need not be called so by the words that name it', () => {
    expect(without('which official set out the plan, and what office does he hold?')).toBe('the plan ?');
    expect(without('who called it active? name and job title, please')).toBe('who called it active? , please');
  });
});
