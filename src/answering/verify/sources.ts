import type { DraftSentence } from '../../domain/answer.ts';
import type { Fact, Measure } from '../../domain/fact.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { parseQuantities } from '../../facts/quantities/parse.ts';
import { compute } from '../extractive/arithmetic.ts';
import type { Snapshot } from '../snapshot.ts';

/** Everything that a sentence may rest on: the words it cites and the rows taken from those words. */
export interface SentenceSources {
  quotes: readonly string[];
  quantities: readonly Quantity[];
  facts: readonly Fact[];
  measures: readonly Measure[];
  /** What the sentence's formula gives when code computes it; undefined where there is none or it makes no sense. */
  computed?: { value: number; unit: string };
  /** Ids of the cited documents. */
  documents: readonly string[];
}

/** Collects what a sentence cites. Rows are those it names itself, else those whose words lie in its citations. */
export function sourcesOf(sentence: DraftSentence, snapshot: Snapshot): SentenceSources {
  const { citations, formula } = sentence;
  const cited = (row: Fact | Measure) =>
    citations.some(
      ({ document, start, end }) => document === row.document && row.span.start < end && start < row.span.end,
    );
  const named = sentence.facts.flatMap((id) => snapshot.fact(id) ?? []);
  const computed = formula && compute(formula, named);
  const quotes = citations.map(({ quote }) => quote);
  return {
    quotes,
    quantities: quotes.flatMap((quote) => parseQuantities(quote)),
    facts: (named.length > 0 ? named : snapshot.corpus.facts).filter(cited),
    measures: snapshot.corpus.measures.filter(cited),
    ...(computed && { computed }),
    documents: [...new Set(citations.map(({ document }) => document))],
  };
}
