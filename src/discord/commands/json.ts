import {
  type APIApplicationCommandOption,
  type APIApplicationCommandSubcommandOption,
  ChannelType,
  InteractionContextType as Context,
  ApplicationIntegrationType as Installation,
  ApplicationCommandOptionType as OptionType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { Converter } from 'opencc-js/cn2t';
import { COMMAND_WORDS, type Labelled, OPTION_WORDS } from '../../wording/discord-commands.ts';
import { CORPUS_COMMAND_WORDS, CORPUS_GROUP, CORPUS_OPTION_WORDS } from '../../wording/discord-corpus-commands.ts';
import {
  COMMANDS,
  CORPUS_COMMANDS,
  type CommandName,
  type CommandSpec,
  type CorpusCommandName,
  MANAGERS_ONLY,
  type OptionSpec,
} from './table.ts';

const toTraditional = Converter({ from: 'cn', to: 'twp' });

type Words = Readonly<Record<string, Readonly<Record<string, Labelled>>>>;

/** The commands as Discord takes them. */
export function commandsJson(): RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return [...(Object.keys(COMMANDS) as CommandName[]).map(commandJson), corpusJson()];
}

/** Everywhere: in servers, direct messages and for people who installed the app. */
const FOR_ALL = {
  contexts: [Context.Guild, Context.BotDM, Context.PrivateChannel],
  integration_types: [Installation.GuildInstall, Installation.UserInstall],
};
/** Only in servers, and shown only to those who manage them; whoever uses it is looked at again each time. */
const FOR_MANAGERS = {
  contexts: [Context.Guild],
  integration_types: [Installation.GuildInstall],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
};

function commandJson(name: CommandName): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    ...labels(name, COMMAND_WORDS[name]),
    ...(MANAGERS_ONLY.has(name) ? FOR_MANAGERS : FOR_ALL),
    options: optionsJson(name, COMMANDS[name], OPTION_WORDS),
  };
}

function corpusJson(): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const names = Object.keys(CORPUS_COMMANDS) as CorpusCommandName[];
  const options = names.map(
    (name): APIApplicationCommandSubcommandOption => ({
      ...labels(name, CORPUS_COMMAND_WORDS[name]),
      type: OptionType.Subcommand,
      options: optionsJson(name, CORPUS_COMMANDS[name], CORPUS_OPTION_WORDS) as NonNullable<
        APIApplicationCommandSubcommandOption['options']
      >,
    }),
  );
  return {
    ...labels('corpus', CORPUS_GROUP),
    ...FOR_MANAGERS,
    options,
  };
}

function optionsJson(command: string, spec: CommandSpec, words: Words): APIApplicationCommandOption[] {
  return Object.entries(spec).map(([name, option]) => {
    const labelled = words[command]?.[name];
    if (labelled === undefined) throw new Error(`the option "${name}" has no wording`);
    return optionJson(name, option, labelled);
  });
}

function optionJson(name: string, option: OptionSpec, words: Labelled): APIApplicationCommandOption {
  const shared = { ...labels(name, words), required: option.required ?? false };
  switch (option.type) {
    case 'boolean':
      return { ...shared, type: OptionType.Boolean };
    case 'integer':
      return { ...shared, type: OptionType.Integer, min_value: 0 };
    case 'attachment':
      return { ...shared, type: OptionType.Attachment };
    case 'role':
      return { ...shared, type: OptionType.Role };
    case 'channel':
      return { ...shared, type: OptionType.Channel, channel_types: [ChannelType.GuildText] };
    case 'string':
      return stringJson(shared, option);
  }
}

function stringJson<Shared extends object>(shared: Shared, { choices, max, complete }: OptionSpec) {
  const type = OptionType.String as const;
  if (choices) return { ...shared, type, choices: choices.map((value) => ({ name: value, value })) };
  const length = { min_length: 1, ...(max !== undefined && { max_length: max }) };
  return { ...shared, type, ...length, autocomplete: complete !== undefined };
}

function labels(name: string, { zhName, description: { en, zh } }: Labelled) {
  return {
    name,
    name_localizations: { 'zh-CN': zhName, 'zh-TW': toTraditional(zhName) },
    description: en,
    description_localizations: { 'zh-CN': zh, 'zh-TW': toTraditional(zh) },
  };
}
