import { count, EXPECTED, TARGET } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const FUZHOU = 'fuzhou-fujian-charging';
const TABLES = 'hefei-nev-yearbook';
const BRIEFING = 'hefei-press-briefing';
const PARK = 'liyang-storage-park';

const vehicles = '| New energy vehicles produced in Hefei | 145,000 | 255,000 | 746,000 |';

/** Hefei, Fuzhou in Fujian and the park in Liyang, asked about by people who have not seen the texts. */
export const FRESH_HEFEI = [
  asked('fh-fz-grant', 'policy', 'Fuzhou battery swap station grant amount', {
    gold: '500,000 yuan a station',
    contains: ['500,000 yuan'],
    support: [[FUZHOU, 'Each new swapping station is granted 500,000 yuan']],
    why: 'keywords; the province is left out',
  }),
  asked('fh-fz-cabs-zh', 'target', '福州的出租车电动化进展到哪一步了？', {
    gold: '4100辆中已有2870辆',
    contains: [count(2870)],
    support: [[FUZHOU, 'All 4,100 taxis in the city are to be electric by then; today 2,870 are.']],
    why: 'progress instead of a number',
  }),
  asked('fh-fz-refused', 'value', 'How many requests for swap-station money has Fuzhou in Fujian rejected?', {
    gold: 'three of nineteen',
    contains: [['three', '3 of', '3 out of', '三份', '三个', '三项', '3份', '3个']],
    support: [[FUZHOU, 'The transport commission has turned down three of nineteen applications so far.']],
    why: '"rejected" for "turned down", "requests" for "applications"',
  }),
  asked('fh-fz-day-zh', 'value', '在福建福州，白天给电动车充一度电要花多少钱？', {
    gold: '1.1元',
    contains: [['1.1 yuan', '1.1元']],
    support: [[FUZHOU, 'a kilowatt-hour at a public pile now costs 0.42 yuan, against 1.1 yuan in the daytime']],
    why: '一度电 is a kilowatt-hour; the price at night comes first',
  }),
  asked('fh-fz-hours-zh', 'policy', '福州夜间充电优惠从几点到几点？', {
    gold: '晚上11点到早上7点',
    contains: [
      ['11 p.m.', '23:00', '23时', '23点', '11点'],
      ['7 a.m.', '7:00', '7时', '7点'],
    ],
    support: [[FUZHOU, 'Between 11 p.m. and 7 a.m. a kilowatt-hour at a public pile now costs 0.42 yuan']],
    why: 'hours of the day',
  }),
  asked(
    'fh-fz-chargers',
    'target',
    'What is the goal of Fuzhou, Fujian for public chargers at the close of 2025, and where did it stand in late 2023?',
    {
      gold: '90,000 aimed at; 52,700 in November 2023',
      contains: [count(90_000), count(52_700)],
      support: [
        [FUZHOU, 'By the end of 2025 the city intends to run 90,000 public piles and 100 swapping stations.'],
        [FUZHOU, 'had 52,700 public charging piles and 38 battery swapping stations at the end of November 2023'],
      ],
      why: 'aim and state stand in different paragraphs; "chargers" for "piles"',
    },
  ),
  asked('fh-fz-gulou', 'value', 'Someone living in Gulou, Fuzhou: how far to the closest public charger, at most?', {
    gold: '1.5 kilometres',
    contains: [['1.5 kilomet', '1.5 km', '1.5公里', '1.5千米']],
    support: [
      [FUZHOU, 'The nearest pile is never farther than 1.5 kilometres in the urban districts of Gulou and Taijiang'],
    ],
    why: 'other cities have a Gulou as well',
  }),
  unanswerable(
    'fh-fz-pile-grant',
    'How much does Fuzhou, Fujian pay towards each new charging pile?',
    'the grant is for swapping stations',
  ),
  unanswerable('fh-fz-2022-zh', '福建福州2022年底建成了几座换电站？', 'another year'),
  unanswerable('fh-fz-scrapped', 'Why did Fuzhou scrap its cheaper night rate for charging?', 'it did not', {
    category: 'false-premise',
  }),
  asked('fh-hf-path', 'comparison', 'How did electric car production in Hefei develop from 2021 to 2023?', {
    gold: '145,000, 255,000, 746,000 (740,000 by the vice mayor)',
    contains: [count(145_000), [...count(746_000), ...count(740_000)]],
    support: [[TABLES, vehicles]],
    why: 'a row of a table; the last year has two values',
  }),
  asked('fh-hf-germany', 'ranking', 'Did Germany or South Korea buy more lithium batteries from Hefei in 2023?', {
    gold: 'Germany, 1,870 million against 640 million yuan',
    contains: [['1,870', '1.87 billion yuan']],
    support: [
      [TABLES, '| Germany | 1,870 |'],
      [TABLES, '| South Korea | 640 |'],
    ],
    why: 'destinations become buyers',
  }),
  asked('fh-hf-germany-zh', 'value', '2023年德国从合肥进口了多少锂电池？', {
    gold: '18.7亿元',
    contains: [['1,870', '18.7亿元']],
    support: [[TABLES, '| Germany | 1,870 |']],
    why: 'seen from the side of the importer',
  }),
  asked('fh-hf-2025-zh', 'target', '合肥 动力电池 2025 产量预期', {
    gold: '100GWh',
    contains: ['100 GWh'],
    caveats: [[...EXPECTED, ...TARGET]],
    support: [[TABLES, 'The output of power batteries is expected to reach 100 GWh in 2025.']],
    why: 'keywords; an expectation',
  }),
  asked('fh-hf-two-makers', 'value', "What portion of Hefei's electric cars in 2023 were BYDs and NIOs?", {
    gold: 'three quarters',
    contains: [['Three out of four', 'Three of four', 'three quarters', 'three-quarters', '75%', '四分之三']],
    support: [[BRIEFING, 'Three out of four of them left the works of two companies, BYD and NIO']],
    why: 'a share in words; makers named by the question',
  }),
  asked('fh-hf-cathode', 'who', 'Who makes cathode materials in Lujiang County?', {
    gold: 'Gotion High-tech',
    contains: [['Gotion', '国轩']],
    support: [[BRIEFING, 'Lujiang County, where Gotion High-tech runs a plant for cathode materials']],
    why: 'a relative clause; the county alone is named',
  }),
  asked('fh-hf-budget-zh', 'value', '2023年合肥市财政 汽车产业研发补助 支出', {
    gold: '12亿元',
    contains: [['1.2 billion yuan', '12亿元']],
    support: [[BRIEFING, 'In 2023 the municipal budget spent 1.2 billion yuan on research grants for the industry.']],
    why: 'keywords over a text in English',
  }),
  asked('fh-hf-discounts', 'yes-no', 'Does Hefei hand out money so that carmakers can sell at a discount?', {
    gold: 'no: it does not subsidise prices, it subsidises research',
    contains: [['subsidise prices', 'subsidises research', '补贴价格', '补贴研']],
    support: [[BRIEFING, 'the city "does not subsidise prices, it subsidises research"']],
    why: 'everyday words for a quotation',
  }),
  asked('fh-hf-200-billion', 'yes-no', 'Did the NEV sector in Hefei top 200 billion yuan of output value in 2023?', {
    gold: 'yes, 210.7 billion yuan',
    contains: [['210.7', '2107亿']],
    support: [[TABLES, "| Output value of Hefei's NEV industry, billion yuan | 60.2 | 108.4 | 210.7 |"]],
    why: 'a threshold that no text names',
  }),
  asked('fh-hf-chains', 'value', 'How many priority industry chains has Hefei got?', {
    gold: 'sixteen',
    contains: [['sixteen', '16', '十六']],
    support: [[TABLES, 'lists its new energy vehicle industry among sixteen key chains']],
    why: 'a number in words beside the table',
  }),
  asked('fh-hf-overshoot', 'arithmetic', 'By how many chargers did Hefei exceed its plan in 2023?', {
    gold: '3,600: 33,600 against 30,000',
    contains: [[...count(3600), ...count(33_600)]],
    support: [[BRIEFING, 'It had set out to build 30,000 in 2023 and ended the year with 33,600 new ones']],
    why: 'a difference; both figures will do',
    abstained: 'either',
  }),
  asked('fh-hf-ceiling', 'policy', 'Is there an upper limit on state aid for a battery recycling line in Hefei?', {
    gold: '20 million yuan',
    contains: ['20 million yuan'],
    support: [[TABLES, 'grant companies 10 percent of the cost of new recycling lines, at most 20 million yuan each']],
    why: '"upper limit" for "at most", "state aid" for "grant"',
  }),
  asked('fh-hf-missed-zh', 'false-premise', '合肥2023年为什么没有完成充电桩建设目标？', {
    gold: '完成了：目标3万个，实际33600个',
    contains: [count(33_600)],
    support: [[BRIEFING, 'It had set out to build 30,000 in 2023 and ended the year with 33,600 new ones']],
    why: 'it met the goal',
    abstained: 'either',
  }),
  unanswerable('fh-hf-nev-exports', 'How many electric cars did Hefei sell abroad in 2023?', 'batteries are, cars not'),
  unanswerable('fh-hf-exports-2022-zh', '合肥2022年锂电池出口额是多少？', 'growth and destinations of the year after'),
  unanswerable(
    'fh-hf-exports-total',
    "What were all of Hefei's lithium battery exports worth in 2023?",
    'three destinations and a rate of growth, no total',
  ),
  unanswerable('fh-lujiang-date', 'By when should the battery base in Lujiang be finished?', 'no date is given'),
  asked('fh-liy-area', 'value', 'How big is the area of the storage park near Tianmu Lake?', {
    gold: '3.2 square kilometres',
    contains: [['3.2 square kilomet', '3.2 km', '3.2平方公里', '3.2平方千米']],
    support: [[PARK, 'covers 3.2 square kilometres']],
    why: 'the lake instead of the city',
  }),
  asked('fh-liy-tenant', 'who', "Which firm is the biggest occupant of Liyang's storage park, and who runs it?", {
    gold: 'Haoyue Storage, Shen Lihua',
    contains: [['Haoyue', '昊月', '皓月'], 'Shen Lihua'],
    support: [
      [PARK, 'The largest tenant, Haoyue Storage, runs four assembly lines'],
      [PARK, 'Its manager, Ms Shen Lihua'],
    ],
    why: '"occupant" for "tenant"; "its" stands for the company',
  }),
  asked('fh-liy-idle', 'policy', "Why was part of Haoyue's assembly not running over the summer?", {
    gold: 'cell prices fell faster than customers could sign',
    contains: [['prices fell', '价格']],
    support: [
      [PARK, 'two of the four lines stood idle in summer because cell prices fell faster than customers could sign'],
    ],
    why: 'no place is named; "not running" for "idle"',
  }),
  asked('fh-liy-growth-zh', 'value', '溧阳储能园区企业2023年前三季度销售额同比增长多少？', {
    gold: '38%',
    contains: ['38%'],
    support: [[PARK, '38 percent more than in the same nine months of 2022']],
    why: '前三季度 for nine months',
  }),
  asked('fh-liy-capacity-zh', 'value', '溧阳储能产业园里最大的企业年产能有多少？', {
    gold: '12GWh',
    contains: ['12 GWh'],
    support: [
      [PARK, 'The largest tenant, Haoyue Storage, runs four assembly lines with a combined annual capacity of 12 GWh.'],
    ],
    why: 'the company is described, not named',
  }),
  asked('fh-liy-solar', 'value', "share of the Liyang park's electricity from solar roofs", {
    gold: 'one third',
    contains: [['one third', 'a third', 'one-third', '三分之一']],
    support: [[PARK, 'Rooftop panels already cover one third of its power demand.']],
    why: 'keywords; "solar roofs" for "rooftop panels"',
  }),
  asked('fh-liy-test-site', 'value', 'What will it cost Liyang to get its own place for fire testing?', {
    gold: '85 million yuan',
    contains: ['85 million yuan'],
    support: [[PARK, 'A site of its own is planned for 2024, at a cost of 85 million yuan.']],
    why: '"of its own" refers to the sentence before the last',
  }),
  asked('fh-liy-nanjing-zh', 'policy', '溧阳储能园区的样品现在要送到哪座城市做火灾试验？', {
    gold: '南京',
    contains: [['Nanjing', '南京']],
    support: [[PARK, 'Samples have to travel 180 kilometres to Nanjing and back.']],
    why: 'a place is the answer',
  }),
  asked('fh-liy-years', 'policy', 'For how long can a storage plant in Liyang draw the bonus for peak-hour power?', {
    gold: 'the first two years of operation',
    contains: [['two years', '2 years', '两年']],
    support: [[PARK, 'for the first two years of operation']],
    why: 'the duration for a plant, not the end of the scheme',
  }),
  unanswerable(
    'fh-liy-year-sales',
    "What did sales from Liyang's storage park come to in the whole of 2023?",
    'nine months only',
  ),
  unanswerable('fh-liy-2025-zh', '溧阳储能产业园2025年的销售额目标是多少？', 'no such goal'),
  unanswerable('fh-liy-shipped', 'How many GWh of systems did Haoyue Storage deliver in 2023?', 'capacity is given'),
];
