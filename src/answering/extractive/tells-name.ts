import type { Snapshot } from '../snapshot.ts';

const CAPITALISED =
  /(?<=[\p{Ll},;”"] )\p{Lu}[\p{L}&-]+(?![\p{L}&-]| (?:County|City|District|Province|Prefecture|Township|River|Lake)\b)/gu;
/** Words with a capital that name nobody: dates, and what a place is. */
const NO_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day|County|City|District|Province|Prefecture|Township|River|Lake)$/;

/** Bodies of government, which a text may name without a capital. */
const BODY = /\bgeneral office\b|\bministry of\b|\bpeople['’]s (?:government|congress)\b/;

/** Whether words hold a name besides places and what the question names; Chinese has no capitals to tell by. */
export function tellsName(quote: string, question: string, snapshot: Snapshot): boolean {
  if (/\p{Script=Han}/u.test(quote) || BODY.test(quote)) return true;
  const places = snapshot.gazetteer.find(quote, { edited: true });
  return [...quote.matchAll(CAPITALISED)].some(
    ({ 0: name, index }) =>
      !NO_NAME.test(name) &&
      !question.includes(name) &&
      !places.some(({ start, end }) => start <= index && index < end),
  );
}
