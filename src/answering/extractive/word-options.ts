import type { PlaceCode } from '../../domain/place.ts';
import type { Dimension } from '../../domain/quantity.ts';
import { foldCase } from '../../retrieval/analyzer.ts';
import { wantedPlaces } from '../evidence/fitting.ts';
import type { Snapshot } from '../snapshot.ts';
import { asksPurpose } from '../understand/asked-purpose.ts';
import { meantOf } from '../understand/mentions.ts';
import type { Understanding } from '../understand/understand.ts';
import { amountsAsked, namesKindOfFigure } from './figures/amount-asked.ts';
import { asksSpeaker } from './telling/tells-actor.ts';
import { asksParticular } from './telling/tells-particular.ts';
import { asksInWhich, asksWhere } from './telling/tells-where.ts';
import { asksName, type WordTest, wordTests } from './telling/word-tests.ts';

/** Asks for anything but a number. */
export const WORD_ASKS = ['who', 'date', 'why'] as const;

/** What words must tell to answer a question, be they a sentence's or a measure's. */
export interface WordOptions {
  /** The sentence must state a figure. */
  withFigure: boolean;
  question: Understanding;
  isYesNo: boolean;
  /** Ids of the indicators that are asked for. */
  indicators: readonly string[];
  places: readonly PlaceCode[];
  /** The kind of figure, where the question tells. */
  dimension?: Dimension | undefined;
  /** The sentence must name a time. */
  withDate: boolean;
  /** It must name somebody by an office, or who said something: a test of its own, behind which fewer words will do. */
  withSpeaker: boolean;
  /** The sentence must give a cause or a purpose. */
  withCause: boolean;
  /** It is a purpose that is asked for: what something is to bring about, not what brought it about. */
  withPurpose: boolean;
  /** What else it must tell: who, where, which ones. */
  tests: readonly WordTest[];
}

/** "What wage do workers get", keywords alone: a name that may be only a word is then perhaps a figure's. */
const ASKS_WHAT = /\b(?:what|which|how)\b|什么|多少|哪|^[^?？]*$/i;

/** "What did he say about costs": whatever he said. */
const ASKS_SAID = /\bwhat (?:do|does|did|has|have)\b[^?]*\b(?:say|said|tell|told|think|comment)\b|怎么[说看]|说了什么/i;

/** A question for a number, and for nothing else besides. */
function wantsFigure(question: Understanding): boolean {
  const { asks, indicators, text } = question;
  if (asks.has('value') || asks.has('difference')) return true;
  if (ASKS_SAID.test(text)) return false;
  if (asksName(question) || asksParticular(text)) return false;
  if (asksWhere(question) || asksInWhich(text)) return false;
  if (amountsAsked(text) || namesKindOfFigure(question)) return true;
  const inWords = ['policy', 'list', 'yes-no', ...WORD_ASKS] as const;
  if (OF_KIND.test(text)) return meantOf(indicators).length > 0;
  const named = asks.has('ranking') || ASKS_WHAT.test(text) ? indicators : meantOf(indicators);
  return named.length > 0 && !inWords.some((ask) => asks.has(ask));
}

/** 哪类企业, 会怎么样: told in words, whatever it speaks of. */
const OF_KIND =
  /哪[类种]|\bwhat (?:will )?(?:happen|become)(?:s|ed)?\b|\bwhat became\b|怎么?样|\b(?:what|which) (?:kind|sort|type)s? of\b/i;

/** What words must tell to answer this question. */
export function wordOptions(question: Understanding, snapshot: Snapshot): WordOptions {
  const { asks, dimension } = question;
  const withDate = asks.has('date');
  return {
    withFigure: wantsFigure(question),
    question,
    isYesNo: asks.has('yes-no'),
    indicators: meantOf(question.indicators).flatMap(({ ids }) => ids),
    places: wantedPlaces(question, snapshot),
    dimension,
    withDate,
    withSpeaker: asksSpeaker(question.text),
    withCause: asks.has('why'),
    withPurpose: asksPurpose(foldCase(question.text)),
    tests: wordTests(question, snapshot),
  };
}
