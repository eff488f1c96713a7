import { isHeading } from '../../corpus/blocks.ts';
import type { Span } from '../../domain/document.ts';
import { counterpartsOf } from '../../retrieval/thesaurus/thesaurus.ts';
import type { Snapshot } from '../snapshot.ts';
import { isLightWord } from '../understand/light-words.ts';
import type { Understanding } from '../understand/understand.ts';
import type { Candidate } from './candidate.ts';
import { type RelativeReading } from './fitting.ts';
import { judge, type Match } from './match.ts';

/** Everything found for a question, the best first, fitting or not: what to do with it is decided by the composer. */
export interface Evidence {
  facts: readonly Match[];
  measures: readonly Match[];
  sentences: readonly Match[];
  /** How relative words ("last year") were read. */
  reading: RelativeReading;
}

const PASSAGES = 12;

/** Judges every fact and measure, and the sentences of the passages that retrieval finds. */
export async function gather(question: Understanding, snapshot: Snapshot): Promise<Evidence> {
  const passages = await snapshot.retriever.search({
    text: question.text,
    expansions: expansionsOf(question, snapshot),
    counterparts: new Map(
      question.rest.filter((word) => !isLightWord(word)).map((word) => [word, counterpartsOf(word).flat()]),
    ),
    limit: PASSAGES,
  });
  const sentences = distinctSentences(passages.map(({ passage }) => passage))
    .map(({ document, span }) => snapshot.sentence(document, span))
    .filter(({ quote }) => !isHeading(quote));
  const judged = judgeAll({ ...snapshot.candidates, sentences }, question, snapshot, 'calendar');
  const relative = question.periods.some((period) => period.relative);
  if (!relative || fitsPeriod(judged, question)) return judged;
  return judgeAll({ ...snapshot.candidates, sentences }, question, snapshot, 'document');
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

/** Other names, in both languages, for what the question names. */
function expansionsOf(question: Understanding, snapshot: Snapshot): string[] {
  const rows = [
    ...question.indicators.flatMap(({ ids }) => ids).map((id) => snapshot.indicator(id)),
    ...question.terms.flatMap(({ ids }) => ids).map((id) => snapshot.term(id)),
  ];
  const names = rows.flatMap((row) => (row ? [row.en, row.zh, ...row.synonyms] : []));
  const places = question.places.flatMap(({ candidates }) =>
    candidates.slice(0, 1).flatMap((code) => snapshot.gazetteer.names(code)),
  );
  return [...names, ...places];
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
