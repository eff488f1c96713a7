import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runToExit } from '../../src/exit.ts';
import { openCorpus } from '../../src/open-corpus.ts';
import { type AnswerFigures, measureAnswers } from './answers.ts';
import { compareEngines } from './compare.ts';
import { generateCorpus, loadModel } from './corpus.ts';
import { ratedQuestions } from './questions.ts';
import { measureReading } from './reading.ts';
import { answersTable, machine, readingTable, retrievalTable, startTable } from './report.ts';
import { measureStarts } from './start.ts';

const USAGE = `Usage: npm run --silent bench -- [options]
  --quick        small corpora only, fewer rounds: under a minute
  --write        put the tables into docs/performance.md
  --help         print this`;

const PAGE = join(import.meta.dirname, '../../docs/performance.md');
/** The tables stand between these lines of the page. */
const [BEGIN, END] = ['<!-- bench: begin -->', '<!-- bench: end -->'];

const MINUTE = 60_000;
const USUAL = { rounds: 5, timed: 120, rated: 1000, budgetMs: MINUTE / 2, limitMs: 5 * MINUTE };
const FULL = {
  starts: 9,
  answered: [100, 1000, 10_000],
  asked: 60,
  compared: [
    { size: 100, ...USUAL },
    { size: 1000, ...USUAL },
    { size: 10_000, ...USUAL, budgetMs: MINUTE },
    { size: 50_000, ...USUAL, rounds: 3, timed: 60, rated: 140, budgetMs: MINUTE },
  ],
  rounds: 5,
};
const QUICK: typeof FULL = {
  starts: 3,
  answered: [100, 1000],
  asked: 30,
  compared: [
    { size: 100, ...USUAL, rounds: 3, timed: 60, budgetMs: MINUTE / 12 },
    { size: 1000, ...USUAL, rounds: 3, timed: 60, budgetMs: MINUTE / 12 },
  ],
  rounds: 3,
};

await runToExit(async () => {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const sections: string[] = [];
  for await (const section of measure(values.quick ? QUICK : FULL)) {
    console.log(`${section}\n`);
    sections.push(section);
  }
  if (values.write) writeTables(sections.join('\n\n'));
});

/** Measures everything, the cheapest first, and gives each section of the page when it is ready. */
async function* measure({ starts, answered, asked, compared: sizes, rounds }: typeof FULL): AsyncGenerator<string> {
  yield `Measured on ${machine()}.`;
  yield `### Start\n\n${startTable(await measureStarts(starts))}`;
  yield `### Reading\n\n${readingTable(await measureReading(await openCorpus(), rounds))}`;
  const questions = await ratedQuestions(openCorpus);
  const model = await loadModel();
  const step = Math.ceil(questions.length / asked);
  const texts = questions.filter((_, index) => index % step === 0).map(({ text }) => text);
  const answers: AnswerFigures[] = [];
  for (const size of answered) answers.push(await measureAnswers(generateCorpus(size, model), texts, rounds));
  yield `### From the question to the verified answer\n\n${answersTable(answers)}`;
  for (const { size, ...effort } of sizes) {
    const compared = await compareEngines(generateCorpus(size, model).corpus, questions, effort);
    yield `### Retrieval from ${size.toLocaleString('en')} passages\n\n${retrievalTable(compared)}`;
  }
}

function writeTables(tables: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const [before, rest = ''] = page.split(BEGIN);
  const after = rest.split(END)[1] ?? '';
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${tables}\n\n${END}${after}`);
}
