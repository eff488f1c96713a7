import { exchange } from '../../questions/case.ts';
import { TARGET } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const JIANGSU = 'suzhou-jiangsu-solid-state';
const ANHUI = 'suzhou-anhui-recycling';

const recycled = exchange(
  'How much did recyclers in Suzhou, Anhui dismantle in 2023?',
  'Together they took apart 64,000 tons of spent batteries in 2023, up from 38,000 tons in 2022. [1]',
);

/** Two cities that are spelt alike: 苏州 in Jiangsu and 宿州 in Anhui. */
export const SUZHOU = [
  asked('sz-capacity', 'target', 'What solid-state battery capacity does Suzhou want by 2027?', {
    gold: '15 GWh',
    contains: ['15 GWh'],
    caveats: [TARGET],
    support: [[JIANGSU, 'By 2027 the city wants to have a production capacity of 15 GWh of solid-state batteries']],
    why: 'the name alone leaves the city open; the subject settles it',
  }),
  asked('sz-companies', 'target', 'How many solid-state battery firms is Suzhou, Jiangsu aiming for?', {
    gold: '100',
    contains: ['100'],
    caveats: [TARGET],
    support: [[JIANGSU, 'to gather 100 companies of the trade']],
    why: 'the second aim of the sentence',
  }),
  asked('sz-output-zh', 'target', '苏州2027年固态电池产值目标是多少？', {
    gold: '200亿元以上',
    contains: ['200亿元'],
    caveats: [TARGET],
    support: [[JIANGSU, 'Output value is to exceed 20 billion yuan in the same year.']],
    why: '"the same year" points to the sentence before',
  }),
  asked('sz-pilot', 'value', 'How big is the existing pilot line for solid-state cells in Kunshan?', {
    gold: '0.3 GWh',
    contains: ['0.3 GWh'],
    support: [[JIANGSU, 'a pilot line with a capacity of 0.3 GWh, run by Qingtao Energy in Kunshan']],
    why: 'a county-level city within Suzhou',
  }),
  asked('sz-pilot-mwh', 'other-units', 'What is the capacity of the Kunshan pilot line in megawatt-hours?', {
    gold: '300 MWh',
    contains: [['300 MWh', '300 megawatt-hours', '0.3 GWh']],
    support: [[JIANGSU, 'a pilot line with a capacity of 0.3 GWh, run by Qingtao Energy in Kunshan']],
    why: 'a smaller unit, written out',
  }),
  asked('sz-pilot-owner-zh', 'who', '昆山的固态电池中试线由哪家公司运营？', {
    gold: '清陶能源',
    contains: [['Qingtao', '清陶']],
    support: [[JIANGSU, 'run by Qingtao Energy in Kunshan']],
    why: 'a company that the glossary lacks',
  }),
  asked('sz-places', 'policy', 'Which places in Suzhou are named for solid-state battery equipment and for cells?', {
    gold: 'Kunshan for equipment, Changshu for cells and packs',
    contains: [
      ['Kunshan', '昆山'],
      ['Changshu', '常熟'],
    ],
    support: [
      [JIANGSU, 'Suzhou Industrial Park for materials, Kunshan for equipment and Changshu for cells and packs'],
    ],
    why: 'two of three',
  }),
  asked('sz-standard', 'policy', 'What does Suzhou in Jiangsu pay a company that leads a national standard?', {
    gold: '500,000 yuan',
    contains: ['500,000 yuan'],
    support: [[JIANGSU, 'For each national standard that a local company leads, the city pays 500,000 yuan.']],
    why: 'a grant of half a million; Fuzhou pays as much for something else',
  }),
  asked('sz-insurance', 'value', 'What share of the insurance premium for first deliveries does Suzhou cover?', {
    gold: '50 %',
    contains: ['50%'],
    support: [
      [JIANGSU, 'Insurance against the failure of first deliveries is subsidised at 50 percent of the premium.'],
    ],
    why: 'there is a measure and no row of figures for it',
  }),
  asked('sz-doubt', 'policy', 'What do analysts think about the time line of the Suzhou solid-state plan?', {
    gold: 'they doubt it; no mass production before 2030',
    contains: [['2030', 'doubt']],
    support: [[JIANGSU, 'who does not expect mass production before 2030']],
    why: 'somebody’s opinion, with a negation',
  }),
  asked('sz-published', 'date', 'When did Suzhou release its solid-state battery action plan?', {
    gold: '2 September 2024, a Monday',
    contains: [['2 September 2024', 'September 2, 2024', '2024-09-02', 'Monday']],
    support: [[JIANGSU, 'on Monday published an action plan for solid-state batteries that runs from 2024 to 2027']],
    why: 'only a weekday is printed',
  }),
  asked('ah-tons', 'value', 'How many tons of spent batteries were taken apart in Suzhou, Anhui in 2023?', {
    gold: '64,000 tons',
    contains: ['64,000 tons'],
    support: [[ANHUI, 'Together they took apart 64,000 tons of spent batteries in 2023']],
    why: 'the province tells which Suzhou; nobody has reviewed the figures',
  }),
  asked('ah-tons-zh', 'value', '宿州2023年拆解了多少吨废旧电池？', {
    gold: '6.4万吨',
    contains: ['6.4万吨'],
    support: [[ANHUI, 'Together they took apart 64,000 tons of spent batteries in 2023']],
    why: 'the Chinese name is not ambiguous',
  }),
  asked('ah-growth', 'comparison', 'Compare the amount of batteries dismantled in Suzhou (Anhui) in 2022 and 2023.', {
    gold: '38,000 and 64,000 tons',
    contains: ['38,000 tons', '64,000 tons'],
    support: [[ANHUI, 'Together they took apart 64,000 tons of spent batteries in 2023, up from 38,000 tons in 2022.']],
    why: 'brackets instead of a comma',
  }),
  asked('ah-rate', 'value', 'What lithium recovery rate do the recyclers in Suzhou, Anhui report?', {
    gold: '91 %',
    contains: ['91%'],
    support: [[ANHUI, 'Lithium is recovered at a rate of 91 percent and nickel at 98.5 percent']],
    why: 'two metals',
  }),
  asked('ah-nickel-zh', 'value', '宿州企业镍的回收率是多少？', {
    gold: '98.5%',
    contains: ['98.5%'],
    support: [[ANHUI, 'Lithium is recovered at a rate of 91 percent and nickel at 98.5 percent']],
    why: 'the second metal',
  }),
  asked('ah-plan', 'target', 'What recycling capacity is foreseen in Suzhou, Anhui by 2026?', {
    gold: '200,000 tons a year',
    contains: ['200,000 tons'],
    support: [[ANHUI, "The city's plan for circular industry foresees a capacity of 200,000 tons a year by 2026."]],
    why: 'a plan in a text without reviewed figures',
  }),
  asked('ah-xiao', 'target', 'How much of it is to come from Xiao County in Anhui?', {
    gold: '120,000 tons',
    contains: ['120,000 tons'],
    history: exchange(
      'What recycling capacity is foreseen in Suzhou, Anhui by 2026?',
      "The city's plan for circular industry foresees a capacity of 200,000 tons a year by 2026. [1]",
    ),
    support: [[ANHUI, 'Of this, Xiao County is to provide 120,000 tons and Lingbi County the rest.']],
    why: 'a county whose name is a surname',
  }),
  asked('ah-fire', 'date', 'When did the warehouse fire in Yongqiao District happen?', {
    gold: 'August 2022',
    contains: [['August 2022', '2022年8月']],
    support: [[ANHUI, 'a fire in Yongqiao District in August 2022 destroyed a warehouse']],
    why: 'an event in a subordinate clause',
  }),
  asked('ah-fire-damage', 'value', 'What damage did the Yongqiao fire cause?', {
    gold: '17 million yuan',
    contains: ['17 million yuan'],
    support: [[ANHUI, 'the damage came to 17 million yuan']],
    why: 'no policy and no indicator',
  }),
  asked('ah-vat', 'policy', 'Do recyclers in Suzhou, Anhui get a tax refund?', {
    gold: '30 % of the value-added tax',
    contains: ['30%'],
    forbids: ['tax refund of 50'],
    support: [[ANHUI, 'Recyclers get back 30 percent of the value-added tax they pay.']],
    why: 'what officials would like stands beside what is',
  }),
  asked('ah-follow-2022', 'follow-up', 'And the year before that?', {
    gold: '38,000 tons',
    contains: ['38,000 tons'],
    history: recycled,
    support: [[ANHUI, 'up from 38,000 tons in 2022']],
    why: 'a relative year after an answer in words',
  }),
  asked('sz-typo', 'typo', 'solid state batery capactiy target Suzhuo 2027', {
    gold: '15 GWh',
    contains: ['15 GWh'],
    support: [[JIANGSU, 'By 2027 the city wants to have a production capacity of 15 GWh of solid-state batteries']],
    why: 'three typos, no grammar',
  }),
  unanswerable(
    'sz-2030',
    'What solid-state capacity does Suzhou, Jiangsu plan for 2030?',
    '2030 is only an analyst’s doubt',
  ),
  unanswerable(
    'sz-recycling',
    'How many tons of batteries were recycled in Suzhou, Jiangsu in 2023?',
    'that is the other Suzhou',
    {
      forbids: ['Suzhou, Jiangsu was 64,000'],
    },
  ),
  unanswerable('ah-solid-zh', '宿州2027年固态电池产能目标是多少？', 'that is the other Suzhou'),
  unanswerable('sz-cost', 'How much does Qingtao Energy invest in Kunshan?', 'no amount is given'),
  unanswerable('ah-cobalt', 'At what rate is cobalt recovered in Suzhou, Anhui?', 'a metal that the text lacks'),
  asked('ah-deaths-zh', 'false-premise', '宿州埇桥区仓库火灾造成几人死亡？', {
    gold: '无人受伤',
    contains: [['Nobody was hurt', '无人']],
    support: [['suzhou-anhui-recycling', 'Nobody was hurt']],
    why: 'nobody was hurt',
    abstained: 'either',
  }),
];
