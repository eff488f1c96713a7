import type { MeasureStatus } from '../../domain/fact.ts';
import { MEASURE_STATUSES } from '../../domain/fact.ts';
import { wordingOf } from '../../wording/wording.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';
import type { SentenceSources } from './sources.ts';

const YET_TO_COME: ReadonlySet<MeasureStatus> = new Set(['proposed', 'announced']);
const FUTURE =
  /\bwill\b|\bplan(?:s|ned|ning)?\b|\baim\w*|\bto (?:be|become)\b|\b(?:is|are) to\b|\bintend\w*|\bseek\w*|\bwants?\b|\bwould\b|\bshould\b|将|拟|力争|计划|要/iu;
const DONE =
  /\b(?:has|have|had)\s+(?:\w+ly\s+|already\s+)?(?:been\s+)?(?:set up|built|\w+ed|made|put|begun|become|won)\b|\b(?:was|were)\s+(?:built|set up|completed|established|founded)\b|已|建成了|完成了/iu;

/** A measure that is only announced is not told as done, nor one that is done as yet to come. */
export function judgeMeasures({ clauses, figures }: Reading, { measures, quotes }: SentenceSources): Fault[] {
  if (measures.length === 0) return [];
  const { text } = clauses;
  const statuses = new Set(measures.map(({ status }) => status));
  const expected = [...statuses].join(', ');
  const label = labelIn(text);
  if (label && !statuses.has(label)) return [{ code: 'status differs', found: text, expected }];
  if (label || figures.length > 0) return [];
  const pending = [...statuses].every((status) => YET_TO_COME.has(status));
  const told = `${quotes.map((quote) => quote.text).join('\n')}\n${measures.map((one) => `${one.summary} ${one.summaryZh}`).join('\n')}`;
  if (pending && DONE.test(text) && !FUTURE.test(text) && !DONE.test(told))
    return [{ code: 'status differs', found: text, expected }];
  const done = measures.every(({ status }) => !YET_TO_COME.has(status));
  return done && FUTURE.test(text) && !FUTURE.test(told) ? [{ code: 'status differs', found: text, expected }] : [];
}

/** True for a sentence that ends by saying that all of it is yet to come: "(announced, 2023)". */
export function isLabelledPending(text: string): boolean {
  const label = labelIn(text);
  return label !== undefined && YET_TO_COME.has(label);
}

/** The status that a sentence gives in brackets: "(announced, 2023)". */
function labelIn(text: string): MeasureStatus | undefined {
  return MEASURE_STATUSES.find((status) =>
    (['en', 'zh'] as const).some((language) => {
      const label = wordingOf(language).status[status];
      return text.includes(`(${label}, `) || text.includes(`（${label}，`);
    }),
  );
}
