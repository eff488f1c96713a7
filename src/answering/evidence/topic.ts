import { isHeading } from '../../corpus/blocks.ts';
import type { Document } from '../../domain/document.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { PARAGRAPH } from './context/text.ts';
import { goesOn } from './leaning.ts';

interface Read {
  text: string;
  heading: boolean;
  /** Begins a paragraph. */
  opens: boolean;
  /** The places that it names. */
  named: readonly PlaceCode[];
}

/** Words by which a sentence speaks of the province of the place that the text was about. */
const PROVINCE = /(?<!占)全省(?!的)|省政府|省内|(?<!\b(?:as|than) )\bthe province\b|\bprovincial government\b/i;
/** "In 2023 the country made 62 GWh": a sentence about all of the country. */
const COUNTRY = /^(?:(?:in|by|during|since) (?:\w+ )?\d{4},? )?(?:in )?the (?:whole )?country\b(?!['’]s|side)/i;

/** What a text has named before as being in the place that it is about. */
const PART =
  /\bthe (?:project|plant|factory|works|base|park|site|city|county|district)\b|(?:该|上述)(?:项目|工厂|基地|园区|市|县|区)/i;
/** "The roads to Wuhan and Shiyan": places that something only leads to. */
const WAY_TO =
  /\b(?:roads?|railways?|lines?|highways?|motorways?|way|routes?) (?:to|from|between|towards?)\s+(?:[\p{Lu}][\p{L}’'-]*(?:,? (?:and )?)?)*$/u;

/** "Trucks reach the port of Xiamen": where goods leave. */
const PORT = /\b(?:ports?|harbou?rs?|airports?) (?:of|in|at) (?:the )?$/iu;

/** Where a sentence begins with a place, it is about it; "officials want Beijing to pay" is not about Beijing. */
const BEGINNING = 24;
/** Characters say as much as words do. */
const BEGINNING_HAN = 7;
/** Where something came from is not what is told of. */
const CAME_FROM =
  /\b(?:moved|came|comes?|relocated|arrived|hails?|applications?|workers?|brought|bought|imported) from (?:the )?$|(?:从|自|由)$/iu;
/** Words by which a sentence speaks of all of the city that the document is about. */
const CITY_WIDE = /(?<!占)全市(?!的)|市里|本市|\bcity-?wide\b|\bacross the city\b/i;

/**
 * Follows what places a text is about, sentence by sentence: gives the places of each. One that names none is about
 * those of the sentence before; where all of a text is about one place, each paragraph begins with it again, and with
 * the place of its heading where that names one, unless it goes on about what stood before, as news does. A country that only occurs in passing (an export market) does not
 * become the topic; "the province" widens it; a province named after its city leaves the next sentence open to both.
 */
export function followTopics(document: Document, gazetteer: Gazetteer): (read: Read) => readonly PlaceCode[] {
  const about = mainPlaces(document, gazetteer);
  const isNewswire = hasParagraphsOfOneSentence(document);
  let section = about;
  let topic: readonly PlaceCode[] = [];
  return ({ text, heading, opens, named: all }) => {
    const named = all.filter((place) => !isInPassing(place, text, gazetteer));
    const own = ownPlaces(text, named, document, gazetteer);
    if (heading) section = own.length > 0 ? own : about;
    // What began with all of the place ("Kunming, in Yunnan") goes on with it.
    const isPart = topic.length > 0 && !section.some((place) => topic.includes(place));
    const goesOnBefore = own.length === 0 && isPart && (isNewswire || goesOn(text));
    if ((opens && section.length > 0 && !goesOnBefore) || heading) topic = section;
    // "Bases are laid out in Shehong and Pengxi": the plan goes on about all of its city.
    const isAside =
      own.length > 1 &&
      about.length > 0 &&
      topic.length > 0 &&
      !heading &&
      !own.some((place) => begins(place, text, gazetteer));
    if (own.length > 0 && isAside) return named;
    if (own.length > 0) {
      const within = topic.filter((place) => own.some((wider) => wider !== place && gazetteer.contains(wider, place)));
      topic = [...new Set([...own, ...within])];
      // "Hungary's government supports the project" is about the place whose project it is as well.
      return within.length > 0 && PART.test(text) ? [...new Set([...named, ...within])] : named;
    }
    if (CITY_WIDE.test(text) && about.length > 0) topic = about;
    // The place that a header names first is what the document is about; the others only occur in it.
    const carried = topic.length > 0 ? topic : document.places.slice(0, 1);
    const wider = [...new Set(carried.flatMap((place) => widerOf(place, text, gazetteer)))];
    if (wider.length > 0) topic = wider;
    return [...new Set([...named, ...(wider.length > 0 ? wider : carried)])];
  };
}

/** Paragraphs that are to make so much of a text of news. */
const MOSTLY = 0.6;
const A_TEXT = 6;
const SENTENCE_END = /[.!?](?=["”’]?\s|["”’]?$)|[。！？]/g;

/** News is written with a new line for every sentence, so that a new paragraph is no new topic. */
function hasParagraphsOfOneSentence({ body }: Document): boolean {
  const paragraphs = body
    .split(PARAGRAPH)
    .filter((paragraph) => !isHeading(paragraph) && !/^[|*\d（(第一二三四五六七八九十-]/.test(paragraph));
  const ofOne = paragraphs.filter((paragraph) => [...paragraph.matchAll(SENTENCE_END)].length <= 1);
  return paragraphs.length >= A_TEXT && ofOne.length >= MOSTLY * paragraphs.length;
}

/** What a sentence speaks of that widens the place: its province, or its country. */
function widerOf(place: PlaceCode, text: string, gazetteer: Gazetteer): readonly PlaceCode[] {
  const province = PROVINCE.test(text) ? gazetteer.province(place) : undefined;
  if (province) return [province.code];
  if (!COUNTRY.test(text)) return [];
  return gazetteer
    .ancestors(place)
    .filter(({ level }) => level === 'country')
    .map(({ code }) => code);
}

/** The place that a whole document is about; none where its header names several that do not hold one another. */
function mainPlaces({ places }: Document, gazetteer: Gazetteer): readonly PlaceCode[] {
  const [main] = places;
  if (main === undefined) return [];
  const kin = (place: PlaceCode) => gazetteer.contains(main, place) || gazetteer.contains(place, main);
  return places.every((place) => kin(place)) ? [main] : [];
}

/** Those of the places named that the sentence is about. */
function ownPlaces(
  text: string,
  named: readonly PlaceCode[],
  document: Document,
  gazetteer: Gazetteer,
): readonly PlaceCode[] {
  const inside = named.filter((place) => document.places.some((of) => gazetteer.contains(of, place)));
  return inside.length > 0 ? inside : named.slice(0, 1).filter((place) => isTopical(place, text, document, gazetteer));
}

function isInPassing(place: PlaceCode, text: string, gazetteer: Gazetteer): boolean {
  const mentions = gazetteer.find(text, { edited: true }).filter(({ candidates }) => candidates.includes(place));
  const passes = ({ start }: { start: number }) =>
    [WAY_TO, CAME_FROM, PORT].some((words) => words.test(text.slice(0, start)));
  return mentions.length > 0 && mentions.every(passes);
}

function begins(place: PlaceCode, text: string, gazetteer: Gazetteer): boolean {
  const beginning = /\p{Script=Han}/u.test(text) ? BEGINNING_HAN : BEGINNING;
  return gazetteer
    .find(text.slice(0, beginning), { edited: true })
    .some(({ candidates }) => candidates.includes(place));
}

/** A city outside of what the header names becomes the topic where a sentence begins with it; a country never does. */
function isTopical(place: PlaceCode, text: string, { places }: Document, gazetteer: Gazetteer): boolean {
  if (places.length === 0) return true;
  const level = gazetteer.byCode(place)?.level;
  return begins(place, text, gazetteer) && level !== 'country' && level !== 'world' && level !== 'region';
}
