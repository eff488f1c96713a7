import { lookUpComparison } from '../answering/look-ups/comparison.ts';
import { lookUpIndicator, lookUpPlace } from '../answering/look-ups/figures.ts';
import { lookUpMeasures, lookUpTimeline } from '../answering/look-ups/measures.ts';
import type { LookUp } from '../answering/look-ups/result.ts';
import { listSources, lookUpSource } from '../answering/look-ups/sources.ts';
import type { Snapshot } from '../answering/snapshot.ts';
import type { Citation, Language } from '../domain/answer.ts';
import { type Choice, type CompletionRequest, complete } from './completion.ts';
import { type Legend, type LegendRequest, legend, type PassageAround, passageAround } from './legend.ts';
import { headerOf, type SourceEntry } from './source-entry.ts';

/** What every look-up is told besides its own arguments. */
interface Told {
  language: Language;
}

interface Narrowed extends Told {
  indicator?: string;
  period?: string;
}

/** Everything that can be asked of a snapshot besides questions: pure, and plain data on both sides. */
export const OPERATIONS = {
  /** @throws ExpectedError UNKNOWN_PLACE, UNKNOWN_INDICATOR */
  place: (snapshot: Snapshot, { name, language, ...filter }: Narrowed & { name: string }): LookUp =>
    lookUpPlace(name, { snapshot, language }, filter),

  /** @throws ExpectedError UNKNOWN_INDICATOR */
  indicator: (snapshot: Snapshot, { name, language, ...filter }: Told & { name: string; period?: string }): LookUp =>
    lookUpIndicator(name, { snapshot, language }, filter),

  /** @throws ExpectedError UNKNOWN_PLACE, UNKNOWN_INDICATOR */
  comparison: (
    snapshot: Snapshot,
    { one, other, language, ...filter }: Narrowed & { one: string; other: string },
  ): LookUp => lookUpComparison(one, other, { snapshot, language }, filter),

  /** @throws ExpectedError UNKNOWN_PLACE */
  measures: (snapshot: Snapshot, { language, ...filter }: Told & { place?: string; topic?: string }): LookUp =>
    lookUpMeasures({ snapshot, language }, filter),

  /** @throws ExpectedError UNKNOWN_PLACE */
  timeline: (snapshot: Snapshot, { name, language }: Told & { name: string }): LookUp =>
    lookUpTimeline(name, { snapshot, language }),

  /** Every document, without its text. */
  sources: (snapshot: Snapshot, { language }: Told): SourceEntry[] =>
    listSources({ snapshot, language }).map((source) => ({ ...source, document: headerOf(source.document) })),

  /** One document, without its text. @throws ExpectedError UNKNOWN_DOCUMENT */
  source(snapshot: Snapshot, { name, language }: Told & { name: string }): SourceEntry {
    const source = lookUpSource(name, { snapshot, language });
    return { ...source, document: headerOf(source.document) };
  },

  complete: (snapshot: Snapshot, request: CompletionRequest): Choice[] => complete(request, snapshot),

  /** What whoever shows an answer must know besides the answer. */
  legend: (snapshot: Snapshot, request: LegendRequest): Legend => legend(request, snapshot),

  /** The text that a citation stands in; undefined where its document or its words are no longer there. */
  passage: (snapshot: Snapshot, { citation }: { citation: Citation }): PassageAround | undefined =>
    passageAround(citation, snapshot),
};

export type Operations = typeof OPERATIONS;
