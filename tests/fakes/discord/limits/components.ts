import { ButtonStyle, ComponentType as Type } from 'discord.js';
import { type PlacedComponent, walkComponents } from '../components.ts';
import type { Problem } from '../errors.ts';
import { type Fields, isGiven, listOf, textOf } from '../fields.ts';
import { checkCount, checkText, checkTexts, checkUnique, missing, problem, type TextRule } from './check.ts';

const CUSTOM_ID: TextRule = { min: 1, max: 100, required: true };
const SELECT_TEXTS = { custom_id: CUSTOM_ID, placeholder: { max: 150 } };

/** The text fields of each type that Discord bounds. */
const TEXTS: Readonly<Partial<Record<Type, Readonly<Record<string, TextRule>>>>> = {
  [Type.Button]: { label: { max: 80 } },
  [Type.StringSelect]: SELECT_TEXTS,
  [Type.UserSelect]: SELECT_TEXTS,
  [Type.RoleSelect]: SELECT_TEXTS,
  [Type.MentionableSelect]: SELECT_TEXTS,
  [Type.ChannelSelect]: SELECT_TEXTS,
  [Type.TextDisplay]: { content: { min: 1, max: 4_000, required: true } },
  [Type.Thumbnail]: { description: { max: 1_024 } },
  [Type.TextInput]: {
    custom_id: CUSTOM_ID,
    label: { min: 1, max: 45 },
    placeholder: { max: 100 },
    value: { max: 4_000 },
  },
  [Type.Label]: { label: { min: 1, max: 45, required: true }, description: { min: 1, max: 100 } },
};

const SELECTS: readonly Type[] = [
  Type.StringSelect,
  Type.UserSelect,
  Type.RoleSelect,
  Type.MentionableSelect,
  Type.ChannelSelect,
];
const CONTENT: readonly Type[] = [
  Type.ActionRow,
  Type.TextDisplay,
  Type.Section,
  Type.MediaGallery,
  Type.Separator,
  Type.File,
];
const INPUTS: readonly Type[] = [
  ...SELECTS,
  Type.TextInput,
  Type.FileUpload,
  Type.RadioGroup,
  Type.CheckboxGroup,
  Type.Checkbox,
];

/** What each holder may hold. */
const HOLDS: Readonly<Partial<Record<Type, readonly Type[]>>> = {
  [Type.ActionRow]: [Type.Button, ...SELECTS],
  [Type.Section]: [Type.TextDisplay, Type.Button, Type.Thumbnail],
  [Type.Container]: CONTENT,
  [Type.Label]: INPUTS,
};
/** What may stand at the top. */
export const TOP = {
  legacy: [Type.ActionRow],
  v2: [...CONTENT, Type.Container],
  modal: [Type.ActionRow, Type.Label, Type.TextDisplay],
} as const satisfies Record<string, readonly Type[]>;

/** Rules that concern one component and its children. */
const RULES: Readonly<Partial<Record<Type, (component: Fields, path: string) => readonly Problem[]>>> = {
  [Type.ActionRow]: checkRow,
  [Type.Button]: checkButton,
  [Type.StringSelect]: checkStringSelect,
  [Type.Section]: checkSection,
  [Type.Container]: ({ components }, path) => checkCount(components, `${path}.components`, { min: 1, max: 40 }),
  [Type.MediaGallery]: ({ items }, path) => checkCount(items, `${path}.items`, { min: 1, max: 10 }),
  [Type.Label]: ({ component }, path) => (isGiven(component) ? [] : [missing(`${path}.component`)]),
};

/** Everything that is wrong with a tree of components, whatever message or modal it belongs to. */
export function componentProblems(components: unknown, top: keyof typeof TOP): readonly Problem[] {
  const placed = walkComponents(components);
  return [
    ...placed.flatMap((each) => checkOne(each, top)),
    ...checkUnique(
      named(placed, 'custom_id'),
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    ),
    ...checkUnique(named(placed, 'id'), 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated'),
  ];
}

function named(placed: readonly PlacedComponent[], key: 'id' | 'custom_id'): { value: unknown; path: string }[] {
  return placed
    .filter(({ component }) => isGiven(component[key]))
    .map(({ component, path }) => ({ value: component[key], path: `${path}.${key}` }));
}

function checkOne({ component, path, parentType }: PlacedComponent, top: keyof typeof TOP): readonly Problem[] {
  const type = component['type'] as Type;
  const allowed: readonly Type[] = parentType === undefined ? TOP[top] : (HOLDS[parentType as Type] ?? []);
  const isModalRow = top === 'modal' && parentType === Type.ActionRow;
  if (!(isModalRow ? [Type.TextInput] : allowed).includes(type)) {
    const choices = (isModalRow ? [Type.TextInput] : allowed).join(', ');
    return [problem(`${path}.type`, 'UNION_TYPE_CHOICES', `Value of field "type" must be one of (${choices},).`)];
  }
  return [...checkTexts(component, path, TEXTS[type] ?? {}), ...(RULES[type]?.(component, path) ?? [])];
}

/** A row holds five buttons or one menu. */
function checkRow({ components }: Fields, path: string): readonly Problem[] {
  const children = listOf(components);
  const buttons = children.filter(({ type }) => type === Type.Button).length;
  const width = buttons + 5 * (children.length - buttons);
  return width >= 1 && width <= 5
    ? []
    : [
        problem(
          `${path}.components`,
          'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
          'The specified component exceeds the maximum width',
        ),
      ];
}

function checkButton(button: Fields, path: string): readonly Problem[] {
  const { style, url, label, emoji, sku_id: sku } = button;
  if (style === ButtonStyle.Premium) return isGiven(sku) ? [] : [missing(`${path}.sku_id`)];
  const lacksFace = !isGiven(emoji) && textOf(label).trim() === '';
  const face = lacksFace ? [problem(path, 'BUTTON_COMPONENT_INVALID', 'A button must have a label or an emoji')] : [];
  if (style !== ButtonStyle.Link) {
    const both = isGiven(url)
      ? [problem(`${path}.url`, 'BUTTON_COMPONENT_INVALID', 'Only link buttons have a url')]
      : [];
    return [...face, ...both, ...checkText(button, 'custom_id', path, CUSTOM_ID)];
  }
  const id = isGiven(button['custom_id'])
    ? [problem(`${path}.custom_id`, 'BUTTON_COMPONENT_INVALID', 'A link button has no custom id')]
    : [];
  return [...face, ...id, ...checkUrl(url, `${path}.url`)];
}

function checkUrl(url: unknown, path: string): readonly Problem[] {
  if (!isGiven(url)) return [missing(path)];
  const isSound = /^(?:https?|discord):\/\/\S+$/u.test(textOf(url)) && textOf(url).length <= 512;
  return isSound ? [] : [problem(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.')];
}

function checkStringSelect(select: Fields, path: string): readonly Problem[] {
  const options = listOf(select['options']);
  const least = Number(select['min_values'] ?? 1);
  const most = Number(select['max_values'] ?? 1);
  const isSound = least >= 0 && most >= Math.max(1, least) && most <= Math.min(25, Math.max(1, options.length));
  return [
    ...checkCount(select['options'], `${path}.options`, { min: 1, max: 25 }),
    ...options.flatMap((option, index) =>
      checkTexts(option, `${path}.options.${index}`, {
        label: { min: 1, max: 100, required: true },
        value: { min: 1, max: 100, required: true },
        description: { max: 100 },
      }),
    ),
    ...checkUnique(
      options.map(({ value }, index) => ({ value, path: `${path}.options.${index}.value` })),
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      'The specified option value is already used',
    ),
    ...(isSound
      ? []
      : [problem(`${path}.max_values`, 'SELECT_COMPONENT_OUT_OF_RANGE', 'min_values or max_values is out of range')]),
    ...(options.filter((option) => option['default'] === true).length <= most
      ? []
      : [
          problem(
            `${path}.options`,
            'SELECT_COMPONENT_TOO_MANY_DEFAULTS',
            `At most ${most} options may be chosen by default`,
          ),
        ]),
  ];
}

function checkSection({ components, accessory }: Fields, path: string): readonly Problem[] {
  const isDecorated = listOf([accessory]).some(({ type }) => type === Type.Button || type === Type.Thumbnail);
  return [
    ...checkCount(components, `${path}.components`, { min: 1, max: 3 }),
    ...listOf(components).flatMap(({ type }, index) =>
      type === Type.TextDisplay
        ? []
        : [
            problem(
              `${path}.components.${index}.type`,
              'UNION_TYPE_CHOICES',
              'Value of field "type" must be one of (10,).',
            ),
          ],
    ),
    ...(isDecorated ? [] : [missing(`${path}.accessory`)]),
  ];
}
