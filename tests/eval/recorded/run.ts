import { normaliseQuestion } from '../../../src/answering/understand/text.ts';
import { ExpectedError } from '../../../src/domain/errors.ts';
import { HALVES, type Half, halfOf } from '../../../src/eval/half.ts';
import { runToExit } from '../../../src/exit.ts';
import { searchResultsOf } from '../../fakes/anthropic/request.ts';
import { readJsonLines } from '../../json-lines.ts';
import { SUITES } from '../suites.ts';
import { keepReplies, type RecordedReply, recordedReply } from './replies.ts';
import { type Asked, renderAsked } from './request.ts';

const USAGE = `Usage: npm run --silent replies -- show REQUESTS
       npm run --silent replies -- keep REQUESTS REPLIES...
  REQUESTS  what a model was asked and no reply is kept of, as EVAL_PENDING=REQUESTS npm run eval --
            --drafter recorded --sample writes it
  REPLIES   a reply a line, that cites sentences by the numbers that show gives them:
            {"key": "...", "parts": [{"text": "A sentence. ", "cites": ["0.1"]}]}`;

/** Shows requests for a model or a person to answer, and keeps the replies. */
await runToExit(() => {
  const [command, requests, ...files] = process.argv.slice(2);
  if (requests === undefined || (command !== 'show' && command !== 'keep'))
    throw new ExpectedError('USAGE', { usage: USAGE });
  const asked = new Map(readJsonLines(requests).map((line) => [(line as Asked).key, line as Asked]));
  if (command === 'show') console.log([...asked.values()].map(renderAsked).join('\n'));
  else keep(asked, files);
  return Promise.resolve();
});

function keep(asked: ReadonlyMap<string, Asked>, files: readonly string[]): void {
  const kept: Record<Half, RecordedReply[]> = { a: [], b: [] };
  for (const line of files.flatMap(readJsonLines)) {
    const reply = recordedReply.parse(line);
    const request = asked.get(reply.key);
    if (request) kept[halfAsked(request)].push(inWords(reply, request));
  }
  for (const half of HALVES) keepReplies(half, kept[half]);
}

/** The numbers of sentences change with the evidence; their words do not. */
function inWords({ key, parts }: RecordedReply, { body }: Asked): RecordedReply {
  const results = searchResultsOf(body);
  const wordsAt = (number: string) => {
    const [result = NaN, sentence = NaN] = number.split('.').map(Number);
    const words = results[result]?.sentences[sentence];
    if (words === undefined) throw new Error(`${key} cites ${number}, which was not shown`);
    return words;
  };
  return {
    key,
    parts: parts.map((part) =>
      typeof part === 'object' && 'text' in part ? { ...part, cites: part.cites.map(wordsAt) } : part,
    ),
  };
}

/** The half of the question that a request asks; of two halves, where a question is in both, the one that is not read. */
function halfAsked({ body }: Asked): Half {
  const said = JSON.stringify(body.messages);
  const cases = SUITES.flatMap((suite) => suite.cases);
  const meant = cases.filter(({ question }) => said.includes(JSON.stringify(normaliseQuestion(question)).slice(1, -1)));
  if (meant.length === 0) throw new Error('a request for no question of the evaluation');
  return meant.some(({ id }) => halfOf(id) === 'b') ? 'b' : 'a';
}
