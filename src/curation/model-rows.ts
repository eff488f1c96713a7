import { z } from 'zod';
import { createBearing } from '../answering/bear-out.ts';
import { holds } from '../corpus/coverage.ts';
import type { Located } from '../corpus/faults.ts';
import { placeReader } from '../corpus/places.ts';
import { quantitiesIn } from '../corpus/table-cells.ts';
import { FACT_STATUSES, type Fact } from '../domain/fact.ts';
import { HEDGES } from '../domain/quantity.ts';
import { matchesFactValue } from '../facts/quantities/compare.ts';
import { checkRows, type RowContext } from './check-rows.ts';
import { cellsOf, type FigureCells } from './figure-cells.ts';
import { MOST_PROPOSED, type Proposal } from './proposals.ts';

/** Why a row of the model was dropped: it has another shape, or is one too many, or the cell that was found wrong. */
export type DropReason = 'shape' | 'too many' | 'twice' | keyof FigureCells;

/** What became of the rows of a model. */
export interface Judged {
  /** Rows that say something else than the code has read; they wait for review beside its rows. */
  kept: number;
  /** Rows that say what the code has read. */
  agreed: number;
  dropped: Partial<Record<DropReason, number>>;
}

const MAX_QUOTE = 600;

/** What the model may write; a service that does not keep to the shape is not trusted to. */
const modelRow = z
  .object({
    quote: z.string().max(MAX_QUOTE),
    place: z.string().min(1),
    subject: z.string(),
    indicator: z.string().min(1),
    period: z.string().min(1),
    value: z.number(),
    upper: z.number().nullable(),
    unit: z.string().min(1),
    qualifier: z.enum(HEDGES),
    sense: z.enum(['', 'by', 'to', 'unclear']),
    status: z.enum(FACT_STATUSES),
  })
  .strict();

type Judgement = { proposal: Proposal } | { dropped: DropReason };

/**
 * Picks those rows of a model that the document bears out word for word: a verbatim quote, from which the value, unit
 * and hedge are read, and a place, period and status that stand in or about it.
 */
export function judgeRows(
  rows: readonly unknown[],
  waiting: readonly Proposal[],
  context: RowContext,
): { added: Proposal[] /** Ids of those that wait and say the same. */; agreed: string[]; judged: Judged } {
  const [added, agreed]: [Proposal[], Proposal[]] = [[], []];
  const reasons: DropReason[] = Array.from({ length: Math.max(0, rows.length - MOST_PROPOSED) }, () => 'too many');
  for (const judgement of judge(rows.slice(0, MOST_PROPOSED), context)) {
    if ('dropped' in judgement) {
      reasons.push(judgement.dropped);
      continue;
    }
    const { proposal } = judgement;
    const known = waiting.find((other) => saysTheSame(proposal, other));
    const isRepeated = known?.by === 'model' || [...added, ...agreed].some((other) => saysTheSame(proposal, other));
    if (isRepeated) reasons.push('twice');
    else if (known) agreed.push(known);
    else added.push(proposal);
  }
  const dropped: Judged['dropped'] = {};
  for (const reason of reasons) dropped[reason] = (dropped[reason] ?? 0) + 1;
  return { added, agreed: agreed.map(({ id }) => id), judged: { kept: added.length, agreed: agreed.length, dropped } };
}

function judge(rows: readonly unknown[], context: RowContext): Judgement[] {
  const shaped = rows.map((row) => modelRow.safeParse(row).data);
  const { gazetteer, document } = context;
  const codeOf = placeReader(gazetteer);
  // A name that several places bear means the one that lies with those of the document, as in its header.
  const placeOf = (name: string): string => codeOf(name, () => {}, document.value.places) ?? name;
  const cells = shaped.map((row) => row && cellsOfModel({ ...row, place: placeOf(row.place) }));
  const wellFormed = cells.filter((each) => each !== undefined);
  const { facts, faults } = checkRows(wellFormed, context);
  const bearing = createBearing(context.document.value, context.knowledge);
  let line = 0;
  return cells.map((each): Judgement => {
    if (each === undefined) return { dropped: 'shape' };
    line += 1;
    const at = line;
    const fault = faults.find((one) => one.line === at);
    if (fault) return { dropped: columnOf(fault.message) };
    const fact = facts.find((one) => one.line === at);
    return fact ? judgeFact(fact, bearing, context) : { dropped: 'shape' };
  });
}

function judgeFact(
  { value: fact }: Located<Fact>,
  bearing: ReturnType<typeof createBearing>,
  { document }: RowContext,
): Judgement {
  const [unborne] = bearing(fact);
  if (unborne) return { dropped: unborne };
  const { body } = document.value;
  const figure = quantitiesIn(body).find((one) => holds(fact.span, one) && matchesFactValue(one, fact));
  // A rank may be told by a superlative, where no number stands; such a row is left to people.
  if (!figure) return { dropped: 'value' };
  const proposal: Proposal = {
    id: '',
    state: 'open',
    by: 'model',
    cells: cellsOf(fact),
    missing: [],
    figure: { start: figure.start, end: figure.end },
  };
  return { proposal };
}

function cellsOfModel({ value, upper, ...words }: z.infer<typeof modelRow>): FigureCells {
  return { ...words, value: String(value), upper: upper === null ? '' : String(upper), note: '', note_zh: '' };
}

/** The check words its complaints as "column: why". */
function columnOf(message: string): DropReason {
  return (/^[a-z_]+/u.exec(message)?.[0] ?? 'shape') as DropReason;
}

const COMPARED = ['place', 'subject', 'indicator', 'period', 'unit', 'qualifier', 'sense', 'status'] as const;

/** Rows of one figure with the same cells; how much of the sentence is quoted does not matter. */
function saysTheSame({ cells, figure }: Proposal, other: Proposal): boolean {
  const numbers = ['value', 'upper'] as const;
  return (
    figure.start === other.figure.start &&
    COMPARED.every((field) => cells[field] === other.cells[field]) &&
    numbers.every((field) => Number(cells[field]) === Number(other.cells[field]))
  );
}
