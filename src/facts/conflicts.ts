import type { Conflict, Fact } from '../domain/fact.ts';
import { samePeriod } from './periods/compare.ts';

/**
 * Facts that speak of the same thing and differ. `conflict`: same place, subject, indicator, period and status, other
 * value. `definition`: the same but for their subjects, of which one is the wider of the other, so that a hasty reader
 * could take one figure for the other. `wider` gives a subject's id with those of everything above it.
 */
export function findConflicts(facts: readonly Fact[], wider: (subject: string) => readonly string[]): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const group of groupComparable(facts)) {
    for (const [i, one] of group.entries()) {
      for (const other of group.slice(i + 1)) {
        if (!samePeriod(one.period, other.period)) continue;
        const kind = kindOf(one, other, wider);
        if (kind) conflicts.push({ kind, facts: [one.id, other.id] });
      }
    }
  }
  return conflicts;
}

function groupComparable(facts: readonly Fact[]): Fact[][] {
  const groups = Map.groupBy(facts, (fact) => [fact.place, fact.indicator, fact.status].join(' '));
  return [...groups.values()];
}

function kindOf(one: Fact, other: Fact, wider: (subject: string) => readonly string[]): Conflict['kind'] | undefined {
  if (one.subject === other.subject) return saysTheSame(one, other) ? undefined : 'conflict';
  const related = wider(one.subject).includes(other.subject) || wider(other.subject).includes(one.subject);
  return related ? 'definition' : undefined;
}

/** The same value and unit; a hedge ("over", "nearly") does not make two figures contradict one another. */
function saysTheSame(one: Fact, other: Fact): boolean {
  return one.value === other.value && one.upper === other.upper && one.unit === other.unit;
}
