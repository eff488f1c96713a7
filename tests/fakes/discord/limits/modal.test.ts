import { describe, expect, it } from 'vitest';
import type { Fields } from '../fields.ts';
import { choiceProblems, modalProblems } from './modal.ts';
import { times } from './times.ts';

const input = (id: string): Fields => ({ type: 4, custom_id: id, style: 1 });
const label = (id: string, more: Fields = {}): Fields => ({ type: 18, label: 'Reason', component: input(id), ...more });
const choice = (name: string, value: string | number = 'v'): Fields => ({ name, value });

describe('modals', () => {
  const refusedAt = (modal: Fields): string[] =>
    modalProblems({ custom_id: 'why', title: 'Why?', components: [label('a')], ...modal }).map(({ path }) => path);

  it.each<[string, Fields, string[]]>([
    ['a label with an input', {}, []],
    ['a row with an input', { components: [{ type: 1, components: [{ ...input('a'), label: 'Reason' }] }] }, []],
    [
      'a label with a menu',
      { components: [label('', { component: { type: 3, custom_id: 'm', options: [{ label: 'a', value: 'a' }] } })] },
      [],
    ],
    ['a title of 46 characters', { title: 'x'.repeat(46) }, ['title']],
    ['no part', { components: [] }, ['components']],
    ['six parts', { components: times(6, (index) => label(`${index}`)) }, ['components']],
    [
      'a button',
      { components: [{ type: 1, components: [{ type: 2, style: 1, label: 'x', custom_id: 'x' }] }] },
      ['components.0.components.0.type'],
    ],
    ['the same custom id twice', { components: [label('a'), label('a')] }, ['components.1.component.custom_id']],
    ['a label of 46 characters', { components: [label('a', { label: 'x'.repeat(46) })] }, ['components.0.label']],
    ['a label around nothing', { components: [{ type: 18, label: 'x' }] }, ['components.0.component']],
  ])('%s', (_, modal, paths) => {
    expect(refusedAt(modal)).toEqual(paths);
  });
});

describe('suggestions', () => {
  it.each<[string, Fields[], string[]]>([
    ['25', times(25, (index) => choice(`${index}`)), []],
    ['26', times(26, (index) => choice(`${index}`)), ['choices']],
    ['a number as value', [choice('one', 1)], []],
    ['a name of 101 characters', [choice('x'.repeat(101))], ['choices.0.name']],
    ['an empty value', [choice('a', '')], ['choices.0.value']],
  ])('%s', (_, choices, paths) => {
    expect(choiceProblems({ choices }).map(({ path }) => path)).toEqual(paths);
  });
});
