import type { Fact } from '../../domain/fact.ts';
import { lastDay } from '../../facts/periods/compare.ts';
import { formatDate, formatPeriod } from '../../facts/periods/format.ts';
import { lookUpWordingOf } from '../../wording/look-ups.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Asked } from './resolve.ts';

/** Figures in an order of their own, but the later word of a publisher, or of a document, before the earlier. */
export function laterWordFirst(facts: readonly Fact[], { conflicts }: Snapshot): Fact[] {
  const ordered = [...facts];
  for (const { kind, facts: ids } of conflicts) {
    if (kind !== 'revision' && kind !== 'correction') continue;
    const [later, earlier] = ids.map((id) => ordered.findIndex((fact) => fact.id === id));
    if (later === undefined || earlier === undefined || earlier === -1 || later <= earlier) continue;
    ordered.splice(earlier, 0, ...ordered.splice(later, 1));
  }
  return ordered;
}

/** That the source published last is not the one whose results go furthest, where it is so. */
export function latestNotice(facts: readonly Fact[], { snapshot, language }: Asked): string[] {
  const results = facts.filter(({ status, period }) => status === 'actual' && lastDay(period) !== '');
  const published = ({ document }: Fact): string => snapshot.document(document).published;
  const furthest = lastOf(results, ({ period }) => period);
  const newest = lastOf(results, published);
  if (!furthest || !newest) return [];
  const own = lastOf(
    results.filter(({ document }) => document === newest.document),
    ({ period }) => period,
  );
  const isSame = !own || lastDay(own.period) === lastDay(furthest.period);
  if (isSame || lastDay(published(furthest)) === lastDay(published(newest))) return [];
  return [
    lookUpWordingOf(language).latest({
      period: formatPeriod(furthest.period, language),
      published: formatDate(published(furthest), language),
      newest: formatDate(published(newest), language),
      upTo: formatPeriod(own.period, language),
    }),
  ];
}

/** The fact whose date is the last; of several the first. */
function lastOf(facts: readonly Fact[], dateOf: (fact: Fact) => string): Fact | undefined {
  return facts.toSorted((one, other) => lastDay(dateOf(other)).localeCompare(lastDay(dateOf(one))))[0];
}
