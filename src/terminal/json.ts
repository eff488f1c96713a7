import type { Answer, AnswerSentence, Citation, Language, ModelWork } from '../domain/answer.ts';
import type { Span } from '../domain/document.ts';
import type { Conflict, Fact, Measure } from '../domain/fact.ts';

/** The object that `ask --json` prints, with what a model had to do with it where one was asked; its keys are a promise to the programs that read it. */
export interface AnswerJson extends Partial<ModelWork> {
  question: string;
  language: Language;
  answer: string;
  abstained: boolean;
  sentences: readonly { text: string; citations: readonly Citation[] }[];
  figures: { checked: number; total: number };
  facts: readonly Omit<Fact, 'span'>[];
  measures: readonly Omit<Measure, 'span'>[];
  conflicts: readonly Conflict[];
  notices: readonly string[];
}

/** The object of an answer; offsets stand in its citations. */
export function toJson(answer: Answer): AnswerJson {
  return {
    question: answer.question,
    language: answer.language,
    answer: answer.answer,
    abstained: answer.abstained,
    sentences: answer.sentences.map(({ text, citations }: AnswerSentence) => ({ text, citations })),
    figures: answer.figures,
    facts: answer.facts.map(withoutSpan),
    measures: answer.measures.map(withoutSpan),
    conflicts: answer.conflicts,
    notices: answer.notices,
    ...answer.work,
  };
}

function withoutSpan<Row extends { span: Span }>({ span: _span, ...row }: Row): Omit<Row, 'span'> {
  return row;
}
