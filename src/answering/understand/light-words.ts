import { tokens } from '../../retrieval/analyzer.ts';

/**
 * Words that say little about what is asked: whether a source holds them decides nothing. Verbs that turn a question
 * round ("lose", "abolish", 取消) are left out on purpose: a source that does not hold them does not answer it.
 */
const ENGLISH = `
  reach achieve get got make made become became total overall altogether amount number figure value level worth year
  month years months city cities provincial municipal local province region regional place places area areas local
  lowest smallest fewest
  government authorities company companies firm firms enterprise enterprises business businesses industry sector field
  fields kind kinds type types sort thing things item items way ways report reported data statistic statistics record
  information detail details compare comparison versus difference gap between than more less most highest largest biggest
  top rank higher lower larger bigger greater smaller fewer grow grew growth increase change rise fall target goal aim
  plan expect expected planned new newly current currently now today recent recently latest still just only also both
  each per same time far old large big high much stand exactly approximately roughly about around over during within
  since until before after first second third policy policies measure measures support use used take took taken go
  goes gone come came see saw seen find found name named names called call main major key happen happened out up down
  off here one two another other else them they he she its own hold held account accounted so were been being want wants
  need needs like look looking think know knew say says said tell told give gave given put set sets bring brought run
  runs show shows shown do done doing work works working help helps let keep keeps kept provide provided include
  includes including included offer offers have has having hit earn earned generate generated produce produced deliver
  lead led build built develop developed development regard regards regarded consider seek sought try tried intend
  issue issued launch launched introduce introduced adopt adopted
  view views opinion opinions stance express expressed define defined defines definition mention mentioned describe described explain explained state stated list listed cover covered
  concern concerning regarding relate related according respectively specific specifically particular particularly
  actually really currently total count counts counted sum add added obtain obtained receive received gain gained
  record recorded register registered rate rates ratio percent percentage share shares part parts portion proportion
  size scale scope extent quantity volume compared versus vs relative end start started begin began beginning early late mid
  million billion trillion thousand hundred yuan rmb cny dollar dollars usd tonne tonnes ton tons
  annual annually yearly full whole entire combined average good well better best quick quickly quickest fast faster fastest soon
  china chinese people person someone anyone everybody official officials question answer please kindly could might
  source sources document documents article text corpus cite cited based there yes no ok hello hi thanks thank
  happen occur occurred involve involved aspect aspects role feature features project projects term terms mean means
  meaning refer refers referred purpose reason reasons cause caused result results outcome outcomes objective objectives
  situation status progress step steps action actions task tasks focus focuses focused foresee foresees foreseen
  envisage envisaged aimed aims located based situated known amid hope hopes
  under date dates potential potentials expectation forecast institution institutions target targets goal goals
  technology technologies
  from among through throughout without must may might shall upon into onto toward towards via amid per because although
  though while whereas whether nor so too very quite rather instead again further once here why how what when where who
  meet meets met hit miss missed drop dropped decline declined slump slumped shrink surge surged jump climb soar
  long short wide deep stay remain remained foreseen move moved apply applies applied help today worst best each every
  already fraction yet ever even really roughly sector sectors sold sell sells employ employs employed hire hires
  earlier later finish finished complete completed phase phases concentrate concentrated
  everyone guys pls plz fyi regards figures print printed story check checking confirm confirmed true correct right wrong
  deadline condition conditions pass passed mark exceed exceeded cross crossed threshold suppose supposed mean meant possible possibly
  approve approved actual annually became stood stands hits sit sits come comes coming happen turn turned rely allow
  allowed permit permitted require required requires encourage encouraged promote promoted raise raised
  want plans did own owned owns mainly mostly largely nearly almost approx roughly estimate estimated
  day days week weeks following enjoy enjoys play plays played slice chunk bit matter matters closely anything
  something nothing eligible entitled qualify single sole stretch explain explains divide
  divided split assign assigned between among attach attached subject regime promise promised money together
  these this that such any several some
  against across along beside besides beyond near off out than till until unlike within like
  actually anymore exactly however indeed likely maybe meanwhile namely nowadays often otherwise perhaps presumably
  probably simply soon somehow sometimes somewhat therefore thus usually currently ultimately eventually finally
  appear appears become ask asks asked belong exist exists happen intend lie lies seem seems serve serves tend turn try
  moment decade decades
  those country countries nation nations class classes category categories ordinary normal usual
  watt kilowatt megawatt gigawatt kw mw gw kwh mwh gwh twh hectare hectares mu kilometre kilometres kilometer kilometers km
  metre metres meters kilogram kilograms kg gram grams euro euros eur
`;

const CHINESE = `
  达到 实现 达 约 共 总共 一共 合计 总计 目前 现在 当前 现有 数量 数字 数据 数值 情况 状况 城市 市 省 地区 地方 区域 政府 公司 企业
  行业 产业 领域 全部 总 全年 年 年度 月 比较 对比 相比 相差 差 高 低 大 小 更 最 增长 增加 变化 目标 计划 预计 将 到 要 能 会 可以
  机构 单位 部门 主要 哪一 那么 变动 总数 上一年 解决 稿子 多 大概 大约 左右 政策 措施 支持 规划 推动 发展 建设 建成 打造 形成 进行 方面 具体 内容 它 他 该 这 那 其 两 同比 占 比例
  比重 规模 家 个 项 件 座 第 名 位 拥有 取得 获得 完成 开展 推出 宣布 制定 明确 要求 包括 涉及 属于 位于 来自
  根据 按照 通过 使用 采用 采取 提供 介绍 说明 解释 列出 表示 称 指出 认为 显示 报道 资料 来源 文件 文章 原文 提到 什么样 怎么样 如何
  为止 截至 以来 期间 之后 之前 以后 以前 后 前 内 间 时 时候 时间 日期 新 新增 原 已 已经 正在 还 仍 又 再 也 只 仅 均 各 每 全 整个
  总量 总额 金额 总体 整体 平均 实际 水平 程度 范围 种类 类型 类 几个 若干 部分 有关 相关 对应 分别 依次 单位 换算 换算成 换成 换作 折合 折成 折算 表述
  做 做出 做了 干 搞 给 让 使 用 靠 因 因为 由于 所以 因此 结果 效果 成果 影响 作用 原因 目的 意义 意味 关于 问题 回答 帮 帮我 想 知道
  名字 名称 名叫 称为 称作 叫做 被称 被称为 誉为 新建 拿出 准备 多少钱 钱 不足 公里 天 个月 小时
  亿元 万元 元 亿 万 万吨 吨 人民币 美元 百分之 百分比 百分点 增速 增幅 速度 快 慢 好 强 力争 希望 打算 准备 将会 应该 应当 必须 可能 需要
  带来 带动 进展 一步 哪一步 各有 各是 各自 各为 到底是 到底 究竟 那只 这只 那个 这个 给予 情形 怎样 开工情况 实行 执行到 多远 多近 谈到 说了 说 讲 谈 表态 最高 最大 最多 最低 最小 最少 第一 领先 居首 何时 已 不到 有何 规定 百分 超 逾 达到了 超过了 同比 环比 依照 截止 以上 以下 以内 加起来 一起 分别是 何处 在哪 在哪里 为何 哪座 哪些地方
  什么时候 多少个 多少家 多少项 多少件 建 建了 举措 安排 超过 有望 工程 为期 几年 新的 使 多长 长 哪儿 哪些 有无 是否 请问 共有 一年 内容
  预期 期 执行 实行 落地 方针 办法 做法 办 启动 启用 引进 引入 扩大 建立 设立 成立 获 评为 命名 默默 无 闻 优势 条件 机制 检验 使得
  一家 一个 一座 申请 提高 开始 低于 高于 不低于 不少于 不超过 环节 方式 享受 领到 拿到 现货 应届 哪里
  对不对 对吧 是吧 没错吧 经常 常常 东西 近些年 近些 里头 或者 看来 点名
  去 买 叫 厂 站 不 很 搞 拿去 都去 后来 旁边 自己 都是 现如今 刚 刚刚 曾 曾经 大约是 差不多 一下子 一直 仍然 依然 居然 竟然 其实 真的 真 确实 到现在 到目前 算 算是 变成 成了 当上 弄 弄到 靠什么 图什么 干嘛 做什么
  至少 最迟 最晚 最早 之内 每年 每月 每天 每日 每周 每晚 每季度 每次 哪天 发现 找到 找 能拿 分成 外面 里面 才能 赚 挣
  上年 每个 区县 各区 县区 为啥 啥 专项 专门 应届 一块 这一块 这块 方面的 说法 一般 通常 大致 大体 最新 最近 眼下 如今 至今 迄今 近来 近期 目前为止 究竟是
  中国 我国 全国 国内 国家 当地 本地 人 人员 官员 有人 本 此 何 何种 哪种 哪类 哪方面 几年 当年 同年 今后 未来 重点 任务 工作 项目 行动
`;

const SINGLE_CHARACTER = /^[\p{Script=Han}a-z]$/u;
/** Characters that are words by themselves in this field: materials, and what is paid. */
const TELLING_CHARACTERS: ReadonlySet<string> = new Set(
  '锂钠钾镁铝硅磷硫氟氯钙钛钒铬锰铁钴镍铜锌锡锑铅铂钨金银铀锗镓铌氢氨煤罚税',
);
/** Characters that only join words. */
const JOINING = Array.from('了的是有在到中对想多几大会能可要被把给着过里');
const LIGHT: ReadonlySet<string> = new Set([...tokens(ENGLISH), ...CHINESE.split(/\s+/), ...JOINING]);
/** 三样, 两家: how many there are, of whatever is named besides; and 那位, which only points. */
const COUNTS = /^(?:[一二两三四五六七八九十几]+|[那这])[样个项类种家座条位名件款]$|^[这那]些$/u;
const LONGEST = 4;

/** True for a word of a list of light ones; of a single character that is in none there is no telling. */
export function isListedLight(token: string): boolean {
  return LIGHT.has(token);
}

/** True for an analysed word that says little about what is asked; a single character seldom says enough. */
export function isLightWord(token: string): boolean {
  // 氢能 is not just any two characters.
  if (!LIGHT.has(token) && Array.from(token).some((character) => TELLING_CHARACTERS.has(character))) return false;
  if (LIGHT.has(token) || SINGLE_CHARACTER.test(token) || COUNTS.test(token)) return true;
  return /^\p{Script=Han}+$/u.test(token) && isGluedTogether(token);
}

/** Where no dictionary has the whole, the segmenter glues light words on one another or on one character: 涨了, 想在. */
function isGluedTogether(token: string, spare = 1): boolean {
  if (token === '') return true;
  for (let length = Math.min(LONGEST, token.length); length > 0; length -= 1) {
    const piece = token.slice(0, length);
    // 市 and 长 are light, 市长 (a mayor) is not.
    const light = length > 1 ? LIGHT.has(piece) : JOINING.includes(piece);
    if (light && isGluedTogether(token.slice(length), spare)) return true;
  }
  return spare > 0 && isGluedTogether(token.slice(1), spare - 1);
}
