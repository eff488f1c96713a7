import type { Language } from '../domain/answer.ts';

/** What a document is, in one word. */
const KINDS: Readonly<Record<string, string>> = {
  'action plan': '行动计划',
  'analyst note': '分析师报告',
  'annual report': '年度报告',
  announcement: '公告',
  article: '文章',
  'blog post': '博客文章',
  communique: '公报',
  'company report': '企业报告',
  'government document': '政府文件',
  'government plan': '政府规划',
  'government report': '政府报告',
  guideline: '指导意见',
  interview: '访谈',
  'magazine article': '杂志文章',
  'news agency report': '通讯社报道',
  'news article': '新闻报道',
  'news report': '新闻报道',
  newsletter: '通讯',
  'newspaper article': '报纸报道',
  'newspaper report': '报纸报道',
  notice: '通知',
  plan: '规划',
  'policy document': '政策文件',
  'press release': '新闻稿',
  regulation: '法规',
  report: '报告',
  speech: '讲话',
  'statistical bulletin': '统计公报',
  'statistical communique': '统计公报',
  'trade paper report': '行业报刊报道',
  'web article': '网络文章',
  'web page': '网页',
  yearbook: '年鉴',
};
const BEFORE: Readonly<Record<string, string>> = {
  'machine-translated': '机器翻译的',
  translated: '翻译的',
  municipal: '市级',
  national: '国家级',
  official: '官方',
  provincial: '省级',
};
/** "… report on a provincial action plan", "… plan with commentary": what stands behind names what it is about. */
const BEHIND = /^(.+?) (?:on|of|about|with) (?:an? |the )?(.+)$/u;

/** What a document is, in the reader's language; as it was put down where its words are not known, empty if nothing is. */
export function wordKind(kind: string, language: Language): string {
  if (kind.trim() === 'unknown') return '';
  return language === 'zh' ? (inChinese(kind) ?? kind) : kind;
}

function inChinese(kind: string): string | undefined {
  const plain = kind.trim().toLowerCase();
  const known = KINDS[plain];
  if (known !== undefined) return known;
  const [, first = '', rest = ''] = /^(\S+) (.+)$/u.exec(plain) ?? [];
  const [before, behind] = [BEFORE[first], inChineseIfAny(rest)];
  if (before !== undefined && behind !== undefined) return before + behind;
  const [, head = '', topic = ''] = BEHIND.exec(plain) ?? [];
  const [what, about] = [inChineseIfAny(head), inChineseIfAny(topic)];
  return what !== undefined && about !== undefined ? `${what}（关于${about}）` : undefined;
}

const inChineseIfAny = (kind: string): string | undefined => (kind === '' ? undefined : inChinese(kind));
