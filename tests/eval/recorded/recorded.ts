import { appendFileSync } from 'node:fs';
import { type Asker, askerOf } from '../../../src/eval/drafters.ts';
import { connectClaude } from '../../../src/model/claude.ts';
import { errorReply, type Reply, scriptedReply } from '../../fakes/anthropic/replies.ts';
import { startAnthropic } from '../../fakes/anthropic/server.ts';
import { settings } from '../../model/fixtures.ts';
import { partsFor, readReplies } from './replies.ts';
import { askedIn } from './request.ts';

/**
 * A model whose replies were kept, behind a server on this machine. To what it was never asked it gives an error; with
 * `EVAL_PENDING`, such requests are added to that file, so that they can be answered and the replies kept.
 */
export async function openRecorded(): Promise<Asker> {
  const replies = readReplies();
  const pending = process.env['EVAL_PENDING'];
  const unknown = new Set<string>();
  const server = await startAnthropic((body): Reply => {
    const asked = askedIn(body);
    const reply = replies.get(asked.key);
    if (reply) return scriptedReply(partsFor(reply, body));
    unknown.add(asked.key);
    if (pending) appendFileSync(pending, `${JSON.stringify(asked)}\n`);
    return errorReply(400, 'invalid_request_error');
  });
  // The server must not keep the evaluation from ending.
  server.unref();
  process.env['ANTHROPIC_BASE_URL'] = server.url;
  process.once('exit', () => {
    if (unknown.size > 0) console.log(`${unknown.size} requests of which no reply is kept`);
  });
  return askerOf(connectClaude(settings()));
}
