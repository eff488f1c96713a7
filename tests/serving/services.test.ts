import { describe } from 'vitest';
import { BUILT_IN_CORPUS } from '../../src/corpus/built-in.ts';
import { serveInProcess } from '../../src/serving/in-process.ts';
import type { AnswerService } from '../../src/serving/service.ts';
import { createSwapping } from '../../src/serving/swapping.ts';
import { serveFromWorker } from '../../src/serving/worker-service.ts';
import { ownCorpus } from '../own-corpus.ts';
import { describeClosing, describeService, TODAY } from './service-suite.ts';

const today = () => TODAY;

const inProcess = async () => serveInProcess(await ownCorpus(), { today });
const fromWorker = () => serveFromWorker({ dir: BUILT_IN_CORPUS, today });

const IMPLEMENTATIONS: Readonly<Record<string, () => Promise<AnswerService>>> = {
  'in this thread': inProcess,
  'from a worker': fromWorker,
  'exchangeably, after an exchange': async () => {
    const service = createSwapping(await inProcess());
    await service.swap(await fromWorker());
    return service;
  },
};

describe.each(Object.entries(IMPLEMENTATIONS))('a corpus served %s', (_, open) => {
  describeService(open);
  describeClosing(open);
});
