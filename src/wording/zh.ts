import { unbracketed } from './brackets.ts';
import type { AbstainReason, FactWords, Wording } from './wording.ts';

const STATUS: Wording['status'] = {
  actual: '实际结果',
  target: '目标',
  expected: '预期',
  proposed: '拟议',
  announced: '已宣布',
  'in force': '已实施',
  achieved: '已实现',
};

function fact(words: FactWords): string {
  const figure = sourced(words);
  const where = `${words.period}，${words.place}${words.subject}${words.indicator}`;
  if (words.status === 'target') return `${where}的目标为${merged(`${figure}（目标，并非实际结果）`)}。`;
  // 约, 超过 and 下降 say "is" themselves.
  const is = /^[\d第]/.test(figure) ? '为' : '';
  if (words.status === 'expected') return `${where}预期${is}${merged(`${figure}（预期，并非实际结果）`)}。`;
  return `${where}${is}${figure}。`;
}

function ranked({ order, position }: { order: 'most' | 'least'; position: number }): string {
  if (order === 'least') return '为末位';
  return position === 1 ? '居首' : `为第${'一二三四五六七八九十'[position - 1] ?? position}`;
}

function sourced({ figure, original, terms }: Pick<FactWords, 'figure' | 'original' | 'terms'>): string {
  const beside = [terms, original && `原文：${original}`].filter(Boolean).join('；');
  return beside ? merged(`${figure}（${beside}）`) : figure;
}

/** What things are counted in, by the words for them; all others in 个. */
const MEASURE_WORDS: readonly [RegExp, string][] = [
  [/企业|公司|机构|工厂/, '家'],
  [/专利/, '件'],
  [/合同|协议|文件/, '份'],
  [/种类|品种/, '种'],
  [/人数|人员|员工/, '人'],
];

/** What stands in brackets one behind the other, in one pair. */
export function merged(text: string): string {
  return text.replaceAll('）（', '；');
}

function abstain(reason: AbstainReason): string {
  switch (reason.kind) {
    case 'empty':
      return '请提出一个关于地区电池政策的问题，例如：宜宾2022年动力电池产值是多少？';
    case 'too long':
      return `问题过长：请控制在${reason.limit}个字符以内。`;
    case 'off topic':
      return '资料中没有说明：该问题超出了资料的范围（地区电池政策）。';
    case 'place':
      return `资料中没有说明：没有关于${reason.place}的相关数据。`;
    case 'whole':
      return `资料中没有说明：没有${reason.place}整体的相关数据。`;
    case 'period':
      return `资料中没有说明：没有${reason.period}的相关数据。`;
    case 'words':
      return reason.words.length > 0
        ? `资料中没有说明：没有检索到谈及${zh.list(reason.words.map((word) => `“${word}”`))}的相关内容。`
        : '资料中没有说明。';
    case 'goal':
      return '资料中没有说明是否已经实现：资料只把它列为目标或预期。';
    case 'nothing alike':
      return '资料中没有说明：没有给出各地同一口径、同一时期的数据。';
    case 'claim':
      return `资料中没有这样的说法：无法证实问题中的${reason.claim}。`;
    default:
      return reason satisfies never;
  }
}

/** A figure without its unit: where two have the same, they name one unit in two ways (吨, 公吨). */
function numberIn(figure: string): string {
  return /^.*\d[万亿]*/.exec(figure)?.[0] ?? figure;
}

const SEARCHED = '已检索：';
const INSTEAD = '以下内容直接取自资料。';

export const zh: Wording = {
  fact,
  measure: ({ place, summary, status, date }) =>
    `${place}：${summary.replace(/。$/, '')}（${STATUS[status]}，${unbracketed(date)}）。`,
  quotation: (text) => `原文：“${text}”`,
  cell({ row, column, text, caption }) {
    const told = `${[row, column].filter(Boolean).join('，')}：${text}`;
    return caption === '' ? told : `${told}（表：${caption}）`;
  },
  fall: (figure) => `下降${figure}`,
  alsoWritten: (figure, asked) => (numberIn(figure) === numberIn(asked) ? figure : `${figure}（即${asked}）`),
  partsOnly: (place) => `以上为${place}所辖地区的数据；资料没有${place}整体的数据。`,
  goalOnly: '以上为目标或预期；资料中没有找到实际结果。',
  partOfTime: (time) => `以上只是${time}部分时段的数据；资料中没有找到${time}全年的数据。`,
  leftAside: (words) => `以下字句未当作问题的一部分：“${words}”。`,
  partUnanswered: (part) => `问题的这一部分在资料中没有找到答案：“${part}”。`,
  notConverted: '数字按资料原币种给出，不作汇率换算。',
  formula(words) {
    const what = { difference: '差额', growth: '变化', ratio: '比值' }[words.operation];
    const operands = `${words.left}（${words.leftLabel}）和${words.right}（${words.rightLabel}）`;
    const stated = words.isStated ? '；资料自身给出的数字见上文' : '';
    return `${what}：${words.result}，由${operands}计算得出${stated}。`;
  },
  ranking: ({ indicator, place, count, ...rank }) =>
    `按${indicator}比较，在资料给出可比数据的${count}个地区中，${place}${ranked(rank)}。`,
  abstain,
  unsure: '资料中没有说明，或者说法与提问相差较大，无法确定。',
  searched: ({ documents, facts, passages }) => `${SEARCHED}${documents}份文件、${passages}个段落、${facts}项数据。`,
  isSearched: (notice) => notice.startsWith(SEARCHED),
  nearest: '资料中最接近的内容：',
  supported: '是的，资料显示：',
  contradicted: (claim) => `资料不能证实“${claim}”；资料给出的是：`,
  onlyPlace: '资料只给出了一个地区的该项数据，无从排名。',
  notAlike: '这些数据的口径不同，不宜相互排名。',
  otherPlace: (meant, others) => `此处理解为${meant}；同名的还有${zh.list(others)}。`,
  relativePeriod: (asked, meant) => `“${asked}”按资料原意理解为${meant}。`,
  inOrder: (order) => `以上各行按数值${order === 'most' ? '从高到低' : '从低到高'}排列。`,
  unreviewed: '以上为原文照录，该文件的数据尚未经人工审核。',
  conflict: (one, other) => `资料对此给出两个数字：${one}；${other}。均照原文列出。`,
  conflictSources: (one, other) =>
    `${one.figure}：${one.publisher}，${one.published}发布；${other.figure}：${other.publisher}，${other.published}发布。`,
  revised: (later, earlier) =>
    `数字已修订：${later.publisher}${earlier.published}发布的是${earlier.figure}，${later.published}发布的是${later.figure}。`,
  corrected: (later, earlier) => `该文件自行更正：不是先前所说的${earlier}，而是${later}。`,
  superseded: (later, earlier) => `${earlier}已由${later}取代。`,
  nothingRecorded: '资料中没有相关的数据或措施。',
  standIn: {
    unverified: `撰写的内容未通过与资料的核对，${INSTEAD}`,
    busy: `撰写服务目前繁忙，${INSTEAD}`,
    slow: `撰写服务超时，${INSTEAD}`,
    'broken off': `撰写服务中断，${INSTEAD}`,
    declined: `撰写服务拒绝就此撰写，${INSTEAD}`,
    'too much': `问题连同资料超出撰写服务的处理能力，${INSTEAD}`,
    budget: `撰写服务今日的额度已用完（世界协调时0点恢复），${INSTEAD}`,
    unavailable: `撰写服务不可用，${INSTEAD}`,
  },
  computed: '依据以上数据计算',
  allMeasures: '全部措施',
  indicatorTitle: (name) => `指标：${name}`,
  status: STATUS,
  publisher: ({ name, isInferred }) => (name === undefined ? '发布者不详' : `${name}${isInferred ? '（推断）' : ''}`),
  noted: (words, note) => `${words}（${note}）`,
  counted(figure, indicator) {
    if (indicator.endsWith('级别')) return `${figure}级`;
    // Only a number of things ends in 数, and only a bare number lacks its measure word.
    if (!indicator.endsWith('数') || !/[\d万亿]$/.test(figure)) return figure;
    return `${figure}${MEASURE_WORDS.find(([thing]) => thing.test(indicator))?.[1] ?? '个'}`;
  },
  multiplied(words) {
    const figure = sourced(words);
    const grew = figure.startsWith('增') ? figure : `的增长倍数为${figure}`;
    return `${words.period}，${words.place}${words.subject}${words.indicator}${grew}。`;
  },
  growthOf: (indicator) => `${indicator}增速`,
  changed: (words) =>
    `${words.period}，${words.place}${words.subject}${words.indicator}${words.fell ? '下降' : '增长'}${sourced(words)}。`,
  list: (items) => items.join('、'),
};
