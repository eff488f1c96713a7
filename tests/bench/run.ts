import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runToExit } from '../../src/exit.ts';
import { openCorpus } from '../../src/open-corpus.ts';
import { type AnswerFigures, measureAnswers } from './answers.ts';
import { generateCorpus, loadModel } from './corpus.ts';
import { ratedQuestions } from './questions.ts';
import { measureReading } from './reading.ts';
import { answersTable, machine, readingTable, retrievalTable, startTable } from './report.ts';
import { compareEngines } from './retrieval.ts';
import { measureStarts } from './start.ts';

const USAGE = `Usage: npm run --silent bench -- [options]
  --quick        small corpora only, fewer rounds: under a minute
  --write        put the tables into docs/performance.md
  --help         print this`;

const PAGE = join(import.meta.dirname, '../../docs/performance.md');
/** The tables stand between these lines of the page. */
const [BEGIN, END] = ['<!-- bench: begin -->', '<!-- bench: end -->'];

const FULL = {
  starts: 9,
  answered: [100, 1000, 10_000],
  asked: 60,
  compared: [
    { size: 100, rounds: 5, timed: 120 },
    { size: 1000, rounds: 5, timed: 120 },
    { size: 10_000, rounds: 5, timed: 120 },
    { size: 50_000, rounds: 3, timed: 60 },
  ],
  rounds: 5,
};
const QUICK: typeof FULL = {
  starts: 3,
  answered: [100, 1000],
  asked: 30,
  compared: [
    { size: 100, rounds: 3, timed: 60 },
    { size: 1000, rounds: 3, timed: 60 },
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
async function* measure({ starts, answered, asked, compared, rounds }: typeof FULL): AsyncGenerator<string> {
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
  for (const { size, ...effort } of compared) {
    const figures = await compareEngines(generateCorpus(size, model), questions, effort);
    yield `### Retrieval from ${size.toLocaleString('en')} passages\n\n${retrievalTable(figures)}`;
  }
}

function writeTables(tables: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const [before, rest = ''] = page.split(BEGIN);
  const after = rest.split(END)[1] ?? '';
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${tables}\n\n${END}${after}`);
}
