import { describe, expect, it } from 'vitest';
import { judge } from '../../src/eval/judge.ts';
import { answerOf, caseOf, citationOf } from './case.ts';

const said = (text: string) => answerOf({ text, citations: [citationOf(text)] });
const verdictOf = (...args: Parameters<typeof judge>) => judge(...args).verdict;

describe('judging an answer', () => {
  const wanted = caseOf({ contains: ['88.9 billion yuan', '2022'] });

  it('finds it correct when it says all that is wanted', () => {
    expect(verdictOf(wanted, said('In 2022 it was 88.9 billion yuan.'))).toBe('correct');
  });

  it('takes a figure in another language for the same figure', () => {
    expect(verdictOf(wanted, said('2022年产值为889亿元。'))).toBe('correct');
  });

  it('finds it missing when it says a part, and wrong when it says nothing of what is wanted', () => {
    expect(verdictOf(wanted, said('It was 88.9 billion yuan.'))).toBe('missing');
    expect(verdictOf(wanted, said('It was 98.8 billion yuan.'))).toBe('wrong');
  });

  it('finds it missing when it abstains from what the sources do say', () => {
    expect(judge(wanted, answerOf())).toEqual({ verdict: 'missing', reason: 'abstained', shown: false });
  });

  it('tells whether what comes nearest says all that is wanted all the same', () => {
    const nearest = (text: string) => judge(wanted, { ...said(text), abstained: true });
    expect(nearest('In 2022 it was 88.9 billion yuan.')).toMatchObject({ verdict: 'missing', shown: true });
    expect(nearest('It was 88.9 billion yuan.')).toMatchObject({ verdict: 'missing', shown: false });
  });

  it('takes what a model tells after what is missing for told', () => {
    const usage = { input: 1, output: 1, cacheRead: 0, cacheWrite: 0 };
    const work = { model: 'm', usage, rounds: 1, removed: [], standIn: false };
    const written = { ...said('The sources do not say why. In 2022 it was 88.9 billion yuan.'), abstained: true };
    expect(verdictOf(wanted, { ...written, work })).toBe('correct');
    expect(verdictOf(wanted, { ...written, work: { ...work, standIn: true } })).toBe('missing');
  });

  it('finds it wrong when it answers what the sources do not say', () => {
    expect(verdictOf(caseOf({ abstained: true }), said('It was 1 billion yuan.'))).toBe('wrong');
    expect(verdictOf(caseOf({ abstained: true }), answerOf())).toBe('correct');
  });

  it('finds it wrong when it says what is forbidden, even as what comes nearest', () => {
    const forbidding = caseOf({ abstained: true, forbids: ['999 billion yuan'] });
    expect(verdictOf(forbidding, { ...answerOf(), notices: ['999 billion yuan'] })).toBe('wrong');
  });

  it('finds a target wrong that is not called one', () => {
    const target = caseOf({ contains: ['120 billion yuan'], caveats: [['target', '目标']] });
    expect(verdictOf(target, said('In 2023 it was 120 billion yuan.'))).toBe('wrong');
    expect(verdictOf(target, said('The target is 120 billion yuan.'))).toBe('correct');
  });

  it('finds it missing when the document that has it is not cited', () => {
    const cited = caseOf({ contains: ['2022'], documents: ['yunnan-battery-action-plan'] });
    expect(verdictOf(cited, said('In 2022.'))).toBe('missing');
  });

  it('accepts either an answer or none where both are right', () => {
    const open = caseOf({ abstained: 'either', contains: ['88.9 billion yuan'] });
    expect(verdictOf(open, answerOf())).toBe('correct');
    expect(verdictOf(open, said('It was 88.9 billion yuan.'))).toBe('correct');
    expect(verdictOf(open, said('It was 77 billion yuan.'))).toBe('wrong');
  });
});
