import { describe, expect, it } from 'vitest';
import { ExpectedError } from '../../src/domain/errors.ts';
import { wordFailure } from '../../src/terminal/failure.ts';

const FAULTS = [{ file: 'facts/yibin.csv', line: 3, message: 'period: is empty' }];

describe('what went wrong, for the person at the terminal', () => {
  it('lists the faults of a corpus line by line', () => {
    const said = wordFailure(new ExpectedError('CORPUS_FAULTY', { faults: FAULTS }), 'en');
    expect(said.split('\n')).toEqual([expect.stringContaining('a fault'), 'facts/yibin.csv:3 period: is empty']);
  });

  it('tells the faults of one document or row once', () => {
    const said = wordFailure(new ExpectedError('PROPOSAL_FAULTY', { faults: FAULTS }), 'en');
    expect(said).toBe('The figure cannot be approved like this: period: is empty.');
  });
});
