import type { QuestionCase } from './case.ts';
import { TARGET, yuan } from './forms.ts';

/** A question that the sources cannot answer: saying so is the whole of a right answer. */
function unanswerable(id: string, question: string, why: string): QuestionCase {
  return { id, question, language: 'en', category: 'unanswerable', expect: { abstained: true }, why };
}

function falsePremise(id: string, question: string, why: string): QuestionCase {
  return { id, question, language: 'en', category: 'false-premise', expect: { abstained: true }, why };
}

export const NOT_IN_THE_CORPUS: readonly QuestionCase[] = [
  unanswerable('no-hefei', 'What was the output value of the power battery industry in Hefei in 2022?', 'place'),
  unanswerable('no-shenzhen', 'Which subsidies does Shenzhen pay to battery makers?', 'place and indicator'),
  unanswerable('no-changzhou', "What is Changzhou's power battery output?", 'place'),
  unanswerable(
    'no-yichun-heilongjiang',
    'How much lithium carbonate did Yichun in Heilongjiang produce?',
    'another place of the same name',
  ),
  unanswerable(
    'no-fuzhou-fujian',
    'What revenue did the NEV park in Fuzhou, Fujian generate in 2022?',
    'another place of the same name',
  ),
  unanswerable(
    'no-longnan-gansu',
    'How big is the lithium battery cluster planned in Longnan, Gansu?',
    'another place of the same name',
  ),
  unanswerable('no-yichang', 'What was the revenue of the lithium battery industry in Yichang in 2022?', 'not Yichun'),
  unanswerable('no-chengdu', 'How many charging interfaces are there in Chengdu?', 'in Sichuan, and yet not Yibin'),
  unanswerable('no-jinhua', 'What is the battery output of Jinhua?', 'named only in the caption of a photo'),
  unanswerable('no-germany', 'How many power batteries did Germany export in May 2024?', 'a country beside China'),
  unanswerable('no-yibin-2019', "What was Yibin's power battery output value in 2019?", 'period'),
  unanswerable('no-yibin-2024', "What was the output value of Yibin's power battery industry in 2024?", 'period'),
  unanswerable(
    'no-yibin-2021-output',
    "What was the output value of Yibin's power battery industry in 2021?",
    'must not be computed from 4.5 times',
  ),
  unanswerable(
    'no-yichun-2021',
    "What was Yichun's lithium battery and new energy revenue in 2021?",
    'between two years that are given',
  ),
  unanswerable('no-xinyu-2022', "What were Xinyu's lithium battery exports in the first half of 2022?", 'period'),
  unanswerable('no-china-june', 'How many lithium-ion batteries did China export in June 2024?', 'the month after'),
  unanswerable('no-yunnan-2025', "What is Yunnan's battery output value target for 2025?", 'the year after the plan'),
  unanswerable('no-subsidy', 'How much subsidy does Yibin pay to battery companies?', 'indicator'),
  unanswerable('no-gdp', 'What was the GDP of Yibin in 2022?', 'indicator'),
  unanswerable('no-population', 'What is the population of Xinyu?', 'indicator'),
  unanswerable('no-unemployment', 'What is the unemployment rate in Nanchang?', 'indicator'),
  unanswerable(
    'no-ganzhou-revenue',
    "What was the revenue of Ganzhou's battery industry in 2022?",
    'place has no figure',
  ),
  unanswerable('no-ganfeng-profit', "What was Ganfeng Lithium's net profit in 2022?", 'indicator'),
  unanswerable('no-carbonate-price', 'What did a ton of lithium carbonate cost in 2022?', 'indicator'),
  unanswerable(
    'no-kunming-output',
    'What output value has Kunming set itself for batteries in 2024?',
    'a city of a plan without figures',
  ),
  unanswerable('no-catl-capacity', "What is CATL's production capacity in Yibin?", 'a company that is only named'),
  unanswerable(
    'no-nanchang-exports',
    'How much did Nanchang export in energy storage batteries in 2022?',
    'indicator and period',
  ),
  unanswerable('off-weather', 'What will the weather be like in Yibin tomorrow?', 'off topic with a known place'),
  unanswerable('off-poem', 'Write me a poem about the sea.', 'off topic'),
  unanswerable('off-football', 'Who won the World Cup in 2022?', 'off topic with a known year'),
  unanswerable('off-recipe', 'How do I cook Yibin burning noodles?', 'off topic with a known place'),
  falsePremise('lost-title', "Why did Yibin lose its title of China's Power Battery Capital?", 'it did not lose it'),
  falsePremise(
    'banned-exports',
    'Why did MIIT ban the export of lithium-ion batteries?',
    'the guideline bans no exports',
  ),
  falsePremise('abolished-mechanism', 'Why did Xinyu Customs abolish the new inspection mechanism?', 'it launched it'),
  falsePremise('nanchang-title', "When was Nanchang named China's Power Battery Capital?", 'the title is of Yibin'),
  {
    id: 'yunnan-reached',
    question: 'How did Yunnan manage to reach an output value of 100 billion yuan in 2024?',
    language: 'en',
    category: 'false-premise',
    expect: { abstained: 'either', contains: [[...TARGET, 'do not say']], forbids: ['reached 100 billion'] },
    why: 'a target taken for a result',
  },
  {
    id: 'yibin-reached',
    question: 'What made the revenue of Yibin exceed 120 billion yuan in 2023?',
    language: 'en',
    category: 'false-premise',
    expect: { abstained: 'either', contains: [[...TARGET, 'do not say']] },
    why: 'a target taken for a result',
  },
  {
    id: 'wrong-figure',
    question: "Was Yibin's power battery output value 98.8 billion yuan in 2022?",
    language: 'en',
    category: 'false-premise',
    expect: { abstained: 'either', contains: [yuan(88.9)] },
    why: 'digits exchanged in the question',
  },
];
