import { splitPassages } from '../corpus/passages.ts';
import { tableCells } from '../corpus/table-cells.ts';
import { type Document, type Span, spansOverlap } from '../domain/document.ts';
import type { Fact } from '../domain/fact.ts';
import { samePeriod } from '../facts/periods/compare.ts';
import { findPeriods } from '../facts/periods/find.ts';
import { matchesFactValue } from '../facts/quantities/compare.ts';
import { createContexts } from './evidence/context.ts';
import { isAhead, toldStatus } from './figure-status.ts';
import type { Knowledge } from './snapshot.ts';

/** What of a row the words that it quotes, and those that they stand in, do not say. */
export type Unborne = 'place' | 'period' | 'status';

/**
 * Holds rows against the sentences of a document that their quotes are from, with the heading above them and what the
 * sentences before them were about. Whoever proposes a row may be right to read it otherwise than this program does;
 * but a place, a period or a status that stands nowhere near the quote is made up.
 */
export function createBearing(
  document: Document,
  { corpus, gazetteer, knownPlaces }: Pick<Knowledge, 'corpus' | 'gazetteer' | 'knownPlaces'>,
): (fact: Fact) => Unborne[] {
  const passages = splitPassages(document.id, document.body, document.language);
  const { contextOf } = createContexts({ ...corpus, documents: [document], passages }, gazetteer, knownPlaces);
  const around = ({ span }: Fact) =>
    passages
      .filter((passage) => spansOverlap(passage, span))
      .flatMap(({ heading = '', sentences }) =>
        sentences
          .filter((sentence) => spansOverlap(sentence, span))
          .map((sentence: Span) => ({
            heading,
            text: document.body.slice(sentence.start, sentence.end),
            context: contextOf(document.id, sentence),
          })),
      );
  const cells = tableCells(document.body);
  const inOrAbout = { known: knownPlaces, context: document.places };
  return (fact) => {
    const sentences = around(fact);
    const ofCells = cells
      .filter(
        ({ line, quantities }) =>
          spansOverlap(line, fact.span) && quantities.some((one) => matchesFactValue(one, fact)),
      )
      .flatMap(({ column, caption }) => [column, caption]);
    const words = [...sentences.flatMap(({ heading, text }) => [heading, text]), ...ofCells];
    const places = [
      ...document.places,
      ...sentences.flatMap(({ context }) => context.places),
      ...words.flatMap((text) => gazetteer.find(text, inOrAbout).flatMap(({ candidates }) => candidates)),
    ];
    const periods = [
      ...sentences.flatMap(({ context }) => context.periods),
      ...words.flatMap((text) => findPeriods(text, document.published).map(({ edtf }) => edtf)),
    ];
    const isOpen = words.some(tellsNoResult) || isAhead(fact.period, document.published);
    // Below "The city aims at:" a list gives goals, but the next paragraph may well give results.
    const mayBeOpen = isOpen || sentences.some(({ context }) => tellsNoResult(context.before));
    return [
      ...(places.includes(fact.place) ? [] : ['place' as const]),
      ...(periods.some((period) => samePeriod(period, fact.period)) ? [] : ['period' as const]),
      ...((fact.status === 'actual' ? !isOpen : mayBeOpen) ? [] : ['status' as const]),
    ];
  };
}

function tellsNoResult(sentence: string): boolean {
  return toldStatus(sentence) !== 'actual';
}
