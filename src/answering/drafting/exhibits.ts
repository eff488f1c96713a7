import { withoutMark } from '../../corpus/blocks.ts';
import type { Citation, Language } from '../../domain/answer.ts';
import type { Passage, Span } from '../../domain/document.ts';
import type { Conflict, Fact, Measure } from '../../domain/fact.ts';
import { sentenceOfFact, sentenceOfMeasure } from '../extractive/compose.ts';
import type { Snapshot } from '../snapshot.ts';
import type { EvidenceBlock } from './port.ts';

/** What a sentence of a block rests on: words of a document and, where it tells a row of the fact table, that row. */
export interface Source {
  citation: Citation;
  fact?: string;
}

/** A piece of evidence as the model sees it, with the source behind each of its sentences. */
export interface Exhibit {
  block: EvidenceBlock;
  /** As many as the block has sentences, in their order. */
  sources: readonly Source[];
}

/** A passage in its own sentences. */
export function passageExhibit({ id, document, sentences }: Passage, snapshot: Snapshot): Exhibit {
  const citations = sentences.map((span) => citationOf(document, span, snapshot));
  return exhibit(
    id,
    document,
    snapshot,
    citations.map((citation) => ({ text: withoutMark(citation.quote), source: { citation } })),
  );
}

/** A row of the fact table: the row in words, the words it was taken from, and what a careful reader must know. */
export function factExhibit(fact: Fact, snapshot: Snapshot, language: Language): Exhibit {
  const source = factSource(fact, snapshot);
  const texts = [sentenceOfFact(fact, snapshot, language).text, fact.quote, noteOf(fact, language)];
  return exhibit(
    fact.id,
    fact.document,
    snapshot,
    texts.map((text) => ({ text, source })),
  );
}

/** A measure: its summary in words, and the words it was taken from. */
export function measureExhibit(measure: Measure, snapshot: Snapshot, language: Language): Exhibit {
  const source = { citation: citationOf(measure.document, measure.span, snapshot) };
  const texts = [sentenceOfMeasure(measure, snapshot, language).text, measure.quote];
  return exhibit(
    measure.id,
    measure.document,
    snapshot,
    texts.map((text) => ({ text, source })),
  );
}

/** Figures that contradict one another, side by side, each with what explains it. */
export function conflictExhibit({ facts }: Conflict, snapshot: Snapshot, language: Language): Exhibit | undefined {
  const sides = facts.flatMap((id) => snapshot.fact(id) ?? []);
  const [first] = sides;
  if (!first) return undefined;
  const lines = sides.flatMap((fact) => {
    const source = factSource(fact, snapshot);
    const texts = [sentenceOfFact(fact, snapshot, language).text, noteOf(fact, language)];
    return texts.map((text) => ({ text, source }));
  });
  return exhibit(facts.join(' '), first.document, snapshot, lines);
}

function exhibit(
  id: string,
  document: string,
  snapshot: Snapshot,
  lines: readonly { text: string; source: Source }[],
): Exhibit {
  const { title, published } = snapshot.document(document);
  // The service refuses blank sentences.
  const said = lines.filter(({ text }) => text.trim() !== '');
  return {
    block: {
      id,
      source: document,
      title: `${title} (${published})`,
      sentences: said.map(({ text }) => text),
    },
    sources: said.map(({ source }) => source),
  };
}

function factSource(fact: Fact, snapshot: Snapshot): Source {
  return { citation: citationOf(fact.document, fact.span, snapshot), fact: fact.id };
}

function citationOf(document: string, { start, end }: Span, snapshot: Snapshot): Citation {
  const { title, body } = snapshot.document(document);
  return { document, title, quote: body.slice(start, end), start, end };
}

function noteOf({ note, noteZh }: Fact, language: Language): string {
  return language === 'zh' ? noteZh : note;
}
