import type { PlaceCode } from '../../../domain/place.ts';
import { tokens } from '../../../retrieval/analyzer.ts';
import type { AbstainReason } from '../../../wording/wording.ts';
import { placeFits, wantedPlaces } from '../../evidence/fitting.ts';
import type { Evidence } from '../../evidence/gather.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Understanding } from '../../understand/understand.ts';

/** Tells what is missing, by looking at what would fit were it not for one thing. */
export function reasonOf(question: Understanding, evidence: Evidence, snapshot: Snapshot): AbstainReason {
  const places = wantedPlaces(question, snapshot);
  const [place] = places;
  // Of a question about several places, each has been judged with all of them.
  const isOf = (wanted: PlaceCode) => (match: Match) => placeFits(match.candidate, wanted, snapshot);
  const found = [...evidence.facts, ...evidence.measures, ...evidence.sentences];
  const all = place === undefined ? found : found.filter(isOf(place));
  if (all.length === 0 && place !== undefined) return { kind: 'place', place };
  if (place !== undefined && isOfPartsOnly(question, all)) return { kind: 'whole', place };
  const [period] = question.periods;
  const named = question.indicators.length + question.terms.length > 0;
  const figures = all.filter(({ candidate, indicator }) => candidate.fact && indicator);
  const isOtherwise = figures.some((match) => !match.period && match.coverage > 0.6);
  if (period && named && isOtherwise && !figures.some((match) => match.period))
    return { kind: 'period', period: period.edtf };
  if (place === undefined && !named && question.rest.every((word) => snapshot.rarity(word) === undefined)) {
    return { kind: 'off topic' };
  }
  return {
    kind: 'words',
    words: unmet(question, snapshot, places.length > 1 ? places.flatMap((each) => found.filter(isOf(each))) : all),
  };
}

/** Whether figures of what is asked for are among `all` of the place, each of them of a place within it. */
function isOfPartsOnly({ indicators }: Understanding, all: readonly Match[]): boolean {
  const meant = all.filter(
    ({ candidate, indicator, period, coverage }) => candidate.fact && indicator && period && coverage > 0.6,
  );
  return indicators.length > 0 && meant.length > 0 && meant.every(({ place }) => !place);
}

/** The names and words of the question that nothing for its places speaks of. */
function unmet(question: Understanding, snapshot: Snapshot, all: readonly Match[]): string[] {
  const names = [...question.indicators, ...question.terms].filter(
    ({ ids }) =>
      !all.some(({ candidate: { concepts, mentioned } }) => ids.some((id) => concepts.has(id) || mentioned.has(id))),
  );
  const called = names.flatMap(({ ids }) => {
    const row = snapshot.indicator(ids[0] ?? '') ?? snapshot.term(ids[0] ?? '');
    return row ? [question.language === 'zh' ? row.zh : row.en] : [];
  });
  // "Subsidy", which is measured, and "subsidies", a field of policy, are one word to the reader.
  return [...new Map(called.toReversed().map((name) => [tokens(name).join(' '), name])).values()].toReversed();
}
