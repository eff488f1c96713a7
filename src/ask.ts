import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { answerQuestion } from './answering/answer.ts';
import type { Snapshot } from './answering/snapshot.ts';
import { readConfig } from './config.ts';
import type { Question } from './domain/answer.ts';
import { ExpectedError } from './domain/errors.ts';
import { runToExit } from './exit.ts';
import { openCorpus } from './open-corpus.ts';
import { toJson } from './terminal/json.ts';
import { renderAnswer } from './terminal/render-answer.ts';
import { styleOf } from './terminal/style.ts';
import { today } from './today.ts';

const USAGE = `Usage: npm run --silent ask -- [options] "question"
  --json          print one JSON object instead of text
  --batch FILE    answer every line {"id", "question", "history"?} of a JSON Lines file, one object a line
  --corpus DIR    ask another corpus folder`;

const turn = z.object({ role: z.enum(['user', 'assistant']), content: z.string() });
const batchLine = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  history: z.array(turn).default([]),
});

await runToExit(async () => {
  const { values, positionals } = readArguments();
  const config = readConfig();
  if (values.batch === undefined && positionals.length === 0) throw new ExpectedError('USAGE', { usage: USAGE });
  const batch = values.batch === undefined ? undefined : readBatch(values.batch);
  const snapshot = await openCorpus(values.corpus ?? config.corpusDir);
  if (batch) {
    for (const { id, question, history } of batch) {
      const answer = await answerQuestion({ text: question, history }, snapshot, today());
      console.log(JSON.stringify({ id, ...toJson(answer) }));
    }
    return;
  }
  const answer = await answerQuestion(asked(positionals), snapshot, today());
  console.log(values.json ? JSON.stringify(toJson(answer)) : rendered(answer, snapshot, config.colour));
});

function asked(positionals: readonly string[]): Question {
  return { text: positionals.join(' '), history: [] };
}

function rendered(answer: Parameters<typeof renderAnswer>[0], snapshot: Snapshot, colour: boolean): string {
  return renderAnswer(answer, { snapshot, language: answer.language, style: styleOf(process.stdout, colour) });
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, batch: { type: 'string' }, corpus: { type: 'string' } },
    });
  } catch (cause) {
    throw new ExpectedError('USAGE', { usage: USAGE }, { cause });
  }
}

function readBatch(file: string): z.infer<typeof batchLine>[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ExpectedError('BATCH_UNREADABLE', { file }, { cause });
  }
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return batchLine.parse(JSON.parse(line));
    } catch (cause) {
      throw new ExpectedError('BATCH_UNREADABLE', { file, line: index + 1 }, { cause });
    }
  });
}
