import { spansOverlap } from '../../domain/document.ts';
import type { Fact, Measure } from '../../domain/fact.ts';
import { parseQuantities } from '../../facts/quantities/parse.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { Evidence } from '../evidence/gather.ts';
import { type Match } from '../evidence/match.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Understanding } from '../understand/understand.ts';
import { EMPTY_PLAN, type Plan } from './plan.ts';
import { asksThings, listsMore } from './telling/tells-list.ts';
import { summaryOf } from './terms.ts';
import { WORD_ASKS, type WordOptions, wordOptions } from './word-options.ts';
import { selectMeasures } from './words/measures.ts';
import { meetEveryPlace, selectSentences } from './words/sentences.ts';

const MAX_MEASURES_BESIDE_WORDS = 2;
/** Of more measures than these, the words of the source behind the summaries are too many. */
const MAX_QUOTED = 2;
/** How much less of the question than the sentence a measure beside it may cover. */
const BESIDE_WORDS = 0.15;

/** The best answer in words, with how much of the question it covers. */
export function planWords(
  question: Understanding,
  evidence: Evidence,
  snapshot: Snapshot,
): { plan: Plan; coverage: number } | undefined {
  const options = wordOptions(question, snapshot);
  const sentences = everyPlace(selectSentences(question, evidence, snapshot, options), question, snapshot);
  const measures =
    options.withFigure && sentences.length > 0
      ? []
      : everyPlace(selectMeasures(question, evidence, snapshot, options), question, snapshot);
  const measured = Math.max(0, ...measures.map((match) => match.coverage));
  const said = sentences[0]?.coverage ?? 0;
  const coverage = Math.max(measured, said);
  if (coverage === 0) return undefined;
  if (WORD_ASKS.some((ask) => question.asks.has(ask))) {
    // A measure has the date and the actor spelt out, the sentence has the source's own words: the reader gets both.
    const beside = measures
      .filter((match) => match.coverage >= said - BESIDE_WORDS)
      .slice(0, MAX_MEASURES_BESIDE_WORDS);
    return { coverage, plan: planMeasures(beside, options, evidence, snapshot, sentences) };
  }
  const better = measured > 0 && measured >= said - measureMargin(question, measures, sentences);
  const [shown, told] = better ? [measures, []] : [[], sentences];
  return { coverage, plan: planMeasures(shown, options, evidence, snapshot, told) };
}

/** Some measures as an answer, each told as it should be. */
export function planOfMeasures(
  measures: readonly Match[],
  question: Understanding,
  evidence: Evidence,
  snapshot: Snapshot,
): Plan {
  return planMeasures(measures, wordOptions(question, snapshot), evidence, snapshot, []);
}

/**
 * Measures, with the source's own sentence for one whose summary leaves out an amount ("a housing grant" of how much)
 * or the name that is asked for ("an analyst"); behind `sentences` that answer as well.
 */
function planMeasures(
  measures: readonly Match[],
  options: WordOptions,
  evidence: Evidence,
  snapshot: Snapshot,
  sentences: readonly Match[],
): Plan {
  const { question } = options;
  const summarised: Measure[] = [];
  const quoted = new Set(sentences.map(({ candidate }) => candidate));
  for (const match of measures) {
    const { measure, document } = match.candidate;
    if (!measure) continue;
    // Of several sentences that it quotes, one that tells alone what is asked for; else all of them.
    const holds = (other: Match) => isOfSameWords(other, match);
    const isItself = (other: Match) =>
      holds(other) && options.tests.every(({ tells }) => tells(other.candidate.quote, other));
    // Whether something is so may be told by the rest of the sentence.
    const around = options.isYesNo ? evidence.sentences.find(holds) : undefined;
    const whole = (evidence.sentences.find(isItself) ?? around ?? match).candidate;
    const { inSummary, inQuote } = toldBy(match, measure, options, measures);
    // In another language than the asker's the quote stands beside the summary.
    const isOwn = snapshot.document(document).language.startsWith(question.language);
    if (inSummary || !isOwn) summarised.push(measure);
    // Beside several others, the words that it quotes are enough of a long sentence.
    const told = measures.length > MAX_QUOTED ? match.candidate : whole;
    const isTold = [...quoted].some(({ document: of, quote }) => of === document && quote === told.quote);
    if (inQuote && !isTold) quoted.add(told);
  }
  const plan = planSentences([...quoted], snapshot);
  // The rows of a sentence that is about the future tell no more of who or when than the measure does.
  const withoutRows = summarised.length > 0 && WORD_ASKS.some((ask) => question.asks.has(ask));
  return { ...plan, ...(withoutRows && { facts: [] }), measures: summarised };
}

/** Whether a measure is to be told by its summary, by its quote, or by both, where each says what the other leaves out. */
function toldBy(
  match: Match,
  measure: Measure,
  options: WordOptions,
  all: readonly Match[],
): { inSummary: boolean; inQuote: boolean } {
  const { question, tests } = options;
  const tell = (words: string) => tests.every(({ tells }) => tells(words, match));
  const [quoteTells, summaryTells] = [tell(measure.quote), tell(measure.summary)];
  const summary = summaryOf(measure, question.language);
  // One or two are told in the source's own words as well, of which a summary may be but a half; of more than these, the
  // best one whose words list more than its summary, and once what several of them quote.
  const alike = all.filter(({ candidate }) => candidate.quote === measure.quote);
  const isFew = all.length <= MAX_QUOTED;
  const isListed = (alike.length > 1 || all[0] === match) && listsMore(measure.quote, summary);
  const isAdded = options.isYesNo || (asksThings(question.text) && (isFew || isListed));
  const isWanting = figuresIn(measure.quote, options) > figuresIn(summary, options) || (quoteTells && !summaryTells);
  const isReplaced = isWanting || (isAdded && alike.length > 1);
  return { inSummary: !isReplaced || (summaryTells && !quoteTells), inQuote: isWanting || isAdded };
}

/** How many amounts words state; where a figure is asked for, how many figures of whatever kind. */
function figuresIn(text: string, { withFigure }: WordOptions): number {
  const figures = parseQuantities(text);
  return withFigure
    ? figures.length
    : figures.filter(({ dimension }) => dimension === 'money' || dimension === 'duration' || dimension === 'ratio')
        .length;
}

/** Between a measure and a sentence that cover alike, words of the source are the surer. */
const WORDS_FIRST = 0.02;

/**
 * How much less of a question a measure may cover than the best sentence and still be shown instead: enumerations
 * are better as measures, names and dates better in the source's own words. One that sums up another sentence than the
 * best has to cover more than that.
 */
function measureMargin({ asks }: Understanding, measures: readonly Match[], [best]: readonly Match[]): number {
  if (asks.has('policy') || asks.has('list')) return 0.05;
  return best === undefined || measures.some((measure) => isOfSameWords(measure, best)) ? 0 : -WORDS_FIRST;
}

/** Whether two candidates quote the same words, one of them perhaps more of them. */
function isOfSameWords({ candidate: one }: Match, { candidate: other }: Match): boolean {
  return one.document === other.document && spansOverlap(one.span, other.span);
}

function everyPlace(matches: readonly Match[], question: Understanding, snapshot: Snapshot): readonly Match[] {
  return meetEveryPlace(matches, question, snapshot) ? matches : [];
}

/**
 * Sentences as they stand, but for those of reviewed documents whose figures are goals or hopes and do not say so
 * themselves ("the output value exceeded 100 billion yuan", of a plan): their rows are shown instead.
 */
export function planSentences(sentences: readonly Candidate[], snapshot: Snapshot): Plan {
  const facts: Fact[] = [];
  const quoted: Candidate[] = [];
  for (const candidate of sentences) {
    const unsaid = snapshot.factsWithin(candidate.document, candidate.span).filter(({ status }) => status !== 'actual');
    if (unsaid.length === 0 || GOAL_WORDS.test(candidate.quote)) quoted.push(candidate);
    else facts.push(...unsaid);
  }
  const unreviewed = quoted.some(({ document }) => !snapshot.document(document).reviewed);
  return { ...EMPTY_PLAN, facts, sentences: quoted, remarks: unreviewed ? [{ kind: 'unreviewed' }] : [] };
}

/** Words by which a sentence says itself that it tells of the future. */
const GOAL_WORDS =
  /\bwill\b|\btargets?\b|\bgoals?\b|\baim|\bplan(?:s|ned)?\b|\bstriv|\bexpect|\bpotential|目标|力争|计划|预计|有望|将/i;
