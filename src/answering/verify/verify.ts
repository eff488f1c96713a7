import type { Draft, DraftSentence, Finding } from '../../domain/answer.ts';
import type { Snapshot } from '../snapshot.ts';
import { computedIn, judgeFormulas } from './arithmetic.ts';
import { judgeCitations } from './citations.ts';
import { judgeClaims } from './claims.ts';
import { judgeContraries } from './contraries.ts';
import { judgeTrends } from './direction.ts';
import { distinct, type Fault } from './fault.ts';
import { judgeFigures } from './figures.ts';
import { judgeMeasures } from './measures.ts';
import { judgeNegation } from './negation.ts';
import { judgeAuthorities, judgeOffices } from './offices.ts';
import { judgeParts } from './parts.ts';
import { judgePeriods } from './periods.ts';
import { judgePlaces } from './places.ts';
import { cellToldIn, isGap, isRemark, judgeQuotation, quotedIn } from './quotation.ts';
import { judgeRanking } from './ranking.ts';
import { read } from './reading.ts';
import { judgeSafety } from './safety.ts';
import { sourcesOf } from './sources.ts';
import { judgeStrangers } from './strangers.ts';
import { judgeSupport } from './support.ts';
import { judgeTwists } from './twists.ts';

export interface VerifyOptions {
  /** How sentences begin that tell what the sources lack; such a one needs no citation if it states no figure. */
  gapOpenings?: readonly string[];
}

/** What is wrong with a draft, sentence by sentence; empty for one that may be posted. The same for every drafter. */
export function verifyDraft(draft: Draft, snapshot: Snapshot, options: VerifyOptions = {}): Finding[] {
  return draft.sentences.flatMap((sentence, index) =>
    verifySentence(sentence, snapshot, options).map((fault) => ({ ...fault, sentence: index })),
  );
}

/** What is wrong with one sentence. A citation that does not hold makes every further check meaningless. */
export function verifySentence(sentence: DraftSentence, snapshot: Snapshot, options: VerifyOptions = {}): Fault[] {
  const unsafe = judgeSafety(sentence.text);
  if (isGap(sentence.text, options.gapOpenings ?? [])) return unsafe;
  const uncited = judgeCitations(sentence, snapshot);
  if (uncited.length > 0) return [...unsafe, ...uncited];
  if (isRemark(sentence, snapshot)) return unsafe;
  const quoted = quotedIn(sentence) ?? cellToldIn(sentence, snapshot);
  return distinct([...unsafe, ...(quoted ? judgeQuotation(quoted, snapshot) : judgeWords(sentence, snapshot))]);
}

/** What a soundly cited sentence says, against what it cites. */
function judgeWords(sentence: DraftSentence, snapshot: Snapshot): Fault[] {
  const sources = sourcesOf(sentence, snapshot);
  const documents = [...new Set(sentence.citations.map(({ document }) => document))];
  const reading = read(sentence.text, snapshot, {
    reference: documents.length === 1 ? sources.quotes[0]?.published : undefined,
    places: [...sources.facts.map(({ place }) => place), ...sources.quotes.flatMap(({ places }) => places)],
  });
  const computed = computedIn(reading, sources);
  const figures = judgeFigures(reading, sources, computed.figures);
  const { claims, faults } = judgeClaims({
    reading,
    claims: figures.claims,
    formulas: computed.written,
    sources,
    snapshot,
  });
  return [
    ...figures.faults,
    ...judgeFormulas(sentence, computed, claims, sources),
    ...faults,
    ...judgeTrends(claims, reading),
    ...judgePlaces(reading, sources, snapshot),
    ...judgePeriods(reading, sources),
    ...judgeMeasures(reading, sources),
    ...judgeNegation(reading, sources),
    ...judgeContraries(reading, sources),
    ...judgeTwists(reading, sources),
    ...judgeParts(reading, sources),
    ...judgeOffices(reading, sources),
    ...judgeAuthorities(reading, sources),
    ...judgeRanking(reading, claims, sources, snapshot),
    ...judgeStrangers(reading, sources, snapshot),
    ...judgeSupport(sentence, reading, sources, snapshot),
  ];
}
