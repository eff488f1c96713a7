import { tokens } from '../../retrieval/analyzer.ts';
import type { Snapshot } from '../snapshot.ts';
import { languageOf } from '../understand/text.ts';
import type { Fault } from './fault.ts';
import { isNeutral } from './neutral-words.ts';
import { clauseStretches, overlap, type Stretch, within } from './proximity.ts';
import type { Reading } from './reading.ts';
import type { SentenceSources } from './sources.ts';

/** What states no figure must share this much of its words, by weight, with what it cites. */
const MIN_SHARED = 0.35;
/** And each of its clauses this much. */
const MIN_SHARED_OF_CLAUSE = 0.42;
/** A clause may have so many words of its own: its verb, or how its figure is introduced. */
const OWN_WORDS = 1;

/**
 * What a sentence says besides its figures is said in words of its sources. `terms` are those in the sentence that the
 * sources speak of: across languages they are all that there is in common.
 */
export function judgeWording(
  text: string,
  terms: readonly Stretch[],
  reading: Reading,
  sources: SentenceSources,
  snapshot: Snapshot,
): Fault[] {
  const { clauses, figures, periods } = reading;
  const wording = new Wording(sources, snapshot);
  const isForeign = (words: string) => sources.quotes.every((quote) => languageOf(quote.text) !== languageOf(words));
  const words = wording.weigh(tokens(without(clauses.text, periods)));
  if (figures.length === 0 && words.shared < MIN_SHARED && !(isForeign(text) && terms.length > 0)) {
    return [{ code: 'subject differs', found: text }];
  }
  // Of another language only the words of rows are known: of bare words nothing can be told.
  const known = sources.facts.length > 0 || sources.measures.length > 0;
  const added = clauseStretches(clauses).find((clause) => {
    const foreign = isForeign(clauses.text.slice(clause.start, clause.end));
    const figured = figures.some((figure) => overlap(figure, clause));
    if (foreign && (!known || figured)) return false;
    return isAdded(clause, foreign || figured, terms, reading, wording);
  });
  return added ? [{ code: 'subject differs', found: clauses.text.slice(added.start, added.end).trim() }] : [];
}

/**
 * True for a clause that speaks of what the sources do not speak of. A verb of its own is let pass where the figure is
 * checked, or where the clause is translated (`free`); elsewhere only beside words of the sources, or their names.
 */
function isAdded(
  clause: Stretch,
  free: boolean,
  terms: readonly Stretch[],
  { clauses, figures, periods, places }: Reading,
  wording: Wording,
): boolean {
  const names = [...places, ...terms].filter((name) => within(name, clause));
  const rest = without(clauses.text, [...figures, ...periods, ...names]).slice(clause.start, clause.end);
  const told = tokens(rest).filter((token) => !isNeutral(token));
  const { added, shared } = wording.weigh(told);
  if (free || (added === 1 && shared > 0)) return added > OWN_WORDS && shared < MIN_SHARED_OF_CLAUSE;
  const held = names.flatMap(({ start, end }) => tokens(clauses.text.slice(start, end)));
  return added > 0 && wording.weigh(told, held).shared < MIN_SHARED_OF_CLAUSE;
}

/** A text of the same length with blanks for some of its stretches. */
function without(text: string, stretches: readonly Stretch[]): string {
  return stretches.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}

/** The words of what is cited: its own, and those of the rows taken from it with the reviewer's notes. */
class Wording {
  readonly #snapshot: Snapshot;
  readonly #spoken: readonly ReadonlySet<string>[];

  constructor({ quotes, facts, measures }: SentenceSources, snapshot: Snapshot) {
    const rows = [...snapshot.candidates.measures, ...snapshot.candidates.facts].filter(
      ({ measure, fact }) => (measure && measures.includes(measure)) || (fact && facts.includes(fact)),
    );
    const notes = facts.map(({ note, noteZh }) => new Set(tokens(`${note}\n${noteZh}`)));
    this.#snapshot = snapshot;
    this.#spoken = [...[...quotes, ...rows].map(({ words }) => words), ...notes];
  }

  /** How many of the words are not spoken in the sources, and which share of them, weighed by rarity, is. */
  weigh(told: readonly string[], held: readonly string[] = []): { added: number; shared: number } {
    const weigh = (words: readonly string[]) =>
      words.reduce((sum, word) => sum + (this.#snapshot.rarity(word) ?? 1), 0);
    const distinct = [...new Set(told)];
    const added = distinct.filter((word) => !this.#spoken.some((words) => words.has(word)));
    const total = weigh(distinct) + weigh(held);
    return { added: added.length, shared: total === 0 ? 1 : 1 - weigh(added) / total };
  }
}
