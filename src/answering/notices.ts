import type { AnswerSentence, Citation, Language } from '../domain/answer.ts';
import type { Conflict, Fact, Measure } from '../domain/fact.ts';
import { readPublisher } from '../domain/publisher.ts';
import { findPeriods } from '../facts/periods/find.ts';
import { formatDate, formatPeriod } from '../facts/periods/format.ts';
import { type PublishedFigure, wordingOf } from '../wording/wording.ts';
import { figureInWords } from './extractive/figure-in-words.ts';
import type { Plan } from './extractive/plan.ts';
import { summaryOf, termsOf } from './extractive/terms.ts';
import { marksIn, marksOf } from './marks.ts';
import type { Snapshot } from './snapshot.ts';
import type { Understanding } from './understand/understand.ts';

/** The cited sentences of an answer, and the facts that they state. */
interface Told {
  sentences: readonly AnswerSentence[];
  facts: readonly Fact[];
}

/** What the reader must know besides the sentences: which place is meant, caveats of the sources, what was searched. */
export function noticesOf(question: Understanding, plan: Plan, told: Told, snapshot: Snapshot): string[] {
  const { language } = question;
  const wording = wordingOf(language);
  const { facts } = told;
  const notices: string[] = [];
  for (const { candidates, resolvedBy } of question.places) {
    if (resolvedBy === 'only' || resolvedBy === 'province named') continue;
    const [meant, ...others] = candidates.map((code) => snapshot.gazetteer.label(code, language));
    if (meant && others.length > 0) notices.push(wording.otherPlace(meant, others));
  }
  if (!plan.abstain) notices.push(...relativePeriods(question, facts, snapshot));
  for (const remark of plan.remarks) {
    if (remark.kind === 'only place') notices.push(wording.onlyPlace);
    if (remark.kind === 'left aside') notices.push(wording.leftAside(remark.words));
    if (remark.kind === 'not alike') notices.push(wording.notAlike);
    if (remark.kind === 'parts only') notices.push(wording.partsOnly(snapshot.gazetteer.label(remark.place, language)));
    if (remark.kind === 'goal only') notices.push(wording.goalOnly);
    if (remark.kind === 'part of time') notices.push(wording.partOfTime(formatPeriod(remark.edtf, language)));
    if (remark.kind === 'not converted') notices.push(wording.notConverted);
    if (remark.kind === 'in order') notices.push(wording.inOrder(remark.order));
    if (remark.kind === 'unreviewed') notices.push(wording.unreviewed);
  }
  for (const conflict of snapshot.conflicts) {
    if (!facts.some(({ id }) => conflict.facts.includes(id))) continue;
    notices.push(...conflictNotice(conflict, snapshot, language));
  }
  notices.push(...supersededNotices(plan.measures, told, snapshot, language));
  notices.push(...caveats(told, language));
  if (plan.abstain && plan.abstain.kind !== 'empty') {
    const { documents, facts: all, passages } = snapshot.corpus;
    notices.push(wording.searched({ documents: documents.length, facts: all.length, passages: passages.length }));
  }
  return [...new Set(notices)];
}

/** That two figures are given for one thing: by whom and when, or that the one is a later word of who gave the other. */
export function conflictNotice({ kind, facts }: Conflict, snapshot: Snapshot, language: Language): string[] {
  const [one, other] = facts.map((id) => snapshot.fact(id));
  if (!one || !other || kind === 'definition') return [];
  const wording = wordingOf(language);
  const sides = [publishedFigure(one, snapshot, language), publishedFigure(other, snapshot, language)] as const;
  const [{ figure }, { figure: otherFigure }] = sides;
  if (kind === 'revision') return [wording.revised(...sides)];
  if (kind === 'correction') return [wording.corrected(figure, otherFigure)];
  const both = wording.conflict(figure, otherFigure);
  return [one.document === other.document ? both : `${both} ${wording.conflictSources(...sides)}`];
}

function publishedFigure(fact: Fact, snapshot: Snapshot, language: Language): PublishedFigure {
  const { publisher, published } = snapshot.document(fact.document);
  return {
    figure: figureInWords(fact, language),
    publisher: wordingOf(language).publisher(readPublisher(publisher)),
    published: formatDate(published, language),
  };
}

/** Which measures told are not the last word, by their marks where both are told. */
function supersededNotices(
  measures: readonly Measure[],
  { sentences }: Told,
  snapshot: Snapshot,
  language: Language,
): string[] {
  const marks = marksOf(sentences);
  const nameOf = (measure: Measure): string => {
    const citations = sentences.flatMap((sentence) => sentence.citations.filter((one) => holdsWords(one, measure)));
    return marksIn(citations, marks) || `“${summaryOf(measure, language)}”`;
  };
  return measures.flatMap((measure) => {
    const later = snapshot.supersededBy(measure.id);
    return later ? [wordingOf(language).superseded(nameOf(later), nameOf(measure))] : [];
  });
}

/** The notes on the figures told, each once; where there are several marks, with those that it belongs to. */
function caveats({ facts, sentences }: Told, language: Language): string[] {
  const marks = marksOf(sentences);
  const noted = Map.groupBy(facts, ({ note, noteZh }) => (language === 'zh' ? noteZh : note));
  return [...noted].flatMap(([note, group]) => {
    if (note === '' || isTold(note, group, sentences, language)) return [];
    const isOfGroup = (citation: Citation) => group.some((fact) => holdsWords(citation, fact));
    const rests = sentences.flatMap(({ citations }) => citations.filter(isOfGroup));
    const own = marks.size > 1 ? marksIn(rests, marks) : '';
    return [own === '' ? note : `${own} ${note}`];
  });
}

/** True for a note that is all told with its figures: "60,000 yuan (per technician, over five years)". */
function isTold(note: string, facts: readonly Fact[], sentences: Told['sentences'], language: Language): boolean {
  const terms = facts.map((fact) => termsOf(fact, language));
  return terms.every(
    (each) => each.length >= note.replace(/[.。]$/, '').length && sentences.some(({ text }) => text.includes(each)),
  );
}

function holdsWords(
  { document, start, end }: Citation,
  { document: source, span }: Pick<Fact, 'document' | 'span'>,
): boolean {
  return document === source && start < span.end && span.start < end;
}

/** "Last year" meant the source's last year when that is what the figures found are of. */
function relativePeriods(question: Understanding, facts: readonly Fact[], snapshot: Snapshot): string[] {
  const { language } = question;
  const [fact] = facts;
  if (!fact) return [];
  return question.periods.flatMap(({ relative, text, edtf }) => {
    if (!relative) return [];
    const meant = findPeriods(text, snapshot.document(fact.document).published)[0]?.edtf;
    return meant && meant !== edtf ? [wordingOf(language).relativePeriod(text, formatPeriod(meant, language))] : [];
  });
}
