import { readConfig } from '../../src/config.ts';
import { ExpectedError } from '../../src/domain/errors.ts';
import { ASKERS, askerOf, type OpenAsker } from '../../src/eval/drafters.ts';
import { connectClaude } from '../../src/model/claude.ts';
import { quotingReply } from '../fakes/anthropic/replies.ts';
import { startAnthropic } from '../fakes/anthropic/server.ts';
import { settings } from '../model/fixtures.ts';
import { openRecorded } from './recorded/recorded.ts';

/** How many pieces of the evidence the scripted model repeats. */
const PIECES = 3;

/** All ways of drafting that can be evaluated. */
export const DRAFTERS: Readonly<Record<string, OpenAsker>> = {
  ...ASKERS,
  /** A model that repeats what it is shown first, behind a server on this machine: the whole way, and no judgement. */
  async scripted() {
    const server = await startAnthropic(() => quotingReply(PIECES));
    // The server must not keep the evaluation from ending.
    server.unref();
    process.env['ANTHROPIC_BASE_URL'] = server.url;
    return askerOf(connectClaude(settings()));
  },
  /** A language model whose replies to these very requests were kept. */
  recorded: openRecorded,
  /** Claude itself, for money. */
  claude() {
    const { model } = readConfig();
    if (!model) throw new ExpectedError('CONFIG_INVALID', { problems: ['ANTHROPIC_API_KEY: needed to ask Claude'] });
    return Promise.resolve(askerOf(connectClaude(model)));
  },
};
