import { describe, expect, it } from 'vitest';
import { openCorpus } from '../../../src/open-corpus.ts';
import { statementQuestions } from './questions.ts';

const asked = statementQuestions();
const { document } = await openCorpus();

describe('the questions that statements answer', () => {
  it('are of statements that stand in their documents word for word', () => {
    const lost = asked.filter((one) => !document(one.document).body.includes(one.quote));
    expect(lost).toEqual([]);
  });

  it('are many, in both languages, of every document', () => {
    const groups = Map.groupBy(asked, (one) => `${one.document} ${one.language}`);
    expect(groups.size).toBe(10);
    for (const of of groups.values()) expect(of.length).toBeGreaterThan(250);
  });

  it('are all asked once and say something', () => {
    expect(asked.filter(({ question }) => question.length < 4)).toEqual([]);
    expect(new Set(asked.map(({ document: of, quote, question }) => `${of} ${quote} ${question}`)).size).toBe(
      asked.length,
    );
  });
});
