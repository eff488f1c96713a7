import { isHeading } from '../../corpus/blocks.ts';
import type { Span } from '../../domain/document.ts';
import { tokens } from '../../retrieval/analyzer.ts';
import type { RetrievalItem } from '../../retrieval/retrieve.ts';
import type { Snapshot } from '../snapshot.ts';
import { namesOf } from '../understand/lexicon.ts';
import { isLightWord } from '../understand/light-words.ts';
import type { Understanding } from '../understand/understand.ts';
import { askedOf } from './asked.ts';
import type { Candidate } from './candidate.ts';
import { type RelativeReading } from './fitting.ts';
import { judge, type Match } from './match.ts';

/** Everything found for a question, the best first, fitting or not: what to do with it is decided by the composer. */
export interface Evidence {
  /** What all of it was judged by. */
  question: Understanding;
  facts: readonly Match[];
  measures: readonly Match[];
  sentences: readonly Match[];
  /** How relative words ("last year") were read. */
  reading: RelativeReading;
}

const PASSAGES = 12;
/** Whose picture it is, or who wrote it: "(Economic Daily)" says nothing of what is told. */
const CREDIT =
  /^(?:photos?|images?|pictures?|credit)(?: (?:by|courtesy of))?\s*[:：]|^(?:图|图片|摄影|摄)(?:来源)?[:：/]|^[(（](?:(?:Sources?|来源|作者|记者|编辑)[:：]? ?)?[^()（）.。;；]{1,80}[)）][.。]?$/iu;

/** Judges every fact and measure, and the sentences of the passages that retrieval finds. */
export async function gather(question: Understanding, snapshot: Snapshot): Promise<Evidence> {
  const passages = await snapshot.retriever.search({
    text: question.text,
    items: itemsOf(question, snapshot),
    limit: PASSAGES,
  });
  const sentences = distinctSentences(passages.map(({ passage }) => passage))
    .flatMap(({ document, span }) => snapshot.statements(document, span))
    .filter(({ quote }) => !isHeading(quote) && !CREDIT.test(quote));
  const judged = judgeAll({ ...snapshot.candidates, sentences }, question, snapshot, 'calendar');
  const relative = question.periods.some((period) => period.relative);
  if (!relative || fitsPeriod(judged, question)) return judged;
  return judgeAll({ ...snapshot.candidates, sentences }, question, snapshot, 'document');
}

/** The evidence without what is not so. */
export function onlyThat(evidence: Evidence, isSo: (match: Match) => boolean): Evidence {
  return {
    ...evidence,
    facts: evidence.facts.filter(isSo),
    measures: evidence.measures.filter(isSo),
    sentences: evidence.sentences.filter(isSo),
  };
}

interface Candidates {
  facts: readonly Candidate[];
  measures: readonly Candidate[];
  sentences: readonly Candidate[];
}

function judgeAll(
  candidates: Candidates,
  question: Understanding,
  snapshot: Snapshot,
  reading: RelativeReading,
): Evidence {
  const ranked = (of: readonly Candidate[]) =>
    of.map((candidate) => judge(candidate, question, snapshot, reading)).sort((a, b) => b.score - a.score);
  return {
    question,
    facts: ranked(candidates.facts),
    measures: ranked(candidates.measures),
    sentences: ranked(candidates.sentences),
    reading,
  };
}

/** Whether anything answers for the period as the calendar has it; a figure, where the question is for one. */
function fitsPeriod({ facts, measures, sentences }: Evidence, question: Understanding): boolean {
  const pool = question.indicators.length > 0 ? facts : [...facts, ...measures, ...sentences];
  return pool.some((match) => match.period && match.place && match.indicator && match.coverage > 0.5);
}

/** Each thing that a question names, by its names in both languages, and each word of weight with its counterparts. */
function itemsOf(question: Understanding, snapshot: Snapshot): RetrievalItem[] {
  const named = [...question.indicators, ...question.terms].map(({ ids }) =>
    ids.flatMap((id) => namesOf(snapshot.indicator(id) ?? snapshot.term(id))),
  );
  const places = question.places.map(({ candidates: [code] }) => snapshot.gazetteer.names(code));
  const words = askedOf(question, snapshot).words.filter(
    ({ word }) => question.rest.includes(word) && !isLightWord(word),
  );
  return [
    ...[...named, ...places].map((names) => ({ ways: names.map((name) => tokens(name)) })),
    ...words.map(({ word, counterparts }) => ({ word, ways: [[word], ...counterparts] })),
  ];
}

/** Passages overlap; each of their sentences is judged once. */
function distinctSentences(
  passages: readonly { document: string; sentences: readonly Span[] }[],
): { document: string; span: Span }[] {
  const distinct = new Map<string, { document: string; span: Span }>();
  for (const { document, sentences } of passages) {
    for (const span of sentences) distinct.set(`${document}:${span.start}`, { document, span });
  }
  return [...distinct.values()];
}
