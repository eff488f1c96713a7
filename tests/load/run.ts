import { parseArgs } from 'node:util';
import { EXIT, runToExit } from '../../src/exit.ts';
import { machine } from '../bench/report.ts';
import { writeIntoPage } from '../page.ts';
import { runLevel } from './level.ts';
import { describeFailures, type LevelSummary, levelTable, summaryOf } from './report.ts';

const USAGE = `Usage: npm run --silent load -- [options]
  --people N,N,…   how many use the bot at the same time, one level after another (10,50,200)
  --seconds N      how long each level lasts (60)
  --quick          10 people for 15 seconds
  --seed N         other random numbers (1)
  --no-model       answers without a model
  --write          put the table into docs/performance.md
  --help           print this`;

await runToExit(async () => {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      people: { type: 'string', default: '10,50,200' },
      seconds: { type: 'string', default: '60' },
      quick: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      model: { type: 'boolean', default: true },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const levels = values.quick ? [10] : values.people.split(',').map(Number);
  const seconds = values.quick ? 15 : Number(values.seconds);
  const summaries: LevelSummary[] = [];
  for (const people of levels) {
    const report = await runLevel({ people, seconds, seed: Number(values.seed), model: values.model });
    summaries.push(summaryOf(report));
    console.error(describeFailures(report));
  }
  const measured = `Measured on ${machine()}; ${seconds} seconds each, seed ${values.seed}.\n\n${levelTable(summaries)}`;
  console.log(measured);
  if (values.write) writeIntoPage('load', measured);
  if (summaries.some(({ lost, duplicated }) => lost + duplicated > 0)) process.exitCode = EXIT.fault;
});
