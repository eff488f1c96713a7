import type { Quantity } from '../../domain/quantity.ts';
import { readAmount } from './amounts.ts';
import { readDate } from './dates.ts';
import { readFraction } from './fractions.ts';
import { leadingHedge, trailingHedge } from './hedges.ts';
import { lex, type Token } from './lex.ts';
import { unitStarts } from './measured.ts';
import { readMultiple } from './multiples.ts';
import { readName } from './names.ts';
import { readNoun } from './nouns.ts';
import { readOrdinal } from './ordinals.ts';
import { readParts } from './parts.ts';
import { phrases } from './phrases.ts';
import type { Lead, Reading } from './reading.ts';
import { unitOf } from './units.ts';

const BETWEEN = phrases([[true, ['between', '介于']]]);

/**
 * Reads every quantity of an English or Chinese text, in order and without overlap; `text.slice(start, end)` is each
 * one's `text`, its hedge included. Years, dates, names that hold digits and citation marks are passed over. Never
 * throws; time grows linearly with the text.
 */
export function parseQuantities(text: string): Quantity[] {
  const tokens = lex(text);
  const quantities: Quantity[] = [];
  for (let i = 0; i < tokens.length; ) {
    const reading = readHedged(tokens, i);
    const [first, last] = [tokens[i], tokens[(reading?.next ?? 0) - 1]];
    if (reading?.meaning !== undefined && first !== undefined && last !== undefined) {
      const { start } = first;
      const { end } = last;
      quantities.push({ hedge: '', ...reading.meaning, text: text.slice(start, end), start, end });
    }
    i = reading?.next ?? i + 1;
  }
  return quantities;
}

/** A quantity with what hedges it before and after, or something to pass over; undefined when neither begins here. */
function readHedged(tokens: readonly Token[], i: number): Reading | undefined {
  const between = BETWEEN.longest(tokens, i);
  const hedge = between === undefined ? leadingHedge(tokens, i) : undefined;
  const from = between?.next ?? hedge?.next ?? i;
  const lead: Lead = {
    hedged: hedge !== undefined,
    comparesAmounts: hedge?.value.comparesAmounts ?? false,
    between: between !== undefined,
    start: i,
  };
  const core = readCore(tokens, from, lead);
  if (core?.meaning === undefined) return from === i ? core : undefined;
  if (between && core.meaning.upper === undefined) return undefined;
  if (hedge?.value.recent && unitOf(core.meaning.unit)?.dimension === 'duration') return undefined;
  const trailing = trailingHedge(tokens, core.next);
  const next = trailing?.next ?? core.next;
  const noun = core.meaning.kind === 'count' && core.meaning.noun === undefined ? readNoun(tokens, next) : undefined;
  return {
    next,
    meaning: {
      ...core.meaning,
      hedge: hedge?.value.hedge ?? core.meaning.hedge ?? trailing?.value ?? '',
      ...(noun === undefined ? {} : { noun }),
    },
  };
}

/** One quantity without the words around it. What only looks like a quantity is tried first. */
function readCore(tokens: readonly Token[], i: number, lead: Lead): Reading | undefined {
  const name = readName(tokens, i);
  if (name !== undefined) return { next: name };
  const date = lead.comparesAmounts ? undefined : readDate(tokens, i, (at) => unitStarts(tokens, at));
  if (date !== undefined) return { next: date };
  if (tokens[i]?.kind === 'opaque') return { next: i + 1 };
  return (
    readFraction(tokens, i, lead.hedged) ??
    readParts(tokens, i) ??
    readMultiple(tokens, i) ??
    readOrdinal(tokens, i) ??
    readAmount(tokens, i, lead)
  );
}
