import { readConfig } from './config.ts';
import { runToExit } from './exit.ts';

await runToExit(async () => {
  const config = readConfig();
  // Only one of the two is loaded: at the prompt nobody should wait for Discord's library, and the bot's main thread,
  // which has others answer, needs none of what answers.
  if (config.discord) {
    const { serveDiscord } = await import('./serve-discord.ts');
    await serveDiscord(config, config.discord);
  } else {
    const { serveTerminal } = await import('./serve-terminal.ts');
    await serveTerminal(config);
  }
});
