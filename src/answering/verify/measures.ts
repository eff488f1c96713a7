import type { Measure, MeasureStatus } from '../../domain/fact.ts';
import { MEASURE_STATUSES } from '../../domain/fact.ts';
import { wordingOf } from '../../wording/wording.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';
import { type SentenceSources, wordsOf } from './sources.ts';

const YET_TO_COME: ReadonlySet<MeasureStatus> = new Set(['proposed', 'announced']);
const FUTURE =
  /\bwill\b|\bplan(?:s|ned|ning)?\b|\baim\w*|\bto (?:be|become)\b|\b(?:is|are) to\b|\bintend\w*|\bseek\w*|\bwants?\b|\bwould\b|\bshould\b|将|拟|力争|计划|要/iu;
const DONE =
  /\b(?:has|have|had)\s+(?:\w+ly\s+|already\s+)?(?:been\s+)?(?:set up|built|\w+ed|made|put|begun|become|won)\b|\b(?:was|were)\s+(?:built|set up|completed|established|founded)\b|已|建成了|完成了/iu;

/** A measure that is only announced is not told as done, nor one that is done as yet to come. */
export function judgeMeasures({ clauses, figures }: Reading, sources: SentenceSources): Fault[] {
  const { measures } = sources;
  const { text } = clauses;
  const label = labelIn(text);
  if (label) return judgeLabelled(text, label, measures);
  if (measures.length === 0 || figures.length > 0) return [];
  const told = wordsOf(sources).join('\n');
  const pending = measures.every(({ status }) => YET_TO_COME.has(status));
  const done = measures.every(({ status }) => !YET_TO_COME.has(status));
  const toldDone = DONE.test(text) && !FUTURE.test(text) && !DONE.test(told);
  const toldPending = FUTURE.test(text) && !FUTURE.test(told);
  if (!(pending && toldDone) && !(done && toldPending)) return [];
  return [
    { code: 'status differs', found: text, expected: [...new Set(measures.map(({ status }) => status))].join(', ') },
  ];
}

/** "Summary (announced, 2023)" states a row of the table of measures: status and words must be those of one row. */
function judgeLabelled(text: string, label: MeasureStatus, measures: readonly Measure[]): Fault[] {
  const stated = measures.filter((one) =>
    [one.summary, one.summaryZh].some((summary) => text.includes(summary.replace(/[.。]$/u, ''))),
  );
  if (stated.length === 0) {
    const expected = measures.map(({ summary }) => summary).join(' ');
    return [{ code: 'subject differs', found: text, ...(expected !== '' && { expected }) }];
  }
  if (stated.some(({ status }) => status === label)) return [];
  return [{ code: 'status differs', found: text, expected: stated.map(({ status }) => status).join(', ') }];
}

/** True for the row of a measure that is yet to come, which its label says: "(announced, 2023)". */
export function isLabelledPending(text: string): boolean {
  const label = labelIn(text);
  return label !== undefined && YET_TO_COME.has(label);
}

/** The status that a sentence gives in brackets. */
function labelIn(text: string): MeasureStatus | undefined {
  return MEASURE_STATUSES.find((status) =>
    (['en', 'zh'] as const).some((language) => {
      const label = wordingOf(language).status[status];
      return text.includes(`(${label}, `) || text.includes(`（${label}，`);
    }),
  );
}
