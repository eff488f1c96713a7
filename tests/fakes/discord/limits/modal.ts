import type { Problem } from '../errors.ts';
import { type Fields, listOf } from '../fields.ts';
import { checkCount, checkTexts } from './check.ts';
import { componentProblems } from './components.ts';

/** What is wrong with a modal; five parts at most, text displays included. */
export function modalProblems(modal: Fields): readonly Problem[] {
  return [
    ...checkTexts(modal, '', {
      custom_id: { min: 1, max: 100, required: true },
      title: { min: 1, max: 45, required: true },
    }),
    ...checkCount(modal['components'], 'components', { min: 1, max: 5 }),
    ...componentProblems(modal['components'], 'modal'),
  ];
}

/** What is wrong with the answer to an autocomplete. */
export function choiceProblems(data: Fields): readonly Problem[] {
  return [
    ...checkCount(data['choices'], 'choices', { max: 25 }),
    ...listOf(data['choices']).flatMap((choice, index) => checkChoice(choice, `choices.${index}`)),
  ];
}

/** A choice offered for an option: its name, its value and the name in other languages. */
export function checkChoice(choice: Fields, path: string): readonly Problem[] {
  return checkTexts(choice, path, {
    name: { min: 1, max: 100, required: true },
    ...(typeof choice['value'] === 'number' ? {} : { value: { min: 1, max: 100, required: true } }),
  });
}
