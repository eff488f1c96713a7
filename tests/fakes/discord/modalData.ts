import { ComponentType } from 'discord.js';
import { type Fields, fieldsOf, isFields, listOf, textOf } from './fields.ts';

type Values = Readonly<Record<string, string | readonly string[]>>;

/** The `data` of a submitted modal, inputs filled in by custom id; throws where the client would not send it. */
export function submittedModal(modal: Fields, values: Values): Fields {
  const inputs = new Set<string>();
  const components = listOf(modal['components']).map((part) => fillPart(part, values, inputs));
  const unknown = Object.keys(values).filter((id) => !inputs.has(id));
  if (unknown.length > 0)
    throw new Error(`The modal has no input ${unknown.join(', ')}; it has: ${[...inputs].join(', ')}`);
  return { custom_id: modal['custom_id'], components };
}

/** A row, a label, or a text that nobody fills in. */
function fillPart(part: Fields, values: Values, inputs: Set<string>): Fields {
  const { type, id = 0 } = part;
  if (isFields(part['component'])) return { type, id, component: fill(part['component'], values, inputs) };
  if (type !== ComponentType.ActionRow) return { type, id };
  return { type, id, components: listOf(part['components']).map((input) => fill(input, values, inputs)) };
}

function fill(input: Fields, values: Values, inputs: Set<string>): Fields {
  const { type, id = 0, custom_id: customId } = input;
  const name = textOf(customId);
  inputs.add(name);
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
  // Radio groups and checkboxes carry one value, menus a list.
  return Number(type) === RADIO_GROUP
    ? { type, id, custom_id: name, value: chosen[0] ?? null }
    : { type, id, custom_id: name, values: chosen };
}

const RADIO_GROUP = 21;

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
