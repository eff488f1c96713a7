import { ComponentType } from 'discord.js';
import { walkComponents } from './components.ts';
import { type Fields, fieldsOf, isFields, listOf, textOf } from './fields.ts';

type Values = Readonly<Record<string, string | readonly string[]>>;

/** The `data` of a submitted modal, inputs filled in by custom id; throws where the client would not send it. */
export function submittedModal(modal: Fields, values: Values): Fields {
  const inputs = walkComponents(modal['components']).map(({ component }) => textOf(component['custom_id']));
  const unknown = Object.keys(values).filter((id) => !inputs.includes(id));
  if (unknown.length > 0) {
    throw new Error(
      `The modal has no input ${unknown.join(', ')}; it has: ${inputs.filter((id) => id !== '').join(', ')}`,
    );
  }
  const components = listOf(modal['components']).map((part) => fillPart(part, values));
  return { custom_id: modal['custom_id'], components };
}

/** A row, a label, or a text that nobody fills in. */
function fillPart(part: Fields, values: Values): Fields {
  const { type, id = 0 } = part;
  if (isFields(part['component'])) return { type, id, component: fill(part['component'], values) };
  if (type !== ComponentType.ActionRow) return { type, id };
  return { type, id, components: listOf(part['components']).map((input) => fill(input, values)) };
}

function fill(input: Fields, values: Values): Fields {
  const { type, id = 0, custom_id: customId } = input;
  const name = textOf(customId);
  const given = values[name];
  if (type === ComponentType.TextInput) {
    const value = typeof given === 'string' ? given : textOf(input['value']);
    requireFitting(input, value);
    return { type, id, custom_id: name, value };
  }
  const chosen = [given ?? []].flat();
  const offered = listOf(input['options']).map((option) => option['value']);
  const stray = offered.length === 0 ? [] : chosen.filter((value) => !offered.includes(value));
  if (stray.length > 0 || (chosen.length === 0 && input['required'] !== false)) {
    throw new Error(`The input "${name}" takes one of: ${offered.join(', ')}; not: ${chosen.join(', ') || 'nothing'}`);
  }
  // A radio group carries one value, menus and checkbox groups a list.
  return type === ComponentType.RadioGroup
    ? { type, id, custom_id: name, value: chosen[0] ?? null }
    : { type, id, custom_id: name, values: chosen };
}

function requireFitting(input: Fields, value: string): void {
  const { min_length: least = 0, max_length: most = 4_000, required = true } = fieldsOf(input);
  const isMissing = value === '' && required === true;
  const isOutside = value !== '' && (value.length < Number(least) || value.length > Number(most));
  if (isMissing || isOutside) {
    throw new Error(
      `The input "${textOf(input['custom_id'])}" takes ${String(least)} to ${String(most)} characters; not ${value.length}`,
    );
  }
}
