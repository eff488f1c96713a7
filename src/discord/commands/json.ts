import {
  type APIApplicationCommandOption,
  InteractionContextType as Context,
  ApplicationIntegrationType as Installation,
  ApplicationCommandOptionType as OptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { Converter } from 'opencc-js/cn2t';
import { COMMAND_WORDS, type Labelled, OPTION_WORDS } from '../../wording/discord-commands.ts';
import { COMMANDS, type CommandName, type OptionSpec } from './table.ts';

const toTraditional = Converter({ from: 'cn', to: 'twp' });

/** The commands as Discord takes them: everywhere, in servers, direct messages and for people who installed the app. */
export function commandsJson(): RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return (Object.keys(COMMANDS) as CommandName[]).map((name) => {
    const words: Readonly<Record<string, Labelled>> =
      name in OPTION_WORDS ? OPTION_WORDS[name as keyof typeof OPTION_WORDS] : {};
    const options = Object.entries<OptionSpec>(COMMANDS[name]);
    return {
      ...labels(name, COMMAND_WORDS[name]),
      contexts: [Context.Guild, Context.BotDM, Context.PrivateChannel],
      integration_types: [Installation.GuildInstall, Installation.UserInstall],
      options: options.map(([key, option]) => optionJson(key, option, words[key])),
    };
  });
}

function optionJson(name: string, option: OptionSpec, words: Labelled | undefined): APIApplicationCommandOption {
  if (words === undefined) throw new Error(`the option "${name}" has no wording`);
  const shared = { ...labels(name, words), required: option.required ?? false };
  if (option.type === 'boolean') return { ...shared, type: OptionType.Boolean };
  return {
    ...shared,
    type: OptionType.String,
    min_length: 1,
    ...(option.max !== undefined && { max_length: option.max }),
    autocomplete: option.complete !== undefined,
  };
}

function labels(name: string, { zhName, description: { en, zh } }: Labelled) {
  return {
    name,
    name_localizations: { 'zh-CN': zhName, 'zh-TW': toTraditional(zhName) },
    description: en,
    description_localizations: { 'zh-CN': zh, 'zh-TW': toTraditional(zh) },
  };
}
