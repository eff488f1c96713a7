import { ApplicationCommandType, Locale, ApplicationCommandOptionType as OptionType } from 'discord.js';
import type { Problem } from '../errors.ts';
import { type Fields, fieldsOf, listOf, textOf } from '../fields.ts';
import { checkCount, checkText, checkUnique, problem } from './check.ts';
import { checkChoice } from './modal.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Devanagari}\p{sc=Thai}]{1,32}$/u;
const LOCALES = new Set<string>(Object.values(Locale));
const MOST_TEXT = 8_000;
const MOST_COMMANDS = 100;

/** What is wrong with a whole set of commands; problems are placed by the command's position. */
export function commandSetProblems(commands: readonly Fields[]): readonly Problem[] {
  const chatInput = commands.filter(
    ({ type = ApplicationCommandType.ChatInput }) => type === ApplicationCommandType.ChatInput,
  );
  return [
    ...checkCount(chatInput, '', { max: MOST_COMMANDS }),
    ...commands.flatMap((command, index) => commandProblems(command, String(index))),
    ...checkUnique(
      commands.map(({ name, type = 1 }, index) => ({
        value: `${String(type)}:${textOf(name)}`,
        path: `${index}.name`,
      })),
      'APPLICATION_COMMANDS_DUPLICATE_NAME',
      'Application command names must be unique',
    ),
  ];
}

/** What is wrong with one command. */
export function commandProblems(command: Fields, path = ''): readonly Problem[] {
  const { type = ApplicationCommandType.ChatInput } = command;
  if (type !== ApplicationCommandType.ChatInput)
    return checkText(command, 'name', path, { min: 1, max: 32, required: true });
  const length = textLength(command);
  return [
    ...checkNamed(command, path),
    ...checkOptions(command, path),
    ...(length <= MOST_TEXT
      ? []
      : [
          problem(
            path,
            'APPLICATION_COMMAND_TOO_LARGE',
            `Command exceeds maximum size (${MOST_TEXT}), it has ${length}`,
          ),
        ]),
  ];
}

const at = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** Name and description of a command or option, with all their translations. */
function checkNamed(fields: Fields, path: string): readonly Problem[] {
  const names = Object.entries(fieldsOf(fields['name_localizations']));
  const descriptions = Object.entries(fieldsOf(fields['description_localizations']));
  return [
    ...checkName(fields['name'], at(path, 'name')),
    ...checkText(fields, 'description', path, { min: 1, max: 100, required: true }),
    ...names.flatMap(([locale, name]) => checkName(name, at(path, `name_localizations.${locale}`))),
    ...descriptions.flatMap(([locale]) =>
      checkText(fieldsOf(fields['description_localizations']), locale, at(path, 'description_localizations'), {
        min: 1,
        max: 100,
      }),
    ),
    ...[...names, ...descriptions]
      .filter(([locale]) => !LOCALES.has(locale))
      .map(([locale]) => problem(at(path, locale), 'BASE_TYPE_CHOICES', `"${locale}" is not a locale of Discord.`)),
  ];
}

function checkName(name: unknown, path: string): readonly Problem[] {
  const isSound = typeof name === 'string' && NAME.test(name) && name === name.toLowerCase();
  return isSound ? [] : [problem(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid')];
}

function checkOptions(holder: Fields, path: string): readonly Problem[] {
  const options = listOf(holder['options']);
  const place = at(path, 'options');
  const firstOptional = options.findIndex((option) => !isGroup(option) && option['required'] !== true);
  const late = options.findIndex((option, index) => option['required'] === true && index > firstOptional);
  return [
    ...checkCount(holder['options'], place, { max: 25 }),
    ...checkUnique(
      options.map(({ name }, index) => ({ value: name, path: `${place}.${index}.name` })),
      'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
      'Option names must be unique',
    ),
    ...(firstOptional === -1 || late === -1
      ? []
      : [
          problem(
            `${place}.${late}`,
            'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
            'Required options must be placed before non-required options',
          ),
        ]),
    ...options.flatMap((option, index) => checkOption(option, `${place}.${index}`)),
  ];
}

function checkOption(option: Fields, path: string): readonly Problem[] {
  const choices = listOf(option['choices']);
  const clashes = option['autocomplete'] === true && choices.length > 0;
  return [
    ...checkNamed(option, path),
    ...checkCount(option['choices'], `${path}.choices`, { max: 25 }),
    ...choices.flatMap((choice, index) => checkChoice(choice, `${path}.choices.${index}`)),
    ...(clashes
      ? [
          problem(
            `${path}.autocomplete`,
            'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID',
            'An option with choices cannot autocomplete',
          ),
        ]
      : []),
    ...(isGroup(option) ? checkOptions(option, path) : []),
  ];
}

const isGroup = ({ type }: Fields): boolean => type === OptionType.Subcommand || type === OptionType.SubcommandGroup;

/** All names, descriptions and choice values of a command; of translations the longest counts. */
function textLength(fields: Fields): number {
  const longest = (key: string): number => {
    const texts = [fields[key], ...Object.values(fieldsOf(fields[`${key}_localizations`]))];
    return Math.max(...texts.map((text) => textOf(text).length));
  };
  const inner = [...listOf(fields['options']), ...listOf(fields['choices'])];
  return (
    longest('name') +
    longest('description') +
    textOf(fields['value']).length +
    inner.reduce((sum, each) => sum + textLength(each), 0)
  );
}
