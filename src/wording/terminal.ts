import type { Language } from '../domain/answer.ts';
import { plural } from './plural.ts';

export type CommandName =
  | 'city'
  | 'province'
  | 'indicator'
  | 'compare'
  | 'measures'
  | 'timeline'
  | 'sources'
  | 'source'
  | 'help'
  | 'quit';

/** A question that the corpus can answer, for the welcome. */
interface ExampleWords {
  place: string;
  subject: string;
  indicator: string;
  period: string;
}

/** What only the terminal says, in one language. */
export interface TerminalWording {
  welcome(counts: { documents: number; figures: number; measures: number }): string;
  tryThese: string;
  keys: string;
  question(words: ExampleWords): string;
  /** Under "usage", capitals stand for what is typed, brackets for what may be left out. */
  commands: Readonly<Record<CommandName, { usage: string; does: string }>>;
  helpQuestions: string;
  usage(usage: string): string;
  checked(checked: number, total: number): string;
  source: {
    published: string;
    publisher: string;
    kind: string;
    language: string;
    places: string;
    cleaning: string;
    gone: (day: string) => string;
    counts(figures: number, measures: number): string;
    unreviewed: string;
  };
  /** A term with what it stands for. */
  labelled(label: string, text: string): string;
}

const EN: TerminalWording = {
  welcome: ({ documents, figures, measures }) =>
    `Ask about regional battery policy: ${plural(documents, 'document')}, ${plural(figures, 'figure')}, ${plural(measures, 'measure')}. Every sentence is cited, every figure checked against its source.`,
  tryThese: 'Three things to try:',
  keys: '/help lists the commands, Tab completes names, Ctrl-C leaves.',
  question: ({ place, subject, indicator, period }) =>
    `What was the ${indicator} of ${/^the /i.test(subject) ? '' : 'the '}${subject} in ${place} in ${period}?`,
  commands: {
    city: { usage: '/city NAME [indicator]', does: 'the figures of a city or county' },
    province: { usage: '/province NAME [indicator]', does: 'the figures of a province and of the places in it' },
    indicator: { usage: '/indicator NAME', does: 'an indicator for all places, like with like, the largest first' },
    compare: { usage: '/compare A B [indicator]', does: 'two places side by side' },
    measures: { usage: '/measures [place] [topic]', does: 'policy measures' },
    timeline: { usage: '/timeline PLACE', does: 'figures and measures of a place, year by year' },
    sources: { usage: '/sources', does: 'the documents' },
    source: { usage: '/source ID', does: 'one document: where it comes from and how it is dated' },
    help: { usage: '/help', does: 'this list' },
    quit: { usage: '/quit', does: 'leave' },
  },
  helpQuestions:
    'Anything else is a question, in English or Chinese; a short one (“and in 2021?”) goes on from the last. A look-up can be narrowed to a period: /city NAME 2022.',
  usage: (usage) => `Please type it like this: ${usage}`,
  checked: (checked, total) => `${checked} of ${total} ${total === 1 ? 'figure' : 'figures'} checked`,
  source: {
    published: 'Published',
    publisher: 'Publisher',
    kind: 'Kind',
    language: 'Language',
    places: 'Places',
    cleaning: 'Cleaning',
    gone: (day) => `(gone since ${day}; its text is kept as it was)`,
    counts: (figures, measures) => `${plural(figures, 'figure')}, ${plural(measures, 'measure')}`,
    unreviewed: 'figures not reviewed',
  },
  labelled: (label, text) => `${label}: ${text}`,
};

const ZH: TerminalWording = {
  welcome: ({ documents, figures, measures }) =>
    `欢迎询问地区电池政策：${documents}份文件、${figures}项数据、${measures}项措施。每句话都注明出处，每个数字都与原文核对。`,
  tryThese: '可以试试：',
  keys: '/help 列出命令，Tab 键补全名称，Ctrl-C 退出。',
  question: ({ place, subject, indicator, period }) => `${place}${period}${subject}${indicator}是多少？`,
  commands: {
    city: { usage: '/city 名称 [指标]', does: '城市或县区的数据' },
    province: { usage: '/province 名称 [指标]', does: '省份及其下辖地区的数据' },
    indicator: { usage: '/indicator 名称', does: '某项指标在各地的数据，同类相比，由高到低' },
    compare: { usage: '/compare 甲地 乙地 [指标]', does: '两地对照' },
    measures: { usage: '/measures [地区] [主题]', does: '政策措施' },
    timeline: { usage: '/timeline 地区', does: '按年份列出某地的数据与措施' },
    sources: { usage: '/sources', does: '全部文件' },
    source: { usage: '/source 编号', does: '一份文件的来源与日期依据' },
    help: { usage: '/help', does: '本列表' },
    quit: { usage: '/quit', does: '退出' },
  },
  helpQuestions:
    '其他输入都作为问题，中英文均可；简短的追问（“那2021年呢？”）接着上一个问题。查询可限定时间：/city 名称 2022年。',
  usage: (usage) => `请这样输入：${usage}`,
  checked: (checked, total) => `已核对数字：${checked}/${total}`,
  source: {
    published: '发布日期',
    publisher: '发布者',
    kind: '类型',
    language: '语言',
    places: '涉及地区',
    cleaning: '文本整理',
    gone: (day) => `（原网页自${day}起已失效，此处保留其文字）`,
    counts: (figures, measures) => `${figures}项数据、${measures}项措施`,
    unreviewed: '数据未经人工审核',
  },
  labelled: (label, text) => `${label}：${text}`,
};

export function terminalWordingOf(language: Language): TerminalWording {
  return language === 'zh' ? ZH : EN;
}
