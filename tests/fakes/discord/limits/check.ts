import type { Problem } from '../errors.ts';
import { type Fields, isGiven } from '../fields.ts';

export const problem = (path: string, code: string, message: string): Problem => ({ path, code, message });

/** The bounds of a text field; lengths are UTF-16 units, which is never laxer than Discord's count. */
export interface TextRule {
  readonly min?: number;
  readonly max: number;
  readonly required?: boolean;
}

/** Checks one text field of `fields` and names it `path.key`. */
export function checkText(fields: Fields, key: string, path: string, rule: TextRule): readonly Problem[] {
  const value = fields[key];
  const place = path === '' ? key : `${path}.${key}`;
  if (!isGiven(value)) return rule.required === true ? [missing(place)] : [];
  if (typeof value !== 'string') return [problem(place, 'STRING_TYPE_CONVERT', 'Could not interpret value as string.')];
  const { min = 0, max } = rule;
  if (value.length >= min && value.length <= max) return [];
  if (min === 0) return [problem(place, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`)];
  return [problem(place, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`)];
}

/** Checks several text fields by a table. */
export const checkTexts = (
  fields: Fields,
  path: string,
  rules: Readonly<Record<string, TextRule>>,
): readonly Problem[] => Object.entries(rules).flatMap(([key, rule]) => checkText(fields, key, path, rule));

/** Checks how many items a list field has; a missing field counts as none. */
export function checkCount(
  value: unknown,
  path: string,
  { min = 0, max }: { readonly min?: number; readonly max: number },
): readonly Problem[] {
  const count = Array.isArray(value) ? value.length : 0;
  if (count >= min && count <= max) return [];
  if (min === 0) return [problem(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`)];
  return [problem(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`)];
}

export const missing = (path: string): Problem => problem(path, 'BASE_TYPE_REQUIRED', 'This field is required');

/** Names each value that occurs again, at the path where it does. */
export function checkUnique(
  placed: readonly { readonly value: unknown; readonly path: string }[],
  code: string,
  message: string,
): readonly Problem[] {
  const seen = new Set<unknown>();
  return placed.flatMap(({ value, path }) => {
    const isRepeated = seen.has(value);
    seen.add(value);
    return isRepeated ? [problem(path, code, message)] : [];
  });
}
