import { exchange } from '../../questions/case.ts';
import { asked, unanswerable } from './author.ts';

const VOICES = 'ganzhou-voices-zh';

/** A feature of a local paper on workers in Ganzhou, in Chinese. */
export const WILD_1D = [
  asked('w1-gan-payoff', 'value', 'What did the former rare-earth miner from Longnan receive when his mine closed?', {
    gold: '42,000 yuan',
    contains: [['42,000 yuan', '4.2万元', '42000元']],
    forbids: ['3,000 yuan', '3000元', '5,600 yuan', '5600元'],
    support: [[VOICES, '2021年矿点关停，他领了4.2万元安置费']],
    why: 'the miner is "he"; his name is two sentences away',
  }),
  asked('w1-gan-closed-zh', 'several', '2021年以来赣州一共关了几个稀土矿点，有多少工人没了活干？', {
    gold: '62个，约3100人',
    contains: ['62', ['3100', '3,100']],
    support: [[VOICES, '2021年以来，全市关停稀土矿点62个，涉及工人约3100人']],
    why: 'colloquially asked; several counts in a sentence',
  }),
  asked(
    'w1-gan-rehired',
    'arithmetic',
    'What share of the rare-earth workers who lost their mines in Ganzhou had a new job by June 2025?',
    {
      gold: '80 % (2,480 of about 3,100)',
      contains: [
        ['80%', '八成', 'four fifths', 'four out of five', '2480', '2,480'],
        ['80%', '八成', 'four fifths', 'four out of five', '3100', '3,100'],
      ],
      support: [[VOICES, '涉及工人约3100人，到今年6月，重新就业的有2480人']],
      why: 'a share that is not given, beside one that was hoped for',
    },
  ),
  asked(
    'w1-gan-older',
    'policy',
    'Why have many of the older Ganzhou miners not been taken on elsewhere, according to the labour bureau?',
    {
      gold: 'companies do not want them',
      contains: [
        ['企业不愿意', '不愿意要', '不愿', 'not want', 'unwilling', 'reluctant', 'not willing', "don't want", 'refuse'],
      ],
      support: [[VOICES, '原来想的是九成能上岗，没做到。年纪大的，企业不愿意要。']],
      why: 'a quotation in plain speech',
    },
  ),
  asked('w1-gan-packs', 'several', 'How big is the e-bike battery plant in Xinfeng, Ganzhou: staff and packs a day?', {
    gold: '1,150 employees, 26,000 packs a day',
    forbids: ['260,000', '2.6 million'],
    contains: [
      ['1150', '1,150'],
      ['2.6万', '26,000', '26000'],
    ],
    support: [[VOICES, '现在有1150名员工，每天下线电池2.6万组']],
    why: 'a county instead of the company; 万',
  }),
  asked('w1-gan-moved', 'who', 'From where did the e-bike battery maker in Xinfeng relocate, and in what year?', {
    gold: 'from Dongguan, in 2019',
    contains: [['东莞', 'Dongguan'], '2019'],
    support: [[VOICES, '厂子叫远骑能源，2019年从东莞搬来']],
    why: 'two facts in a clause',
  }),
  asked('w1-gan-wage-gap-zh', 'arithmetic', '赖小燕旺季最多拿多少，今年四五月又跌到多少，差了多少钱？', {
    gold: '8500元，跌到4300元，差4200元',
    contains: [
      ['8500元', '8,500 yuan', '4200元', '4,200 yuan'],
      ['4300元', '4,300 yuan', '4200元', '4,200 yuan'],
    ],
    support: [
      [VOICES, '她的工资按件算，淡季6000元出头，旺季能到8500元'],
      [VOICES, '厂里4月、5月放了半班，工资跌到4300元'],
    ],
    why: 'two sentences, "she"; a range beside',
  }),
  asked('w1-gan-spring', 'policy', 'ganzhou e-bike battery factory half shifts spring 2025 reason', {
    gold: 'lead-acid batteries became cheap again',
    contains: [['铅酸', 'lead-acid', 'lead acid']],
    support: [[VOICES, '今年春天反过来了，铅酸电池又便宜下来，厂里4月、5月放了半班']],
    why: 'keywords; the reason is only put beside the effect',
  }),
  asked('w1-gan-conditions-zh', 'policy', '想拿赣州的返乡工人补贴，社保和户口方面有什么要求？', {
    gold: '企业缴社保，本市户籍',
    contains: [
      ['社保', '社会保险', 'social insurance', 'social security'],
      ['本市户籍', '户籍', '户口', 'hukou', 'household registration', 'registered resident'],
    ],
    support: [[VOICES, '条件是由企业缴社保，而且得是本市户籍']],
    why: 'the conditions follow the amounts',
  }),
  asked(
    'w1-gan-uptake',
    'target',
    "How many returning workers have drawn Ganzhou's bonus, compared with what officials had in mind?",
    {
      gold: '1,706, against 2,500 expected',
      contains: [
        ['1706', '1,706'],
        ['2500', '2,500'],
      ],
      support: [[VOICES, '截至今年7月底，全市有1706人领到这笔钱，比预想的2500人少']],
      why: '"this money" stands for the bonus',
    },
  ),
  asked('w1-gan-uptake-why-zh', 'policy', '赣州返乡补贴领的人为啥没有预想的多？', {
    gold: '不少小厂没给工人足额缴社保',
    contains: [['社保', '社会保险', '材料过不了关', 'social insurance', 'social security']],
    support: [[VOICES, '邱敏解释说，不少小厂没给工人足额缴社保，材料过不了关']],
    why: 'an explanation by a person named four paragraphs before',
  }),
  asked('w1-gan-fire', 'policy', 'What set off the battery workshop fire in Nankang, and how many people were hurt?', {
    gold: 'returned batteries stored among others; three were burnt',
    contains: [
      ['返修', '混放', 'returned', 'repair', 'repaired', 'repairs', 'mixed', 'mixing', 'faulty', 'defective'],
      ['3人', 'three', '3 people', '三人', '3'],
    ],
    support: [[VOICES, '南康区一处电池组装作坊起火，烧伤3人，起因是返修电池混放']],
    why: 'the cause at the end of the sentence',
  }),
  asked('w1-gan-night-zh', 'false-premise', '信丰远骑能源的夜班补贴涨到了每晚多少？', {
    gold: '没有涨，从60元降到45元',
    contains: [['45元', '45 yuan']],
    support: [[VOICES, '夜班补贴也从每晚60元降到了45元']],
    why: 'a rise is presumed, the text has a cut',
  }),
  asked(
    'w1-gan-magnets',
    'arithmetic',
    'Roughly how many tonnes of magnets did the Longnan magnet works deliver to two-wheelers in 2024?',
    {
      gold: 'about 1,140 tonnes (three tenths of 3,800)',
      contains: [
        ['1,140 tonnes', '1140吨', '1,140', '1140', '3800吨', '3,800 tonnes', '3,800', '3800'],
        ['1,140 tonnes', '1140吨', '1,140', '1140', '三成', '30%', 'three tenths', '3成'],
      ],
      support: [[VOICES, '赣岭磁材去年产量3800吨，约三成供给两轮车，其余给了风电和家电']],
      why: 'a share of an amount; "last year" of 2025',
    },
  ),
  asked(
    'w1-gan-goal',
    'target',
    'Where does Ganzhou want the output value of its two-wheeler batteries to be by the end of 2026, and where was it in 2024?',
    {
      gold: '12 billion yuan; 8.7 billion in 2024',
      contains: [
        ['120亿元', '120亿', '12 billion'],
        ['87亿元', '87亿', '8.7 billion'],
      ],
      support: [[VOICES, '2024年全市两轮车电池及配套产值87亿元，增长两成；到2026年底想做到120亿元']],
      why: 'a goal in plain speech: "wants to make it"',
    },
  ),
  asked(
    'w1-gan-school',
    'policy',
    'What do graduates of the planned battery college in Xinfeng have to do in return for free tuition?',
    {
      gold: 'work in the county for three years, or pay the tuition support back',
      contains: [
        ['三年', '3年', 'three years', '3 years'],
        ['本县', '县', 'county', 'Xinfeng', '信丰'],
      ],
      support: [[VOICES, '学费全免，毕业后要在本县工作满三年，否则退还学费补助']],
      why: 'a duty and what follows without it',
    },
  ),
  asked('w1-gan-wells-zh', 'yes-no', '龙南那座矿山复绿以后，村里的井水能喝了吗？', {
    gold: '不能，至今不敢喝，靠水车送水',
    contains: [['不敢喝', '不能喝', '不能', '还不能', '水车', 'not drink', 'not safe', 'undrinkable', 'not dare']],
    support: [[VOICES, '溪水清了，但村里的井水至今不敢喝，靠水车每周送两趟']],
    why: 'the stream is clear, the wells are not',
  }),
  asked('w1-gan-couple-zh', 'follow-up', '那两口子一起回来呢？', {
    gold: '两人合计8000元',
    contains: [['8000元', '8,000 yuan']],
    support: [[VOICES, '夫妻双双返乡的，两人合计给8000元']],
    why: 'place and bonus from the turn before',
    history: exchange(
      '赣州给返乡进电池厂的工人补贴多少钱？',
      '返乡工人在本地电池、磁材企业干满一年的，一次性补贴3000元。[1]',
    ),
  }),
  unanswerable(
    'w1-gan-u-ore',
    'How many tonnes of rare earths were mined in Ganzhou in 2024?',
    'closed mines and magnets, no ore',
  ),
  unanswerable(
    'w1-gan-u-revenue',
    'What was the revenue of the e-bike battery maker in Xinfeng in 2024?',
    'staff and packs a day, no revenue',
  ),
  unanswerable(
    'w1-gan-u-fine',
    'What penalty did the owner of the burnt workshop in Nankang receive?',
    'the cause and the injured only',
  ),
  unanswerable('w1-gan-u-jian-zh', '吉安市给返乡进厂的工人发多少补贴？', 'the neighbour has no text'),
  unanswerable('w1-gan-u-school-cost-zh', '信丰县建电池技工学校要花多少钱？', 'places and terms, no cost'),
  unanswerable(
    'w1-gan-u-headcount',
    'How many people does the magnet works in Longnan employ?',
    'tonnage only; the staff is that of the battery plant',
  ),
];
