import type { Document } from '../domain/document.ts';
import type { Kept } from './documents.ts';
import { cellsOfRow } from './figure-cells.ts';
import type { Proposal } from './proposals.ts';

/** The figures of the version before that still stand, which count as looked at. */
export function approvedRows({ facts }: Kept, { body }: Document): Proposal[] {
  return facts.map((row): Proposal => {
    const start = body.indexOf(row.quote);
    const figure = { start, end: start + row.quote.length };
    return { id: row.id, state: 'approved', by: 'code', cells: cellsOfRow(row), missing: [], figure };
  });
}

/** Of some proposals those that were decided and whose quote is in the next text, where it stands there. */
export function standing(proposals: readonly Proposal[], from: string, to: string): Proposal[] {
  return proposals.flatMap((proposal) => {
    const { state, cells, figure } = proposal;
    const quote = cells.quote ?? '';
    const [then, now] = [from.lastIndexOf(quote, figure.start), to.indexOf(quote)];
    if (state === 'open' || quote === '' || then < 0 || now < 0) return [];
    const shift = now - then;
    return [{ ...proposal, figure: { start: figure.start + shift, end: figure.end + shift } }];
  });
}

/** Figures that were looked at are not proposed again; the others follow them. */
export function merged(decided: readonly Proposal[], proposals: readonly Proposal[], id: string): Proposal[] {
  const isNew = ({ figure }: Proposal): boolean =>
    !decided.some(({ figure: { start, end } }) => start <= figure.start && figure.end <= end);
  const highest = Math.max(0, ...decided.map((proposal) => Number(/\d+$/u.exec(proposal.id)?.[0] ?? 0)));
  const fresh = proposals.filter(isNew).map((proposal, index) => ({ ...proposal, id: `${id}:${highest + index + 1}` }));
  return [...decided, ...fresh];
}
