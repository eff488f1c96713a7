import type { Language } from '../../domain/answer.ts';
import type { Fact, Measure } from '../../domain/fact.ts';

/** What a measure is about, in the reader's language. */
export function summaryOf({ summary, summaryZh }: Measure, language: Language): string {
  return language === 'zh' ? summaryZh : summary;
}

/** A note that begins with what the figure is for each of: per company, for each standard, a year. */
const OF_EACH =
  /^(?:per|for (?:each|every)|each|every|(?:a|an) (?:year|quarter|month|day|ton|tonne|head|company|person))\b/i;

/** A note that begins with what a share is of, or with whom a rank is among. */
const OF_WHOLE = /^(?:share of|among|in the (?:world|country|province))\b/i;

type Noted = Pick<Fact, 'note' | 'noteZh'>;

/**
 * For what a figure stands each time, as the note on its row begins: "per technician, over five years". Without it the
 * figure would read as a sum. Empty where it is one.
 */
export function termsOf(fact: Noted, language: Language): string {
  return OF_EACH.test(fact.note) ? beginningOf(fact, language) : '';
}

/** Of what whole a figure is told, as the note on its row begins: "share of China's total". Empty where it does not say. */
export function wholeOf(fact: Noted, language: Language): string {
  return OF_WHOLE.test(fact.note) ? beginningOf(fact, language) : '';
}

function beginningOf({ note, noteZh }: Noted, language: Language): string {
  const [first = ''] = (language === 'zh' ? noteZh : note).split(/[,;，；。]|\.(?:\s|$)/);
  return language === 'zh' ? first : first.charAt(0).toLowerCase() + first.slice(1);
}
