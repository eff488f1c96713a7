import type { Span } from '../../domain/document.ts';
import type { PeriodSense } from '../../domain/period.ts';

const S = '[\\s\\u00a0]{1,3}';
const PART = `(?:(?:the${S})?(?:beginning|start|middle|end|close)${S}of${S}|early[\\s-]|mid-?\\s?|late[\\s-]|(?:year[\\s-]?)?end[\\s-](?:of${S})?)`;
const LEAD = `(?:the${S})?${PART}?(?:the${S})?(?:year${S}|around${S}|about${S})?`;

/** Words that touch a period on its left or right and bound it; the first that fits decides. */
const LEFT: readonly (readonly [RegExp, PeriodSense])[] = [
  [new RegExp(`\\b(?:ever${S})?since${S}${LEAD}$`, 'iu'), 'since'],
  [new RegExp(`\\b(?:starting|beginning)${S}(?:from|in)${S}$`, 'iu'), 'since'],
  [
    new RegExp(
      `\\b(?:by|before|until|till|through|prior${S}to|no${S}later${S}than|as${S}(?:of|at)|up${S}to)${S}${LEAD}$`,
      'iu',
    ),
    'by',
  ],
  [new RegExp(`\\b(?:(?:at|in)${S})?(?:the${S})?(?:year[\\s-]?)?end[\\s-](?:of${S})?(?:the${S})?$`, 'iu'), 'by'],
  [/(?:截至|截止到?|直到|(?<![达提回受收遇感看涨升降])到|力争|至)\s?$/u, 'by'],
  [/自从?\s?$/u, 'since'],
];
const RIGHT: readonly (readonly [RegExp, PeriodSense])[] = [
  [/^\s?(?:年?初)?(?:以来|至今|起|开始)/u, 'since'],
  [/^\s?(?:年?[底末]|月?底)(?:[之以]?前(?![一二三四五六七八九十两\d后])|为止)?/u, 'by'],
  [/^\s?(?:[之以]前|前(?![一二三四五六七八九十两\d后年半])|为止)/u, 'by'],
  [new RegExp(`^${S}(?:and${S})?onwards?\\b`, 'iu'), 'since'],
];
const FROM_LEFT = new RegExp(`(?:\\b(?:from|between)${S}(?:the${S})?|[从自]\\s?)$`, 'iu');

/** The sense that the words around a period give it, and the span with these words, within `room`. */
export function withAffixes(text: string, span: Span, isInterval: boolean, room: Span): Span & { sense: PeriodSense } {
  const before = text.slice(Math.max(room.start, span.start - 48), span.start);
  const after = text.slice(span.end, Math.min(room.end, span.end + 16));
  const right = firstMatch(RIGHT, after);
  const from = isInterval || right?.sense === 'since' ? FROM_LEFT.exec(before)?.[0].length : undefined;
  const left = from ? { length: from, sense: 'in' as const } : firstMatch(LEFT, before);
  return {
    start: span.start - (left?.length ?? 0),
    end: span.end + (right?.length ?? 0),
    sense: right?.sense ?? left?.sense ?? 'in',
  };
}

function firstMatch(
  affixes: readonly (readonly [RegExp, PeriodSense])[],
  context: string,
): { length: number; sense: PeriodSense } | undefined {
  for (const [expression, sense] of affixes) {
    const match = expression.exec(context);
    if (match) return { length: match[0].length, sense };
  }
  return undefined;
}
