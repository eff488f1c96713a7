import { tokens } from '../../retrieval/analyzer.ts';

/** Words that join, date, attribute and compare what is said, and claim nothing themselves. */
const NEUTRAL = `
  which who where when while whereas it its they them their these those he she we our what there here so if then than
  also too moreover meanwhile however therefore thus hence besides further furthermore additionally addition similarly
  likewise overall altogether together combined respectively notably instead namely contrast comparison example instance
  particular without what level base basis unit even several various many latest value volume number kind such total only just still already now again once alone both either each every all any some other another same
  according accord cite report article source document text plan statistics data figure bulletin note cover
  probably likely presumably apparently error fault mistake misprint translation
  say said state put name call describe list show tell give print mention mean explain add
  year month week day half quarter period time date early earlier late later before after since until during last next
  recent current present annual yearly monthly annually
  between from over under above below among across within around about per through against up down out off
  more less fewer most least higher lower equal difference differ ratio change compute infer
  result target goal aim plan intend want expect expectation strive seek hope potential achieve announce propose force
  have has had having do does did done can could would should may might must shall
  reach total amount stand stood come came go went make made see saw record post begin began begun start become became
  rise rose risen grow grew grown growth increase climb fall fell fallen decline decrease worth account share
  describe hold held short material write wrote written print way word phrase mark note explain yes no not rather him his her my his himself itself apart aside say set contain schedule stage
  answer question asker word wording sense meaning item example first second third
  city province county district region country place government authority official company firm enterprise industry
  sector field whole entire part side kind
  其 其中 此外 同时 另外 此 该 本 当时 目前 截至 截止 以来 期间 之间 以上 以下 左右 约 近 超 超过 达 达到 为 至 到 从 比 较 与 则 均 共 合计
  分别 还 也 又 已 已经 仅 只 并 同比 增长 增加 上升 下降 减少 占 是 有 年 月 日 上半年 下半年 去年 今年 全年 根据 据 按 显示 表示 指出 称 报道 资料 原文
  目标 预期 预计 计划 力争 实现 全市 全省 全国 市 省 县 区 地区 城市 企业 公司 产业 行业 推断 计算 结果
  并非 实际 年份 差额 变化 比值 得出 宣布 实施 拟议 提出 发布 报告 海关 统计 政府 工作 数据 来看 方面 情况 时 说明 基数 基期 这 这是 其 使 使其 成为
  是的 对 不是 没有 没 未 也 上述 以上 人民政府 办公厅 办公室 标注 日期 节选 摘录 起 认为 安排 公布 份 日 表明 意味着 意味 具体 对于 关于 至于 有关 涉及
  介绍 透露 提到 称为 当地 这一 该 这些 那 上年 前 后 内 其中 包括 包含 以及 等 即 指 由 被 将 会 可 能 到 起 时间 同 点 个 项 种 是指 所 称作 文中 文章 原因 目的 属于 位于 来自 提供 给出 列出 数字 口径 部分 方面 内容
`;

const STEMS: ReadonlySet<string> = new Set(tokens(NEUTRAL));

/** True for a token of the analyzer that makes no claim. */
export function isNeutral(token: string): boolean {
  return STEMS.has(token) || /^\d/.test(token);
}
