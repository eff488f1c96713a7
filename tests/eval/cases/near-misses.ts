import { asked, unanswerable } from './author.ts';

/** Questions that come close to what the new texts say, and that none of them answers. */
export const NEAR_MISSES = [
  unanswerable('nm-chz-2024', "What was Changzhou's power battery output value in 2024?", 'after both sources'),
  unanswerable('nm-chz-nev-target-zh', '常州2025年新能源汽车产量目标是多少？', 'output is given, a target is not'),
  unanswerable('nm-chz-profit', 'How much profit did battery makers in Changzhou earn in 2023?', 'another indicator'),
  unanswerable(
    'nm-jintan-output',
    'What is the battery output value of Jintan District?',
    'named for its farmers only',
  ),
  unanswerable(
    'nm-liy-park-jobs',
    'How many people work in the Liyang energy storage park?',
    'companies are counted, people are not',
  ),
  unanswerable('nm-haoyue-revenue-zh', '昊越储能2023年营业收入是多少？', 'a tenant whose capacity alone is told'),
  unanswerable(
    'nm-hf-piles-2022',
    'How many charging piles were built in Hefei in 2022?',
    'a year before the two that are given',
  ),
  unanswerable(
    'nm-hf-batteries-2024-zh',
    '合肥2024年动力电池实际产量是多少？',
    'only an expectation for the year after',
  ),
  unanswerable(
    'nm-lujiang-capacity',
    "What capacity does Gotion's cathode plant in Lujiang have?",
    'the plant is named, its size is not',
  ),
  unanswerable(
    'nm-anhui-nev',
    'How many new energy vehicles did the whole of Anhui build in 2023?',
    'one city of it is given',
  ),
  unanswerable('nm-nd-2022', "What was Ningde's lithium battery output value in 2022?", 'the year before'),
  unanswerable('nm-nd-imports-zh', '宁德2024年上半年锂电池进口额是多少？', 'exports are given'),
  unanswerable(
    'nm-fz-piles-2022',
    'How many charging piles did Fuzhou, Fujian have at the end of 2022?',
    'another year',
  ),
  unanswerable('nm-fz-buses-zh', '福州有多少辆电动公交车？', 'taxis are counted, buses are not'),
  unanswerable(
    'nm-tz-2022',
    'What were the sales of battery material makers in Taizhou, Jiangsu in 2022?',
    'the year before',
  ),
  unanswerable('nm-gd-export-zh', '广东2022年储能电池出口了多少？', 'output is given, exports are not'),
  unanswerable(
    'nm-gd-2021',
    'What revenue did the energy storage industry of Guangdong have in 2021?',
    'could only be computed back',
  ),
  unanswerable('nm-gz-lfp-2022-zh', '贵州2022年磷酸铁锂正极材料产量是多少？', 'the year before'),
  unanswerable(
    'nm-tongren-jobs',
    'How many people does the manganese industry of Tongren employ?',
    'capacity is given',
  ),
  unanswerable(
    'nm-sz-invest',
    'How much money will Suzhou, Jiangsu invest in its solid-state plan?',
    'aims without a budget',
  ),
  unanswerable('nm-changshu-capacity-zh', '常熟固态电池产能规划是多少？', 'a site without a figure'),
  unanswerable(
    'nm-ah-2021',
    'How many tons of batteries were dismantled in Suzhou, Anhui in 2021?',
    'two other years are given',
  ),
  unanswerable(
    'nm-lingbi-figure',
    'How many recycling companies are there in Lingbi County?',
    'counted for the city only',
  ),
  unanswerable('nm-qh-2021-zh', '青海2021年碳酸锂产量是多少？', 'two years before'),
  unanswerable('nm-golmud-cells', 'What battery cell capacity does Golmud have?', 'lithium there, cells in Xining'),
  unanswerable('nm-db-2024', 'How many GWh of cells did Hungary make in 2024?', 'the year after'),
  asked('nm-db-subsidy-ruling', 'false-premise', 'When did the European Commission approve the Debrecen grant?', {
    gold: 'it had not ruled',
    contains: [['had not ruled', '没有']],
    support: [['debrecen-battery-hub', 'which had not ruled on it when this article was written']],
    why: 'it had not ruled on it',
    abstained: 'either',
  }),
  unanswerable(
    'nm-hb-2022-revenue',
    'What was the revenue of the Hubei battery industry in 2021?',
    'between two years given',
  ),
  unanswerable('nm-xiaogan-output-zh', '孝感2023年隔膜产量是多少？', 'a base that is planned'),
  unanswerable(
    'nm-huangshi-jobs',
    'How many jobs does copper foil provide in Huangshi?',
    'tons are given, jobs are not',
  ),
  unanswerable(
    'nm-hb-patents',
    'How many battery patents were granted in Hubei in 2023?',
    'platforms are counted, patents are not',
  ),
  unanswerable('nm-jiangxi-new', 'What were the exports of Xinyu in the first half of 2023?', 'a city of other texts'),
];
