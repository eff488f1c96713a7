import type { Language } from '../domain/answer.ts';
import type { FactStatus, MeasureStatus } from '../domain/fact.ts';
import { unbracketed } from './brackets.ts';
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

/** What figures are of, by subject, which may be empty; and of how many kinds more. */
interface Kinds {
  things: readonly { subject: string; indicators: readonly string[] }[];
  more: number;
}

/** In what two figures may differ. */
export type Differing = 'subject' | 'indicator' | 'period' | 'status' | 'currency' | 'unit';

/** What look-ups say, in one language. */
export interface LookUpWording {
  /** Subject and indicator as a heading; either may be empty. */
  what(subject: string, indicator: string): string;
  figure(row: FigureRow): string;
  measure(row: MeasureRow): string;
  /** Behind a measure: what has taken its place; the mark of that follows. */
  supersededBy(summary: string, date: string): string;
  /** A heading for figures of one status. */
  withStatus(heading: string, status: FactStatus): string;
  onlyFor(place: string): string;
  /** In place of many figures: of what they are, by subject, which may be empty; and of how many things more. */
  figuresOn(parts: Kinds & { count: number }): string;
  /** The sources give no figures on what was asked, or none of a place. */
  noFigures(place?: string): string;
  noMeasures: string;
  /** A place has no figures, but the measures shown. */
  measuresOnly(place: string): string;
  placesWithin(place: string): string;
  /** The figures shown in a comparison are those of places within one that has none. */
  innerOnly(place: string): string;
  /** In what the figures above differ, so that none is more or less than another. */
  differ(parts: readonly Differing[]): string;
  /** A word names several indicators, all of which are shown. */
  severalNamed(name: string, indicators: readonly string[]): string;
  /** Typed for a period. */
  unreadPeriod(words: string): string;
  nothingShared: string;
  samePlace(place: string): string;
  /** A heading for two figures. */
  nearestPair: string;
  ranked: string;
  /** The latest results are of a period given by an earlier publication than the newest, which goes up to another. */
  latest(parts: { period: string; published: string; newest: string; upTo: string }): string;
  /** A heading for what has no year. */
  undated: string;
  topics(names: readonly string[]): string;
  recorded(kinds: Kinds): string;
}

const DIFFERING: Readonly<Record<Language, Readonly<Record<Differing, string>>>> = {
  en: {
    subject: 'what they are of',
    indicator: 'what is measured',
    period: 'the period',
    status: 'whether they are results or goals',
    currency: 'the currency',
    unit: 'the unit',
  },
  zh: {
    subject: '对象',
    indicator: '指标',
    period: '时期',
    status: '性质（结果、目标或预期）',
    currency: '币种',
    unit: '单位',
  },
};

function kindsInEnglish({ things, more }: Kinds): string {
  const names = things.map(({ subject, indicators }) => EN.what(subject, indicators.join(', ')));
  const rest = more === 0 ? [] : [`and ${more} more ${more === 1 ? 'kind' : 'kinds'}`];
  return [...names, ...rest].join('; ');
}

function kindsInChinese({ things, more }: Kinds): string {
  const names = things.map(({ subject, indicators }) => ZH.what(subject, indicators.join('、')));
  return [...names, ...(more === 0 ? [] : [`以及另外${more}类`])].join('；');
}

const EN: LookUpWording = {
  what: (subject, indicator) => [subject, indicator].filter((part) => part !== '').join(': '),
  figure({ place, what, period, figure, original, status }) {
    const lead = [place, what, period].filter((part) => part !== undefined).join(', ');
    const source = original === undefined ? '' : ` (in the source: ${original})`;
    return `${lead}: ${figure}${source}${status === 'actual' ? '' : ` (${wordingOf('en').status[status]}, not a result)`}`;
  },
  measure: ({ place, summary, status, date }) =>
    `${place === undefined ? '' : `${place}: `}${summary.replace(/\.$/, '')} (${wordingOf('en').status[status]}, ${unbracketed(date)})`,
  supersededBy: (summary, date) => ` — superseded by: ${summary.replace(/\.$/, '')} (${unbracketed(date)})`,
  withStatus: (heading, status) => (status === 'actual' ? heading : `${heading} (${wordingOf('en').status[status]})`),
  onlyFor: (place) => `Given for ${place} only`,
  figuresOn: ({ count, ...kinds }) =>
    count === 1
      ? `One figure: ${kindsInEnglish(kinds)}. Look the place up to see it.`
      : `${count} figures: ${kindsInEnglish(kinds)}. Look the place up to see them.`,
  nothingShared: 'The sources give no figure of the same thing for both, so there is nothing to compare.',
  samePlace: (place) => `Both names mean ${place}: name two places to compare.`,
  nearestPair: 'What comes nearest, without being the same thing',
  noFigures: (place) => `The sources give no figures on this${place === undefined ? '' : ` for ${place}`}.`,
  noMeasures: 'The sources give no measures on this.',
  measuresOnly: (place) => `The sources give no figures for ${place}; these are the measures that they give.`,
  placesWithin: (place) => `places within ${place}`,
  innerOnly: (place) =>
    `The sources give no figures on this for ${place} as a whole: those of places within it are shown.`,
  differ: (parts) =>
    `These differ in ${wordingOf('en').list(parts.map((part) => DIFFERING.en[part]))}, so they are not ranked against one another.`,
  severalNamed: (name, indicators) =>
    `“${name}” stands for more than one thing, each shown under its own name: ${indicators.join('; ')}.`,
  unreadPeriod: (words) =>
    `“${words}” names no period that can be looked up, so all are shown: give a year, half-year, quarter or month, such as “2022” or “first half of 2023”.`,
  ranked: 'Within a period, the largest comes first; results, targets and expectations are kept apart.',
  latest: ({ period, published, newest, upTo }) =>
    `The latest period here is ${period}, in what was published ${published}; the newest publication, of ${newest}, goes up to ${upTo}.`,
  undated: 'Undated',
  topics: (names) => `Topics with measures: ${names.join(', ')}.`,
  recorded: (kinds) => `What is recorded here: ${kindsInEnglish(kinds)}.`,
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
    `${place === undefined ? '' : `${place}：`}${summary.replace(/。$/, '')}（${wordingOf('zh').status[status]}，${unbracketed(date)}）`,
  supersededBy: (summary, date) => `；已被取代：${summary.replace(/。$/, '')}（${unbracketed(date)}）`,
  withStatus: (heading, status) => (status === 'actual' ? heading : `${heading}（${wordingOf('zh').status[status]}）`),
  onlyFor: (place) => `仅${place}有数据`,
  figuresOn: ({ count, ...kinds }) => `${count}项数据：${kindsInChinese(kinds)}。查询该地区即可查看。`,
  nothingShared: '资料没有给出两地同一口径的数据，无从比较。',
  samePlace: (place) => `两个名称都指${place}，请给出两个不同的地区。`,
  nearestPair: '最为接近但口径不同的数据',
  noFigures: (place) => `资料中没有${place === undefined ? '' : `${place}的`}相关数据。`,
  noMeasures: '资料中没有相关措施。',
  measuresOnly: (place) => `资料中没有${place}的数据，以下为其相关措施。`,
  placesWithin: (place) => `${place}辖内各地`,
  innerOnly: (place) => `资料没有${place}整体的相关数据，以下为其辖内各地的数据。`,
  differ: (parts) => `以上数据的${wordingOf('zh').list(parts.map((part) => DIFFERING.zh[part]))}不同，不作高低比较。`,
  severalNamed: (name, indicators) => `“${name}”可指多项指标，以下各以其名称列出：${indicators.join('；')}。`,
  unreadPeriod: (words) =>
    `“${words}”不是可以查询的时期，因此列出全部时期；请给出年、半年、季度或月份，如“2022年”“2023年上半年”。`,
  ranked: '同一时期内由高到低排列；实际结果、目标与预期分开列出。',
  latest: ({ period, published, newest, upTo }) =>
    `此处最新一期为${period}，出自${published}发布的资料；最新资料发布于${newest}，数据截至${upTo}。`,
  undated: '未注明年份',
  topics: (names) => `有相关措施的主题：${names.join('、')}。`,
  recorded: (kinds) => `现有记录：${kindsInChinese(kinds)}。`,
};

export function lookUpWordingOf(language: Language): LookUpWording {
  return language === 'zh' ? ZH : EN;
}
