import type { Problem } from '../errors.ts';
import { type Fields, fieldsOf, listOf, textOf } from '../fields.ts';
import { checkCount, checkText, checkTexts, problem } from './check.ts';

const MOST_TEXT = 6_000;

/** What is wrong with the embeds of one message. */
export function embedProblems(embeds: unknown): readonly Problem[] {
  const list = listOf(embeds);
  const total = list.reduce((sum, embed) => sum + textLength(embed), 0);
  return [
    ...checkCount(embeds, 'embeds', { max: 10 }),
    ...list.flatMap((embed, index) => checkEmbed(embed, `embeds.${index}`)),
    ...(total <= MOST_TEXT
      ? []
      : [problem('embeds', 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${MOST_TEXT}`)]),
  ];
}

function checkEmbed(embed: Fields, path: string): readonly Problem[] {
  return [
    ...checkTexts(embed, path, { title: { max: 256 }, description: { max: 4_096 } }),
    ...checkText(fieldsOf(embed['footer']), 'text', `${path}.footer`, { max: 2_048 }),
    ...checkText(fieldsOf(embed['author']), 'name', `${path}.author`, { max: 256 }),
    ...checkCount(embed['fields'], `${path}.fields`, { max: 25 }),
    ...listOf(embed['fields']).flatMap((field, index) =>
      checkTexts(field, `${path}.fields.${index}`, {
        name: { min: 1, max: 256, required: true },
        value: { min: 1, max: 1_024, required: true },
      }),
    ),
  ];
}

function textLength(embed: Fields): number {
  const texts = [
    embed['title'],
    embed['description'],
    fieldsOf(embed['footer'])['text'],
    fieldsOf(embed['author'])['name'],
    ...listOf(embed['fields']).flatMap(({ name, value }) => [name, value]),
  ];
  return texts.reduce<number>((sum, text) => sum + textOf(text).length, 0);
}
