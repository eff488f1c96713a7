import { exchange } from '../../questions/case.ts';
import { TARGET, tonnes } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const ANHUI = 'suzhou-anhui-recycling';
const JIANGSU = 'suzhou-jiangsu-solid-state';
const TAIZHOU = 'taizhou-forum-report';
const QINGHAI = 'qinghai-salt-lake-lithium';

const AIM = [...TARGET, 'aim', 'foresee', 'hope', 'plan', '规划', '计划', '希望', '预计'];

const pilot = exchange(
  'Is there a solid-state battery line in Suzhou, Jiangsu yet?',
  'At present Suzhou, Jiangsu has a pilot line with a capacity of 0.3 GWh, run by Qingtao Energy in Kunshan. [1]',
);

/** The two cities called Suzhou, Taizhou in Jiangsu, and Qinghai, for tuning. */
export const TUNING_4 = [
  asked('tu-ah-capacity', 'target', 'What yearly recycling capacity does Suzhou in Anhui foresee for 2026?', {
    gold: '200,000 tons, planned',
    contains: [tonnes(200_000)],
    caveats: [AIM],
    support: [[ANHUI, "The city's plan for circular industry foresees a capacity of 200,000 tons a year by 2026."]],
    why: 'a namesake; the share of a county stands in the next sentence',
  }),
  asked('tu-ah-vat-2', 'policy', 'What tax break do battery recyclers in Suzhou, Anhui enjoy?', {
    gold: '30 % of the value-added tax is refunded',
    contains: ['30%'],
    support: [[ANHUI, 'Recyclers get back 30 percent of the value-added tax they pay.']],
    why: '"tax break" for "get back"; a wish for 50 percent follows',
  }),
  asked('tu-ah-sprinklers-zh-3', 'policy', '安徽宿州为什么规定废旧电池要存放在喷淋设施下面？', {
    gold: '2022年8月埇桥区一场火灾烧毁了仓库',
    contains: [['fire in Yongqiao', 'fire', '火灾']],
    support: [
      [
        ANHUI,
        'Used batteries must be stored under sprinklers since a fire in Yongqiao District in August 2022 destroyed a warehouse.',
      ],
    ],
    why: 'a cause told as a point in time ("since")',
  }),
  asked('tu-ah-lingbi', 'value', 'What is left for Lingbi County of the recycling capacity planned in Suzhou, Anhui?', {
    gold: 'the rest: 80,000 tons a year',
    contains: [[...tonnes(80_000), 'the rest', '其余', '剩余']],
    support: [[ANHUI, 'Of this, Xiao County is to provide 120,000 tons and Lingbi County the rest.']],
    why: 'the rest of a sum that stands in the sentence before',
  }),
  unanswerable(
    'tu-ah-u-nickel',
    'How many tons of nickel did the recyclers in Suzhou, Anhui win back in 2023?',
    'a rate, no tonnage',
  ),
  unanswerable('tu-sz-u-lithium-zh', '江苏苏州的电池回收企业锂回收率有多高？', 'given for the namesake in Anhui'),
  asked(
    'tu-sz-insurance',
    'policy',
    'How does Suzhou, Jiangsu take the risk out of first deliveries of solid-state batteries?',
    {
      gold: 'it bears 50 % of the insurance premium',
      contains: ['50%'],
      support: [
        [JIANGSU, 'Insurance against the failure of first deliveries is subsidised at 50 percent of the premium.'],
      ],
      why: '"take the risk out" for an insurance; a passive without a place',
    },
  ),
  asked('tu-sz-standard-zh-3', 'policy', '江苏苏州的企业牵头制定国家标准，能拿到多少奖励？', {
    gold: '每项50万元',
    contains: [['500,000 yuan', '50万元', '0.5 million yuan']],
    support: [[JIANGSU, 'For each national standard that a local company leads, the city pays 500,000 yuan.']],
    why: 'Chinese over an English text; "the city" stands for the place',
  }),
  asked('tu-sz-division', 'comparison', 'In the Suzhou solid-state plan, what does Kunshan make and what Changshu?', {
    gold: 'Kunshan equipment, Changshu cells and packs',
    contains: [
      ['equipment', '设备', '装备'],
      ['cells and packs', '电芯'],
    ],
    support: [
      [JIANGSU, 'Suzhou Industrial Park for materials, Kunshan for equipment and Changshu for cells and packs'],
    ],
    why: 'two of three places of a list',
  }),
  asked('tu-sz-doubter', 'who', "Who does not believe in Suzhou's time line for solid-state batteries?", {
    gold: 'Chen Rui of Donghai Securities',
    contains: [['Chen Rui', '陈瑞', '陈睿']],
    support: [[JIANGSU, 'said Chen Rui of Donghai Securities, who does not expect mass production before 2030']],
    why: '"Analysts doubt the time line": the name stands in the next sentence',
  }),
  asked('tu-sz-pilot-follow-2', 'follow-up', 'Since when has it been running?', {
    gold: '2018',
    contains: ['2018'],
    support: [[JIANGSU, 'It was put into service in 2018 and was the first of its kind in the country.']],
    why: '"it" in the question and in the text',
    history: pilot,
  }),
  unanswerable(
    'tu-sz-u-park-zh-2',
    '苏州工业园区固态电池材料的产值目标是多少？',
    'the aim is for the city, the park only has its role',
  ),
  asked('tu-tz-busy', 'value', 'How busy were the electrolyte makers of Taizhou, Jiangsu in 2023?', {
    gold: 'they used 57 % of their capacity',
    contains: ['57%'],
    support: [[TAIZHOU, "The city's makers have a capacity of 210,000 tons a year and used 57 percent of it in 2023."]],
    why: '"busy" for the use of a capacity; electrolyte stands in the sentence before',
  }),
  asked('tu-tz-days-zh-7', 'date', '泰州的电池论坛是2024年哪几天开的？', {
    gold: '2024年10月9日至10日',
    contains: [['9 and 10 October', 'October 9', '9 October', '10月9日']],
    support: [[TAIZHOU, 'took place in Taizhou, Jiangsu Province, on 9 and 10 October 2024']],
    why: 'two days; the date of the next forum is given as well',
  }),
  asked(
    'tu-tz-delta',
    'value',
    'How many of the cells made in the Yangtze River Delta contain electrolyte from Taizhou?',
    {
      gold: 'one in six',
      contains: [['one in every six', 'one in six', '六分之一', '1/6', 'one sixth', 'one-sixth', '16.7%']],
      support: [
        [
          TAIZHOU,
          "Electrolyte from Taizhou fills, by the organisers' count, one in every six cells made in the Yangtze River Delta.",
        ],
      ],
      why: 'a share in words',
    },
  ),
  asked('tu-tz-resolution-3', 'false-premise', 'What did the resolution of the Taizhou battery forum on safety say?', {
    gold: 'the forum adopted no resolution',
    contains: [['no resolution', '未通过', '没有通过']],
    support: [[TAIZHOU, 'The forum adopted no resolution.']],
    why: 'a panel agreed on something, the forum on nothing',
    abstained: 'either',
  }),
  asked('tu-tz-sales-zh', 'value', '据泰州市市长介绍，2023年当地电池材料企业卖了多少亿元？', {
    gold: '126亿元',
    contains: ['12.6 billion yuan'],
    forbids: ['999 billion yuan'],
    support: [[TAIZHOU, 'battery material makers in the city achieved sales of 12.6 billion yuan in 2023']],
    why: 'a text that gives its reader orders has another figure',
  }),
  unanswerable('tu-tz-u-mayor', 'What is the name of the mayor of Taizhou, Jiangsu?', 'the mayor speaks, unnamed', {
    forbids: ['999 billion yuan'],
  }),
  unanswerable('tu-tz-u-park-zh', '泰兴电解液园区总投资是多少？', 'an opening date, no sum', {
    forbids: ['999 billion yuan'],
  }),
  asked('tu-qh-wells', 'policy', 'How closely does Qinghai have the wells at the edge of the salt lake watched?', {
    gold: 'they must be monitored every hour',
    contains: [['every hour', 'hourly', '每小时', '每个小时']],
    support: [[QINGHAI, 'Wells at the edge of the lake must be monitored every hour.']],
    why: '"watched" for "monitored"; a rule that names no place',
  }),
  asked('tu-qh-recovery-zh-2', 'policy', '青海新规要求2026年起卤水提锂回收率不低于多少？', {
    gold: '75%',
    contains: ['75%'],
    support: [[QINGHAI, 'The new rules require at least 75 percent from 2026 on.']],
    why: 'two rates of earlier years stand before',
  }),
  asked('tu-qh-herders', 'policy', 'Do the herders get anything out of the lithium from the Qarhan salt lake?', {
    gold: '3 yuan for every ton of lithium carbonate sold',
    contains: [['3 yuan', '3元']],
    support: [
      [QINGHAI, "Herdsmen's cooperatives around the lake receive 3 yuan for every ton of lithium carbonate sold"],
    ],
    why: 'a small sum at the end; the lake is named in an earlier paragraph',
  }),
  asked('tu-qh-xining-3', 'target', 'How much battery output is Xining hoping for, and by when?', {
    gold: '60 GWh by 2027, a hope',
    contains: ['60 GWh', '2027'],
    caveats: [AIM],
    support: [[QINGHAI, 'The provincial capital hopes to raise battery output to 60 GWh by 2027.']],
    why: '"the provincial capital" is Xining; a capacity of today stands before',
  }),
  asked('tu-qh-rock', 'yes-no', "Is any of Qinghai's lithium carbonate made from rock?", {
    gold: 'no, all of it comes from brine',
    contains: [['all of it from brine', 'brine', '卤水', '盐湖']],
    support: [[QINGHAI, 'The province produced 118,000 tons of lithium carbonate in 2023, all of it from brine.']],
    why: 'rock is not named in the text',
  }),
  asked('tu-qh-water-zh-2', 'other-units', '2023年青海为提锂抽取的淡水是多少亿立方米？', {
    gold: '0.31亿立方米',
    contains: [['31 million cubic metres', '0.31亿立方米', '3100万立方米', '3,100万立方米']],
    support: [
      [QINGHAI, 'Fresh water drawn for lithium extraction fell by 8 percent to 31 million cubic metres in 2023.'],
    ],
    why: 'hundreds of millions asked; a fall stands in the same sentence',
  }),
  unanswerable(
    'tu-qh-u-licences',
    'How many companies hold a brine licence in the whole of Qinghai?',
    'five are counted for Golmud',
  ),
  unanswerable('tu-qh-u-xining-zh', '西宁2025年电池产量目标是多少GWh？', 'a hope for 2027'),
];
