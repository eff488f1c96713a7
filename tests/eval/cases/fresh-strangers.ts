import { count, tonnes } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const SUINING = 'suining-lithium-refinery';
const ZIBO = 'zibo-ebike-cabinets-faq';
const NEVADA = 'nevada-lithium-loop-note';

/** Texts in English as strangers drop them into the folder: a news wire, a page of questions, an analyst's note. */
export const FRESH_STRANGERS = [
  asked('fs-sn-capacity', 'target', 'What annual lithium hydroxide capacity is the refinery in Suining going for?', {
    gold: '60,000 tons',
    contains: [tonnes(60_000)],
    support: [[SUINING, 'will double its capacity for battery-grade lithium hydroxide to 60,000 metric tons a year']],
    why: 'a plan in a long first sentence',
  }),
  asked('fs-sn-cost', 'value', 'How much is Fujiang Lithium spending on making its works bigger?', {
    gold: '2.6 billion yuan',
    contains: [['2.6 billion yuan', '$359 million']],
    support: [[SUINING, 'put the cost of the extension at 2.6 billion yuan ($359 million)']],
    why: 'a company instead of a place; two currencies',
  }),
  asked('fs-sn-kilns-zh', 'date', '射洪的氢氧化锂扩建项目什么时候点火？', {
    gold: '2026年第三季度',
    contains: [['third quarter of 2026', '2026年第三季度', '2026年三季度', 'Q3 2026']],
    support: [[SUINING, 'the new kilns are to be lit in the third quarter of 2026']],
    why: 'the start of work stands beside it',
  }),
  asked(
    'fs-sn-strings',
    'policy',
    'What strings come with the cheap electricity Suining promised the lithium refiner?',
    {
      gold: 'at least 65 % hydropower, kilns shut on up to 20 days a year',
      contains: ['65%', ['20 days', '20天', '20日']],
      support: [
        [
          SUINING,
          'provided that no less than 65% of the power it takes is hydroelectric and that it shuts its kilns on up to 20 days a year when the grid is short',
        ],
      ],
      why: 'two conditions; days that were really lost stand in the next sentence',
    },
  ),
  asked('fs-sn-tariff-zh', 'value', '遂宁承诺给这家锂盐厂的电价是每千瓦时多少？', {
    gold: '0.38元',
    contains: [['0.38 yuan', '0.38元']],
    support: [[SUINING, 'a tariff of 0.38 yuan per kilowatt-hour for five years']],
    why: 'the company is described, not named',
  }),
  asked('fs-sn-chair', 'who', 'chairman of Fujiang Lithium', {
    gold: 'Deng Kaifu',
    contains: ['Deng Kaifu'],
    support: [[SUINING, 'chairman Deng Kaifu told reporters at the site in Shehong']],
    why: 'keywords; the company stands earlier in the paragraph',
  }),
  asked('fs-sn-ore', 'policy', 'Where does the Suining refinery get its ore from?', {
    gold: 'Western Australia and Jiajika',
    contains: [
      ['Western Australia', '西澳'],
      ['Jiajika', '甲基卡'],
    ],
    support: [
      [
        SUINING,
        "About 70% of the spodumene it roasts comes from Western Australia; the remainder is dug at Jiajika in the province's Garze prefecture",
      ],
    ],
    why: '"ore" for "spodumene"; "it" stands for the refinery',
  }),
  asked('fs-sn-loss', 'yes-no', 'Was Fujiang Lithium in the black in the first six months of 2024?', {
    gold: 'no, it lost 140 million yuan',
    contains: ['140 million yuan'],
    support: [[SUINING, 'The refinery lost 140 million yuan in the first half']],
    why: '"the refinery" is the company; the year is that of the report',
  }),
  asked(
    'fs-sn-shipments',
    'comparison',
    "Suining refinery's hydroxide sales volume Jan-Oct 2024 versus a year before",
    {
      gold: '27,400 against 24,900 tons',
      contains: [tonnes(27_400), tonnes(24_900)],
      support: [
        [
          SUINING,
          'shipped 27,400 tons of hydroxide in the first ten months of this year against 24,900 tons in the same stretch of 2023',
        ],
      ],
      why: '"this year" is the year of the report',
    },
  ),
  asked('fs-sn-slag-zh', 'date', '遂宁 锂渣堆存规定 生效日期', {
    gold: '2026年1月1日',
    contains: [['January 1, 2026', '1 January 2026', '2026年1月1日', '2026-01-01']],
    support: [
      [
        SUINING,
        "a municipal rule due to come into force on January 1, 2026 will forbid refiners from piling up more than six months' worth",
      ],
    ],
    why: 'keywords; the slag is named two sentences before',
  }),
  unanswerable(
    'fs-sn-carbonate',
    'How much lithium carbonate did the refinery in Suining make in 2023?',
    'hydroxide only',
  ),
  unanswerable('fs-sn-jobs', 'How many jobs will the enlarged lithium works in Suining bring?', 'no jobs are given'),
  unanswerable('fs-sn-revenue-zh', '涪江锂业2024年全年营业收入是多少？', 'a loss over half a year'),
  unanswerable(
    'fs-sn-jiangsu',
    'What lithium hydroxide capacity has Suining County in Jiangsu?',
    'another place that is spelt alike',
  ),
  asked('fs-zb-cabinets', 'value', 'How many battery exchange cabinets did Zibo have up and running in May 2025?', {
    gold: '615',
    contains: ['615'],
    support: [[ZIBO, 'On the day of the last update 615 were working']],
    why: 'the day stands in the line under the title; the cabinets in the question before',
  }),
  asked('fs-zb-goal', 'target', "What's the end-of-2026 goal for e-bike battery cabinets in Zibo?", {
    gold: '1,500',
    contains: [count(1500)],
    support: [[ZIBO, 'We want to have 1,500 by the time the scheme ends, on 31 December 2026.']],
    why: '"we" is the city; the noun is left out',
  }),
  asked('fs-zb-courier-zh', 'value', '淄博外卖骑手每月换电要自己掏多少钱？', {
    gold: '99元',
    contains: [['99 yuan', '99元']],
    support: [[ZIBO, 'Couriers registered with a delivery platform pay 99 yuan a month for unlimited exchanges']],
    why: 'what the city adds and the full price stand beside it',
  }),
  asked('fs-zb-twelve', 'policy', 'What does an operator in Zibo get for putting up a cabinet with a dozen slots?', {
    gold: '2,500 yuan',
    contains: ['2,500 yuan'],
    support: [[ZIBO, '1,800 yuan for each cabinet with eight slots, or 2,500 yuan with twelve.']],
    why: '"a dozen" for "twelve"; the smaller cabinet comes first',
  }),
  asked('fs-zb-cap-zh', 'policy', '在淄博，一家换电柜运营商最多能为多少个柜子申请补贴？', {
    gold: '200个',
    contains: ['200'],
    support: [[ZIBO, 'No operator can claim for more than 200 cabinets.']],
    why: 'a negation for an upper limit',
  }),
  asked('fs-zb-lead', 'yes-no', "Do Zibo's swap cabinets take lead-acid batteries?", {
    gold: 'no',
    contains: [['not accepted', '不接受', '不予']],
    support: [[ZIBO, 'Lead-acid packs are not accepted.']],
    why: 'a negation in the passive',
  }),
  asked('fs-zb-fine', 'policy', 'penalty for repeat offenders charging an e-bike in a Zibo stairwell', {
    gold: 'up to 500 yuan',
    contains: ['500 yuan'],
    support: [[ZIBO, 'the fine is 50 yuan for a first offence and up to 500 yuan if you do it again']],
    why: '"repeat offenders" for "if you do it again"',
  }),
  asked('fs-zb-fires', 'comparison', 'Have e-bike fires in Zibo become fewer in early 2025?', {
    gold: '9 against 23',
    contains: ['9', '23'],
    support: [
      [
        ZIBO,
        'The fire brigade counted 9 fires caused by electric bicycles from January to April 2025, compared with 23 in the same months of 2024.',
      ],
    ],
    why: 'the city stands in the title alone',
  }),
  asked('fs-zb-days-zh', 'policy', '淄博换电柜补贴申请多久能有结果？', {
    gold: '15个工作日内',
    contains: [['15 working days', '15个工作日']],
    support: [[ZIBO, 'Applications are decided within 15 working days.']],
    why: '"decided" for a result',
  }),
  asked('fs-zb-age', 'policy', 'At what age are e-bike packs taken out of use in Zibo?', {
    gold: 'after four years or 800 cycles',
    contains: [['four years', '4 years', '四年', '4年']],
    support: [[ZIBO, 'Packs are withdrawn after 800 cycles or four years, whichever comes first.']],
    why: '"taken out of use" for "withdrawn"',
  }),
  asked('fs-zb-yiyuan', 'policy', 'What explains the lack of exchange cabinets in Yiyuan?', {
    gold: 'no operator has applied',
    contains: [['no operator has applied', '没有运营商', '无运营商']],
    support: [[ZIBO, 'There are none in Yiyuan County for now because no operator has applied.']],
    why: 'a county without the city',
  }),
  unanswerable('fs-zb-riders', 'How many couriers in Zibo have signed up for battery exchange?', 'fees, no riders'),
  unanswerable('fs-zb-budget', 'What is the overall budget of the cabinet scheme in Zibo?', 'sums for each cabinet'),
  unanswerable(
    'fs-zb-purchase',
    'How much does Zibo pay residents towards a new electric bicycle?',
    'cabinets and fees are paid for, bicycles are not',
  ),
  unanswerable('fs-zb-2024-zh', '淄博张店区2024年底有多少个换电柜？', 'May of the year after is given'),
  asked('fs-nv-years', 'policy', 'For how many years does Nevada cut the property tax of battery makers?', {
    gold: 'ten years',
    contains: [['ten years', '10 years', '十年', '10年']],
    support: [[NEVADA, 'waives up to 75% of property tax for ten years']],
    why: 'another tax has another term',
  }),
  asked('fs-nv-qualify', 'policy', 'Who is eligible for the abatements Nevada offers to battery plants?', {
    gold: 'who invests $1 billion within a decade and fills half the jobs with residents',
    contains: [
      ['$1 billion', '10亿美元'],
      ['half', '一半'],
    ],
    support: [
      [
        NEVADA,
        'To qualify, a company has to invest at least $1 billion within a decade and fill half of its jobs with residents.',
      ],
    ],
    why: '"eligible" for "qualify"; the state stands in the paragraph before',
  }),
  asked('fs-nv-spent-zh', 'comparison', '内华达州电池项目承诺投资多少，实际投了多少？', {
    gold: '承诺158亿美元，实际91亿美元',
    contains: [
      ['15.8 billion', '158亿'],
      ['9.1 billion', '91亿'],
    ],
    support: [
      [NEVADA, 'on paper they add up to $15.8 billion and 12,600 jobs'],
      [NEVADA, 'So far, $9.1 billion has been spent and 7,400 people have been hired.'],
    ],
    why: 'promises against results, in a country outside China',
  }),
  asked('fs-nv-hired', 'value', 'How many workers have battery firms in Nevada really taken on under the scheme?', {
    gold: '7,400',
    contains: [count(7400)],
    support: [[NEVADA, 'So far, $9.1 billion has been spent and 7,400 people have been hired.']],
    why: '12,600 are promised',
  }),
  asked('fs-nv-storey', 'ranking', 'Which county has most of the battery projects Nevada supports?', {
    gold: 'Storey County',
    contains: [['Storey', '斯托里']],
    support: [[NEVADA, 'Storey County, east of Reno, has six of the eleven.']],
    why: '"six of the eleven" is most of them',
  }),
  asked('fs-nv-price-zh', 'value', '内华达州北部 工业电价 2024年', {
    gold: '每千瓦时9.7美分',
    contains: [['9.7 cents', '9.7美分']],
    support: [[NEVADA, 'Industrial customers in the north of the state paid 9.7 cents per kilowatt-hour in 2024']],
    why: 'keywords; "the state" is named two paragraphs before',
  }),
  asked('fs-nv-thacker', 'date', 'When is lithium from Thacker Pass now supposed to start flowing?', {
    gold: 'late 2027',
    contains: [['late 2027', '2027']],
    support: [[NEVADA, 'the owner has pushed the start back from 2026 to late 2027']],
    why: 'an old date beside the new one',
  }),
  asked('fs-nv-pipeline', 'arithmetic', 'How far over budget did the waste-water pipeline near Reno go?', {
    gold: '$34 million: 97 instead of 63 million',
    contains: [['34 million', '97 million', '3400万', '9700万']],
    support: [[NEVADA, 'cost $97 million rather than the $63 million budgeted']],
    why: 'both sums stand in the sentence; "waste-water" for "treated effluent"',
    abstained: 'either',
  }),
  asked('fs-nv-sponsor', 'who', 'Which politician put forward AB 218 in Nevada?', {
    gold: 'Assemblywoman Dolores Prather',
    contains: ['Dolores Prather'],
    support: [[NEVADA, 'Its sponsor, Assemblywoman Dolores Prather, expects a vote in May.']],
    why: 'an abbreviation that the text writes out',
  }),
  asked('fs-nv-2032-zh', 'target', '内华达州218号法案对2032年锂的再生含量有什么要求？', {
    gold: '25%',
    contains: ['25%'],
    support: [[NEVADA, '10% of the lithium by 2028 and 25% by 2032']],
    why: 'two years in one sentence',
  }),
  asked(
    'fs-nv-odds',
    'value',
    'How likely do analysts think it is that the Nevada recycled-content bill goes through?',
    {
      gold: '40 %',
      contains: ['40%'],
      support: [[NEVADA, 'We put the odds of passage this session at 40%.']],
      why: '"we" are the analysts; the bill is described',
    },
  ),
  asked('fs-nv-signed', 'false-premise', "When did Nevada's governor sign Assembly Bill 218?", {
    gold: 'it is still in committee',
    contains: [['in committee', 'softer version', 'vote in May', '委员会']],
    support: [[NEVADA, 'Assembly Bill 218, now in committee, would tie new abatements to recycled content']],
    why: 'it has not been voted on',
    abstained: 'either',
  }),
  unanswerable('fs-nv-georgia', 'How many GWh of battery cells did Georgia produce in 2024?', 'named as a rival only'),
  unanswerable('fs-nv-2030', "What is Nevada's recycling target for batteries in 2030?", 'a bill on 2028 and 2032'),
  unanswerable('fs-nv-tesla-zh', '特斯拉在内华达州的工厂2024年生产了多少电池？', 'a park, no company'),
];
