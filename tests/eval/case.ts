import type { Answer, Citation } from '../../src/domain/answer.ts';
import type { EvalCase, Expectation } from '../../src/eval/case.ts';

/** A question of no interest but for what is given. */
export function caseOf(expect: Partial<Expectation> = {}): EvalCase {
  return {
    id: 'one',
    question: 'What was the output value in Yibin in 2022?',
    history: [],
    language: 'en',
    category: 'value',
    gold: '88.9 billion yuan',
    expect: { abstained: false, contains: [], caveats: [], forbids: [], documents: [], ...expect },
    support: [],
    why: '',
  };
}

export function citationOf(quote: string, document = 'yibin-power-battery-capital'): Citation {
  return { document, title: document, quote, start: 0, end: quote.length };
}

/** An answer of sentences with what each of them cites; without sentences, one that abstains. */
export function answerOf(...sentences: Answer['sentences']): Answer {
  return {
    question: '',
    language: 'en',
    answer: sentences.map(({ text }) => text).join('\n') || 'The sources do not say.',
    abstained: sentences.length === 0,
    sentences,
    figures: { checked: 0, total: 0 },
    facts: [],
    measures: [],
    conflicts: [],
    notices: [],
  };
}
