import { readConfig } from './config.ts';
import { runToExit } from './exit.ts';
import { openCorpus } from './open-corpus.ts';
import { openModel } from './open-model.ts';
import { completerOf } from './terminal/complete.ts';
import { runPrompt } from './terminal/prompt.ts';
import { createSession } from './terminal/session.ts';
import { styleOf } from './terminal/style.ts';
import { renderWelcome } from './terminal/welcome.ts';
import { today } from './today.ts';

await runToExit(async () => {
  const config = readConfig();
  if (config.discord) {
    // Loaded only where it is served: at the prompt nobody should wait for it.
    const { serveDiscord } = await import('./serve-discord.ts');
    await serveDiscord(config, config.discord);
    return;
  }
  const snapshot = await openCorpus(config.corpusDir);
  const style = styleOf(process.stdout, config.colour);
  await runPrompt({
    input: process.stdin,
    output: process.stdout,
    session: createSession({ snapshot, style, today, writing: await openModel(config) }),
    complete: completerOf(snapshot),
    welcome: renderWelcome({ snapshot, language: 'en', style }),
  });
});
