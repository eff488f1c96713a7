import type { Document } from '../domain/document.ts';
import type { Conflict, Fact } from '../domain/fact.ts';
import { readPublisher } from '../domain/publisher.ts';
import { periodRange, samePeriod } from './periods/compare.ts';

/** What of a document tells which of two figures is the later word. */
export type PublishedText = Pick<Document, 'publisher' | 'published' | 'body'>;

/** What facts are compared by besides themselves. */
export interface Comparing {
  /** A subject's id with those of everything above it. */
  wider: (subject: string) => readonly string[];
  document: (id: string) => PublishedText | undefined;
}

/**
 * Facts that speak of the same thing and differ, two by two. `conflict`: same place, subject, indicator, period and
 * status, other value. `revision`: the same, but the publisher of both gave the first of them later. `correction`: the
 * same, but the document of both corrects the second by the first. `definition`: the same but for their subjects, of
 * which one is the wider of the other, so that a hasty reader could take one figure for the other.
 */
export function findConflicts(facts: readonly Fact[], comparing: Comparing): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const group of groupComparable(facts)) {
    for (const [i, one] of group.entries()) {
      for (const other of group.slice(i + 1)) {
        if (!samePeriod(one.period, other.period)) continue;
        const conflict = conflictOf(one, other, comparing);
        if (conflict) conflicts.push(conflict);
      }
    }
  }
  return conflicts;
}

function groupComparable(facts: readonly Fact[]): Fact[][] {
  const groups = Map.groupBy(facts, (fact) => [fact.place, fact.indicator, fact.status].join(' '));
  return [...groups.values()];
}

function conflictOf(one: Fact, other: Fact, { wider, document }: Comparing): Conflict | undefined {
  const facts = [one.id, other.id];
  if (one.subject !== other.subject) {
    const related = wider(one.subject).includes(other.subject) || wider(other.subject).includes(one.subject);
    return related ? { kind: 'definition', facts } : undefined;
  }
  if (saysTheSame(one, other)) return undefined;
  if (laterWord(one, other, document)) return { kind: kindOfLater(one, other), facts };
  if (laterWord(other, one, document)) return { kind: kindOfLater(one, other), facts: facts.toReversed() };
  return { kind: 'conflict', facts };
}

function kindOfLater(one: Fact, other: Fact): Conflict['kind'] {
  return one.document === other.document ? 'correction' : 'revision';
}

/** The same value and unit; a hedge ("over", "nearly") does not make two figures contradict one another. */
function saysTheSame(one: Fact, other: Fact): boolean {
  return one.value === other.value && one.upper === other.upper && one.unit === other.unit;
}

/** Whether `one` is what the publisher of both, or the document that both stand in, says after `other`. */
function laterWord(one: Fact, other: Fact, documentOf: Comparing['document']): boolean {
  const [document, before] = [documentOf(one.document), documentOf(other.document)];
  if (!document || !before) return false;
  if (one.document === other.document) {
    const start = correctionsIn(document.body);
    return other.span.start < start && start <= one.span.start;
  }
  const [publisher, former] = [readPublisher(document.publisher).name, readPublisher(before.publisher).name];
  return publisher !== undefined && publisher === former && isAfter(document.published, before.published);
}

/** Only where no day of the one can be a day of the other. */
function isAfter(one: string, other: string): boolean {
  const [{ min }, { max }] = [periodRange(one), periodRange(other)];
  return min !== null && max !== null && min > max;
}

const CORRECTIONS =
  /^(?:#{1,6}\s+|\*{1,2})?(?:corrections?|corrigendum|errat(?:a|um)|更正(?:启事|说明)?|勘误|订正)(?:\*{1,2})?\s*(?:[:：(（].*)?$/gimu;

/** Where the corrections begin that a document brings of its own text: at its end, where readers of files put them. */
function correctionsIn(body: string): number {
  const last = [...body.matchAll(CORRECTIONS)].at(-1);
  return last?.index ?? Infinity;
}
