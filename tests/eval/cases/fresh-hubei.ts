import { exchange } from '../../questions/case.ts';
import { count } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const OUTLINE = 'hubei-battery-outline';
const JIANGSU = 'suzhou-jiangsu-solid-state';
const ANHUI = 'suzhou-anhui-recycling';

const solidState = exchange('苏州2027年固态电池产能目标是多少？', '苏州（江苏）2027年固态电池产能目标为15GWh。[1]');

/** Hubei and the two cities spelt Suzhou, asked about by people who have not seen the texts. */
export const FRESH_HUBEI = [
  asked('fh-hb-workforce', 'value', "How many people work in Hubei's battery sector?", {
    gold: 'some 127,000',
    contains: [count(127_000)],
    support: [[OUTLINE, 'Some 127,000 people worked in them.']],
    why: '"them" stands for the enterprises two sentences before',
  }),
  asked('fh-hb-losses', 'value', 'What share of battery firms in Hubei lost money in 2023?', {
    gold: 'every fifth',
    contains: [['Every fifth', 'one in five', 'a fifth', 'one fifth', '20%', '五分之一', '每五家']],
    support: [[OUTLINE, 'Every fifth enterprise made a loss.']],
    why: 'a share in words; "lost money" for "made a loss"',
  }),
  asked('fh-hb-precursor-zh', 'value', '荆门 三元前驱体 2023年产量', {
    gold: '7.6万吨',
    contains: ['7.6万吨'],
    support: [[OUTLINE, 'Its plants turned out 76,000 tons of ternary precursor in 2023.']],
    why: 'keywords; the city stands in the sentence before',
  }),
  asked('fh-hb-separator-zh', 'target', '湖北隔膜的本地配套率目前是多少，2028年要提高到多少？', {
    gold: '12%，2028年40%',
    contains: ['12%', '40%'],
    support: [
      [OUTLINE, 'Separators are weaker still, with a local share of 12 percent.'],
      [
        OUTLINE,
        'The local share of electrolyte is to rise to 60 percent and that of separators to 40 percent by 2028.',
      ],
    ],
    why: 'two chapters; electrolyte stands before separators in both',
  }),
  asked('fh-hb-separator-base', 'target', "Where will Hubei's separator base be, and when should stage one begin?", {
    gold: 'Xiaogan, 2026',
    contains: [['Xiaogan', '孝感'], '2026'],
    support: [
      [OUTLINE, 'A separator base with a capacity of 2.4 billion square metres is planned in Xiaogan.'],
      [OUTLINE, 'The first phase, 0.8 billion square metres, is to start in 2026.'],
    ],
    why: 'two questions over two sentences',
  }),
  asked('fh-hb-technicians', 'policy', 'What reward does a firm in Hubei get for keeping a trained technician?', {
    gold: '6,000 yuan for each who stays three years',
    contains: ['6,000 yuan'],
    support: [
      [
        OUTLINE,
        'For each who stays with an employer in the province for three years, the employer receives 6,000 yuan.',
      ],
    ],
    why: '"each" stands for the technicians of the sentence before',
  }),
  asked('fh-hb-floor', 'value', 'cheapest possible price of direct hydropower for battery makers Hubei', {
    gold: '0.31 yuan per kilowatt-hour',
    contains: [['0.31 yuan', '0.31元']],
    support: [[OUTLINE, 'The price is negotiated, with a floor of 0.31 yuan per kilowatt-hour.']],
    why: '"cheapest possible" for "floor"',
  }),
  asked('fh-hb-drought', 'policy', 'Who loses power first when the Danjiangkou reservoir runs low?', {
    gold: 'graphite furnaces',
    contains: [['graphite', '石墨']],
    support: [[OUTLINE, 'deliveries to cell makers are cut last and deliveries to graphite furnaces first']],
    why: 'first and last in one sentence; no province is named',
  }),
  asked('fh-hb-houses-zh', 'policy', '湖北大型储能电站离居民楼至少要多远？', {
    gold: '50米',
    contains: [['50 metres', '50米', '50 m']],
    support: [
      [
        OUTLINE,
        'Storage stations with more than 10 megawatt-hours have to keep a distance of 50 metres from dwellings.',
      ],
    ],
    why: '居民楼 for dwellings; another distance holds for the Yangtze',
  }),
  asked('fh-hb-leave', 'policy', 'How many plants must leave the banks of the Yangtze in Hubei, and by when?', {
    gold: '19, by the end of 2027',
    contains: [['19', 'nineteen', '十九'], '2027'],
    support: [
      [
        OUTLINE,
        'Plants that stand there already have until the end of 2027 to move or close; the province counted 19 of them.',
      ],
    ],
    why: '"there" refers to the sentence before',
  }),
  asked('fh-hb-sanction', 'policy', 'How are cities in Hubei punished if they keep falling short of their goals?', {
    gold: 'no proposals to the provincial fund for one year',
    contains: [['lose the right', 'provincial fund', '省级基金', '失去']],
    support: [
      [
        OUTLINE,
        'Cities that miss two of their yearly aims in a row lose the right to propose projects for the provincial fund for one year.',
      ],
    ],
    why: 'none of the words of the sentence',
  }),
  asked('fh-hb-exchange-zh', 'date', '武汉的电池数据交易平台什么时候开始试运行？', {
    gold: '2024年10月',
    contains: [['October 2024', '2024年10月', '2024-10']],
    support: [
      [OUTLINE, 'Wuhan is also to host an exchange for battery data, which opens for trial operation in October 2024.'],
    ],
    why: 'the hearings tell of the same exchange without a date',
  }),
  asked('fh-hb-cleanup', 'value', 'How expensive would it be to clear away the phosphogypsum heap in Hubei?', {
    gold: '11 billion yuan by an estimate',
    contains: ['11 billion yuan'],
    support: [
      [
        OUTLINE,
        'Cleaning it up would cost 11 billion yuan, according to an estimate of the provincial academy of environmental sciences',
      ],
    ],
    why: '"it" refers to the sentence before; the commentary, not the outline',
  }),
  asked(
    'fh-hb-collection',
    'arithmetic',
    'How many counties of Hubei still had nowhere to hand in old batteries when the outline came out?',
    {
      gold: '40: 63 of 103 had a collection point',
      contains: [['40', '63']],
      support: [[OUTLINE, 'on the day of issue, 63 of the 103 counties and districts had one']],
      why: 'the rest of a whole; "one" stands for the collection point',
      abstained: 'either',
    },
  ),
  asked('fh-hb-buses-zh', 'target', '襄阳打算把多少辆公交车换成电动的？', {
    gold: '1900辆',
    contains: [count(1900)],
    support: [
      [
        OUTLINE,
        'it is to replace its 1,900 city buses and 2,600 refuse lorries with electric ones that share a single type of pack',
      ],
    ],
    why: 'buses that run already are counted elsewhere',
  }),
  asked('fh-hb-minority', 'yes-no', "May Hubei's new battery fund buy majority stakes?", {
    gold: 'no, minority stakes only',
    contains: [['minority', '少数']],
    support: [[OUTLINE, 'The fund takes minority stakes only, and has to sell them within eight years.']],
    why: 'the opposite of what the text says',
  }),
  asked('fh-hb-manganate', 'policy', 'What put bus operators in Xiangyang off lithium manganate batteries?', {
    gold: 'they last only half as long',
    contains: [['half as long', '一半']],
    support: [
      [
        OUTLINE,
        'Bus companies explained why they no longer order lithium manganate cells: they charge fast but last only half as long.',
      ],
    ],
    why: 'a reason in the annex',
  }),
  asked('fh-hb-foil', 'value', 'Huangshi copper foil tonnage 2023', {
    gold: '52,000 tons',
    contains: ['52,000 tons'],
    support: [[OUTLINE, 'Huangshi takes copper foil, of which it made 52,000 tons in 2023, and aluminium cases.']],
    why: 'keywords',
  }),
  asked('fh-hb-nev-share-zh', 'value', '湖北2023年每一百辆汽车里有多少辆是新能源车？', {
    gold: '22%',
    contains: ['22%'],
    support: [[OUTLINE, 'which was 22 percent of all vehicles built in the province']],
    why: 'a percentage in everyday words; Wuhan has another',
  }),
  asked(
    'fh-hb-rd',
    'comparison',
    'R&D intensity of the battery industry in Hubei: 2023 against what is wanted for 2028',
    {
      gold: '2.9 % against 4.5 %',
      contains: ['2.9%', '4.5%'],
      support: [
        [
          OUTLINE,
          'Spending on research and development in the industry is to come to 4.5 percent of revenue by 2028, from 2.9 percent in 2023.',
        ],
      ],
      why: 'an indicator that the text describes',
    },
  ),
  asked('fh-hb-wuhan-phd-zh', 'false-premise', '博士到武汉市内的电池企业工作能拿多少补助？', {
    gold: '武汉没有这项补助',
    contains: [['no such payment', '没有']],
    support: [[OUTLINE, 'In Wuhan itself, there is no such payment']],
    why: 'the payment is for those outside Wuhan',
    abstained: 'either',
  }),
  asked('fh-hb-buildings-zh', 'false-premise', '湖北对新建电池厂房补贴多少？', {
    gold: '不再补贴厂房',
    contains: [['no longer subsidise', '不再补贴', '不再']],
    support: [[OUTLINE, 'The province will no longer subsidise factory buildings.']],
    why: 'a subsidy that has been given up',
    abstained: 'either',
  }),
  unanswerable('fh-hb-wuhan-output', 'How many GWh of cells did Wuhan produce in 2023?', 'its capacity is given'),
  unanswerable('fh-hb-jingmen-2022-zh', '荆门2022年回收处理了多少吨退役电池？', 'a goal, and a third of it "today"'),
  unanswerable('fh-hb-2026-zh', '湖北电池产业2026年要实现多少营业收入？', 'aims for 2025 and 2028'),
  unanswerable('fh-hb-foil-2028', 'How much copper foil should Huangshi turn out by 2028?', 'no aim is given'),
  unanswerable('fh-hb-lab-head', 'Who heads the provincial battery laboratory in Wuhan?', 'its budget is given'),
  unanswerable(
    'fh-hb-fires-2022',
    'How many battery fires did the brigade of Jingmen attend in 2022?',
    'eight months of the year after are given',
  ),
  asked('fh-ah-counties', 'target', 'How is the planned recycling capacity of Suzhou, Anhui split by county?', {
    gold: 'Xiao County 120,000 tons, Lingbi County the rest',
    contains: [['Xiao County', '萧县'], '120,000 tons', ['Lingbi', '灵璧']],
    support: [[ANHUI, 'Of this, Xiao County is to provide 120,000 tons and Lingbi County the rest.']],
    why: '"of this" refers to the sentence before',
  }),
  asked('fh-ah-whitelist-zh', 'value', '安徽宿州有几家电池回收白名单企业？', {
    gold: '7家',
    contains: [['Seven', '7家', '七家', '7']],
    support: [[ANHUI, "Seven recycling companies on the government's white list work in the city."]],
    why: 'a number in words',
  }),
  asked('fh-ah-sprinklers', 'policy', 'What must holders of old batteries in Suzhou, Anhui do since the blaze?', {
    gold: 'store them under sprinklers',
    contains: [['sprinkler', '喷淋', '洒水']],
    support: [
      [
        ANHUI,
        'Used batteries must be stored under sprinklers since a fire in Yongqiao District in August 2022 destroyed a warehouse.',
      ],
    ],
    why: '"blaze" for "fire", "holders" for a passive',
  }),
  asked('fh-ah-wish', 'policy', 'What VAT rebate would officials of Suzhou (Anhui) prefer recyclers to get?', {
    gold: '50 %',
    contains: ['50%'],
    support: [[ANHUI, 'Local officials would like Beijing to raise that share to 50 percent.']],
    why: 'the wish, not what is paid',
  }),
  asked('fh-ah-2022-zh', 'value', '宿州 废旧电池拆解量 2022', {
    gold: '3.8万吨',
    contains: ['3.8万吨'],
    support: [[ANHUI, 'up from 38,000 tons in 2022']],
    why: 'keywords; the earlier year comes second',
  }),
  asked('fh-ah-injured', 'yes-no', 'Was anybody injured when the battery warehouse in Yongqiao burned down?', {
    gold: 'nobody',
    contains: [['Nobody', 'no one', '无人', '没有人']],
    support: [[ANHUI, 'Nobody was hurt, but the damage came to 17 million yuan.']],
    why: '"injured" for "hurt"',
  }),
  unanswerable('fh-ah-jobs', 'How many people do the recyclers of Suzhou, Anhui employ?', 'companies are counted'),
  unanswerable('fh-ah-national-zh', '国家对废旧电池锂回收率的要求是百分之多少？', 'only that it is lower'),
  asked('fh-sz-term', 'date', 'Over which years does the solid-state plan of Suzhou, Jiangsu stretch?', {
    gold: '2024 to 2027',
    contains: ['2024', '2027'],
    support: [[JIANGSU, 'published an action plan for solid-state batteries that runs from 2024 to 2027']],
    why: '"stretch" for "runs"',
  }),
  asked('fh-sz-materials-zh', 'policy', '苏州发展固态电池，材料环节布局在哪里？', {
    gold: '苏州工业园区',
    contains: [['Suzhou Industrial Park', '苏州工业园区']],
    support: [[JIANGSU, 'Suzhou Industrial Park for materials']],
    why: 'one of three places',
  }),
  asked('fh-sz-since', 'date', 'Since when has Qingtao had its solid-state pilot line up and running?', {
    gold: '2018',
    contains: ['2018'],
    support: [[JIANGSU, 'It was put into service in 2018']],
    why: '"it" stands for the line; a company instead of a place',
  }),
  asked('fh-sz-sceptic', 'who', 'Which analyst rules out mass-produced solid-state cells before 2030?', {
    gold: 'Chen Rui of Donghai Securities',
    contains: ['Chen Rui'],
    support: [[JIANGSU, 'said Chen Rui of Donghai Securities, who does not expect mass production before 2030']],
    why: 'no place is named',
  }),
  asked('fh-sz-standard-zh', 'policy', '江苏苏州对牵头制定国家标准的企业奖励多少钱？', {
    gold: '50万元',
    contains: ['500,000 yuan'],
    support: [[JIANGSU, 'For each national standard that a local company leads, the city pays 500,000 yuan.']],
    why: '奖励 for "pays"',
  }),
  asked('fh-sz-gap', 'comparison', 'How does the solid-state capacity in Suzhou today compare with the 2027 plan?', {
    gold: '0.3 GWh against 15 GWh',
    contains: ['0.3 GWh', '15 GWh'],
    support: [
      [JIANGSU, 'At present the city has a pilot line with a capacity of 0.3 GWh'],
      [JIANGSU, 'By 2027 the city wants to have a production capacity of 15 GWh of solid-state batteries'],
    ],
    why: 'state against plan; the province is left out',
  }),
  asked('fh-sz-follow-zh', 'follow-up', '那现在已经有多少了？', {
    gold: '0.3GWh',
    contains: ['0.3 GWh'],
    history: solidState,
    support: [[JIANGSU, 'At present the city has a pilot line with a capacity of 0.3 GWh']],
    why: 'place and indicator from before',
  }),
  unanswerable('fh-sz-leader-zh', '苏州固态电池行动方案由哪位副市长负责？', 'no official is named'),
  unanswerable('fh-sz-kunshan', 'How many solid-state equipment makers does Kunshan count?', 'a site without a figure'),
  unanswerable('fh-sz-2023-zh', '苏州2023年固态电池产值是多少？', 'an aim for 2027'),
];
