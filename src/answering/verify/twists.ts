import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';
import { type SentenceSources, wordsOf } from './sources.ts';

/** Words that make another figure of a figure, in both languages: a sentence has them from its sources only. */
const TWISTS: readonly RegExp[] = [
  /\b(?:per|every|each|a) (?:month|week|day|quarter)\b|\b(?:month|quarter|week)ly\b|\bdaily\b|[每月季日周](?:均|平均)|每个?(?:月|季度?|周|天|日)/iu,
  /\b(month|quarter)[- ](?:on|over)[- ]\1\b|环比/iu,
  /\b(?:on )?average\w*\b|平均|[年月季日]均|人均/iu,
  /\bcumulative\w*\b|\baccumulat\w+|累计|累积/iu,
  /\balleged\w*\b|\bfraud\w*|\bfalse(?:ly)?\b|\bfabricat\w+|\binflated\b|据传|虚报|谎报|造假/iu,
];

/** "88.9 billion yuan per month", 累计889亿元: not where the source tells of one year's sum. */
export function judgeTwists({ clauses, figures }: Reading, sources: SentenceSources): Fault[] {
  if (figures.length === 0) return [];
  const held = [
    ...wordsOf(sources),
    ...sources.quotes.map(({ lead, cells }) => [lead, ...cells.map(({ headers }) => headers)].join('\n')),
    ...sources.facts.flatMap(({ note, noteZh }) => [note, noteZh]),
  ];
  return TWISTS.flatMap((twist) => {
    const found = twist.exec(clauses.text)?.[0];
    return found === undefined || held.some((text) => twist.test(text)) ? [] : [{ code: 'kind differs', found }];
  });
}
