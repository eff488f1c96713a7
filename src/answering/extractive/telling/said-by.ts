import { tokens } from '../../../retrieval/analyzer.ts';
import { askedOf } from '../../evidence/asked.ts';
import { counterpartHeld } from '../../evidence/held.ts';
import type { Snapshot } from '../../snapshot.ts';
import { namesOf } from '../../understand/lexicon.ts';
import { isLightWord } from '../../understand/light-words.ts';
import { namedOffice } from '../../understand/offices.ts';
import type { Understanding } from '../../understand/understand.ts';
import type { Tells } from './word-tests.ts';

/** "What does Ganzhou Haohai say about the government", 崔东树怎么看: the words of somebody named. */
const ASKS_WORDS =
  /\bwhat (?:do|does|did|has|have) .*?\b(?:say|said|expect(?:ed)?|hope[ds]?|recommend(?:ed)?|advise[ds]?|suggest(?:ed)?|predict(?:ed)?|think|thought|tell|told|note|noted|argue|argued|point(?:ed)? out|believe|explain(?:ed)?)\b|\baccording to (?!the (?:text|article|source|report|document)s?\b)|怎么看|怎么说|如何看待|说了?(?:什么|啥|些什么)|有何看法|看来/i;
/** "… said Long Haibin, deputy mayor of Longnan": whose words a sentence says that it gives, with the office. */
const SAID_BY =
  /[,"”] ?(?:said|says|noted|added|explained|stated) ((?:\p{Lu}[\p{L}'’-]+ ?)+(?:,[^.;"“”]{1,100})?)|\b(?!(?:He|She|It|They|We)\b)((?:\p{Lu}[\p{L}'’-]+ )+)(?:also )?(?:said|says|noted|added|explained|stated)\b/u;

/** Whether a question asks what somebody said, of nothing that is measured: no figure tells. */
export function asksSaid({ text, indicators }: Understanding): boolean {
  return ASKS_WORDS.test(text) && indicators.length === 0;
}

/** Whether words are those of whom a question names; a sentence that names no speaker may give anybody's. */
export function saidBy(question: Understanding, snapshot: Snapshot): Tells | undefined {
  // Who holds an office is named in a text by name as well.
  if (!ASKS_WORDS.test(question.text) || namedOffice(question.text)) return undefined;
  const { words } = askedOf(question, snapshot);
  const called = question.terms.flatMap(({ ids }) => ids.flatMap((id) => namesOf(snapshot.term(id))));
  const isOfCompany = question.terms.some(({ ids }) => ids.some((id) => snapshot.isOrganisation(id)));
  const isSaidByNamed = (told: string): boolean => {
    const [, behind, ahead] = SAID_BY.exec(told) ?? [];
    const speaker = behind ?? ahead;
    if (speaker === undefined) return true;
    const named = new Set(tokens(speaker));
    if (isOfCompany && named.has('compani')) return true;
    const isNamed = words.some(
      ({ word, counterparts }) => !isLightWord(word) && (named.has(word) || counterpartHeld(counterparts, named)),
    );
    return isNamed || called.some((name) => tokens(name).every((word) => named.has(word)));
  };
  // Neither the words nor a summary of them may be somebody else's.
  return (_, { candidate: { quote, measure } }) => [quote, measure?.summary ?? ''].every(isSaidByNamed);
}
