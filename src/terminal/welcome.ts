import type { Snapshot } from '../answering/snapshot.ts';
import type { Language } from '../domain/answer.ts';
import type { Fact } from '../domain/fact.ts';
import { formatPeriod } from '../facts/periods/format.ts';
import { terminalWordingOf } from '../wording/terminal.ts';
import type { Page } from './render-citations.ts';

/** What greets at the prompt: what there is to ask, and three things to try that this corpus can answer. */
export function renderWelcome(page: Page): string {
  const { snapshot, language, style } = page;
  const { documents, facts, measures } = snapshot.corpus;
  const wording = terminalWordingOf(language);
  return [
    style.bold(
      style.wrap(wording.welcome({ documents: documents.length, figures: facts.length, measures: measures.length })),
    ),
    '',
    wording.tryThese,
    ...examples(snapshot).map((example) => style.accent(`  ${example}`)),
    '',
    style.dim(wording.keys),
  ].join('\n');
}

/** A question in English, a command, and a question in Chinese, of the places with the most figures. */
function examples(snapshot: Snapshot): string[] {
  const telling = snapshot.corpus.facts.filter((fact) => isTelling(fact, snapshot));
  const places = [...Map.groupBy(telling, ({ place }) => place).values()].sort((a, b) => b.length - a.length);
  const [first, second = first] = places;
  const [one, other] = [shortest(first, snapshot, 'en'), shortest(second, snapshot, 'zh')];
  if (!first?.[0] || one === undefined || other === undefined) return ['/sources', '/measures', '/help'];
  return [one, `/city ${nameOf(first[0], snapshot, 'en')}`, other];
}

/** A plain result of a whole year that says what it is of. */
function isTelling({ status, subject, indicator, period }: Fact, snapshot: Snapshot): boolean {
  const isMoney = snapshot.indicator(indicator)?.dimension === 'money';
  return isMoney && status === 'actual' && subject !== '' && /^\d{4}\??$/.test(period);
}

function shortest(facts: readonly Fact[] = [], snapshot: Snapshot, language: Language): string | undefined {
  const questions = facts.map((fact) => question(fact, snapshot, language));
  return questions.sort((a, b) => a.length - b.length || b.localeCompare(a))[0];
}

function question(fact: Fact, snapshot: Snapshot, language: Language): string {
  const term = snapshot.term(fact.subject);
  return terminalWordingOf(language).question({
    place: nameOf(fact, snapshot, language),
    subject: term?.[language] ?? fact.subject,
    indicator: snapshot.indicator(fact.indicator)?.[language] ?? fact.indicator,
    period: formatPeriod(fact.period, language),
  });
}

function nameOf({ place }: Fact, { gazetteer }: Snapshot, language: Language): string {
  return gazetteer.byCode(place)?.[language] ?? place;
}
