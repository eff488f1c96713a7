import { readConfig } from './config.ts';
import { registerCommands } from './discord/commands/register.ts';
import { ExpectedError } from './domain/errors.ts';
import { runToExit } from './exit.ts';

await runToExit(async () => {
  const { discord } = readConfig();
  if (!discord)
    throw new ExpectedError('CONFIG_INVALID', { problems: ['DISCORD_TOKEN: is needed to register commands'] });
  const { changed, count } = await registerCommands(discord);
  const where = discord.guild === undefined ? 'everywhere' : `in the server ${discord.guild}`;
  console.log(changed ? `${count} commands registered ${where}.` : `The ${count} commands ${where} are up to date.`);
});
