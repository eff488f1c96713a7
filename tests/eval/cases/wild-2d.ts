import { exchange } from '../../questions/case.ts';
import { percent } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const QUJING = 'qujing-lfp-resources-notice-zh';

const deadline = exchange(
  '曲靖已经开工的磷酸铁锂项目，什么时候之前要达到新通知的要求？',
  '此前已开工的项目，应于2025年6月30日前达到本通知要求。[1]',
);

/** A notice of Qujing on land, water and power, without a header. */
export const WILD_2D = [
  asked('w2-quj-pilot', 'policy', "Who is in charge of small LFP pilot lines that Qujing's notice does not cover?", {
    gold: 'the county, city or district where they are',
    contains: [['所在县', '自行管理', 'county', 'counties', 'district', 'locally', 'local government']],
    support: [[QUJING, '不足1万吨的中试线由所在县（市、区）自行管理。']],
    why: 'an exception from the scope',
  }),
  asked(
    'w2-quj-capacity',
    'several',
    'How much LFP capacity did Qujing have at the end of August 2024, and how much was being built?',
    {
      gold: '475,000 tonnes built, 210,000 under construction',
      contains: [
        ['47.5万', '475,000', '475000', '0.475 million'],
        ['21万', '210,000', '210000', '0.21 million'],
      ],
      support: [[QUJING, '截至2024年8月底，全市已建成磷酸铁锂产能47.5万吨、在建21万吨']],
      why: 'two capacities beside an output',
    },
  ),
  asked('w2-quj-where-zh', 'policy', '曲靖新上磷酸铁锂项目一般要落在哪两个片区？', {
    gold: '沾益工业园区花山片区和曲靖经开区南海子片区',
    contains: [
      ['花山', 'Huashan'],
      ['南海子', 'Nanhaizi'],
    ],
    support: [[QUJING, '新建项目原则上布局在沾益工业园区花山片区和曲靖经开区南海子片区']],
    why: 'where',
  }),
  asked('w2-quj-discount', 'policy', 'When can an LFP maker get industrial land in Qujing at a discount?', {
    gold: 'from 5 million yuan invested per mu: 70 % of the floor price',
    contains: [
      ['500万元', '5 million', '500万'],
      ['七成', '70%', '70 %', '70 percent', '70 per cent', '7折', '七折', '30%'],
    ],
    support: [[QUJING, '工业用地出让底价为每亩9.6万元，投资强度达到每亩500万元的，可按底价的七成出让。']],
    why: 'a condition beside a lower minimum',
  }),
  asked('w2-quj-hectare', 'other-units', "What is Qujing's floor price for industrial land per hectare?", {
    gold: '1.44 million yuan',
    contains: [['9.6万', '96,000', '96000', '1.44 million', '144万']],
    support: [[QUJING, '工业用地出让底价为每亩9.6万元']],
    why: 'hectares asked, mu given (15 to the hectare)',
  }),
  asked(
    'w2-quj-idle-land',
    'policy',
    'What happens in Qujing to a battery material company that leaves its plot undeveloped?',
    {
      gold: 'after one year a fee of 20 % of the land price, after two years the land is taken back',
      contains: [
        percent(20),
        ['收回', 'taken back', 'take back', 'takes back', 'reclaim', 'recover', 'repossess', 'revoke', 'withdrawn'],
      ],
      support: [[QUJING, '未动工开发满一年的，按土地出让价款的20%征缴闲置费；满两年的，无偿收回土地使用权。']],
      why: 'two steps of a penalty',
    },
  ),
  asked('w2-quj-water-2026-zh', 'policy', '2026年起曲靖每生产一吨磷酸铁锂最多能取多少水？', {
    gold: '10立方米',
    contains: [['10立方米', '10 cubic met', '10 m3', '10 m³', '10方']],
    support: [
      [
        QUJING,
        '每吨磷酸铁锂取水量不高于12立方米，每吨磷酸铁不高于38立方米；自2026年1月1日起，分别收紧至10立方米和30立方米。',
      ],
    ],
    why: '"respectively"; a limit that is tightened later',
  }),
  asked(
    'w2-quj-dry-season',
    'policy',
    'By how much can water be rationed in the dry months in Qujing, with how much warning?',
    {
      gold: 'by up to 25 % of the plan, with ten days of written notice',
      contains: [percent(25), ['10日', '10 days', 'ten days', '10天', '十天', '10-day', 'ten-day']],
      support: [
        [QUJING, '枯水期（12月至次年5月）可按计划取水量压减供水，压减幅度最高为25%，水务部门应提前10日书面告知企业。'],
      ],
      why: 'a cap and a term',
    },
  ),
  asked('w2-quj-overdraw-zh', 'policy', '企业用水比计划多出三成，在曲靖水费怎么罚？', {
    gold: '不足两成的部分按2倍、超过两成的部分按4倍征收水资源费',
    contains: [['4倍', '四倍', 'four times', '4 times', 'fourfold', 'quadruple']],
    support: [[QUJING, '超计划取水不足两成的部分，水资源费按2倍征收；超过两成的部分，按4倍征收。']],
    why: 'the excess falls into the second step',
  }),
  asked('w2-quj-green-reward', 'policy', 'What bonus does Qujing offer for using a lot of green electricity?', {
    gold: '0.03 yuan per kWh from a share of 60 %, at most 8 million yuan a year per company',
    contains: [percent(60), ['0.03元', '0.03 yuan', '3分'], ['800万', '8 million']],
    support: [[QUJING, '占比达到60%的，对其绿电每千瓦时奖补0.03元，单个企业每年最高800万元']],
    why: 'threshold, rate and cap',
  }),
  asked('w2-quj-green-payer-zh', 'who', '曲靖的绿电奖补由哪一级财政出钱？', {
    gold: '市、县两级按6∶4分担',
    contains: [['6∶4', '6:4', '6：4', '六四', '市、县两级', '市县两级']],
    support: [[QUJING, '所需资金由市、县两级按6∶4分担']],
    why: 'a share as a ratio at the end of a sentence',
  }),
  asked('w2-quj-power-excess', 'policy', 'What does Qujing do to LFP plants that use too much power per tonne?', {
    gold: 'above 4,200 kWh in two quarters running, 0.1 yuan more per kWh until they comply',
    contains: [['0.1元', '0.1 yuan', '1角']],
    support: [
      [
        QUJING,
        '每吨磷酸铁锂综合电耗不得超过4200千瓦时，连续两个季度超限的，执行惩罚性电价，每千瓦时加价0.1元，直至达标。',
      ],
    ],
    why: 'limit, condition and surcharge',
  }),
  asked('w2-quj-rationing', 'policy', 'Which companies are switched off first when power is rationed in Qujing?', {
    gold: 'class C',
    contains: [
      [
        'C类',
        'class C',
        'Class C',
        'category C',
        'Category C',
        'C-class',
        'grade C',
        'Grade C',
        'type C',
        'Type C',
        'group C',
        'Group C',
      ],
    ],
    support: [[QUJING, '有序用电启动后，A类不参与错峰，B类压减负荷三成，C类先行停产。']],
    why: 'three classes in a row',
  }),
  asked('w2-quj-appeal-zh', 'policy', '企业对曲靖的ABC分类结果不服，可以怎么办？', {
    gold: '公布后15日内申请复核',
    contains: [
      ['15日', '15天', '15 days', 'fifteen days', '十五日'],
      ['复核', 'review', 're-examin', 'reconsider'],
    ],
    support: [[QUJING, '分类结果每年4月由市工信局公布，企业有异议的，可在公布后15日内申请复核。']],
    why: 'a remedy and its term',
  }),
  asked(
    'w2-quj-procedure',
    'policy',
    'How many working days do the county and the city have to vet an LFP project in Qujing?',
    {
      gold: '7 in the county, 15 in the city',
      contains: [
        ['7个工作日', '7 working days', 'seven working days', '7 business days', '7 days', 'seven days', '7', 'seven'],
        ['15个工作日', '15 working days', 'fifteen working days', '15 business days', '15 days', '15', 'fifteen'],
      ],
      support: [
        [QUJING, '县级7个工作日内完成初审；市工信局会同自然资源和规划、水务、能源部门在15个工作日内联合审查。'],
      ],
      why: 'two steps of a procedure',
    },
  ),
  asked('w2-quj-faking', 'policy', 'A plant in Qujing fakes its water meter readings: consequences?', {
    gold: 'all rewards are clawed back, no application is accepted for three years; grave cases go to the police',
    contains: [
      ['追回', 'claw', 'recover', 'repa', 'reclaim', 'paid back', 'pay back', 'returned'],
      ['三年', '3年', 'three years', '3 years', 'three-year', '3-year'],
    ],
    support: [[QUJING, '伪造数据的，追回全部奖补，三年内不受理其任何奖补申请；情节严重的，移送公安机关。']],
    why: '"meter readings" for monitoring data',
  }),
  asked('w2-quj-validity', 'date', 'From when and for how long does the Qujing notice apply?', {
    gold: 'from 1 October 2024, for two years',
    contains: [
      ['2024年10月1日', '1 October 2024', 'October 1, 2024', '1st October 2024', '2024-10-01'],
      ['两年', '二年', '2年', 'two years', '2 years', 'two-year', '2026'],
    ],
    forbids: ['2024年9月12日', '12 September 2024', 'September 12, 2024'],
    support: [[QUJING, '本通知自2024年10月1日起施行，有效期两年。']],
    why: 'not the date of signature',
  }),
  asked('w2-quj-contact', 'who', 'Whom can a company phone about the Qujing LFP notice?', {
    gold: 'Duan Yongkang, 0874-5550132',
    contains: [['0874-5550132', '0874 5550132', '08745550132']],
    support: [
      [QUJING, '联系人：市工业和信息化局新材料科　段永康'],
      [QUJING, '电话：0874-5550132（工作日8:30至17:30）'],
    ],
    why: 'contact lines at the end',
  }),
  asked('w2-quj-extension-zh', 'follow-up', '来不及的话能宽限多久？', {
    gold: '可延期一次，最长6个月',
    contains: [['6个月', '六个月', '半年', '6 months', 'six months', 'half a year']],
    support: [[QUJING, '确有困难的，可申请延期一次，最长不超过6个月。']],
    why: 'the deadline is in the turn before',
    history: deadline,
  }),
  asked(
    'w2-quj-false-a',
    'false-premise',
    'Why does Qujing make class A companies cut their load by 30 percent when power is short?',
    {
      gold: 'it does not: class A is exempt, class B cuts by 30 %',
      contains: [
        [
          'A类不参与',
          'B类',
          'class B',
          'Class B',
          'category B',
          'Category B',
          'grade B',
          'Grade B',
          'exempt',
          'not take part',
          'not participate',
          'do not have to',
          'not required',
        ],
      ],
      support: [[QUJING, '有序用电启动后，A类不参与错峰，B类压减负荷三成，C类先行停产。']],
      why: 'the cut belongs to another class',
      abstained: 'either',
    },
  ),
  unanswerable(
    'w2-quj-u-2023-zh',
    '曲靖2023年全年生产了多少磷酸铁锂？',
    'capacity, and output of eight months of 2024',
  ),
  unanswerable(
    'w2-quj-u-five',
    'Which five companies in Qujing were found to use too much water in 2023?',
    'a count without names',
  ),
  unanswerable('w2-quj-u-yuxi-zh', '玉溪对磷酸铁锂项目的用水有什么限制？', 'another city of the province'),
  unanswerable(
    'w2-quj-u-tariff',
    'What is the ordinary electricity price per kWh for LFP plants in Qujing?',
    'a bonus and a surcharge, no price',
  ),
  unanswerable('w2-quj-u-plants-zh', '沾益花山片区现在有多少家磷酸铁锂企业？', 'a place without a count'),
  unanswerable(
    'w2-quj-u-storage-price',
    'What does it cost to rent shared storage in Qujing instead of building one?',
    'renting is allowed, without a price',
  ),
];
