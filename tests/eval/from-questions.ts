import type { EvalCase } from '../../src/eval/case.ts';
import { formsOf } from '../../src/eval/forms.ts';
import type { QuestionCase } from '../questions/case.ts';
import { EXPECTED, TARGET } from '../questions/forms.ts';

const CAVEATS: ReadonlySet<unknown> = new Set([TARGET, EXPECTED]);

/** The question tests of the project's own corpus, as questions of the evaluation. */
export function fromQuestion({ id, question, history = [], language, category, expect, why }: QuestionCase): EvalCase {
  const { abstained, contains = [], forbids = [], quotes = [], documents = [] } = expect;
  const wanted = contains.filter((requirement) => !CAVEATS.has(requirement));
  const [document] = documents;
  return {
    id,
    question,
    history,
    language,
    category,
    gold:
      abstained === true ? 'the sources do not say' : [...wanted, ...quotes].map((one) => formsOf(one)[0]).join('; '),
    expect: {
      abstained,
      contains: wanted,
      caveats: contains.filter((requirement) => CAVEATS.has(requirement)),
      forbids,
      documents,
    },
    support: document === undefined || documents.length > 1 ? [] : quotes.map((quote) => ({ document, quote })),
    why,
  };
}
