import type { TermKind } from '../../../domain/fact.ts';
import { parseQuantities } from '../../../facts/quantities/parse.ts';
import { foldCase, tokens } from '../../../retrieval/analyzer.ts';
import { askedOf } from '../../evidence/asked.ts';
import { wordsOf } from '../../evidence/candidate.ts';
import { counterpartHeld } from '../../evidence/held.ts';
import type { Snapshot } from '../../snapshot.ts';
import { type LexiconMatch, namesOf } from '../../understand/lexicon.ts';
import type { Mention } from '../../understand/mentions.ts';
import type { Understanding } from '../../understand/understand.ts';
import type { ReadFigure } from './read-figure.ts';

const GOODS: ReadonlySet<TermKind | undefined> = new Set(['industry', 'product']);
/** Kinds of terms of which one is not the other: a company is no rival of what it makes. */
const GROUPS: readonly ReadonlySet<TermKind | undefined>[] = [
  GOODS,
  new Set(['technology']),
  new Set(['organisation']),
];

/**
 * Whether a figure is of the things that a question names, as far as the words around it tell: the nearest clause that
 * names a thing of their kind decides. "High-purity manganese sulphate 280,000 tons" is no capacity for cathodes.
 */
export function isOfThing(figure: ReadFigure, question: Understanding, snapshot: Snapshot): boolean {
  return GROUPS.every((group) => {
    const inGroup = (id: string) => group.has(snapshot.term(id)?.kind);
    const asked = question.terms.filter(({ ids }) => ids.some(inGroup));
    if (asked.length === 0) return true;
    const isAsked = ({ ids }: LexiconMatch) => asked.some((term) => isKind(ids, term.ids, snapshot));
    const isNamed = (text: string) => thingsIn(text, snapshot).some(isAsked);
    for (const clause of figure.told) {
      if (isInPassing(clause, isNamed)) return false;
      const named = thingsIn(clause, snapshot).filter(({ ids }) => ids.some(inGroup));
      if (named.some(isAsked)) return true;
      const others = named.filter(({ ids }) => !asked.some((term) => isKind(term.ids, ids, snapshot)));
      if (asked.some((term) => isInWords(term, without(clause, others), question, snapshot))) return true;
      if (others.some((other) => !isSaid(other, question, snapshot))) return false;
    }
    // What stands behind the figure with another one is of that; what no clause names is told by the text around. Only a
    // kind of it ("a share of storage cells") is none.
    const isItself = ({ ids }: LexiconMatch) => asked.some((term) => ids.some((id) => term.ids.includes(id)));
    const naming = figure.later.filter((clause) => thingsIn(clause, snapshot).some(isItself));
    return (
      naming.length === 0 || isNamed(figure.behind) || naming.some((clause) => parseQuantities(clause).length === 0)
    );
  });
}

/** The things that words name; of "battery materials" and 钠离子电池正极材料 the materials, not the battery. */
export function thingsIn(text: string, snapshot: Snapshot): LexiconMatch[] {
  const named = snapshot.terms.find(text).filter(({ ids }) => ids.some((id) => snapshot.isDefining(id)));
  const folded = foldCase(text);
  const things: LexiconMatch[] = [];
  for (const match of named) {
    const last = things.at(-1);
    const joined = last !== undefined && /^[\s-]*$/.test(folded.slice(last.end, match.start));
    if (joined) things.splice(-1, 1, { ...match, start: last.start });
    else things.push(match);
  }
  return things;
}

/** "The city where CATL has its head office exported …": who is named there has done nothing of it. */
const PASSING = /\s(?:where|whose|home (?:to|of))\s.*$/i;

function isInPassing(clause: string, isNamed: (text: string) => boolean): boolean {
  return PASSING.test(clause) && isNamed(clause) && !isNamed(clause.replace(PASSING, ''));
}

/** Of goods and industries the wider term is what they are a kind of; of techniques, what they belong to. */
function isGoods(id: string, snapshot: Snapshot): boolean {
  return GOODS.has(snapshot.term(id)?.kind);
}

/** What an industry is called beyond what it makes. */
const INDUSTRY = /\s*(?:industry chain|industry|sector|manufacturing|全?产业链|产业|行业|制造业)$/;

/** Whether one of some things is a kind of another: a power battery of a battery, by the end of their names. */
function isKind(ids: readonly string[], of: readonly string[], snapshot: Snapshot): boolean {
  if (ids.some((id) => of.includes(id))) return true;
  if (ids.some((id) => isGoods(id, snapshot) && snapshot.withWider(id).some((wider) => of.includes(wider))))
    return true;
  const [narrow, wide] = [ids, of].map((some) =>
    some.flatMap((id) => {
      const term = snapshot.term(id);
      return term ? [term.en, term.zh].map((name) => singular(foldCase(name).replace(INDUSTRY, ''))) : [];
    }),
  );
  return narrow?.some((name) => wide?.some((end) => end !== '' && name.endsWith(end))) === true;
}

function singular(name: string): string {
  return name.replace(/ies$/, 'y').replace(/s$/, '');
}

/** Words without what some mentions in them say. */
export function without(text: string, mentions: readonly LexiconMatch[]): string {
  return mentions.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
}

/** Whether words hold a term by its words, or by others that stand for them. */
function isInWords({ words }: Mention, text: string, question: Understanding, snapshot: Snapshot): boolean {
  const { named } = askedOf(question, snapshot);
  const held = wordsOf([text]);
  const has = (word: string) => held.has(word) || counterpartHeld(named.get(word) ?? [], held);
  return words.length > 0 && words.every(has);
}

/** Whether the question speaks of a thing without naming it so: "what share of their electricity is green". */
export function isSaid({ ids }: LexiconMatch, { text }: Understanding, snapshot: Snapshot): boolean {
  const said = wordsOf([text]);
  return ids
    .flatMap((id) => namesOf(snapshot.term(id)))
    .some((name) => text.includes(name) || everyTelling(tokens(name), (word) => said.has(word)));
}

/** Words that many things share, of which the others tell which is meant: "sodium-ion project". */
const SHARED = new Set(tokens('battery industry material 电池 产业 材料'));

function everyTelling(words: readonly string[], isTold: (word: string) => boolean): boolean {
  const telling = words.filter((word) => !SHARED.has(word));
  return (telling.length > 0 ? telling : words).every(isTold);
}
