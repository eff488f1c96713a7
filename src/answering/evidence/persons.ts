import { tokens } from '../../retrieval/analyzer.ts';
import { isInDictionary } from '../../retrieval/thesaurus/thesaurus.ts';
import type { Snapshot } from '../snapshot.ts';
import { FULL_NAME } from '../understand/pronouns.ts';
import type { Counterparts } from './asked.ts';

/**
 * Of somebody whose name a text gives in full, either name may stand for both: "Cui Dongshu" is "Cui" further down. What
 * a dictionary, the gazetteer or the glossary has is no name of a person.
 */
export function personsIn(text: string, snapshot: Snapshot): ReadonlyMap<string, Counterparts> {
  const isPerson = (name: string) =>
    !tokens(name).some((word) => isInDictionary(word)) &&
    snapshot.isWritten(name) &&
    snapshot.placesIn(name).length === 0 &&
    snapshot.terms.findNested(name).length === 0;
  const named = [...text.matchAll(FULL_NAME)].filter(([name]) => isPerson(name)).map(([name]) => tokens(name));
  return new Map(
    named.flatMap(([one = '', other = '']): [string, Counterparts][] => [
      [one, [[other]]],
      [other, [[one]]],
    ]),
  );
}
