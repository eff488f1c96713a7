import { isHeading, withoutMark } from '../../corpus/blocks.ts';
import type { Document } from '../../domain/document.ts';
import type { Edtf } from '../../domain/period.ts';
import { lastDay, periodRange } from '../../facts/periods/compare.ts';
import { findPeriods } from '../../facts/periods/find.ts';
import { tokens } from '../../retrieval/analyzer.ts';
import { rememberingOf } from '../remembering.ts';

/** Names, as far as capitals tell, one behind the other: "Grünheide and Guben". */
const LIST = /\p{Lu}[\p{L}-]+(?:(?:,| and| &| or)+ \p{Lu}[\p{L}-]+)+/gu;
const NAME = /\p{Lu}[\p{L}-]+/gu;

/** The names that a title lists. What its text writes without a capital too ("Cell and Battery Policy") is none. */
export function namesListed(title: string, body: string): readonly string[] {
  const lists = title.match(LIST) ?? [];
  const names = lists.map((list) => list.match(NAME) ?? []);
  return names.filter((list) => !list.some((name) => body.includes(` ${name.toLowerCase()}`))).flat();
}

/** The names that a document's title lists, as analysed words. */
export const listedNames = rememberingOf(
  ({ title, body }: Document): ReadonlySet<string> => new Set(namesListed(title, body).flatMap((name) => tokens(name))),
);

/** The title of a document, with the heading at its top where that is another one ("FAQ"). */
export const titleOf = rememberingOf(({ title, body }: Document): string => {
  const [first = ''] = body.trimStart().split('\n', 1);
  return isHeading(first) && !first.includes(title) ? `${title}\n${withoutMark(first)}` : title;
});

/** The analysed words of a document's title. */
export const wordsOfTitle = rememberingOf(
  (document: Document): ReadonlySet<string> => new Set(tokens(titleOf(document))),
);

/** The periods that a document's title names, each once. */
export const periodsOfTitle = rememberingOf(({ title, published }: Document): readonly Edtf[] => [
  ...new Set(findPeriods(title, published).map(({ edtf }) => edtf)),
]);

/** Kinds of texts that tell of a time that is over. */
const REPORT =
  /公报|快报|年报|月报|季报|年鉴|运行|报告|\bbulletin\b|\bcommuniqu[eé]|\bstatistic|\bannual report\b|\byearbook\b|\bin figures\b/i;

/** The time that a report is about by its title ("2024年统计公报"): what it says without a date is of that time. */
export function periodOfReport(document: Document): readonly Edtf[] {
  const { title, published } = document;
  if (!REPORT.test(title)) return [];
  const [period, ...others] = periodsOfTitle(document);
  if (period === undefined || others.length > 0) return [];
  return (periodRange(period).max ?? '9999') <= lastDay(published) ? [period] : [];
}
