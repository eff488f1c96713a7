import type { Draft, DraftSentence, Language } from '../../domain/answer.ts';
import type { Measure } from '../../domain/fact.ts';
import { sentenceOfFact, sentenceOfMeasure } from '../extractive/compose.ts';
import type { Snapshot } from '../snapshot.ts';
import { verifySentence } from '../verify/verify.ts';

/**
 * Adds, at the end, the other side of each contradiction, revision or correction of which a draft tells one side only,
 * and the measures that have taken the place of those told.
 */
export function completeConflicts(draft: Draft, snapshot: Snapshot, language: Language): Draft {
  const told = new Set(draft.sentences.flatMap(({ facts }) => facts));
  const untold = snapshot.conflicts
    .filter(({ kind, facts }) => kind !== 'definition' && facts.some((id) => told.has(id)))
    // What a document takes back itself need not be told besides what it says instead.
    .flatMap(({ kind, facts }) => (kind === 'correction' ? facts.slice(0, 1) : facts))
    .filter((id) => !told.has(id));
  const measures = draft.sentences.flatMap((sentence) => measuresOf(sentence, snapshot));
  const later = measures
    .flatMap(({ id }) => snapshot.supersededBy(id) ?? [])
    .filter((measure) => !measures.includes(measure));
  const added = [
    ...[...new Set(untold)]
      .flatMap((id) => snapshot.fact(id) ?? [])
      .map((fact) => sentenceOfFact(fact, snapshot, language)),
    ...[...new Set(later)].map((measure) => sentenceOfMeasure(measure, snapshot, language)),
  ].filter((sentence) => verifySentence(sentence, snapshot).length === 0);
  return added.length === 0 ? draft : { sentences: [...draft.sentences, ...added] };
}

/**
 * The later of two figures before the earlier, likewise measures; what its own document corrects goes where the right
 * figure is told. A sentence that tells several figures stays where it is.
 */
export function laterFirst({ sentences }: Draft, snapshot: Snapshot): Draft {
  const places = new Map(sentences.map((sentence, place) => [sentence, place]));
  const tells = (id: string | undefined) => sentences.find(({ facts }) => facts.length === 1 && facts[0] === id);
  const gone = new Set<DraftSentence>();
  const pairs = snapshot.conflicts.flatMap(({ kind, facts: [later, earlier] }) => {
    const [one, other] = [tells(later), tells(earlier)];
    if (!one || !other || (kind !== 'revision' && kind !== 'correction')) return [];
    if (kind === 'correction') gone.add(other);
    return [[one, other] as const];
  });
  const measures = sentences.flatMap((sentence) => {
    const later = measuresOf(sentence, snapshot).flatMap(({ id }) => snapshot.supersededBy(id) ?? []);
    const tellsLater = (other: DraftSentence): boolean =>
      measuresOf(other, snapshot).some((one) => later.includes(one));
    return sentences.filter(tellsLater).map((one) => [one, sentence] as const);
  });
  for (const [later, earlier] of [...pairs, ...measures]) {
    const [from, to] = [places.get(later) ?? 0, places.get(earlier) ?? 0];
    if (from > to) places.set(later, to).set(earlier, to + 0.5);
  }
  const kept = sentences.filter((sentence) => !gone.has(sentence));
  return { sentences: kept.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0)) };
}

/** The measures that a sentence is made of: it cites their very words. */
function measuresOf({ facts, citations }: DraftSentence, snapshot: Snapshot): Measure[] {
  if (facts.length > 0) return [];
  return snapshot.corpus.measures.filter(({ document, span }) =>
    citations.some((one) => one.document === document && one.start === span.start && one.end === span.end),
  );
}
