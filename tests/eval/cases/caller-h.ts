import { exchange } from '../../questions/case.ts';
import { count, EXPECTED, percent, TARGET, tonnes, yuan } from '../../questions/forms.ts';
import { asked, unanswerable } from './author.ts';

const JIANGXI = 'jiangxi-lithium-cities';
const MIIT = 'miit-lithium-battery-guideline';
const NANCHANG = 'nanchang-energy-storage';
const YIBIN = 'yibin-power-battery-capital';
const YUNNAN = 'yunnan-battery-action-plan';

const recycler = exchange(
  'What does Ganzhou Haohai do?',
  'It specialises in recycling waste lithium batteries and other lithium-containing materials. [1]',
);
const shipped = exchange(
  'how many batteries did China ship in May',
  'In May, China exported 320 million lithium-ion batteries. [1]',
);

/** A wire reporter who has ten minutes to file. */
export const CALLER_H = [
  asked('kH-yichun-carbonate', 'value', 'yichun lithium carbonate, how much do they make a year?', {
    gold: 'over 140,000 metric tons last year (2022)',
    contains: [tonnes(140_000)],
    support: [[JIANGXI, 'Last year, Yichun produced over 140,000 metric tons of lithium carbonate']],
    why: 'no year asked; "make" for "produced"',
  }),
  asked('kH-yichun-slice', 'value', "What slice of China's lithium carbonate comes out of Yichun?", {
    gold: 'about one-third',
    contains: [['one-third', 'one third', 'a third', '1/3', '三分之一']],
    support: [[JIANGXI, 'accounting for about one-third of the country']],
    why: 'a share written in words, asked as a "slice"',
  }),
  asked('kH-yichun-jump', 'comparison', "Yichun's battery money 2020 vs 2022?", {
    gold: 'from less than 20 billion yuan to 111.7 billion, fivefold',
    contains: [yuan(20), yuan(111.7)],
    support: [[JIANGXI, 'from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022']],
    why: '"money" for revenues; two years in keywords',
  }),
  asked('kH-yichun-plans', 'policy', 'besides wooing big battery makers, what else does Yichun say it will push?', {
    gold: 'research institutions by leading firms, green development of lithium, battery recycling, use of lithium slag',
    contains: [['research and development institutions', 'R&D'], 'recycling', 'slag'],
    support: [[JIANGXI, 'recycling of used lithium batteries, and lithium slag utilization']],
    why: 'a list of plans without a figure',
  }),
  asked('kH-ganzhou-types', 'several', 'What kinds of batteries is Ganzhou betting on?', {
    gold: 'steel shell lithium batteries and pouch-cell batteries',
    contains: ['steel shell', 'pouch'],
    support: [[JIANGXI, 'steel shell lithium batteries, pouch-cell batteries']],
    why: '"betting on" for "focus"',
  }),
  asked('kH-ganzhou-perks', 'policy', 'does Ganzhou offer any perks for new energy? what', {
    gold: 'innovation incentives, favourable policies for digital infrastructure and to attract talent',
    contains: ['incentives', 'talent'],
    support: [[JIANGXI, 'has introduced innovation incentives and favorable policies for digital infrastructure']],
    why: '"perks" for incentives and policies',
  }),
  asked('kH-haohai-voice', 'follow-up', 'Did anybody from the firm talk? need a name', {
    gold: 'Liao Longjiang, an executive',
    contains: ['Liao Longjiang'],
    forbids: ['Chen Fangping'],
    history: recycler,
    support: [[JIANGXI, 'said Liao Longjiang, an executive at the company']],
    why: 'a speaker asked for through the firm of the turn before; a deputy mayor speaks next',
  }),
  asked('kH-longnan-cluster', 'target', 'How big a cluster does Longnan want, and who said so?', {
    gold: '100 billion yuan; Long Haibin, deputy mayor',
    contains: [yuan(100), 'Long Haibin'],
    support: [[JIANGXI, 'is striving to build a 100 billion yuan lithium battery industry cluster, said Long Haibin']],
    why: 'the goal and its speaker in one breath',
  }),
  asked('kH-xinyu-buyers', 'several', 'which countries buy Xinyu lithium stuff', {
    gold: 'the United States, Japan, South Korea and some European countries',
    contains: [['United States', 'U.S.', '美国'], 'Japan', 'South Korea', 'European'],
    support: [
      [JIANGXI, 'products being exported to the United States, Japan, South Korea and some European countries'],
    ],
    why: 'asked from the side of the buyers',
  }),
  asked('kH-xinyu-rest', 'arithmetic', "What percent of Xinyu's exports was NOT lithium batteries in H1?", {
    gold: '15.6 percent',
    contains: [percent(15.6)],
    support: [[JIANGXI, 'accounting for 84.4 percent of the city']],
    why: 'the rest to a hundred',
  }),
  asked('kH-xinyu-crown', 'yes-no', 'Is Xinyu really number one for lithium hydroxide exports in China? says who', {
    gold: 'yes, according to the local government',
    contains: [['top lithium hydroxide exporting city', 'largest lithium hydroxide export'], 'local government'],
    support: [
      [JIANGXI, 'making it the top lithium hydroxide exporting city in the country, the local government said'],
    ],
    why: 'a rank with its source; the largest production base stands nearby',
  }),
  asked('kH-ganfeng-capacity', 'typo', 'Ganfng Lithium hydroxide capacity per yr?', {
    gold: '81,000 tons',
    contains: [tonnes(81_000)],
    support: [[JIANGXI, 'annual production capacity of 81,000 tons of lithium hydroxide']],
    why: 'the name misspelt',
  }),
  asked('kH-customs-batch', 'policy', 'Xinyu customs changed how it checks goods. How does it work now, one line pls', {
    gold: 'goods of the same packaging, variety, composition and content are one batch, inspected once',
    contains: [['one inspection batch', 'same packaging']],
    support: [
      [JIANGXI, 'treats goods with the same packaging, variety, composition and content as one inspection batch'],
    ],
    why: 'the working of a mechanism; its effects stand near',
  }),
  asked('kH-customs-gain', 'several', 'How much paperwork and how many days do Xinyu exporters save now?', {
    gold: 'about 30 percent less declaration work, about three days per order',
    contains: [percent(30), ['three days', '3 days']],
    support: [
      [JIANGXI, 'reduced their declaration workload by about 30 percent, and each export order can be delivered about'],
    ],
    why: '"paperwork" for declaration workload; two answers',
  }),
  asked('kH-fuzhou-jobs', 'value', 'Jobs at the Fuzhou EV park?', {
    gold: 'potentially 40,000 once completed',
    contains: [count(40_000)],
    caveats: [[...EXPECTED, 'once completed']],
    support: [[JIANGXI, 'annual revenue of 40 billion yuan and provide employment to 40,000 individuals']],
    why: 'a potential asked for as a fact; 40 billion stands beside it',
  }),
  asked('kH-fuzhou-phase', 'yes-no', 'Is phase two in Fuzhou up and running yet?', {
    gold: 'no, it is under construction; the first phase is operational',
    contains: ['under construction'],
    support: [[JIANGXI, 'while the second phase is under construction']],
    why: 'the city is not named in the sentence',
  }),
  asked('kH-fuzhou-millions', 'other-units', "Fuzhou NEV park last year's revenue, in millions of yuan", {
    gold: '24,220 million yuan',
    contains: [['24,220 million', '24220 million']],
    forbids: ['40 billion', '40,000 million'],
    support: [[JIANGXI, 'generated a total revenue of 24.22 billion yuan']],
    why: 'billions asked for in millions; a potential of 40 billion stands before',
  }),
  asked('kH-rules-start', 'date', 'When do the new industry ministry battery rules kick in?', {
    gold: 'from Thursday (20 June 2024)',
    contains: [['Thursday', 'June 20', '20 June', '2024-06-20']],
    support: [[MIIT, 'issued following a proposal in May and effective from Thursday']],
    why: 'a weekday for a date; unveiled a day before; the ministry not by its letters',
  }),
  asked('kH-rules-farmland', 'policy', 'I hear battery plants on farmland are in trouble. What are they told to do?', {
    gold: 'to close or curb such projects',
    contains: [['close or curb', 'closed or curbed']],
    support: [[MIIT, 'being urged to close or curb projects built on farmland or in ecological zones']],
    why: 'a reason in front; "they" in the text',
  }),
  asked('kH-rules-adding', 'policy', 'MIIT on makers who just keep adding capacity??', {
    gold: 'they are to reduce projects that purely expand production capacity',
    contains: ['reduce', ['expand', 'expansion']],
    support: [[MIIT, 'guide lithium battery makers to reduce manufacturing projects that']],
    why: 'keywords; "just" for "purely"',
  }),
  asked('kH-rules-ills', 'several', "what's ailing the battery trade, going by the insiders?", {
    gold: 'a capacity glut and a slowdown in innovation',
    contains: ['glut', 'slowdown in innovation'],
    support: [[MIIT, 'such as a capacity glut and slowdown in innovation, faced by the industry']],
    why: '"ailing" for issues',
  }),
  asked('kH-new-three', 'several', 'what are the "new three"', {
    gold: 'NEVs, photovoltaic products and lithium-ion batteries',
    contains: [['NEV', 'new energy vehicle'], 'photovoltaic', 'lithium-ion'],
    support: [[MIIT, 'Along with NEVs and photovoltaic products, lithium-ion batteries from China']],
    why: 'a definition told backwards',
  }),
  asked('kH-cheaper-why', 'policy', 'Why have batteries got cheaper lately?', {
    gold: 'because of much new production capacity',
    contains: ['production capacity'],
    support: [[MIIT, 'quantities of production capacity recently has resulted in the prices of lithium-ion batteries']],
    why: 'a cause; nothing names the paper',
  }),
  asked('kH-may-earnings', 'follow-up', 'so they earned more too?', {
    gold: 'no, the value fell 16.1 percent to 4.64 billion dollars',
    contains: [percent(16.1)],
    forbids: ['17.4'],
    history: shipped,
    support: [[MIIT, 'while the value slumped by 16.1 percent to $4.64 billion']],
    why: 'elliptic; the five months stand beside',
  }),
  asked('kH-may-apiece', 'arithmetic', 'What did one exported battery fetch on average in May? $', {
    gold: '14.5 dollars',
    contains: ['14.5'],
    support: [[MIIT, 'In May, China exported 320 million lithium-ion batteries']],
    why: 'value by number',
  }),
  asked('kH-cui-abroad', 'policy', "What's Cui Dongshu's advice for staying safe from sanctions abroad", {
    gold: 'accelerating technology upgrades',
    contains: [['technology upgrades', 'upgrading technology']],
    support: [[MIIT, 'avoid risks such as sanctions, accelerating technology upgrades is essential']],
    why: 'one of four remarks of the same man',
  }),
  asked('kH-west-wean', 'yes-no', 'Has the West managed to wean itself off Chinese batteries?', {
    gold: 'no, many Western countries have tried and failed',
    contains: ['failed'],
    support: [[MIIT, 'have tried to reduce their reliance on Chinese batteries but have failed']],
    why: '"wean off" for "reduce their reliance"',
  }),
  asked('kH-nanchang-size', 'value', 'How big is energy storage in Nanchang, in yuan?', {
    gold: 'expected to exceed 20 billion yuan a year',
    contains: [yuan(20)],
    caveats: [EXPECTED],
    support: [[NANCHANG, 'the annual industrial scale is expected to exceed 20 billion yuan']],
    why: 'an expectation asked for as a fact',
  }),
  asked('kH-nanchang-settlers', 'several', 'names of firms that set up shop in Nanchang for storage?', {
    gold: 'Sunwoda Power Battery, Veco Sodium-ion Battery, Hangzhou Electric Copper Foil and others',
    contains: ['Sunwoda', 'Veco', 'Hangzhou Electric'],
    support: [[NANCHANG, 'such as Sunwoda Power Battery, Veco Sodium-ion Battery']],
    why: '"set up shop" for "settle"; a list',
  }),
  asked('kH-nanchang-sodium', 'policy', "what's wrong with sodium batteries that Nanchang wants fixed", {
    gold: 'short life and fast discharge (and energy density)',
    contains: ['short life', 'fast discharge'],
    support: [[NANCHANG, 'solve technical problems such as short life and fast discharge']],
    why: 'problems out of a long list of aims',
  }),
  asked('kH-nanchang-materials', 'policy', 'Where in Nanchng will the electrolyte and diaphragm people go?', {
    gold: 'Anyi County, Xiaolan Economic Development Area and Jinxian County',
    contains: ['Anyi', 'Xiaolan', 'Jinxian'],
    support: [[NANCHANG, 'Focusing on Anyi County, Xiaolan Economic Development Area and Jinxian County']],
    why: 'one of three areas in one long sentence; the city misspelt',
  }),
  asked('kH-nanchang-mayor', 'who', "nanchang mayor's name, quick", {
    gold: 'Wan Guangming',
    contains: ['Wan Guangming'],
    support: [[NANCHANG, 'Nanchang Mayor Wan Guangming introduced']],
    why: 'terse; a deputy mayor of another place stands elsewhere',
  }),
  asked('kH-yibin-medal', 'who', 'Who handed Yibin the battery capital title and on what day?', {
    gold: 'the China National Light Industry Council and the China Battery Industry Association, on June 9',
    contains: [['June 9', '9 June', '6月9日'], 'Light Industry Council', 'Battery Industry Association'],
    support: [
      [YIBIN, 'with the China National Light Industry Council and the China Battery Industry Association jointly'],
    ],
    why: 'two bodies and a day',
  }),
  asked('kH-yibin-spark', 'who', 'Which company kicked off the boom in Yi Bin, and what year?', {
    gold: 'CATL, in 2019',
    contains: ['CATL', '2019'],
    support: [[YIBIN, 'with the introduction of CATL in 2019']],
    why: 'the name in two words; "kicked off" for "introduction"',
  }),
  asked('kH-yibin-before', 'value', 'What was Yibin known for before all this battery business?', {
    gold: 'liquor',
    contains: [['liquor', '酒']],
    support: [[YIBIN, 'Yibin was known as China’s Liquor Capital']],
    why: 'no figure; the words of the title are near',
  }),
  asked('kH-yibin-patents', 'arithmetic', 'Yibin invention patents: how many more in 2022 than in 2021?', {
    gold: '107 more, 275 against 168',
    contains: ['107'],
    support: [
      [YIBIN, 'In 2022, Yibin obtained 275 authorized invention patents'],
      [YIBIN, 'in 2021, the above three categories of data are 168 pieces'],
    ],
    why: 'the earlier figure stands as one of "three categories"',
  }),
  asked('kH-yibin-hitech', 'comparison', 'high-tech firms Yibin 2020 and 2022', {
    gold: '150 and 306',
    contains: ['150', '306'],
    support: [
      [YIBIN, '150 high-tech enterprises'],
      [YIBIN, '306 high-tech enterprises'],
    ],
    why: 'three years, given in two paragraphs',
  }),
  asked('kH-yibin-research', 'value', 'Jing Maoming says how many patents came out of those 20-odd Yibin projects?', {
    gold: '77',
    contains: ['77'],
    forbids: ['275'],
    support: [[YIBIN, 'and obtained 77 authorized patents']],
    why: 'the invention patents of the city are the trap',
  }),
  asked('kH-yibin-plugs', 'several', 'How many charging points in Yibin, and how far to the next one downtown?', {
    gold: 'more than 9,000; a radius of less than 2 km',
    contains: [count(9000), ['2 km', '2km', '2公里']],
    support: [[YIBIN, 'more than 9,000 charging interfaces have been built in Yibin']],
    why: '"points" for interfaces, "downtown" for the central city',
  }),
  asked('kH-yibin-experts', 'policy', 'What did the experts like about Yibin', {
    gold: 'clustering, a complete chain, a clear path, strong policies and momentum',
    contains: ['clustering', 'complete industry chain'],
    support: [[YIBIN, 'Yibin has obvious advantages in power battery industry clustering, a complete industry chain']],
    why: 'an opinion without a figure',
  }),
  asked('kH-yunnan-2023', 'value', "What's Yunnan's battery output for 2023?", {
    gold: 'a target of 50 billion yuan',
    contains: [yuan(50)],
    caveats: [TARGET],
    support: [[YUNNAN, 'By 2023, it will achieve an output value of 50 billion yuan']],
    why: 'a goal asked for as a result',
  }),
  asked('kH-yunnan-cities', 'several', 'which cities does Yunnan back for batteries', {
    gold: 'Kunming, Yuxi and Qujing',
    contains: ['Kunming', 'Yuxi', 'Qujing'],
    support: [[YUNNAN, 'the key support in kunming yuxi city (district) in yunnan, qujing city']],
    why: 'the translation garbles the names',
  }),
  asked('kH-yunnan-second-life', 'policy', 'Where will Yunnan try out reusing old batteries?', {
    gold: 'low-speed electric vehicles, 5G base stations, data centre power supplies',
    contains: ['low-speed', '5G', 'data cent'],
    support: [
      [YUNNAN, 'pilot recycling and utilization of low-speed electric vehicles, 5G base stations, data center'],
    ],
    why: '"try out" for pilot, "reusing" for cascade utilisation',
  }),
  asked('kH-yunnan-green', 'yes-no', 'Does the Yunnan plan care about nature at all?', {
    gold: 'yes: it stresses observing the ecological red line and protecting the environment',
    contains: [['ecological red line', 'ecological environment']],
    support: [[YUNNAN, 'the importance of strictly observing the ecological red line']],
    why: '"nature" for ecology',
  }),
  asked('kH-yichun-or-yibin', 'comparison', "2022: who's bigger in batteries, Yichun or Yibin? need both numbers", {
    gold: 'Yichun, 111.7 billion yuan of revenue against 88.9 billion yuan of output value',
    contains: [yuan(111.7), yuan(88.9)],
    support: [
      [JIANGXI, 'from less than 20 billion yuan in 2020 to 111.7 billion yuan in 2022'],
      [YIBIN, 'the total output value of Yibin’s power battery industry reached 88.9 billion yuan'],
    ],
    why: 'two documents, two measures',
  }),
  unanswerable('kH-yichun-2023', 'yichun lithium carbonate tonnage for 2023?', 'only 2022 is given'),
  unanswerable(
    'kH-nanchang-2022',
    'What did Nanchang storage makers take in all told in 2022?',
    'only an expected annual scale is given',
  ),
  unanswerable(
    'kH-catl-yichun-spend',
    'How much is CATL putting into Yichun?',
    'the company and the city are named together, without a sum',
  ),
  unanswerable('kH-yibin-made-it', 'Did Yibin make its 2023 revenue goal in the end?', 'a goal without a result'),
  unanswerable('kH-ganfeng-revenue', "Ganfeng Lithium's 2022 revenue", 'capacity and share only; revenue is of others'),
  unanswerable('kH-yunnan-real-2024', 'What did Yunnan actually produce in 2024, in GWh?', 'a goal without a result'),
  unanswerable('kH-yibin-mayor', "Who's the mayor of Yibin?", 'the mayor of Nanchang is named'),
  unanswerable('kH-june-exports', 'China battery exports june 2024', 'May and January to May are given'),
  unanswerable(
    'kH-top-buyer',
    'Which country buys the most Chinese lithium batteries?',
    'markets are named for one city, without an order',
  ),
  unanswerable(
    'kH-longnan-jobs',
    'how many people will work in the Longnan cluster',
    'jobs are given for the park in Fuzhou',
  ),
  unanswerable(
    'kH-rules-fine',
    "What's the fine if a battery maker ignores the new MIIT guideline?",
    'no penalty is told',
  ),
  unanswerable('kH-ganzhou-firms', 'How many lithium battery firms in Ganzhou?', 'the number given is that of Xinyu'),
  unanswerable('kH-chengdu-plugs', 'charging points in Chengdu?', 'the number given is that of Yibin'),
  unanswerable(
    'kH-fuzhou-finish',
    'When will the second phase of the Fuzhou park be done?',
    'under construction, without a date',
  ),
  unanswerable('kH-sunwoda-cost', 'What does the Sunwoda plant in Nanchang cost?', 'the firm is named, without a sum'),
];
