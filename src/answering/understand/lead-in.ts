import type { Question } from '../../domain/answer.ts';
import type { Edtf } from '../../domain/period.ts';
import { asAsked } from './as-asked.ts';
import { asksOfAsker, isOfSpeakers } from './asides.ts';
import { asksIfMuch, isErrand, isOfForm } from './errands.ts';
import { understandInContext } from './follow-up.ts';
import { isFragment, supposes } from './fragments.ts';
import { isLightWord } from './light-words.ts';
import { isOfNationOrBody } from './naming.ts';
import type { Offsets } from './offsets.ts';
import { normaliseQuestion } from './text.ts';
import { type Understanding, understand, type Vocabulary } from './understand.ts';

/** A question proper, and what leads up to it. */
interface Framed {
  lead: string;
  proper: string;
  /** Of what stands around the question, what only may be no part of it. */
  leftAside: readonly string[];
}

/** A question understood by itself. */
export interface Proper {
  understood: Understanding;
  /** What stood beside it and was not read, where that is for the reader to know. */
  leftAside: readonly string[];
}

const INTERROGATIVE =
  /[?？]|\b(?:what|which|who|whom|whose|when|where|why|how)\b|什么|谁|哪|几[个家项座吨年倍成种条点]|多少|多[大高长久远快]|怎|如何|为何|为啥|啥|吗|呢|是否|有没有|能不能/i;
const DEMANDS =
  /^(?:please |pls |and |so )*(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|list|name|give|show|compare|explain|describe|summari[sz]e|state|set out|break down|identify)\b|^(?:请|帮我|帮忙)?(?:列|介绍|说说|讲讲|说明|比较|对比|告诉|查)/i;

/** Takes up what was said before it. */
const TAKES_UP =
  /\b(?:it|they|them|those|these|this|such|one|ones|he|she|his|her)\b|\bthat\b(?=[?.,!]|['’]s\b| (?:is|was|true|right|so)\b|$)|\b(?:is|was|are|were|did|does) that\b|它|他|她|该|此|这|那|上述/i;
/** Says whose something is, of a place named before it. */
const OF_THAT_PLACE = /\b(?:its|their|there)\b|其/i;
/** Says behind a question which answer is meant: no mere aside. */
const TELLS_WANTED = /\b(?:looking for|interested in|after|mean|meant|not)\b/i;
const SENTENCE_END = /(?<=[.!…;:?]["”']?)\s+(?=["“'(]?\p{L})|(?<=[。！；：？]|\p{Script=Han}[!?;])\s*(?=\S)/u;
const CLAUSE_END =
  /(?:[,:;–—]+|\s-+)\s*(?:(?:so|but|and)[\s,:]+)?(?=(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|did|does|do|has|have|can|could|will|would|in|at|by)\b)|[,:!]\s*(?=\p{Script=Han})|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/iu;

/**
 * A question understood without the sentences and clauses that ask nothing and only lead up to it ("I am new to this.",
 * 写作业要用): a place, period or thing that they alone name still counts, their other words do not. None where there is
 * nothing of that kind, or where the question takes it up.
 */
export function understandProper(question: Question, vocabulary: Vocabulary, today: Edtf): Proper | undefined {
  const found = framed(asAsked(normaliseQuestion(question.text), vocabulary), vocabulary);
  if (!found) return undefined;
  const asked = understandInContext({ ...question, text: found.proper }, vocabulary, today);
  if (found.lead === '') return { understood: asked, leftAside: [] };
  const said = understand(found.lead, vocabulary, today, question.language);
  if (supposes(found.lead) || said.quantities.length > 0) return undefined;
  const onErrand = isErrand(found.lead);
  const inPassing = onErrand || asksIfMuch(found.lead);
  if (takesUp(found.proper, asked, said, inPassing)) return undefined;
  const standsAlone = inPassing || (!asksOfAsker(found.proper) && namesThing(asked));
  const understood = standsAlone ? completedBy(asked, said, onErrand, vocabulary) : undefined;
  return understood && { understood, leftAside: namedIn(understood) > namedIn(asked) ? [] : found.leftAside };
}

/** How many things a question names. */
function namedIn({ places, periods, terms, indicators }: Understanding): number {
  return places.length + periods.length + terms.length + indicators.length;
}

/** Whether a question is of something that its lead-in tells, beyond a place whose figures it asks for. */
function takesUp(proper: string, asked: Understanding, said: Understanding, inPassing: boolean): boolean {
  if (inPassing && said.places.length === 0 && !hasThing(said)) return false;
  if (TAKES_UP.test(proper)) return true;
  return OF_THAT_PLACE.test(proper) && asked.places.length === 0 && !(said.places.length === 1 && hasThing(asked));
}

/** A question with what only its lead-in names; none where that names a place or somebody nobody knows. */
function completedBy(
  asked: Understanding,
  said: Understanding,
  onErrand: boolean,
  vocabulary: Vocabulary,
): Understanding | undefined {
  // For whom somebody asks is no place that is asked about, unless the sources speak of it.
  const named = said.places.filter(({ candidates }) => !onErrand || vocabulary.knownPlaces.has(candidates[0]));
  const isAnchored = asked.places.length > 0 || isOfNationOrBody(asked.text, vocabulary);
  // "Grünheide is growing. How much …": who knows what is named there.
  if (named.length === 0 && !isAnchored && (!onErrand || said.places.length > 0)) return undefined;
  return {
    ...asked,
    places: asked.places.length > 0 ? asked.places : named,
    periods: asked.periods.length > 0 ? asked.periods : said.periods,
    terms: asked.terms.length > 0 || onErrand ? asked.terms : said.terms,
    indicators: hasThing(asked) || onErrand ? asked.indicators : said.indicators,
  };
}

/** What stands before and behind a question taken off it, as far as form tells; none where nothing does. */
function framed(text: string, vocabulary: Vocabulary): Framed | undefined {
  const sentences = text.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '');
  const isBeside = (sentence: string) => isAside(sentence) || isSaidBeside(bare(sentence), vocabulary);
  const isQuestion = (sentence: string) => asks(sentence) && !isBeside(sentence);
  const first = sentences.findIndex(isQuestion);
  const last = sentences.findLastIndex(isQuestion);
  const behind = sentences.slice(last + 1);
  if (first < 0 || !behind.every((sentence) => isBeside(sentence) && !TELLS_WANTED.test(sentence))) return undefined;
  const [opening = '', ...others] = sentences.slice(first, last + 1);
  const [clauses, rest] = clausesBefore(opening, vocabulary);
  const before = [...sentences.slice(0, first), ...clauses];
  if (before.length + behind.length === 0) return undefined;
  const around = [...before, ...behind.filter((sentence) => !isAside(sentence))];
  return {
    lead: around.join(' '),
    proper: [rest, ...others].join(' '),
    leftAside: around.map(bare).filter((said) => mayBeMeant(said, vocabulary)),
  };
}

/** Whether words are no part of the question beside which they stand, as far as their form tells. */
function isSaidBeside(said: string, vocabulary: Vocabulary): boolean {
  return isAbout(said, vocabulary) || isFragment(said, vocabulary);
}

/** Whether what is said is neither of an errand nor of those who ask and are asked, and may be meant of the question. */
function mayBeMeant(said: string, vocabulary: Vocabulary): boolean {
  return !isErrand(said) && !isOfSpeakers(said, vocabulary);
}

/** Whether words speak of those who ask and are asked, and at most of where these are: 我表弟在宁德上班. */
function isAbout(said: string, vocabulary: Vocabulary): boolean {
  const places = vocabulary.gazetteer.find(said, { known: vocabulary.knownPlaces });
  return isOfSpeakers(without(places, said), vocabulary);
}

/** A text without its names of places. */
function without(places: readonly Offsets[], text: string): string {
  return places.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

/** A sentence or clause without the mark that ends it. */
function bare(words: string): string {
  return words.replace(/[\s.!…;:,。！；：，]+$/u, '');
}

function asks(words: string): boolean {
  return INTERROGATIVE.test(words) || DEMANDS.test(words);
}

/** Whether a sentence is of the asker's errand, of the form of the answer, or asks only in passing. */
function isAside(sentence: string): boolean {
  return (isErrand(sentence) && !INTERROGATIVE.test(sentence)) || isOfForm(sentence) || asksIfMuch(sentence);
}

/** The clauses before a question that are no part of it, and the rest of the sentence. */
function clausesBefore(sentence: string, vocabulary: Vocabulary): [string[], string] {
  const match = CLAUSE_END.exec(sentence);
  if (!match) return [[], sentence];
  const clause = sentence.slice(0, match.index);
  const rest = sentence.slice(match.index + match[0].length);
  const isBeside = (isErrand(clause) && !asks(clause)) || isSaidBeside(clause, vocabulary);
  if (!isBeside || !asks(rest)) return [[], sentence];
  const [more, proper] = clausesBefore(rest, vocabulary);
  return [[clause, ...more], proper];
}

function hasThing({ indicators, terms }: Understanding): boolean {
  return indicators.length + terms.length > 0;
}

function namesThing({ indicators, terms, rest }: Understanding): boolean {
  return indicators.length + terms.length > 0 || rest.filter((word) => !isLightWord(word)).length > 1;
}
