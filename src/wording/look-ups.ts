import type { Language } from '../domain/answer.ts';
import type { FactStatus, MeasureStatus } from '../domain/fact.ts';
import { wordingOf } from './wording.ts';
import { merged } from './zh.ts';

/** A figure as a row under a heading; what the heading says already is left out. */
interface FigureRow {
  place?: string;
  /** What is measured. */
  what?: string;
  period: string;
  figure: string;
  /** The figure in the source's own language, where that is not the reader's. */
  original?: string;
  status: FactStatus;
}

/** A measure as a row under a heading. */
interface MeasureRow {
  place?: string;
  summary: string;
  status: MeasureStatus;
  date: string;
}

/** What look-ups say, in one language. */
export interface LookUpWording {
  /** Subject and indicator as a heading; either may be empty. */
  what(subject: string, indicator: string): string;
  figure(row: FigureRow): string;
  measure(row: MeasureRow): string;
  /** A heading for figures of one status. */
  withStatus(heading: string, status: FactStatus): string;
  onlyFor(place: string): string;
  nothingFor(place: string): string;
  ranked: string;
  /** A heading for what has no year. */
  undated: string;
  topics(names: readonly string[]): string;
  recorded(names: readonly string[]): string;
}

const EN: LookUpWording = {
  what: (subject, indicator) => [subject, indicator].filter((part) => part !== '').join(': '),
  figure({ place, what, period, figure, original, status }) {
    const lead = [place, what, period].filter((part) => part !== undefined).join(', ');
    const source = original === undefined ? '' : ` (in the source: ${original})`;
    return `${lead}: ${figure}${source}${status === 'actual' ? '' : ` (${wordingOf('en').status[status]}, not a result)`}`;
  },
  measure: ({ place, summary, status, date }) =>
    `${place === undefined ? '' : `${place}: `}${summary} (${wordingOf('en').status[status]}, ${date})`,
  withStatus: (heading, status) => (status === 'actual' ? heading : `${heading} (${wordingOf('en').status[status]})`),
  onlyFor: (place) => `Given for ${place} only`,
  nothingFor: (place) => `The sources do not give this for ${place}.`,
  ranked: 'Within a period, the largest comes first; results, targets and expectations are kept apart.',
  undated: 'Undated',
  topics: (names) => `Topics with measures: ${names.join(', ')}.`,
  recorded: (names) => `What is recorded here: ${names.join('; ')}.`,
};

const ZH: LookUpWording = {
  what: (subject, indicator) => `${subject}${indicator}`,
  figure({ place, what, period, figure, original, status }) {
    const lead = [place, what, period].filter((part) => part !== undefined).join('，');
    const source = original === undefined ? '' : `（原文：${original}）`;
    const caution = status === 'actual' ? '' : `（${wordingOf('zh').status[status]}，并非实际结果）`;
    return `${lead}：${merged(`${figure}${source}${caution}`)}`;
  },
  measure: ({ place, summary, status, date }) =>
    `${place === undefined ? '' : `${place}：`}${summary}（${wordingOf('zh').status[status]}，${date}）`,
  withStatus: (heading, status) => (status === 'actual' ? heading : `${heading}（${wordingOf('zh').status[status]}）`),
  onlyFor: (place) => `仅${place}有数据`,
  nothingFor: (place) => `资料中没有${place}的相关数据。`,
  ranked: '同一时期内由高到低排列；实际结果、目标与预期分开列出。',
  undated: '未注明年份',
  topics: (names) => `有相关措施的主题：${names.join('、')}。`,
  recorded: (names) => `现有记录：${names.join('；')}。`,
};

export function lookUpWordingOf(language: Language): LookUpWording {
  return language === 'zh' ? ZH : EN;
}
