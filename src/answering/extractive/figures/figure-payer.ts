import { tokens } from '../../../retrieval/analyzer.ts';
import { counterpartsOf } from '../../../retrieval/thesaurus/thesaurus.ts';
import { wordsOf } from '../../evidence/candidate.ts';
import { counterpartHeld } from '../../evidence/held.ts';
import type { Snapshot } from '../../snapshot.ts';
import { isLightWord } from '../../understand/light-words.ts';
import type { Understanding } from '../../understand/understand.ts';
import type { ReadFigure } from './read-figure.ts';

/** Who may pay, each by what texts call them. */
const PAYERS: readonly RegExp[] = [
  /\b(?:cit(?:y|ies)|municipal\w*|towns?)\b|市级|市财政|各市|市里/i,
  /\bprovinc(?:e|es|ial)\b|省级|省财政|全省|省里/i,
  /\b(?:count(?:y|ies)|districts?)\b|县级|县财政|区级|区财政/i,
  /\b(?:state|central|national|country|beijing|federal)\b|国家|中央/i,
  /\b(?:compan(?:y|ies)|firms?|enterprises?|makers?|banks?|investors?|operators?|owners?)\b|企业|公司|银行/i,
];
const ASKED =
  /\bhow much (?:money )?(?:do|does|did|will|would|must|has|have|can) (?:the |all |its |their )?((?:[\w-]+ ){1,4}?)(?:in [\w-]+ )?(?:have to |pay|paid|put|contribute|spend|spent|chip in|bear)/i;
const ASKED_ZH = /^(.{1,10}?)(?:出资|投入|拿出|承担|支付|出)了?多少/;

/** "What do operators pay": who pays stands before the verb. */
const PAYS =
  /\b(?:what|how much)(?: \w+)? (?:do|does|did|will|must) (?:the |all |its |their )?([\w -]+?) (?:have to )?pay\b/i;
const TELLS_PAYS = /^(.*?)\b(?:pays?|paid|have to pay|must pay)\b/i;

/** Whether somebody else is said to pay in the clause of a figure than the one whom a question asks about. */
function isPaidByOther(own: string, { text, places }: Understanding, snapshot: Snapshot): boolean {
  const [, asked] = PAYS.exec(text) ?? [];
  const [, told] = TELLS_PAYS.exec(own) ?? [];
  if (asked === undefined || told === undefined) return false;
  const ofPlaces = wordsOf(places.flatMap(({ candidates: [code] }) => snapshot.gazetteer.names(code)));
  const names = tokens(asked).filter((word) => !ofPlaces.has(word) && !isLightWord(word));
  const subject = wordsOf([told]);
  return (
    names.length > 0 &&
    subject.size > 0 &&
    !names.some((word) => subject.has(word) || counterpartHeld(counterpartsOf(word), subject))
  );
}

/** Whether a figure is paid by whom a question asks about, as far as its clause names somebody who pays. */
export function isPaidBy({ own }: ReadFigure, question: Understanding, snapshot: Snapshot): boolean {
  const { text } = question;
  if (isPaidByOther(own, question, snapshot)) return false;
  const named = (ASKED.exec(text) ?? ASKED_ZH.exec(text))?.[1];
  if (named === undefined) return true;
  const asked = PAYERS.filter((payer) => payer.test(named));
  const told = PAYERS.filter((payer) => payer.test(own));
  return asked.length === 0 || told.length === 0 || asked.some((payer) => told.includes(payer));
}
