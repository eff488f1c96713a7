import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { answerQuestion } from './answering/answer.ts';
import { readConfig } from './config.ts';
import { ExpectedError } from './domain/errors.ts';
import { runToExit } from './exit.ts';
import { openCorpus } from './open-corpus.ts';
import { openModel } from './open-model.ts';
import { toJson } from './terminal/json.ts';
import { renderAnswer } from './terminal/render-answer.ts';
import { styleOf } from './terminal/style.ts';
import { today } from './today.ts';

const USAGE = `Usage: npm run --silent ask -- [options] "question"
  --json          print one JSON object instead of text
  --batch FILE    answer every line {"id", "question", "history"?} of a JSON Lines file, one object a line
  --corpus DIR    ask another corpus folder
  --help          print this
A question that begins with "-" stands after "--": npm run --silent ask -- -- "-5 °C?"`;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  batch: { type: 'string' },
  corpus: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const turn = z.object({ role: z.enum(['user', 'assistant']), content: z.string() });
const batchLine = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  history: z.array(turn).default([]),
});
type BatchLine = z.infer<typeof batchLine>;

await runToExit(async () => {
  const { json, batch, corpus, help, words } = readArguments();
  if (help) return print(USAGE);
  const config = readConfig();
  const questions = batch === undefined ? undefined : readBatch(batch);
  const snapshot = await openCorpus(corpus ?? config.corpusDir);
  const writing = await openModel(config);
  for (const { id, question, history } of questions ?? []) {
    const answer = await answerQuestion({ text: question, history }, snapshot, today(), writing);
    await print(JSON.stringify({ id, ...toJson(answer) }));
  }
  if (questions) return;
  const answer = await answerQuestion({ text: words.join(' '), history: [] }, snapshot, today(), writing);
  const page = { snapshot, language: answer.language, style: styleOf(process.stdout, config.colour) };
  await print(json ? JSON.stringify(toJson(answer)) : renderAnswer(answer, page));
});

/** Writes a line, no faster than the reader takes it. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** @throws ExpectedError USAGE unless there is either a question or a batch, or help is wanted */
function readArguments() {
  const { values, positionals: words } = parsed();
  const hasOne = (values.batch === undefined) !== (words.length === 0);
  if (!hasOne && !values.help) throw new ExpectedError('USAGE', { usage: USAGE });
  return { ...values, words };
}

function parsed() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch (cause) {
    throw new ExpectedError('USAGE', { usage: USAGE }, { cause });
  }
}

/** @throws ExpectedError BATCH_UNREADABLE with the file and, where one is at fault, the line */
function readBatch(file: string): BatchLine[] {
  return readText(file)
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return batchLine.parse(JSON.parse(line));
      } catch (cause) {
        throw new ExpectedError('BATCH_UNREADABLE', { file, line: index + 1 }, { cause });
      }
    });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ExpectedError('BATCH_UNREADABLE', { file }, { cause });
  }
}
