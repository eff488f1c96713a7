import { ComponentType, MessageFlags } from 'discord.js';
import { walkComponents } from '../components.ts';
import { emptyMessage, type Problem, refuseInvalid } from '../errors.ts';
import { type Fields, fieldsOf, isFields, isGiven, listOf, stringsOf, textOf } from '../fields.ts';
import { checkCount, checkText, problem } from './check.ts';
import { componentProblems } from './components.ts';
import { embedProblems } from './embeds.ts';

const MOST_COMPONENTS = 40;
const MOST_DISPLAYED_TEXT = 4_000;
const MOST_ROWS = 5;

/** Where the request stands in the body, and what it brings along. */
export interface MessageContext {
  /** `data` for interaction callbacks, otherwise empty. */
  readonly prefix?: string;
  /** Names of files that are uploaded with the message or already attached to it. */
  readonly filenames: readonly string[];
}

const isV2 = (flags: unknown): boolean => typeof flags === 'number' && (flags & MessageFlags.IsComponentsV2) !== 0;

/** Throws as Discord does when a whole message (after an edit: the merged one) breaks a rule. */
export function checkMessage(body: Fields, { prefix = '', filenames }: MessageContext): void {
  refuseInvalid(messageProblems(body, filenames), prefix);
  const parts = [body['embeds'], body['components'], body['sticker_ids'], filenames];
  const isEmpty =
    textOf(body['content']).trim() === '' && parts.every((part) => !Array.isArray(part) || part.length === 0);
  if (isEmpty && !isFields(body['poll'])) throw emptyMessage();
}

function messageProblems(body: Fields, filenames: readonly string[]): readonly Problem[] {
  return [
    ...checkText(body, 'content', '', { max: 2_000 }),
    ...checkCount(filenames, 'attachments', { max: 10 }),
    ...allowedMentionProblems(fieldsOf(body['allowed_mentions'])),
    ...referenceProblems(body, filenames),
    ...(isV2(body['flags']) ? v2Problems(body) : legacyProblems(body)),
  ];
}

function legacyProblems(body: Fields): readonly Problem[] {
  return [
    ...embedProblems(body['embeds']),
    ...checkCount(body['components'], 'components', { max: MOST_ROWS }),
    ...componentProblems(body['components'], 'legacy'),
  ];
}

function v2Problems(body: Fields): readonly Problem[] {
  const placed = walkComponents(body['components']);
  const displayed = placed
    .filter(({ component }) => component['type'] === ComponentType.TextDisplay)
    .reduce((sum, { component }) => sum + textOf(component['content']).length, 0);
  return [
    ...['content', 'embeds', 'sticker_ids', 'poll'].filter((field) => holds(body[field])).map(legacyField),
    ...(placed.length <= MOST_COMPONENTS
      ? []
      : [
          problem(
            'components',
            'BASE_TYPE_MAX_LENGTH',
            `Must have ${MOST_COMPONENTS} or fewer components in total, not ${placed.length}.`,
          ),
        ]),
    ...(displayed <= MOST_DISPLAYED_TEXT
      ? []
      : [
          problem(
            'components',
            'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
            `The total size of displayable text (${displayed}) exceeds the maximum of ${MOST_DISPLAYED_TEXT}`,
          ),
        ]),
    ...componentProblems(body['components'], 'v2'),
  ];
}

const holds = (value: unknown): boolean =>
  typeof value === 'string' || Array.isArray(value) ? value.length > 0 : isGiven(value);

const legacyField = (field: string): Problem =>
  problem(
    field,
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  );

/** `parse` and an explicit list of the same kind exclude each other. */
function allowedMentionProblems(allowed: Fields): readonly Problem[] {
  return ['users', 'roles']
    .filter((kind) => stringsOf(allowed['parse']).includes(kind) && holds(allowed[kind]))
    .map((kind) =>
      problem(
        'allowed_mentions',
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      ),
    );
}

/** Every `attachment://name` must be a file that is there. */
function referenceProblems(body: Fields, filenames: readonly string[]): readonly Problem[] {
  const media = [
    ...walkComponents(body['components']).flatMap(({ component, path }) => [
      { holder: component['file'], path: `${path}.file` },
      { holder: component['media'], path: `${path}.media` },
      ...listOf(component['items']).map(({ media: item }, index) => ({
        holder: item,
        path: `${path}.items.${index}.media`,
      })),
    ]),
    ...listOf(body['embeds']).flatMap(({ image, thumbnail }, index) => [
      { holder: image, path: `embeds.${index}.image` },
      { holder: thumbnail, path: `embeds.${index}.thumbnail` },
    ]),
  ];
  return media.flatMap(({ holder, path }) => {
    const name = /^attachment:\/\/(?<name>.+)$/u.exec(textOf(fieldsOf(holder)['url']))?.groups?.['name'];
    if (name === undefined || filenames.includes(name)) return [];
    return [
      problem(`${path}.url`, 'REFERENCED_ATTACHMENT_NOT_FOUND', `The attachment "${name}" is not part of the message`),
    ];
  });
}
