import type { Category, EvalCase, Expectation, Support } from '../../../src/eval/case.ts';
import type { Requirement } from '../../../src/eval/forms.ts';
import { halfOf } from '../../../src/eval/half.ts';

/** What may be said of a question besides its words. */
interface Right {
  gold: string;
  /** What a right answer says; the gold answer itself where it is one figure. */
  contains?: readonly Requirement[];
  caveats?: readonly Requirement[];
  forbids?: readonly string[];
  /** Quotes with the id of the document they stand in. */
  support: readonly (readonly [document: string, quote: string])[];
  why: string;
  history?: EvalCase['history'];
  abstained?: 'either';
}

/** A question that the sources answer. */
export function asked(id: string, category: Category, question: string, right: Right): EvalCase {
  const { gold, contains = [gold], caveats = [], forbids = [], support, why, history = [], abstained = false } = right;
  return build(id, category, question, {
    gold,
    why,
    history,
    support: support.map(([document, quote]) => ({ document, quote })),
    expect: { abstained, contains, caveats, forbids, documents: abstained === 'either' ? [] : documentsOf(support) },
  });
}

/** A question that the sources do not answer: saying so is the whole of a right answer. */
export function unanswerable(
  id: string,
  question: string,
  why: string,
  rest: { category?: Category; forbids?: readonly string[]; history?: EvalCase['history'] } = {},
): EvalCase {
  const { category = 'unanswerable', forbids = [], history = [] } = rest;
  return build(id, category, question, {
    gold: 'the sources do not say',
    why,
    history,
    support: [],
    expect: { abstained: true, contains: [], caveats: [], forbids, documents: [] },
  });
}

/** A lure to which what comes near is a fair answer, as long as it says all of this besides. */
export interface Lure {
  question: string;
  says: readonly Requirement[];
  /** Why that is fair. */
  fair: string;
}

/** Questions that the sources do not answer, all of one kind and all in the half that may be read. */
export function lures(kind: string, why: string, questions: readonly (string | Lure)[]): EvalCase[] {
  return questions.map((lure, index) => {
    const id = openId(`lu-${kind}-${index + 1}`);
    if (typeof lure === 'string') return unanswerable(id, lure, why);
    const { question, says, fair } = lure;
    const gold = 'the sources do not say, or give what comes near as such';
    const right = { gold, contains: [], caveats: says, support: [], abstained: 'either' } as const;
    return asked(id, 'unanswerable', question, { ...right, why: `${why}; ${fair}` });
  });
}

/** The first of an id's variants that the hash deals into the half that may be read. */
function openId(id: string): string {
  const variants = ['', ...Array.from('abcdefghij')].map((suffix) => `${id}${suffix}`);
  return variants.find((variant) => halfOf(variant) === 'a') ?? id;
}

const HAN = /\p{Script=Han}/u;

function build(
  id: string,
  category: Category,
  question: string,
  rest: { gold: string; why: string; history: EvalCase['history']; support: readonly Support[]; expect: Expectation },
): EvalCase {
  return { id, category, question, language: HAN.test(question) ? 'zh' : 'en', ...rest };
}

/** Figures that several documents give need only be cited from one of them. */
function documentsOf(support: Right['support']): string[] {
  const ids = [...new Set(support.map(([document]) => document))];
  return ids.length === 1 ? ids : [];
}
