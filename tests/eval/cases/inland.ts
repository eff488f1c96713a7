import { exchange } from '../../questions/case.ts';
import { asked, unanswerable } from './author.ts';

const QINGHAI = 'qinghai-salt-lake-lithium';
const DEBRECEN = 'debrecen-battery-hub';

const carbonate = exchange(
  'How much lithium carbonate did Qinghai make in 2023?',
  'The province produced 118,000 tons of lithium carbonate in 2023, all of it from brine. [1]',
);

/** Qinghai, and a city outside China; nobody has reviewed the figures of either text. */
export const INLAND = [
  asked('qh-carbonate', 'value', 'How much lithium carbonate came from Qinghai in 2023?', {
    gold: '118,000 tons',
    contains: ['118,000 tons'],
    support: [[QINGHAI, 'The province produced 118,000 tons of lithium carbonate in 2023']],
    why: '"the province" stands for its name',
  }),
  asked('qh-carbonate-zh', 'value', '青海2023年碳酸锂产量是多少万吨？', {
    gold: '11.8万吨',
    contains: ['11.8万吨'],
    support: [[QINGHAI, 'The province produced 118,000 tons of lithium carbonate in 2023']],
    why: 'asked in 万吨',
  }),
  asked('qh-golmud', 'value', 'And how much of that was made in Golmud alone?', {
    gold: '86,000 tons',
    contains: ['86,000 tons'],
    history: carbonate,
    support: [[QINGHAI, 'Golmud alone accounted for 86,000 tons in 2023.']],
    why: 'the goods stand in the turn before',
  }),
  asked('qh-golmud-zh', 'value', '格尔木2023年产了多少吨碳酸锂？', {
    gold: '8.6万吨',
    contains: ['8.6万吨'],
    support: [[QINGHAI, 'Golmud alone accounted for 86,000 tons in 2023.']],
    why: 'a name of Mongolian origin; the goods stand elsewhere',
  }),
  asked('qh-growth', 'value', "At what rate did Qinghai's lithium carbonate output grow in 2023?", {
    gold: '27 %',
    contains: ['27%'],
    support: [[QINGHAI, 'That was 27 percent more than in 2022']],
    why: '"that" stands for the output',
  }),
  asked('qh-share', 'value', "What part of China's lithium carbonate does Qinghai supply?", {
    gold: 'roughly a quarter',
    contains: [['quarter', '四分之一', '25%']],
    support: [[QINGHAI, "roughly a quarter of the nation's output"]],
    why: 'an estimate in words',
  }),
  asked('qh-cap', 'policy', 'What happens to companies in Qinghai that pump more brine than allowed?', {
    gold: 'they pay ten times the normal water fee',
    contains: [['ten times', '十倍', '10 times']],
    support: [[QINGHAI, 'whoever exceeds it pays ten times the normal water fee']],
    why: 'a penalty',
  }),
  asked('qh-cap-date', 'date', 'From which date do the brine rules of Qinghai apply?', {
    gold: 'August 1, 2024',
    contains: [['August 1, 2024', '1 August 2024', '2024年8月1日']],
    support: [[QINGHAI, 'From August 1, 2024, each licence names a yearly volume']],
    why: 'the dateline has another day',
  }),
  asked('qh-recovery', 'comparison', 'How has the recovery rate of lithium from brine in Qinghai changed since 2020?', {
    gold: 'from 45 to 72 percent',
    contains: ['45%', '72%'],
    support: [
      [QINGHAI, 'The recovery rate of lithium from brine has risen from 45 percent in 2020 to 72 percent last year.'],
    ],
    why: '"last year" is 2023',
  }),
  asked('qh-recovery-rule-zh', 'target', '青海新规要求2026年起锂的回收率至少达到多少？', {
    gold: '75%',
    contains: ['75%'],
    support: [[QINGHAI, 'The new rules require at least 75 percent from 2026 on.']],
    why: 'a requirement, not a result',
  }),
  asked('qh-water', 'value', "How much fresh water did lithium extraction take in Qinghai's salt lakes in 2023?", {
    gold: '31 million cubic metres',
    contains: [['31 million cubic met', '3100万立方米']],
    support: [
      [QINGHAI, 'Fresh water drawn for lithium extraction fell by 8 percent to 31 million cubic metres in 2023.'],
    ],
    why: 'no battery and no money',
  }),
  asked('qh-xining', 'value', 'What is the battery cell capacity of Xining and how much of it was used in 2023?', {
    gold: '46 GWh, 61 percent',
    contains: ['46 GWh', '61%'],
    support: [
      [QINGHAI, 'Factories in Xining have a capacity of 46 GWh a year, though they ran at 61 percent of it in 2023.'],
    ],
    why: 'two questions in one sentence',
  }),
  asked('qh-xining-target', 'target', 'What battery output does the capital of Qinghai hope for in 2027?', {
    gold: '60 GWh',
    contains: ['60 GWh'],
    support: [[QINGHAI, 'The provincial capital hopes to raise battery output to 60 GWh by 2027.']],
    why: 'the city is described in question and text alike',
  }),
  asked('qh-herdsmen', 'policy', 'What do herders around Qarhan get from lithium sales?', {
    gold: '3 yuan a ton',
    contains: [['3 yuan', '3元']],
    support: [
      [QINGHAI, "Herdsmen's cooperatives around the lake receive 3 yuan for every ton of lithium carbonate sold"],
    ],
    why: '"herders" for "herdsmen"',
  }),
  asked('qh-rank', 'ranking', 'Which produced more lithium carbonate in 2023: Golmud or Yichun?', {
    gold: 'only Golmud’s 86,000 tons are given',
    contains: ['86,000 tons'],
    support: [[QINGHAI, 'Golmud alone accounted for 86,000 tons in 2023.']],
    why: 'Yichun is not told of in these texts',
    abstained: 'either',
  }),
  unanswerable('qh-2030', 'What is the lithium carbonate output goal of Qinghai for 2030?', 'no goal is given'),
  unanswerable('qh-tibet', 'How much lithium carbonate did Tibet produce in 2023?', 'the neighbour of Qinghai'),
  unanswerable('qh-price-zh', '青海碳酸锂2023年均价是多少？', 'no price is given'),
  unanswerable('qh-hydroxide', 'How much lithium hydroxide does Qinghai produce?', 'a near twin of the carbonate'),
  asked('qh-repeal', 'false-premise', 'Why did Qinghai repeal its cap on brine?', {
    gold: 'it put the cap in force',
    contains: [['in force', 'From August 1, 2024', '生效']],
    support: [
      [
        'qinghai-salt-lake-lithium',
        'Qinghai Province has put rules in force that cap how much brine companies may pump',
      ],
    ],
    why: 'it put it in force',
    abstained: 'either',
  }),
  asked('db-cost-zh', 'value', '宁德时代在匈牙利德布勒森的工厂投资多少？', {
    gold: '73.4亿欧元',
    contains: ['73.4亿欧元'],
    support: [[DEBRECEN, 'for which it has budgeted 7.34 billion euros']],
    why: 'a Chinese question of an English text about Hungary',
  }),
  asked('db-capacity', 'value', "What is the full design capacity of CATL's Debrecen factory?", {
    gold: '100 GWh a year',
    contains: ['100 GWh'],
    support: [[DEBRECEN, 'The factory is designed for 100 GWh a year.']],
    why: 'the first phase has less',
  }),
  asked('db-phase', 'target', 'When does the first phase in Debrecen start and how many jobs will it bring?', {
    gold: '2025, 3,000 jobs',
    contains: ['2025', ['3,000', '3000']],
    support: [[DEBRECEN, 'Its first phase, 40 GWh, is due to start in 2025 and will create 3,000 jobs']],
    why: 'two things asked at once',
  }),
  asked('db-support', 'policy', 'How does the Hungarian government support the Debrecen project?', {
    gold: '320 million euros for roads, water and power lines',
    contains: ['320 million euros'],
    support: [
      [DEBRECEN, "Hungary's government supports the project with 320 million euros for roads, water and power lines."],
    ],
    why: 'a country as actor',
  }),
  asked('db-water', 'policy', 'What did the Debrecen city council decide about industrial water?', {
    gold: '70 percent must be treated waste water',
    contains: ['70%'],
    support: [[DEBRECEN, 'the city council decided that 70 percent of industrial water must be treated waste water']],
    why: 'a decision of a city outside China',
  }),
  asked('db-bmw', 'value', 'How many electric cars a year will BMW build in Debrecen?', {
    gold: '150,000',
    contains: ['150,000'],
    support: [[DEBRECEN, 'will build 150,000 electric cars a year']],
    why: 'a company that the glossary lacks',
  }),
  asked('db-hungary', 'value', 'How many GWh of cells did Hungary produce in 2023?', {
    gold: '62 GWh',
    contains: ['62 GWh'],
    support: [[DEBRECEN, 'In 2023 the country made 62 GWh of battery cells']],
    why: '"the country" stands for its name',
  }),
  asked('db-rank', 'ranking', 'Which EU country made more battery cells than Hungary in 2023?', {
    gold: 'Poland',
    contains: [['Poland', '波兰']],
    support: [[DEBRECEN, 'more than any other member of the European Union except Poland']],
    why: 'an exception names the answer',
  }),
  asked('db-strategy-zh', 'policy', '匈牙利的电池战略想达到什么目的？', {
    gold: '到2030年覆盖从材料到回收的全产业链',
    contains: ['2030'],
    support: [[DEBRECEN, 'it wants Hungary to cover the whole chain from materials to recycling by 2030']],
    why: 'the sentence before says what it does not have',
  }),
  asked('db-target', 'false-premise', "What is Hungary's battery target in gigawatt-hours for 2030?", {
    gold: 'the strategy has no target in gigawatt-hours',
    contains: [['no target', '没有']],
    forbids: ['target of 100 GWh', 'target of 62 GWh'],
    support: [[DEBRECEN, "The government's battery strategy, adopted in 2022, has no target in gigawatt-hours"]],
    why: 'the source denies what the question supposes',
    abstained: 'either',
  }),
  unanswerable('db-poland', "What was Poland's cell output in 2023?", 'a country named only in comparison'),
  unanswerable('db-szeged', 'How much does BYD invest in Szeged?', 'another city of Hungary'),
  unanswerable('db-yuan', 'What was the yuan to euro rate behind the Debrecen budget?', 'no rate of exchange is given'),
  unanswerable('db-indonesia-zh', '印度尼西亚的镍矿出口禁令什么时候生效？', 'a country that no text tells of'),
];
