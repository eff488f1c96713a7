import { tokens } from '../../retrieval/analyzer.ts';
import { counterpartsOf } from '../../retrieval/thesaurus/thesaurus.ts';
import { counterpartHeld } from '../evidence/held.ts';
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
/** What a word counts that the sources have in other words: it may be said of something else. */
const SAID_OTHERWISE = 0.4;

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
  const told = tokens(without(clauses.text, periods)).filter((token) => !isNeutral(token));
  const words = wording.weigh(told, [], isForeign(text) ? 1 : SAID_OTHERWISE);
  if (
    figures.length === 0 &&
    words.shared < MIN_SHARED &&
    !(isForeign(text) && terms.length + reading.places.length > 0)
  ) {
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
  const { added, literal, shared } = wording.weigh(told);
  if (free || (added === 1 && literal > 0)) return added > OWN_WORDS && shared < MIN_SHARED_OF_CLAUSE;
  const held = names.flatMap(({ start, end }) => tokens(clauses.text.slice(start, end)));
  return told.length > 0 && wording.weigh(told, held).shared < MIN_SHARED_OF_CLAUSE;
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
  readonly #nearby: readonly ReadonlySet<string>[];

  constructor({ quotes, facts, measures }: SentenceSources, snapshot: Snapshot) {
    const rows = [...snapshot.candidates.measures, ...snapshot.candidates.facts].filter(
      ({ measure, fact }) => (measure && measures.includes(measure)) || (fact && facts.includes(fact)),
    );
    const notes = facts.map(({ note, noteZh }) => new Set(tokens(`${note}\n${noteZh}`)));
    this.#snapshot = snapshot;
    this.#spoken = [...[...quotes, ...rows].map(({ words }) => words), ...notes];
    this.#nearby = quotes.map(({ nearby }) => nearby);
  }

  /**
   * How many of the words the sources have in no way, how many they have as they are, and the share of all, weighed by
   * rarity, that they have; in other words, in the other language or beside what is cited, for less.
   */
  weigh(
    told: readonly string[],
    held: readonly string[] = [],
    saidOtherwise = SAID_OTHERWISE,
  ): { added: number; literal: number; shared: number } {
    const weight = (word: string) => this.#snapshot.rarity(word) ?? 1;
    const distinct = [...new Set(told)];
    const literal = distinct.filter((word) => this.#spoken.some((words) => words.has(word)));
    const otherwise = distinct.filter((word) => !literal.includes(word) && this.#isSaidOtherwise(word));
    const sum = (words: readonly string[]) => words.reduce((total, word) => total + weight(word), 0);
    const total = sum(distinct) + sum(held);
    const shared = sum(literal) + sum(held) + saidOtherwise * sum(otherwise);
    return {
      added: distinct.length - literal.length - otherwise.length,
      literal: literal.length,
      shared: total === 0 ? 1 : shared / total,
    };
  }

  #isSaidOtherwise(word: string): boolean {
    const ways = counterpartsOf(word);
    if (this.#nearby.some((words) => words.has(word))) return true;
    return this.#spoken.some((words) => counterpartHeld(ways, words));
  }
}
