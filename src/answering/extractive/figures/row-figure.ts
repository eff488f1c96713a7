import type { Fact } from '../../../domain/fact.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Understanding } from '../../understand/understand.ts';
import { maySay, PARTS } from './amount-asked.ts';
import { familiesAsked, tellOfFamily } from './word-families.ts';

/**
 * Whether a row tells what a question's words ask for, as a sentence has to: what was made is not what was sold, and no
 * count of vehicles tells how much electricity was used.
 */
export function isRowOfWords(fact: Fact, question: Understanding, snapshot: Snapshot): boolean {
  const indicator = snapshot.indicator(fact.indicator);
  if (!indicator) return true;
  if (isOfCompany(fact, question, snapshot)) return false;
  if (!isShareAsked(fact, question, snapshot)) return false;
  const named = `${indicator.en} ${indicator.zh}`;
  return (
    maySay(indicator.dimension, question) &&
    tellOfFamily(familiesAsked(question.text), [named, `${fact.quote} ${fact.note}`])
  );
}

/** What a company has is not what its place has, unless the question is for companies or names this one. */
function isOfCompany({ subject }: Fact, { places, terms, asks, text }: Understanding, snapshot: Snapshot): boolean {
  if (places.length === 0 || !snapshot.isOrganisation(subject)) return false;
  if (asks.has('who') || asks.has('ranking') || FIRMS.test(text)) return false;
  return !terms.some(({ ids }) => ids.includes(subject));
}

const FIRMS = /\b(?:compan(?:y|ies)|firms?|enterprises?|makers?|producers?|plants?|factor(?:y|ies))\b|企业|公司|厂/i;

const HOW_MUCH = /\bhow much\b/i;

/** "How much does it produce": neither its share nor its rank tells, unless it is named. */
function isShareAsked(fact: Fact, { text, indicators, dimension, asks }: Understanding, snapshot: Snapshot): boolean {
  const { transformation } = snapshot.indicator(fact.indicator) ?? {};
  if (transformation !== 'share' && transformation !== 'rank') return true;
  if (!HOW_MUCH.test(text) || PARTS.test(text) || dimension === 'ratio' || asks.has('ranking')) return true;
  return indicators.some(({ ids }) => ids.includes(fact.indicator));
}
