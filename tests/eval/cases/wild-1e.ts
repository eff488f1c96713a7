import { exchange } from '../../questions/case.ts';
import { asked, unanswerable } from './author.ts';

const FAQ = 'ningxia-storage-faq';

/** Questions and answers of an office in Ningxia, with a header that says nothing. */
export const WILD_1E = [
  asked(
    'w1-nxa-quota',
    'policy',
    'How much storage must a 100 MW solar park bring along if it goes on the Ningxia grid in summer 2025?',
    {
      gold: '12 % of its rated power, lasting two hours',
      contains: [
        ['12%', '12 MW', '1.2万千瓦'],
        ['two hours', '2 hours', 'two-hour', '2-hour', '两小时', '2小时', '两个小时', '24 MWh'],
      ],
      support: [
        [
          FAQ,
          'Every wind or solar power station of more than 20 MW that is connected to the grid on or after 1 March 2025.',
        ],
        [FAQ, "The storage must have at least 12 percent of the station's rated power and last for two hours."],
      ],
      why: 'the date decides which rule holds',
    },
  ),
  asked('w1-nxa-old-quota-zh', 'policy', '2025年1月就并网的宁夏风电场，储能按什么比例配？', {
    gold: '按旧规定：10%，两小时',
    contains: ['10%', ['two hours', '2 hours', 'two-hour', '2-hour', '两小时', '2小时', '两个小时']],
    support: [[FAQ, 'For stations connected earlier, the old rule (10 percent, two hours) continues to apply.']],
    why: 'before the cut-off date; the new rule is the temptation',
  }),
  asked('w1-nxa-rooftop', 'yes-no', 'Does a factory in Ningxia with solar panels on its roof have to add batteries?', {
    gold: 'no, rooftop systems are exempt',
    contains: [['exempt', 'exempted', 'not required', 'not have to', '豁免', '免除', '不需要', '无需', '不必', '不用']],
    support: [[FAQ, 'Rooftop systems and projects for poverty relief are exempt.']],
    why: 'an exemption at the end of an answer',
  }),
  asked('w1-nxa-rent-zh', 'arithmetic', '宁夏共享储能的租金2024年比上一年便宜了多少钱？', {
    gold: '每千瓦每年便宜47元（215元降到168元）',
    contains: [
      ['47元', '47 yuan', '168 yuan', '168元'],
      ['47元', '47 yuan', '215 yuan', '215元'],
    ],
    support: [[FAQ, 'In 2024 the average rent was 168 yuan per kilowatt a year; in 2023 it had been 215 yuan.']],
    why: 'a difference of two years in one sentence',
  }),
  asked('w1-nxa-contract', 'policy', 'What formal conditions apply to contracts for rented storage in Ningxia?', {
    gold: 'at least five years, registered within 30 days of signature',
    contains: [
      ['five years', '5 years', 'five-year', '五年', '5年'],
      ['30 days', 'thirty days', '30天', '30日'],
    ],
    support: [
      [FAQ, 'Contracts must run for at least five years and be registered with the Desk within 30 days of signature.'],
    ],
    why: 'the renting stands in the sentence before',
  }),
  asked('w1-nxa-installed', 'other-units', 'ningxia storage fleet end 2024 in GW and GWh', {
    gold: '5.6 GW, 11.4 GWh',
    forbids: ['56 GW', '560 GW', '114 GWh', '5.6 MW'],
    contains: [
      ['5.6 GW', '5.6 million kW', '560万千瓦', '5.6吉瓦', '5,600 MW', '5600 MW'],
      ['11.4 GWh', '11.4 million kWh', '1140万千瓦时', '1,140万千瓦时', '11.4吉瓦时', '11,400 MWh'],
    ],
    support: [
      [FAQ, 'At the end of 2024 the region had 5.6 million kW in operation, with an energy of 11.4 million kWh.'],
    ],
    why: 'keywords; gigawatts asked, millions of kilowatts given',
  }),
  asked('w1-nxa-plan-zh', 'target', '到2024年底宁夏储能装机有没有超过原计划？', {
    gold: '超过：560万千瓦，原计划500万千瓦',
    contains: [
      ['5.6 million kW', '560万千瓦', '5.6 GW', '5.6吉瓦', 'more than', '超过', '超出', '超额'],
      ['5 million kW', '500万千瓦', '5 GW', '5吉瓦'],
    ],
    support: [
      [FAQ, 'At the end of 2024 the region had 5.6 million kW in operation, with an energy of 11.4 million kWh.'],
      [FAQ, 'That was more than the 5 million kW we had planned.'],
    ],
    why: 'result and plan in two sentences; a plan for 2027 beside',
  }),
  asked('w1-nxa-where', 'ranking', 'Where in Ningxia is most of the grid storage, and which place comes second?', {
    gold: 'Wuzhong, then Zhongwei',
    contains: [
      ['Wuzhong', '吴忠'],
      ['Zhongwei', '中卫'],
    ],
    support: [[FAQ, 'Most of it is in Wuzhong and Zhongwei, which have 1.9 million and 1.6 million kW.']],
    why: '"it"; the order follows from the figures',
  }),
  asked('w1-nxa-compensation-zh', 'policy', '2025年宁夏电网调用共享储能的次数没达到承诺，怎么补偿业主？', {
    gold: '未调用的电量每千瓦时0.1元，次年一季度支付',
    contains: [['0.1 yuan', '0.1元', '1角', '一角', '一毛']],
    support: [
      [
        FAQ,
        'If it fails to, the owner receives 0.1 yuan for each kilowatt-hour that was not called, to be paid in the first quarter of the following year.',
      ],
    ],
    why: 'the promise stands in the sentence before',
  }),
  asked('w1-nxa-peak', 'follow-up', 'And in the second half of the year?', {
    gold: '0.5 yuan per kWh',
    contains: [['0.5 yuan', '0.5元', '5角', '五角', '五毛']],
    support: [
      [
        FAQ,
        'Peak shaving ordered by the dispatcher is paid at 0.6 yuan per kilowatt-hour until 30 June 2025 and at 0.5 yuan after that.',
      ],
    ],
    why: 'the date has to be set against the cut-off',
    history: exchange(
      'What does a storage station in Ningxia get for peak shaving in early 2025?',
      'Peak shaving ordered by the dispatcher is paid at 0.6 yuan per kilowatt-hour until 30 June 2025. [1]',
    ),
  }),
  asked(
    'w1-nxa-double',
    'yes-no',
    'May a Ningxia station collect spot market income and peak shaving pay for one and the same hour?',
    {
      gold: 'no',
      contains: [['cannot', 'can not', 'may not', 'not be paid', 'not both', 'not allowed', '不能', '不得', '不可']],
      support: [[FAQ, 'A station cannot be paid for peak shaving and on the spot market in the same hour.']],
      why: 'a prohibition',
    },
  ),
  asked('w1-nxa-capacity', 'policy', 'Which stations in Ningxia get the capacity payment, and what is the full rate?', {
    gold: 'independent stations of 100 MW or more that are available 95 % of the time; 100 yuan per kW a year',
    contains: [
      ['100 MW', '10万千瓦', '100兆瓦', '100,000 kW'],
      ['100 yuan', '100元'],
    ],
    support: [
      [
        FAQ,
        'Independent stations of 100 MW or more receive 100 yuan per kilowatt a year, provided that they were available for at least 95 percent of the hours for which they were scheduled.',
      ],
    ],
    why: 'two hundreds in one sentence',
  }),
  asked(
    'w1-nxa-availability',
    'arithmetic',
    'If my independent station in Ningxia was available in 90 % of the scheduled hours, what is left of the capacity payment?',
    {
      gold: 'half of it, 50 yuan per kW',
      contains: [['halved', 'half', '50 yuan', '50元', '50%', '减半', '一半']],
      support: [[FAQ, 'Below 95 percent the payment is halved, and below 85 percent nothing is paid.']],
      why: 'a case between two thresholds',
    },
  ),
  asked(
    'w1-nxa-fine',
    'false-premise',
    'How high is the fine in Ningxia for wind farms that connect with too little storage?',
    {
      gold: 'there are no fines; after six months the output may be limited to 80 %',
      contains: [
        [
          'no fines',
          'no fine',
          'not fined',
          'no financial penalty',
          '没有罚款',
          '无罚款',
          '不罚款',
          '不设罚款',
          '不处罚款',
          '80%',
        ],
      ],
      support: [
        [FAQ, 'After that the grid operator may limit your output to 80 percent of rated power'],
        [FAQ, 'There are no fines.'],
      ],
      why: 'a fine is presumed',
    },
  ),
  asked('w1-nxa-warned-zh', 'several', '去年宁夏有几座电站因为储能配得不够被警告，其中几座按期补上了？', {
    gold: '14座，11座',
    contains: [
      ['14', '十四'],
      ['11', 'eleven', '十一'],
    ],
    support: [[FAQ, 'Last year 14 stations were warned; eleven of them complied in time.']],
    why: 'one figure is a word',
  }),
  asked('w1-nxa-refit-zh', 'date', '宁夏老储能站加装气体探测器，最迟什么时候完成，补助多少？', {
    gold: '2025年10月31日前；费用的30%，每站最高20万元',
    contains: [
      ['31 October 2025', 'October 31, 2025', '2025年10月31日', '31 October', 'October 31', '10月31日'],
      '30%',
    ],
    support: [
      [FAQ, 'Old stations must be refitted by 31 October 2025.'],
      [FAQ, 'The Desk covers 30 percent of the cost, up to 200,000 yuan per station.'],
    ],
    why: '"refitted" with what stands in the sentence before',
  }),
  asked('w1-nxa-second-life', 'yes-no', 'Has any storage made of used car batteries been authorised in Ningxia yet?', {
    gold: 'no, none; two applications are being examined',
    contains: [
      [
        'None',
        'not yet',
        'not been approved',
        'no approval',
        'no second-life',
        '没有',
        '尚未',
        '尚无',
        '还未',
        '未批准',
        '未获批',
      ],
    ],
    support: [[FAQ, 'None has been approved so far, although two applications from Shizuishan are being examined.']],
    why: '"none" refers to the heading',
  }),
  asked(
    'w1-nxa-reply',
    'policy',
    'How long can the grid company take to answer a connection request for a 300 MW storage project in Ningxia?',
    {
      gold: '60 working days',
      contains: [['60 working days', '60个工作日', '60 business days', '60 workdays', '60 for projects']],
      support: [[FAQ, 'The grid operator has 40 working days to reply, or 60 for projects above 200 MW.']],
      why: 'the size decides which term holds',
    },
  ),
  unanswerable(
    'w1-nxa-u-rent-2022',
    'What was the average rent for shared storage in Ningxia in 2022?',
    'the two years after only',
  ),
  unanswerable(
    'w1-nxa-u-gansu',
    'What share of storage must new solar parks in neighbouring Gansu have?',
    'the neighbour has no text',
  ),
  unanswerable(
    'w1-nxa-u-owner',
    'Which company owned the station in Lingwu that burnt in August 2023?',
    'the fire without an owner',
  ),
  unanswerable('w1-nxa-u-shizuishan-zh', '石嘴山到2024年底有多少万千瓦储能？', 'figures for two other cities only'),
  unanswerable('w1-nxa-u-spread-zh', '2023年宁夏电力现货市场日内最大价差平均是多少？', 'the spread of 2024 only'),
  unanswerable(
    'w1-nxa-u-investment',
    'How much money has been invested in the German-owned storage station at Ningdong?',
    'size and start, no investment',
  ),
];
