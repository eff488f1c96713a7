import { parseArgs } from 'node:util';
import { EXIT, runToExit } from '../../src/exit.ts';
import { openCorpus } from '../../src/open-corpus.ts';
import { writeIntoPage } from '../page.ts';
import { type AnswerFigures, measureAnswers } from './answers.ts';
import { compareEngines } from './compare.ts';
import { generateCorpus, loadModel } from './corpus.ts';
import { type RatedQuestion, ratedQuestions } from './questions.ts';
import { measureReading } from './reading.ts';
import { measureRefresh } from './refresh.ts';
import {
  answersTable,
  machine,
  readingTable,
  refreshTable,
  retrievalTable,
  servedTable,
  startTable,
} from './report.ts';
import { measureServed } from './served.ts';
import { measureStarts } from './start.ts';

const USAGE = `Usage: npm run --silent bench -- [options]
  --quick        small corpora only, fewer rounds: about a minute
  --write        put the tables into docs/performance.md
  --help         print this`;

const MINUTE = 60_000;
const USUAL = { rounds: 5, timed: 120, rated: 1000, budgetMs: MINUTE / 2, limitMs: 10 * MINUTE };
const FULL = {
  starts: 9,
  answered: [100, 1000, 10_000],
  asked: 60,
  served: { starts: 5, rounds: 20, seconds: 10 },
  refreshed: 1000,
  compared: [
    { size: 100, ...USUAL },
    { size: 1000, ...USUAL },
    { size: 10_000, ...USUAL, budgetMs: MINUTE },
    { size: 50_000, ...USUAL, rounds: 3, timed: 60, rated: 140, budgetMs: 2 * MINUTE },
  ],
  rounds: 5,
};
const QUICK: typeof FULL = {
  starts: 3,
  answered: [100, 1000],
  asked: 30,
  served: { starts: 1, rounds: 5, seconds: 3 },
  refreshed: 100,
  compared: [
    { size: 100, ...USUAL, rounds: 3, timed: 60, budgetMs: MINUTE / 12 },
    { size: 1000, ...USUAL, rounds: 3, timed: 60, budgetMs: MINUTE / 12 },
  ],
  rounds: 3,
};

interface Section {
  title: string;
  /** Gives the table, in Markdown. */
  measure(): Promise<string>;
}

await runToExit(async () => {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const parts = [`Measured on ${machine()}.`];
  console.log(`${parts[0]}\n`);
  for (const section of sectionsOf(values.quick ? QUICK : FULL)) {
    console.error(`${section.title} …`);
    parts.push(`### ${section.title}\n\n${await attempt(section)}`);
    console.log(`${parts.at(-1)}\n`);
  }
  console.error(`${Math.round(performance.now() / 1000)} s in all`);
  if (values.write) writeIntoPage('bench', parts.join('\n\n'));
});

/** What cannot be measured takes nothing else with it. */
async function attempt({ measure }: Section): Promise<string> {
  try {
    return await measure();
  } catch (error) {
    console.error(error);
    process.exitCode = EXIT.fault;
    return 'Could not be measured.';
  }
}

/** Everything that is measured, the cheapest first. */
function sectionsOf({ starts, served, refreshed, answered, asked, compared, rounds }: typeof FULL): Section[] {
  let rated: ReturnType<typeof ratedQuestions> | undefined;
  const askable = () => (rated ??= ratedQuestions());
  return [
    { title: 'Start', measure: async () => startTable(await measureStarts(starts)) },
    { title: 'Reading', measure: async () => readingTable(await measureReading(await openCorpus(), rounds)) },
    { title: 'Served in Discord', measure: async () => servedTable(await measureServed(served)) },
    { title: 'Refreshing the corpus', measure: async () => refreshTable(await measureRefresh(refreshed)) },
    {
      title: 'From the question to the verified answer',
      measure: async () => answersTable(await answersOver(answered, await askable(), asked, rounds)),
    },
    ...compared.map(({ size, ...effort }) => ({
      title: `Retrieval from ${size.toLocaleString('en')} passages`,
      async measure() {
        const { corpus } = generateCorpus(size, await loadModel());
        return retrievalTable(await compareEngines(corpus, await askable(), effort));
      },
    })),
  ];
}

async function answersOver(
  sizes: readonly number[],
  questions: readonly RatedQuestion[],
  asked: number,
  rounds: number,
): Promise<AnswerFigures[]> {
  const step = Math.ceil(questions.length / asked);
  const texts = questions.filter((_, index) => index % step === 0).map(({ text }) => text);
  const model = await loadModel();
  const answers: AnswerFigures[] = [];
  for (const size of sizes) answers.push(await measureAnswers(generateCorpus(size, model), texts, rounds));
  return answers;
}
