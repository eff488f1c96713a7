import { withoutMark } from '../../corpus/blocks.ts';
import type { TableCell } from '../../corpus/table-cells.ts';
import type { Citation, Draft, DraftSentence, Formula, Language } from '../../domain/answer.ts';
import type { Fact, Measure } from '../../domain/fact.ts';
import { samePeriod } from '../../facts/periods/compare.ts';
import { formatPeriod } from '../../facts/periods/format.ts';
import { formatQuantity } from '../../facts/quantities/format.ts';
import { type Wording, wordingOf } from '../../wording/wording.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { captionOf } from '../evidence/cell.ts';
import type { Snapshot } from '../snapshot.ts';
import type { AskedUnit } from '../understand/asked-unit.ts';
import { compute, hedgeOf } from './arithmetic.ts';
import { figureInWords, figureOf, nameOf } from './figure-in-words.ts';
import type { Leader, Plan } from './plan.ts';
import { summaryOf, termsOf, wholeOf } from './terms.ts';

/** Puts a plan into sentences of one language, each with its citations. */
export function compose(plan: Plan, snapshot: Snapshot, language: Language): Draft {
  const composer = { snapshot, language, wording: wordingOf(language), ...(plan.unit && { unit: plan.unit }) };
  return {
    sentences: [
      ...(plan.leader ? [leaderSentence(plan.leader, plan.facts, composer)] : []),
      ...onceEach(plan.facts.map((fact) => factSentence(fact, composer))),
      ...plan.formulas.flatMap((formula) => formulaSentence(formula, plan.facts, composer) ?? []),
      ...plan.measures.map((measure) => measureSentence(measure, composer)),
      ...plan.sentences.map((sentence) => quotedSentence(sentence, composer)),
    ],
  };
}

/** What two rows say alike is told once, with the sources of both. */
function onceEach(sentences: readonly DraftSentence[]): DraftSentence[] {
  const told = Map.groupBy(sentences, ({ text }) => text);
  return [...told.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const citations = same.flatMap((sentence) => sentence.citations);
    const distinct = citations.filter(
      (one, at) => citations.findIndex((other) => other.document === one.document && other.start === one.start) === at,
    );
    return [{ ...first, citations: distinct, facts: same.flatMap(({ facts }) => facts) }];
  });
}

interface Composer {
  snapshot: Snapshot;
  language: Language;
  wording: Wording;
  unit?: AskedUnit;
}

/** A row of the fact table as a sentence, with its citation. */
export function sentenceOfFact(fact: Fact, snapshot: Snapshot, language: Language): DraftSentence {
  return factSentence(fact, { snapshot, language, wording: wordingOf(language) });
}

/** A measure as a sentence, with its citation. */
export function sentenceOfMeasure(measure: Measure, snapshot: Snapshot, language: Language): DraftSentence {
  return measureSentence(measure, { snapshot, language, wording: wordingOf(language) });
}

function factSentence(fact: Fact, { snapshot, language, wording, unit }: Composer): DraftSentence {
  const grown = multipliedOf(fact, snapshot);
  const rated = ratedOf(fact, snapshot, language);
  const terms = termsOf(fact, language) || wholeOf(fact, language);
  const words = {
    ...(terms !== '' && { terms }),
    place: snapshot.gazetteer.label(fact.place, language),
    subject: subjectOf(fact, snapshot, language),
    indicator: rated ?? nameOf(grown ?? fact.indicator, snapshot, language),
    period: periodLead(fact, language),
    ...figureOf(rated === undefined ? fact : { ...fact, value: Math.abs(fact.value) }, snapshot, language, unit),
  };
  const text =
    grown !== undefined
      ? wording.multiplied(words)
      : rated !== undefined
        ? wording.changed({ ...words, fell: fact.value < 0 })
        : wording.fact({ ...words, status: fact.status });
  return { text, citations: [cite(fact, snapshot)], facts: [fact.id] };
}

/** Of a growth that is told as a multiple, the indicator that grew: "a growth of 4.5 times" is nobody's language. */
function multipliedOf({ indicator, unit, status }: Fact, snapshot: Snapshot): string | undefined {
  const { transformation, base } = snapshot.indicator(indicator) ?? {};
  return transformation === 'growth' && unit === 'times' && status === 'actual' ? base : undefined;
}

/** Of a rate that goes by the name of what grew or fell, that name: it grew by 94%, and its growth was not 94%. */
function ratedOf({ indicator, unit, status }: Fact, snapshot: Snapshot, language: Language): string | undefined {
  const row = snapshot.indicator(indicator);
  const base = snapshot.indicator(row?.base ?? '');
  if (!row || !base || row.transformation !== 'growth' || unit !== '%' || status !== 'actual') return undefined;
  return row[language] === wordingOf(language).growthOf(base[language]) ? base[language] : undefined;
}

function leaderSentence(
  { fact, count, order, position }: Leader,
  facts: readonly Fact[],
  { snapshot, language, wording }: Composer,
): DraftSentence {
  const compared = facts.filter((other) => other.indicator === fact.indicator && other.subject === fact.subject);
  const subject = subjectOf(fact, snapshot, language);
  const indicator = nameOf(fact.indicator, snapshot, language);
  return {
    text: wording.ranking({
      indicator: language === 'zh' ? `${subject}${indicator}` : [indicator, subject].filter(Boolean).join(' of '),
      place: snapshot.gazetteer.label(fact.place, language),
      count,
      order,
      position,
    }),
    citations: compared.map((other) => cite(other, snapshot)),
    facts: compared.map(({ id }) => id),
  };
}

/** Nothing where the source itself gives just what would be computed. */
function formulaSentence(
  formula: Formula,
  told: readonly Fact[],
  { snapshot, language, wording }: Composer,
): DraftSentence | undefined {
  const operands = formula.operands.flatMap((id) => snapshot.fact(id) ?? []);
  const [left, right] = operands;
  const result = compute(formula, operands);
  if (!left || !right || !result) return undefined;
  const stated = formula.operation === 'growth' ? statedGrowth(left, told, snapshot) : undefined;
  if (stated?.value === result.value) return undefined;
  // A calculation with targets or expectations says so: its result is no more a result than they are.
  const label = (fact: Fact) =>
    [
      ...(left.place === right.place ? [] : [snapshot.gazetteer.label(fact.place, language)]),
      ...(left.subject === right.subject ? [] : [subjectOf(fact, snapshot, language)]),
      formatPeriod(fact.period, language),
      ...(fact.status === 'actual' ? [] : [wording.status[fact.status]]),
    ].join(language === 'zh' ? '，' : ', ');
  const text = wording.formula({
    operation: formula.operation,
    left: figureInWords(left, language),
    right: figureInWords(right, language),
    leftLabel: label(left),
    rightLabel: label(right),
    result: formatQuantity({ ...result, hedge: hedgeOf(formula, operands) }, language),
    isStated: stated !== undefined,
  });
  return { text, citations: operands.map((fact) => cite(fact, snapshot)), facts: formula.operands, formula };
}

/** The growth to this level that a source gives in percent, where it is told beside. */
function statedGrowth(level: Fact, told: readonly Fact[], snapshot: Snapshot): Fact | undefined {
  return told.find((fact) => {
    const { transformation, base } = snapshot.indicator(fact.indicator) ?? {};
    const isOfLevel = base === level.indicator && fact.subject === level.subject && fact.place === level.place;
    return transformation === 'growth' && isOfLevel && fact.unit === '%' && samePeriod(fact.period, level.period);
  });
}

function measureSentence(measure: Measure, { snapshot, language, wording }: Composer): DraftSentence {
  const text = wording.measure({
    place: snapshot.gazetteer.label(measure.place, language),
    summary: summaryOf(measure, language),
    status: measure.status,
    date: formatPeriod(measure.date, language, { markUncertain: true }),
  });
  return { text, citations: [cite(measure, snapshot)], facts: [] };
}

function quotedSentence(candidate: Candidate, { snapshot, language, wording }: Composer): DraftSentence {
  const source = snapshot.document(candidate.document).language.startsWith('zh') ? 'zh' : 'en';
  const { cell } = candidate;
  const words = cell ? wording.cell({ ...cell, caption: captionOf(cell) }) : withoutMark(candidate.quote);
  const text = source === language ? words : wording.quotation(words);
  const beside = cell ? headersOf(candidate.document, cell, snapshot) : [];
  return { text, citations: [cite(candidate, snapshot), ...beside], facts: [] };
}

/** The lines of a table that say what a cell of it is. */
function headersOf(document: string, { names, above }: TableCell, snapshot: Snapshot): Citation[] {
  const { title, body } = snapshot.document(document);
  return [names, ...(above ? [above] : [])].map((span) => ({
    document,
    title,
    quote: body.slice(span.start, span.end),
    ...span,
  }));
}

function cite(source: Fact | Measure | Candidate, snapshot: Snapshot): Citation {
  const { title } = snapshot.document(source.document);
  return { document: source.document, title, quote: source.quote, start: source.span.start, end: source.span.end };
}

function subjectOf(fact: Fact, snapshot: Snapshot, language: Language): string {
  const term = snapshot.term(fact.subject);
  if (!term) return '';
  const article = language === 'en' && term.kind === 'industry' ? 'the ' : '';
  return `${article}${term[language]}`;
}

/** The period as it stands at the head of a sentence; a target is set for a time, not in it. */
function periodLead({ period: edtf, status }: Fact, language: Language): string {
  const period = formatPeriod(edtf, language, { markUncertain: true });
  if (language === 'zh' || /^(since|until)\b/.test(period)) return period;
  return /^\d{4}\??-\d{2}\??-\d{2}[?~%]?$/.test(edtf)
    ? `as of ${period}`
    : `${status === 'target' ? 'for' : 'in'} ${period}`;
}
