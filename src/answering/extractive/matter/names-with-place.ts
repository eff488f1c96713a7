import type { Match } from '../../evidence/match.ts';
import { rememberingOf } from '../../remembering.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Understanding } from '../../understand/understand.ts';
import type { TellingTest } from './only-telling.ts';

/** Words with a capital before a place that make no name of the two. */
const NO_PART =
  /^(?:(?:North|South|East|West)(?:-?(?:east|west))?(?:ern)?|Central|Greater|Upper|Lower|Inner|Outer|New|Old|Mid|Province|City|County|Mayor|Governor|Chinese|\p{Lu}+)$/u;
/** What bears such a name. */
const IS_UNDERTAKING =
  /^ (?:action )?(?:plan|project|programme|program|initiative|campaign|scheme|strategy|drive|action)\b/i;
const BEFORE_PLACE = /\S (\p{Lu}[\p{L}-]+) $/u;
/** A name in quotation marks, no longer than names are. */
const QUOTED = /[“"「『„]([^“”"「」『』]{2,12})[”"」』“]/gu;

/** So far before what is told the name may stand. */
const NEAR = 250;

/** A name that a place is part of, and whose place it is. */
interface Name {
  name: string;
  place: string;
}

/** The undertakings that a question calls by a name with a place in it: "the Electric Sichuan action plan", “电动四川”. */
const namesAsked = rememberingOf(({ text, places }: Understanding): readonly Name[] => {
  const quoted = [...text.matchAll(QUOTED)].map(({ 1: name = '', index }) => ({ name, start: index + 1 }));
  return places.flatMap(({ start, end, candidates: [place] }): Name[] => {
    const within = quoted.find((one) => one.start <= start && end <= one.start + one.name.length);
    if (within) return within.name.length > end - start ? [{ name: within.name, place }] : [];
    const [, word = ''] = BEFORE_PLACE.exec(text.slice(0, start)) ?? [];
    const isName = word !== '' && !NO_PART.test(word) && IS_UNDERTAKING.test(text.slice(end));
    return isName ? [{ name: `${word} ${text.slice(start, end)}`, place }] : [];
  });
});

/** What is asked of such an undertaking is told by what names it, be it shortly before, not by whatever the place does. */
export const NAME_TESTS: readonly TellingTest[] = [
  {
    asks: (question) => namesAsked(question).length > 0,
    tells: (match, question, snapshot) => namesAsked(question).every((name) => isNamed(name, match, snapshot)),
  },
];

const HAN = /\p{Script=Han}/u;

function isNamed({ name, place }: Name, { candidate }: Match, snapshot: Snapshot): boolean {
  const { measure, document, span } = candidate;
  // A row's quote may leave out the beginning of its sentence.
  const words = snapshot.document(document).body.slice(Math.max(0, span.start - NEAR), span.end);
  const said = [measure?.summary, measure?.summaryZh, words].join('\n');
  if (said.toLowerCase().includes(name.toLowerCase())) return true;
  // In the other language the name is another one, of the same kind.
  const names = snapshot.gazetteer.names(place).filter((other) => HAN.test(other) !== HAN.test(name));
  return names.some((other) => (HAN.test(other) ? isQuoted(other, said) : isBehindName(other, said)));
}

function isQuoted(place: string, words: string): boolean {
  return [...words.matchAll(QUOTED)].some(([, name = '']) => name.includes(place) && name !== place);
}

function isBehindName(place: string, words: string): boolean {
  return words
    .split(` ${place}`)
    .slice(0, -1)
    .some((before) => {
      const [, word = ''] = BEFORE_PLACE.exec(`${before} `) ?? [];
      return word !== '' && !NO_PART.test(word);
    });
}
