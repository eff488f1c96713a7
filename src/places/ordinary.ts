/**
 * Names of counties and districts that are ordinary Chinese words in a report: they name a place only together with
 * their kind (新建区, 合作市), never by themselves (新建项目, 合作共赢).
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `新建 和平 新华 东方 解放 安宁 合作 平安 太平 光明 互助 通道 团结 友谊 友好 向阳 前进 振兴 兴隆 富裕 富民 兴国 兴业
  港口 海港 河口 河东 河西 江南 江北 江东 路南 路北 城关 城中 城东 城西 城北 城南 南岸 南部 南海 南山 西湖 西山 东风 红旗
  公安 共和 新城 新市 新兴 新民 长安 长子 长乐 天台 天河 二七 会同 万年 万全 平和 平原 平定 中方 中原 中山 民权 民乐 乐业
  安居 安定 安康 安全 同心 同德 连城 古城 大通 大兴 鼓楼 青山 白云 金山 银海 龙门 永安 永和 文明 明光 开放 清新 清流 高明
  市中 高新 滨海 东城 西城 东区 西区 南区 北区 中区 三元 双流 上城 下城 左权 天元 天山 建设 建华 昌平 正定 云龙 灯塔 无为 天长 新星 大安 同仁 阳春`
    .trim()
    .split(/\s+/u),
);

/** Whole names, kind included, that every other city has: they name a place only beside the city they lie in. */
export const EVERYWHERE: ReadonlySet<string> = new Set(
  '城区 郊区 矿区 东区 西区 南区 北区 新区 新城区 老城区 城中区 城关区 城东区 城西区 城北区 市中区 市南区 市北区 河东区 河西区 铁东区 铁西区'.split(
    ' ',
  ),
);

/** Prefectures whose short name is an ordinary word too (银 "silver", 来宾 "guests"). */
export const ORDINARY_PREFECTURES: ReadonlySet<string> = new Set(['白银', '来宾', '日照', '安康', '长治', '中山']);

/** Family names in pinyin, without those that are common English words: "Jing Maoming" is a person, not Maoming. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `bai bao bi bian cai cao cen chai chang chao chen cheng chi chu cui dai deng ding dong dou du duan fang fei feng fu gao
  ge geng gong gu guan guo hao hong hou hu hua huang huo ji jia jian jiang jiao jin jing ke kong lai lan lei li liang liao
  lin ling liu long lou lu luo lv ma mao mei meng mi miao mo mu ni nie ning niu ou pan pang pei peng pi qi qian qiao qin qiu
  qu ren rong ruan shang shao shen sheng shi shu si song su sui sun tan tang tao teng tian tong tu wan wang wei wen weng wu
  xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yi yin yu yuan yue zeng zha zhan zhang zhao zheng zhong zhou
  zhu zhuang zhuo zou zuo`
    .trim()
    .split(/\s+/u),
);
