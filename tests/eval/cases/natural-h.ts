import { exchange } from '../../questions/case.ts';
import { count, percent, points } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const TAMIL_NADU = 'tamil-nadu-cell-battery-policy';

const deadline = exchange(
  'Until when can companies apply under the Tamil Nadu battery policy?',
  'Applications are taken until 31 December 2027. [1]',
);

/** A page on the battery policy of an Indian state, in English. */
export const NATURAL_H = [
  asked('nat-tam-term', 'date', 'How long does the Tamil Nadu battery policy of 2025 stay in force?', {
    gold: 'until 31 March 2030',
    contains: [['31 March 2030', 'March 31, 2030', '2030年3月31日']],
    support: [[TAMIL_NADU, 'and remains in force until 31 March 2030']],
    why: 'the last day for applications is another',
  }),
  asked('nat-tam-cells', 'target', 'How many GWh of battery cells does Tamil Nadu want to be able to make by 2030?', {
    gold: '50 GWh a year',
    contains: [['50 GWh', '50吉瓦时']],
    support: [[TAMIL_NADU, 'commission 50 GWh of yearly cell capacity, from 3.2 GWh at present']],
    why: 'the year stands in the line above the list',
  }),
  asked(
    'nat-tam-goals',
    'several',
    'What investment and how many jobs is Tamil Nadu hoping for from its battery policy?',
    {
      gold: '₹60,000 crore and 45,000 direct jobs',
      contains: [['60,000 crore', '60000 crore', '600 billion', '6000亿'], count(45_000)],
      support: [
        [TAMIL_NADU, 'attract investments of ₹60,000 crore in cells, components and recycling'],
        [TAMIL_NADU, 'create 45,000 direct jobs, at least 40 per cent of them for women'],
      ],
      why: 'two items of a list, in crore',
    },
  ),
  asked(
    'nat-tam-mega',
    'policy',
    'What capital subsidy does a cell factory get in Tamil Nadu, and how is it paid out?',
    {
      gold: '20 per cent of eligible fixed assets in eight equal annual instalments',
      contains: [percent(20), ['eight', '8', '八']],
      support: [
        [
          TAMIL_NADU,
          'A Mega project receives 20 per cent of eligible fixed assets, paid in eight equal annual instalments after commercial production begins.',
        ],
      ],
      why: '"Mega" is explained in the table only',
    },
  ),
  asked(
    'nat-tam-components',
    'comparison',
    'Do component makers in Tamil Nadu get a smaller capital subsidy than cell makers?',
    {
      gold: 'yes: 15 per cent against 20 per cent',
      contains: [percent(15), percent(20)],
      support: [
        [TAMIL_NADU, 'A Mega project receives 20 per cent of eligible fixed assets'],
        [TAMIL_NADU, 'Large and recycling projects receive 15 per cent in five instalments.'],
      ],
      why: 'the classes by what they make, the rates by their names',
    },
  ),
  asked('nat-tam-south-zh', 'policy', '在泰米尔纳德邦南部地区建电池厂，资本补贴比例能高多少？', {
    gold: '高5个百分点',
    contains: [[...points(5), 'five percentage points', ...percent(25)]],
    support: [[TAMIL_NADU, 'the rate is higher by 5 percentage points']],
    why: 'a Chinese question about an English page',
  }),
  asked(
    'nat-tam-jobs',
    'ranking',
    "Which class of project has to create the most jobs under Tamil Nadu's battery policy?",
    {
      gold: 'Mega projects (cell manufacture), 2,000',
      contains: [['Mega', 'cell manufacture'], count(2000)],
      support: [[TAMIL_NADU, '| Mega: cell manufacture | ₹3,000 crore | 2,000 | 5 years |']],
      why: 'the highest of a column',
    },
  ),
  asked('nat-tam-recycling-zh', 'value', '在泰米尔纳德邦建电池回收厂想享受政策，最低要投资多少？', {
    gold: '15亿卢比（150 crore）',
    contains: [['150 crore', '15亿卢比', '1.5 billion', '15亿']],
    support: [[TAMIL_NADU, '| Recycling and refining | ₹150 crore | 120 | 4 years |']],
    why: 'a Chinese question about a row of an English table, in crore',
  }),
  asked('nat-tam-women', 'policy', 'What wage support does Tamil Nadu give battery firms for hiring women?', {
    gold: '₹4,000 a month for two years',
    contains: [
      ['4,000', '4000'],
      ['two years', '2 years', '两年'],
    ],
    support: [
      [
        TAMIL_NADU,
        'For each new resident employee on the rolls, ₹4,000 a month for women and for persons with disabilities and ₹2,500 for others, for two years.',
      ],
    ],
    why: '"wage support" for "payroll subsidy"; two amounts',
  }),
  asked('nat-tam-sodium', 'policy', 'Is there anything extra for sodium-ion cells in Tamil Nadu?', {
    gold: 'a production bonus of ₹800 per kWh sold for three years, at most ₹250 crore per company',
    contains: [['800'], ['250 crore', '2.5 billion', '25亿']],
    support: [
      [
        TAMIL_NADU,
        'For cells that contain no lithium, and for solid-state cells, a production bonus of ₹800 per kWh sold, for three years, with a ceiling of ₹250 crore per company.',
      ],
    ],
    why: 'sodium in the heading only, "contain no lithium" in the text',
  }),
  asked('nat-tam-union', 'yes-no', "Can Tamil Nadu's battery incentives be added to the Union's PLI scheme?", {
    gold: 'yes',
    contains: [['in addition to', 'yes', 'Yes', '可以', '可同时', '叠加']],
    support: [
      [
        TAMIL_NADU,
        "but may be drawn in addition to the Union's production-linked incentive for advanced chemistry cells",
      ],
    ],
    why: 'an abbreviation; the same sentence forbids another scheme',
  }),
  asked('nat-tam-china-zh', 'yes-no', '泰米尔纳德邦的招商部门有专门对接中国企业的服务台吗？', {
    gold: '没有',
    contains: [['no desk for China', 'no desk', '没有', '未设', '不设']],
    support: [[TAMIL_NADU, 'there is no desk for China']],
    why: 'a Chinese question about an English page',
  }),
  asked('nat-tam-approved', 'several', 'Which battery projects has Tamil Nadu approved under the new policy so far?', {
    gold: 'Vaigai Cells, Korkai Cathode Materials and Palar Recyclers',
    contains: ['Vaigai', 'Korkai', 'Palar'],
    support: [
      [
        TAMIL_NADU,
        'of which three have been approved: Vaigai Cells at Shoolagiri in Krishnagiri district (₹6,200 crore, 12 GWh, 3,100 jobs), Korkai Cathode Materials in Thoothukudi (₹1,450 crore, 480 jobs) and Palar Recyclers at Ranipet (₹210 crore, 160 jobs)',
      ],
    ],
    why: 'a list with brackets',
  }),
  asked('nat-tam-vaigai-start', 'date', 'When will Vaigai Cells start producing in Tamil Nadu?', {
    gold: 'October 2027',
    contains: [['October 2027', '2027年10月']],
    support: [[TAMIL_NADU, 'Vaigai Cells expects to begin production in October 2027.']],
    why: 'an expectation',
  }),
  asked('nat-tam-vaigai-billion', 'other-units', 'How many billion rupees is Vaigai Cells investing in Krishnagiri?', {
    gold: '62 billion rupees (₹6,200 crore)',
    contains: [['6,200 crore', '6200 crore', '62 billion', '620亿']],
    support: [[TAMIL_NADU, 'Vaigai Cells at Shoolagiri in Krishnagiri district (₹6,200 crore, 12 GWh, 3,100 jobs)']],
    why: 'asked in billions, given in crore',
  }),
  asked('nat-tam-officer', 'who', 'Who is the nodal officer for cells and batteries in Tamil Nadu?', {
    gold: 'Ms R. Yazhini, Additional Director',
    contains: [['Yazhini']],
    support: [[TAMIL_NADU, 'Nodal officer: Ms R. Yazhini, Additional Director.']],
    why: 'a name in the contact line',
  }),
  asked('nat-tam-fee', 'value', 'What is the processing fee for a Mega project under the Tamil Nadu battery policy?', {
    gold: '₹5 lakh (500,000 rupees)',
    contains: [['5 lakh', '500,000', '50万卢比', '50万']],
    support: [[TAMIL_NADU, 'The processing fee is ₹5 lakh for Mega projects and ₹1 lakh for all others']],
    why: 'two fees, in lakh',
  }),
  asked(
    'nat-tam-closing',
    'policy',
    'What happens to the subsidy if a battery company in Tamil Nadu shuts down early?',
    {
      gold: 'it returns the subsidy with 9 per cent interest if it closes within seven years',
      contains: [['returns the subsidy', 'return', 'repay', 'paid back', '退还', '返还'], percent(9)],
      support: [
        [
          TAMIL_NADU,
          'A company that closes within seven years of the first payment returns the subsidy with interest of 9 per cent a year.',
        ],
      ],
      why: '"early" for a term of seven years',
    },
  ),
  asked('nat-tam-groundwater-zh', 'policy', '泰米尔纳德邦对新建电池厂用地下水有什么限制？', {
    gold: '新厂不得抽取地下水',
    contains: [['may not draw groundwater', 'not draw', '不得', '不能', '禁止', '不可', '不允许']],
    support: [[TAMIL_NADU, 'New plants may not draw groundwater.']],
    why: 'a Chinese question about an English page',
  }),
  asked('nat-tam-false-paid', 'false-premise', 'How much subsidy has Vaigai Cells already received from Tamil Nadu?', {
    gold: 'none: no subsidy has been paid yet',
    contains: [['No subsidy', 'no subsidy', 'not been paid', 'none', '尚未', '没有']],
    support: [[TAMIL_NADU, 'No subsidy has been paid yet.']],
    why: 'approved, not paid',
    abstained: 'either',
  }),
  asked('nat-tam-review-follow', 'follow-up', 'And how long does the review take?', {
    gold: '21 days',
    contains: [['21 days', '21天']],
    support: [[TAMIL_NADU, 'The Desk examines the application within 21 days.']],
    why: 'state and policy from the turn before',
    history: deadline,
  }),
  asked(
    'nat-tam-all-jobs',
    'arithmetic',
    'How many jobs do the three battery projects approved in Tamil Nadu add up to?',
    {
      gold: '3,740: 3,100, 480 and 160',
      contains: [
        [...count(3740), ...count(3100)],
        [...count(3740), '480'],
        [...count(3740), '160'],
      ],
      support: [
        [TAMIL_NADU, '(₹6,200 crore, 12 GWh, 3,100 jobs)'],
        [TAMIL_NADU, '(₹1,450 crore, 480 jobs)'],
        [TAMIL_NADU, '(₹210 crore, 160 jobs)'],
      ],
      why: 'a sum that is not given',
    },
  ),
  unanswerable(
    'nat-tam-u-karnataka',
    'What capital subsidy does Karnataka offer for cell plants?',
    'a neighbouring state',
  ),
  unanswerable(
    'nat-tam-u-korkai',
    'How many tonnes a year will Korkai Cathode Materials be able to make in Thoothukudi?',
    'investment and jobs, no capacity',
  ),
  unanswerable('nat-tam-u-evs-zh', '泰米尔纳德邦2024年卖出了多少辆电动车？', 'a share of production only'),
  unanswerable(
    'nat-tam-u-budget',
    'How much has Tamil Nadu set aside for its battery policy in the budget for 2026–27?',
    'the budget of the year before only',
  ),
  unanswerable(
    'nat-tam-u-why-lead',
    'Why does the Tamil Nadu battery policy leave out lead-acid batteries?',
    'the exclusion without a reason',
  ),
  unanswerable('nat-tam-u-chief', 'Who is the chief executive of Vaigai Cells?', 'the company without its people'),
  unanswerable(
    'nat-tam-u-power-price',
    'What do battery plants in Tamil Nadu pay per unit of electricity?',
    'a tax and charges that are waived, no price',
  ),
  unanswerable(
    'nat-tam-u-pending',
    'Which companies are still waiting for approval under the Tamil Nadu battery policy?',
    'how many applied, only the approved ones named',
  ),
];
