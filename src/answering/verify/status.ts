import type { Aspect } from './claims.ts';
import { isLabelledPending } from './measures.ts';
import { statusesOf } from './status-words.ts';

/** Targets and expectations are called so, and results are not called targets. */
export const withStatus: Aspect = ({ figure }, { statuses }, { reading }) => {
  const told = statusesOf(reading.clauses, reading.figures, figure, reading.indicators);
  if ([...statuses].some((status) => told.has(status))) return undefined;
  // "Planned", of what is expected: neither is told as having come about.
  if (!statuses.has('actual') && !told.has('actual')) return undefined;
  if (!statuses.has('actual') && isLabelledPending(reading.clauses.text)) return undefined;
  return { code: 'status differs', found: reading.clauses.text, expected: [...statuses].join(', ') };
};
