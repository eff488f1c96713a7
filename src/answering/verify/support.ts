import type { DraftSentence } from '../../domain/answer.ts';
import { tokens } from '../../retrieval/analyzer.ts';
import { counterpartsOf } from '../../retrieval/thesaurus/thesaurus.ts';
import { counterpartHeld } from '../evidence/held.ts';
import type { Snapshot } from '../snapshot.ts';
import type { LexiconMatch } from '../understand/lexicon.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';
import type { SentenceSources } from './sources.ts';
import { judgeWording } from './wording.ts';

/** What a sentence names is named in what it cites, or is what a cited row is of; and it says nothing of its own. */
export function judgeSupport(
  { text }: DraftSentence,
  reading: Reading,
  sources: SentenceSources,
  snapshot: Snapshot,
): Fault[] {
  const spoken = conceptsOf(sources, snapshot);
  const wordsOf = ({ start, end }: LexiconMatch) => reading.clauses.text.slice(start, end);
  const named = reading.terms.filter(({ ids }) => ids.some((id) => snapshot.isDefining(id)));
  // Who comes first is judged apart.
  const measured = reading.indicators.filter(
    (name) => !name.ids.some((id) => snapshot.indicator(id)?.transformation === 'rank'),
  );
  const said = new Set(sources.quotes.flatMap(({ words }) => [...words]));
  const isSaid = (word: string) => said.has(word) || counterpartHeld(counterpartsOf(word), said);
  const strange = [...named, ...measured].find(
    (name) => !name.ids.some((id) => spoken.has(id)) && !tokens(wordsOf(name)).every(isSaid),
  );
  if (strange) return [{ code: 'subject differs', found: wordsOf(strange) }];
  const shared = reading.terms.filter(({ ids }) => ids.some((id) => spoken.has(id)));
  return judgeWording(text, shared, reading, sources, snapshot);
}

/** Names of what is cited, in its own words and in those of the rows taken from it. */
function conceptsOf({ quotes, facts, measures }: SentenceSources, snapshot: Snapshot): ReadonlySet<string> {
  const rows = snapshot.candidates.measures.filter(({ measure }) => measure && measures.includes(measure));
  return new Set([
    ...quotes.flatMap(({ document, concepts, mentioned }) => [
      ...concepts,
      ...mentioned,
      ...snapshot.themesOf(document),
    ]),
    ...rows.flatMap(({ concepts }) => [...concepts]),
    ...facts.flatMap(({ subject, indicator }) => [...snapshot.withWider(subject), ...snapshot.withWider(indicator)]),
  ]);
}
