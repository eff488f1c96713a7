import { createSnapshot } from '../../src/answering/snapshot.ts';
import { loadSoundCorpus } from '../../src/corpus/load.ts';
import { csvFile } from '../../src/curation/csv.ts';
import { FIGURE_COLUMNS } from '../../src/curation/figure-cells.ts';
import { JOBS } from '../../src/curation/jobs.ts';
import type { RunJob } from '../../src/curation/run-job.ts';
import { serveInProcess } from '../../src/serving/in-process.ts';
import type { AnswerService } from '../../src/serving/service.ts';

export const TODAY = '2026-11-22';
export const BY = 'moderator';

/** A document about Yibin with one reviewed figure, in billions of yuan. */
export function yibin(billions: number): Record<string, string> {
  const quote = `In 2022, the output value of Yibin's power battery industry was ${billions} billion yuan.`;
  const header = '---\ntitle: Yibin report\npublisher: The Paper\npublished: "2023-02-03"\nplaces: ["511500"]\n---\n\n';
  return {
    'documents/yibin.md': `${header}${quote}\n\nThe city is proud of it.\n`,
    'facts/yibin.csv': csvFile(FIGURE_COLUMNS, [
      {
        id: '1',
        place: '511500',
        subject: 'power-battery-industry',
        indicator: 'output-value',
        period: '2022',
        value: `${billions}e9`,
        unit: 'CNY',
        status: 'actual',
        quote,
      },
    ]),
    'gold.csv': csvFile(['question', 'says'], [{ question: OUTPUT, says: '10 billion yuan' }]),
  };
}

export const OUTPUT = "What was the output value of Yibin's power battery industry in 2022?";

/** Serves a folder in this thread, which starts sooner than a worker. */
export async function openInProcess(dir: string): Promise<AnswerService> {
  const { corpus, gazetteer } = await loadSoundCorpus(dir);
  return serveInProcess(createSnapshot(corpus, gazetteer), { today: () => TODAY });
}

/** Does jobs in this thread, which is ready; that a worker does the same is another test. */
export const runInThread: RunJob = (name, args) => (JOBS[name] as (given: unknown) => Promise<never>)(args);
