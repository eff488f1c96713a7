import type { Quantity } from '../domain/quantity.ts';
import { sameQuantity } from '../facts/quantities/compare.ts';
import { parseQuantities } from '../facts/quantities/parse.ts';

/** Ways of writing the same thing, any of which will do. */
export type Forms = readonly string[];
/** Something to be said: in one form, or in any of several. */
export type Requirement = string | Forms;

/** The forms of one requirement. */
export function formsOf(requirement: Requirement): Forms {
  return typeof requirement === 'string' ? [requirement] : requirement;
}

/**
 * Whether a text says a form, whatever the case of its letters. A number counts only as a whole: "20 billion" does
 * not occur in "120 billion", nor "94" in "94.9" or in "94,000".
 */
export function occurs(form: string, text: string): boolean {
  const before = /^\d/u.test(form) ? '(?<!\\d|\\d[.,])' : '';
  const after = /\d$/u.test(form) ? '(?!\\d|[.,]\\d)' : '';
  return new RegExp(before + RegExp.escape(form) + after, 'iu').test(text);
}

/** A text with its figures read, so that many forms can be looked for in it. */
export interface ReadText {
  text: string;
  quantities: readonly Quantity[];
}

export function readText(text: string): ReadText {
  return { text, quantities: parseQuantities(text) };
}

/** Whether a text says a form: in these words, or, where the form is a figure with a unit, as the same figure. */
export function says(form: string, { text, quantities }: ReadText): boolean {
  if (occurs(form, text)) return true;
  const figure = figureOf(form);
  return figure !== undefined && quantities.some((quantity) => sameQuantity(quantity, figure));
}

/** Whether a text says a requirement in any of its forms. */
export function meets(requirement: Requirement, text: ReadText): boolean {
  return formsOf(requirement).some((form) => says(form, text));
}

/** A form that is one figure and nothing else: "171.5 billion yuan", 1715亿元, but not "275" or "20 billion". */
function figureOf(form: string): Quantity | undefined {
  const [figure, ...others] = parseQuantities(form);
  if (!figure || others.length > 0 || figure.end - figure.start < form.trim().length) return undefined;
  return figure.kind === 'count' && figure.noun === undefined ? undefined : figure;
}
