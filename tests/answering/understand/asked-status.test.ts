import { describe, expect, it } from 'vitest';
import {
  askedStatus,
  asksForStatus,
  asksWhatIs,
  looksAhead,
  speaksOfResult,
} from '../../../src/answering/understand/asked-status.ts';

describe('the status that a question asks for', () => {
  it.each([
    'how many companies does it have today?',
    'what is its current capacity?',
    'how much was the output value in 2022?',
    'did it build 40,000 piles?',
    'has it reached 100 companies?',
    'how many plants have been opened?',
    'output value result 2023',
    '目前产值多少？',
    '现有企业多少家？',
    '已经建成多少个充电桩？',
    '达到100家企业了吗？',
    '发放了多少补贴？',
  ])('is a result where the present or the past is spoken of: %s', (question) => {
    expect(askedStatus(question, true)).toBe('actual');
  });

  it('is a result where somebody has something and no year is named', () => {
    expect(askedStatus('how many stations does the city have?', false)).toBe('actual');
    expect(askedStatus('全市有多少座换电站？', false)).toBe('actual');
    expect(askedStatus('how many stations does the city have in 2030?', true)).toBeUndefined();
  });

  it.each([
    ['what is the target for 2024?', 'target'],
    ['what is the planned capacity?', 'expected'],
    ['规划产能是多少？', 'expected'],
    ['园区预期的年营业额是多少？', 'expected'],
    ['what did the city plan for 2024?', 'expected'],
    ['how many piles will the city have at the end of 2024?', 'expected'],
  ])('is what is to come where that is spoken of: %s', (question, status) => {
    expect(askedStatus(question, true)).toBe(status);
  });

  it.each([
    'what is the output value in 2024?',
    'what was announced for 2025?',
    'how much did the plan set aside?',
    'how long must a company have paid?',
    '规划产能多少，已经投产多少？',
    '建成后能提供多少就业岗位？',
  ])('is left open by %s', (question) => {
    expect(askedStatus(question, true)).toBeUndefined();
  });

  it('is left open where nothing but what something is is asked for', () => {
    expect(askedStatus('what is the size of the industry?', false)).toBeUndefined();
    expect(asksWhatIs('what is the size of the industry?')).toBe(true);
    expect(asksWhatIs('西宁电池产量是多少？')).toBe(true);
    expect(asksWhatIs('what is the target?')).toBe(false);
    expect(asksWhatIs('how much is the subsidy?')).toBe(false);
  });

  it('is told by tense or by what somebody has', () => {
    expect(speaksOfResult('has the park opened?')).toBe(true);
    expect(speaksOfResult('does the city have a subsidy?')).toBe(false);
  });

  it('is itself what is asked for where a figure is to be told a goal or a result', () => {
    expect(asksForStatus('is the 20 billion actual or expected?')).toBe(true);
    expect(asksForStatus('is that a result?')).toBe(true);
    expect(asksForStatus('1200亿元是目标还是实际完成？')).toBe(true);
    expect(asksForStatus('is there a target for 2024?')).toBe(false);
    expect(asksForStatus('what are the targets and results?')).toBe(false);
    expect(asksForStatus('目标是多少？')).toBe(false);
    expect(askedStatus('is that a result?', false)).toBeUndefined();
  });

  it('takes a plant for no plan', () => {
    expect(askedStatus('how many jobs does the plant have now?', false)).toBe('actual');
    expect(looksAhead('the plant has opened')).toBe(false);
    expect(looksAhead('the plans of the city')).toBe(true);
  });
});
