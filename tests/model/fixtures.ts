import type { DraftRequest, EvidenceBlock } from '../../src/answering/drafting/port.ts';
import { MODEL_DEFAULTS, type ModelSettings } from '../../src/model/settings.ts';

export const YIBIN: EvidenceBlock = {
  id: 'yibin#3',
  source: 'yibin-power-battery-capital',
  title: "How Yibin became China's Power Battery Capital",
  sentences: [
    'On the industrial side, in 2022, the total output value of Yibin’s power battery industry reached 88.9 billion yuan, an increase of 4.5 times.',
    'According to Yibin’s 2023 government work report, the city is striving to achieve revenue of more than 120 billion yuan for the whole industry chain.',
  ],
};

export const YIBIN_FACT: EvidenceBlock = {
  id: 'yibin:1',
  source: 'yibin-power-battery-capital',
  title: 'Fact: output value of the power battery industry',
  sentences: [
    'Yibin, output value of the power battery industry, 2022: 88.9 billion CNY (actual).',
    'the total output value of Yibin’s power battery industry reached 88.9 billion yuan',
  ],
};

export const YUNNAN: EvidenceBlock = {
  id: 'yunnan#2',
  source: 'yunnan-battery-action-plan',
  title: 'Yunnan action plan 2022–2024',
  sentences: ['By 2024, the province will have a production capacity of 90,000 tons of copper foil.'],
};

export const question = (parts: Partial<DraftRequest> = {}): DraftRequest => ({
  question: 'What was the output of Yibin’s power battery industry in 2022?',
  language: 'en',
  history: [],
  evidence: [YIBIN, YIBIN_FACT],
  ...parts,
});

/** A key that can be searched for in whatever comes out. */
export const KEY = 'sk-ant-secret-0123456789';

/** The defaults, without their patience. */
export const settings = (parts: Partial<ModelSettings> = {}): ModelSettings => ({
  ...MODEL_DEFAULTS,
  apiKey: KEY,
  retry: { attempts: 2, firstDelayMs: 1, longestDelayMs: 100 },
  breaker: { failures: 100, restMs: 1000, longestRestMs: 8000 },
  ...parts,
});
