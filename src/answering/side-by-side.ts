import type { Question } from '../domain/answer.ts';
import type { Edtf } from '../domain/period.ts';
import { gather } from './evidence/gather.ts';
import { decide } from './extractive/decide.ts';
import { EMPTY_PLAN, joinPlans, type Plan } from './extractive/plan.ts';
import { areAlike } from './extractive/plan-figures.ts';
import type { Snapshot } from './snapshot.ts';
import { withPlaceAndTime } from './understand/follow-up.ts';
import { meantOf } from './understand/mentions.ts';
import { type Understanding, understand } from './understand/understand.ts';

/** Where one figure that is asked for ends and the next begins. */
const JOINTS =
  /\s(?:and|or|with|to|against|beside|alongside|next to|versus|vs\.?|than)\s|\s*[,;:]\s+|[、，；：]|和|与|及|跟|还是|对比|相比/gi;
/** More figures than this are a list, which has its own way. */
const MAX_FIGURES = 4;

/**
 * Figures that a question names side by side, each with its own measure, place or time ("the output value of 2022 next to
 * the revenue goal for 2023"), where nothing answers it as a whole: each is looked for by its own words, and by those of
 * the others where it leaves something unsaid. All must be rows of the fact table, or there is no answer; what does not
 * measure alike is said to be so.
 */
export async function planSideBySide(
  question: Question,
  whole: Understanding,
  snapshot: Snapshot,
  today: Edtf,
): Promise<Plan | undefined> {
  if (meantOf(whole.indicators).length < 2) return undefined;
  const named = (text: string) => meantOf(understand(text, snapshot, today, whole.language).indicators).length > 0;
  const pieces = piecesOf(question.text, named);
  if (pieces.length < 2 || pieces.length > MAX_FIGURES) return undefined;
  let plan = EMPTY_PLAN;
  let before = whole;
  for (const piece of pieces) {
    before = figureAsked(understand(piece, snapshot, today, whole.language), before);
    const found = decide(before, await gather(before, snapshot), snapshot);
    const isRows = !found.abstain && found.facts.length > 0 && found.measures.length + found.sentences.length === 0;
    if (!isRows || found.facts.every((fact) => plan.facts.includes(fact))) return undefined;
    plan = joinPlans(plan, found);
  }
  return areAlike(plan.facts) ? plan : { ...plan, remarks: [...plan.remarks, { kind: 'not alike' }] };
}

/** A text cut where one named measure ends and the next begins; what names none belongs to the one behind it. */
function piecesOf(text: string, names: (piece: string) => boolean): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: joint } of text.matchAll(JOINTS)) {
    if (!names(text.slice(from, index))) continue;
    pieces.push(text.slice(from, index));
    from = index + joint.length;
  }
  const last = text.slice(from);
  if (names(last)) return [...pieces, last];
  const [end = '', ...others] = pieces.toReversed();
  return [...others.toReversed(), text.slice(text.lastIndexOf(end))].filter((piece) => piece !== '');
}

/** Asks that set figures side by side: of one of them nothing is compared. */
const OF_SEVERAL: ReadonlySet<string> = new Set(['comparison', 'difference', 'ranking']);

/** One of the figures: what it leaves unsaid is as in the one before it; of the first, as in the whole question. */
function figureAsked(piece: Understanding, before: Understanding): Understanding {
  return {
    ...withPlaceAndTime(piece, before),
    terms: piece.terms.length > 0 ? piece.terms : before.terms,
    asks: new Set([...piece.asks].filter((ask) => !OF_SEVERAL.has(ask))),
  };
}
