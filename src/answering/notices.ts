import type { Fact } from '../domain/fact.ts';
import { findPeriods } from '../facts/periods/find.ts';
import { formatPeriod } from '../facts/periods/format.ts';
import { wordingOf } from '../wording/wording.ts';
import { figureInWords } from './extractive/compose.ts';
import type { Plan } from './extractive/plan.ts';
import type { Snapshot } from './snapshot.ts';
import type { Understanding } from './understand/understand.ts';

/** What the reader must know besides the sentences: which place is meant, caveats of the sources, what was searched. */
export function noticesOf(question: Understanding, plan: Plan, facts: readonly Fact[], snapshot: Snapshot): string[] {
  const { language } = question;
  const wording = wordingOf(language);
  const notices: string[] = [];
  for (const { candidates, resolvedBy } of question.places) {
    if (resolvedBy === 'only' || resolvedBy === 'province named') continue;
    const [meant, ...others] = candidates.map((code) => snapshot.gazetteer.label(code, language));
    if (meant && others.length > 0) notices.push(wording.otherPlace(meant, others));
  }
  if (!plan.abstain) notices.push(...relativePeriods(question, facts, snapshot));
  for (const remark of plan.remarks) {
    if (remark.kind === 'only place') notices.push(wording.onlyPlace);
    if (remark.kind === 'not alike') notices.push(wording.notAlike);
    if (remark.kind === 'parts only') notices.push(wording.partsOnly(snapshot.gazetteer.label(remark.place, language)));
    if (remark.kind === 'not converted') notices.push(wording.notConverted);
    if (remark.kind === 'unreviewed') notices.push(wording.unreviewed);
  }
  for (const { facts: ids, kind } of snapshot.conflicts) {
    const [one, other] = ids.map((id) => snapshot.fact(id));
    if (kind !== 'conflict' || !one || !other || !facts.some(({ id }) => ids.includes(id))) continue;
    notices.push(wording.conflict(figureInWords(one, language), figureInWords(other, language)));
  }
  notices.push(...facts.map(({ note, noteZh }) => (language === 'zh' ? noteZh : note)).filter((note) => note !== ''));
  if (plan.abstain && plan.abstain.kind !== 'empty') {
    const { documents, facts: all, passages } = snapshot.corpus;
    notices.push(wording.searched({ documents: documents.length, facts: all.length, passages: passages.length }));
  }
  return [...new Set(notices)];
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
