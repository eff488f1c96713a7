import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../errors.ts';
import type { Fields } from '../fields.ts';
import { checkMessage } from './message.ts';
import { times } from './times.ts';

const V2 = MessageFlags.IsComponentsV2;
const text = (content: string): Fields => ({ type: 10, content });
const button = (id: string, more: Fields = {}): Fields => ({
  type: 2,
  style: 1,
  label: 'Press',
  custom_id: id,
  ...more,
});
const row = (...components: Fields[]): Fields => ({ type: 1, components });
const menu = (options: number, more: Fields = {}): Fields => ({
  type: 3,
  custom_id: 'menu',
  options: times(options, (index) => ({ label: `${index}`, value: `${index}` })),
  ...more,
});

const fields = (count: number, value = 'v'): Fields[] => times(count, () => ({ name: 'n', value }));

/** The paths at which a message is refused; empty when it is accepted. */
function refusedAt(body: Fields, filenames: readonly string[] = []): string[] {
  try {
    checkMessage(body, { filenames });
    return [];
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return error.problems.length === 0 ? [String(error.code)] : error.problems.map(({ path }) => path);
  }
}

describe('plain messages', () => {
  it.each<[string, Fields, string[]]>([
    ['2,000 characters', { content: 'x'.repeat(2_000) }, []],
    ['2,001 characters', { content: 'x'.repeat(2_001) }, ['content']],
    ['nothing', {}, ['50006']],
    ['white space', { content: ' \n' }, ['50006']],
    ['a content that is no text', { content: 5 }, ['content']],
    ['five rows', { components: times(5, (index) => row(button(`${index}`))) }, []],
    ['six rows', { components: times(6, (index) => row(button(`${index}`))) }, ['components']],
    ['a text display without the V2 flag', { components: [text('x')] }, ['components.0.type']],
    [
      'parse and a list of the same kind',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      ['allowed_mentions'],
    ],
  ])('%s', (_, body, paths) => {
    expect(refusedAt(body)).toEqual(paths);
  });
});

describe('embeds', () => {
  it.each<[string, Fields, string[]]>([
    ['25 fields', { fields: fields(25) }, []],
    ['26 fields', { fields: fields(26) }, ['embeds.0.fields']],
    ['a field without value', { fields: [{ name: 'n', value: '' }] }, ['embeds.0.fields.0.value']],
    ['a long title', { title: 'x'.repeat(257) }, ['embeds.0.title']],
    ['6,000 characters in all', { description: 'x'.repeat(4_000), fields: fields(2, 'x'.repeat(999)) }, []],
    [
      '6,001 characters in all',
      { description: 'x'.repeat(4_000), fields: [...fields(1, 'x'.repeat(999)), ...fields(1, 'x'.repeat(1_000))] },
      ['embeds'],
    ],
  ])('%s', (_, embed, paths) => {
    expect(refusedAt({ embeds: [embed] })).toEqual(paths);
  });
});

describe('Components V2', () => {
  const section = (...components: Fields[]): Fields => ({ type: 9, components, accessory: button('s') });
  it.each<[string, Fields, string[]]>([
    ['content beside', { content: 'x', components: [text('x')] }, ['content']],
    ['embeds beside', { embeds: [{ title: 'x' }], components: [text('x')] }, ['embeds']],
    ['40 components, nested ones counted', { components: [{ type: 17, components: times(39, () => text('x')) }] }, []],
    [
      '41 components, nested ones counted',
      { components: [{ type: 17, components: times(40, () => text('x')) }] },
      ['components'],
    ],
    ['4,000 characters in all', { components: [text('x'.repeat(2_000)), text('x'.repeat(2_000))] }, []],
    ['4,001 characters in all', { components: [text('x'.repeat(2_000)), text('x'.repeat(2_001))] }, ['components']],
    ['an empty text', { components: [text('')] }, ['components.0.content']],
    [
      'a container in a container',
      { components: [{ type: 17, components: [{ type: 17, components: [text('x')] }] }] },
      ['components.0.components.0.type'],
    ],
    ['a bare button', { components: [button('a')] }, ['components.0.type']],
    ['a section', { components: [section(text('x'))] }, []],
    ['a section of four texts', { components: [section(...times(4, () => text('x')))] }, ['components.0.components']],
    ['a section without accessory', { components: [{ type: 9, components: [text('x')] }] }, ['components.0.accessory']],
    ['six rows', { components: times(6, (index) => row(button(`${index}`))) }, []],
    ['no component', { components: [] }, ['50006']],
    [
      'the same component id twice',
      {
        components: [
          { ...text('x'), id: 1 },
          { ...text('y'), id: 1 },
        ],
      },
      ['components.1.id'],
    ],
  ])('%s', (_, body, paths) => {
    expect(refusedAt({ flags: V2, ...body })).toEqual(paths);
  });

  it('refuses pictures that were not uploaded', () => {
    const body = { flags: V2, components: [{ type: 12, items: [{ media: { url: 'attachment://a.png' } }] }] };
    expect(refusedAt(body, ['a.png'])).toEqual([]);
    expect(refusedAt(body)).toEqual(['components.0.items.0.media.url']);
  });
});

describe('buttons and menus', () => {
  it.each<[string, Fields, string[]]>([
    ['five buttons in a row', row(...times(5, (index) => button(`${index}`))), []],
    ['six buttons in a row', row(...times(6, (index) => button(`${index}`))), ['components.0.components']],
    ['a menu beside a button', row(menu(1), button('a')), ['components.0.components']],
    ['an empty row', row(), ['components.0.components']],
    ['a custom id of 100 characters', row(button('x'.repeat(100))), []],
    ['a custom id of 101 characters', row(button('x'.repeat(101))), ['components.0.components.0.custom_id']],
    ['no custom id', row(button('')), ['components.0.components.0.custom_id']],
    ['the same custom id twice', row(button('a'), button('a')), ['components.0.components.1.custom_id']],
    ['a label of 81 characters', row(button('a', { label: 'x'.repeat(81) })), ['components.0.components.0.label']],
    ['neither label nor emoji', row(button('a', { label: '' })), ['components.0.components.0']],
    [
      'a link with a custom id',
      row(button('a', { style: 5, url: 'https://example.org' })),
      ['components.0.components.0.custom_id'],
    ],
    [
      'a link that is none',
      row({ type: 2, style: 5, label: 'x', url: 'javascript:x' }),
      ['components.0.components.0.url'],
    ],
    ['25 options', row(menu(25)), []],
    ['26 options', row(menu(26)), ['components.0.components.0.options']],
    [
      'the same option twice',
      row(menu(0, { options: times(2, () => ({ label: 'a', value: 'a' })) })),
      ['components.0.components.0.options.1.value'],
    ],
    ['more values than options', row(menu(2, { max_values: 3 })), ['components.0.components.0.max_values']],
    [
      'an option label of 101 characters',
      row(menu(0, { options: [{ label: 'x'.repeat(101), value: 'a' }] })),
      ['components.0.components.0.options.0.label'],
    ],
  ])('%s', (_, component, paths) => {
    expect(refusedAt({ content: 'x', components: [component] })).toEqual(paths);
  });
});
