import type { Document } from '../domain/document.ts';
import type { Edtf } from '../domain/period.ts';
import type { PlaceCode } from '../domain/place.ts';
import { findPeriods } from '../facts/periods/find.ts';
import type { Gazetteer } from '../places/gazetteer.ts';

/** As much of a text as tells what it is about, in UTF-16 units. */
const OPENING = 4000;
/** One mention in a title says as much as several in the text. */
const IN_TITLE = 4;
/** A place that a text names only once, and its title not at all, is not what it is about. */
const ENOUGH = 2;

/**
 * The place that a document is about whose header names none: what its title and opening name most, of those that
 * hold one another the innermost. Empty where nothing stands out. It serves to find and follow the text alone.
 */
export function placeAbout({ title, body }: Pick<Document, 'title' | 'body'>, gazetteer: Gazetteer): PlaceCode[] {
  const scores = new Map<PlaceCode, number>();
  const count = (text: string, weight: number) => {
    for (const { candidates, qualifier } of gazetteer.find(text, { edited: true })) {
      const [place] = candidates;
      if (!qualifier) scores.set(place, (scores.get(place) ?? 0) + weight);
    }
  };
  count(title, IN_TITLE);
  count(body.slice(0, OPENING), 1);
  const places = [...scores].filter(([, score]) => score >= ENOUGH).sort(([, a], [, b]) => b - a);
  const [best] = places;
  const inner = places.find(([place]) => best && place !== best[0] && gazetteer.contains(best[0], place));
  // "Refinery in China's Suining": the country is named as often as the city, and only says where it lies.
  const chosen = inner && best && inner[1] * 2 >= best[1] ? inner : best;
  return chosen ? [chosen[0]] : [];
}

/** As much of a text as may tell its date at its head and at its foot. */
const HEAD = 1500;
const FOOT = 200;
/** Words behind which a text says what date it is of. */
const IS_OF =
  /\b(?:published|updated|status|as of|dated?|draft of|posted|issued|version of)\b[:\s]*(?:on |in )?$|(?:发布|更新|印发|成文)(?:日期|时间)?[:：\s]*$/iu;
const DAY_OR_MONTH = /^\d{4}-\d\d(?:-\d\d)?$/;
/** The number of a Chinese notice: 清工信〔2025〕17号. */
const NOTICE = /〔(20\d\d)〕\s*\d+\s*号/u;

/**
 * The date of a text whose header gives none, where it says itself what date it is of: behind a word for that, alone
 * on its last line, or by its number, which gives the year. Undefined where it does not say.
 */
export function dateAbout(body: string): { published: Edtf; evidence: string } | undefined {
  const head = body.slice(0, HEAD);
  const said = findPeriods(head, undefined).find(
    ({ edtf, start }) => DAY_OR_MONTH.test(edtf) && IS_OF.test(head.slice(0, start)),
  );
  if (said) return { published: said.edtf, evidence: `The text is of that date by its own words: “${said.text}”.` };
  const last = body.slice(-FOOT).trimEnd().split('\n').at(-1)?.trim() ?? '';
  const [signed] = findPeriods(last, undefined);
  if (signed && signed.text === last && DAY_OR_MONTH.test(signed.edtf))
    return { published: signed.edtf, evidence: `The text is signed with that date: “${last}”.` };
  const year = NOTICE.exec(head);
  return year?.[1]
    ? { published: `${year[1]}?`, evidence: `The number of the notice has that year: ${year[0]}.` }
    : undefined;
}
