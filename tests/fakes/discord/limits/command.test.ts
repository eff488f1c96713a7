import { describe, expect, it } from 'vitest';
import type { Fields } from '../fields.ts';
import { commandSetProblems } from './command.ts';
import { times } from './times.ts';

const option = (name: string, more: Fields = {}): Fields => ({ type: 3, name, description: 'd', ...more });
const city = (more: Fields = {}): Fields => ({ name: 'city', description: 'A city', ...more });
const refusedAt = (...commands: Fields[]): string[] => commandSetProblems(commands).map(({ path }) => path);

describe('commands', () => {
  it.each<[string, Fields[], string[]]>([
    ['a sound one', [city({ options: [option('name')] })], []],
    ['a Chinese name', [city({ name_localizations: { 'zh-CN': '城市' } })], []],
    ['a capital letter', [city({ name: 'City' })], ['0.name']],
    [
      'a space in a translated name',
      [city({ name_localizations: { 'zh-CN': '城 市' } })],
      ['0.name_localizations.zh-CN'],
    ],
    ['no description', [city({ description: '' })], ['0.description']],
    [
      '101 characters of translation',
      [city({ description_localizations: { 'zh-TW': '城'.repeat(101) } })],
      ['0.description_localizations.zh-TW'],
    ],
    ['an unknown locale', [city({ name_localizations: { zh: '城市' } })], ['0.zh']],
    ['the same name twice', [city(), city()], ['1.name']],
    ['26 options', [city({ options: times(26, (index) => option(`o${index}`)) })], ['0.options']],
    [
      '26 choices',
      [city({ options: [option('a', { choices: times(26, (index) => ({ name: `${index}`, value: `${index}` })) })] })],
      ['0.options.0.choices'],
    ],
    [
      'choices and autocomplete',
      [city({ options: [option('a', { autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] })],
      ['0.options.0.autocomplete'],
    ],
    [
      'a required option after an optional one',
      [city({ options: [option('a'), option('b', { required: true })] })],
      ['0.options.1'],
    ],
    ['an option named twice', [city({ options: [option('a'), option('a')] })], ['0.options.1.name']],
    [
      'a fault inside a subcommand',
      [city({ options: [{ type: 1, name: 'set', description: 'd', options: [option('A')] }] })],
      ['0.options.0.options.0.name'],
    ],
    [
      'more than 8,000 characters',
      [
        city({
          options: times(25, (index) =>
            option(`o${index}`, {
              description: 'x'.repeat(100),
              choices: times(25, (n) => ({ name: `${n}`.repeat(5), value: `${n}`.repeat(5) })),
            }),
          ),
        }),
      ],
      ['0'],
    ],
    ['101 commands', times(101, (index) => city({ name: `c${index}` })), ['']],
  ])('%s', (_, commands, paths) => {
    expect(refusedAt(...commands)).toEqual(paths);
  });
});
