import type { Config } from './config.ts';
import { openCorpus } from './open-corpus.ts';
import { openModel } from './open-model.ts';
import { completerOf } from './terminal/complete.ts';
import { runPrompt } from './terminal/prompt.ts';
import { createSession } from './terminal/session.ts';
import { styleOf } from './terminal/style.ts';
import { renderWelcome } from './terminal/welcome.ts';
import { today } from './today.ts';

/**
 * Answers at a prompt, or what is piped in, until the input ends.
 * @throws ExpectedError on a corpus that is not as it must be
 */
export async function serveTerminal(config: Config): Promise<void> {
  const snapshot = await openCorpus(config.corpusDir);
  const style = styleOf(process.stdout, config.colour);
  await runPrompt({
    input: process.stdin,
    output: process.stdout,
    session: createSession({ snapshot, style, today, writing: await openModel(config) }),
    complete: completerOf(snapshot),
    welcome: renderWelcome({ snapshot, language: 'en', style }),
  });
}
