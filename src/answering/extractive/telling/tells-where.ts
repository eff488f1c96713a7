import type { PlaceCode, PlaceLevel } from '../../../domain/place.ts';
import { CHINA } from '../../../places/gazetteer.ts';
import { placesByName, wantedPlaces } from '../../evidence/fitting.ts';
import type { Match } from '../../evidence/match.ts';
import type { Snapshot } from '../../snapshot.ts';
import { meantOf } from '../../understand/mentions.ts';
import type { Understanding } from '../../understand/understand.ts';

const WANTS = /\b(?:wants?|hopes?|sees?|stands?)\b/i;
/** 在哪些领域 asks for fields, 在哪个阶段 for a stage. */
const WHERE = /\bwhere\b|哪里|何处|在哪(?![些个几一两种类方])|什么地方|厂址|所在地/i;
const LOCATES = /\b(?:located|situated|placed|built|held|based|set up|come from)\b/i;
/** "Which city", "to what countries", 哪个省; "part" and "place" are of any kind. */
const WHICH =
  /\b(?:which|what) (?:(?!did|do|does|is|was|are|were|has|have|will|the|of)[a-z]+ )?(?:(?<country>countr(?:y|ies))|(?<province>provinces?)|(?<place>cit(?:y|ies)|count(?:y|ies)|districts?|towns?|regions?|places?|parts?)\b(?! (?:is|are|do|does|did|was|were|has|have)\b.*\b(?:play|role)))|哪[些个几一两]?个?(?:(?<zhCountry>国家)|(?<zhProvince>省)|(?<zhPlace>城市|县市|市|县|区|地方|地区|州))/i;
/** Asks where something took place: a text that names places anyhow does not tell. */
const ASKS_VENUE =
  /\bwhere\b.*\b(?:held|take place|took place|taking place|happen\w*|occur\w*)\b|在哪(?:里|儿)?(?:举行|召开|举办|发生)/i;
const TELLS_VENUE =
  /\b(?:held|took place|takes? place|happened|occurred|hosted|hosts?)\b|举行|召开|举办|发生|主办|承办/i;
/** "Takes cells", "is responsible for packs": a place's part in a plan, which a place named by the way does not have. */
const ASKS_PART = /\b(?:takes?|responsible for|in charge of)\b(?! (?:place|part))|承担|负责/i;
const TELLS_PART =
  /\b(?:takes?|responsible|in charge|focus\w*|speciali[sz]\w*|concentrat\w+)\b|\bfor (?:\w+ ){1,4}(?:,|and [A-Z])|承担|负责|重点发展|布局|分工/;

const OF_CHAIN = /\bparts? of the (?:[a-z-]+ ){0,3}(?:chain|industry|process|plan|production|value|market)\b/i;

const IN_PARTS = /\bin (?:which|what) parts?\b/i;
const PART_OF =
  /\bparts? of (?:the |an? |its |their )?(?!(?:city|town|province|county|country|district|region|area|state|world)\b)(?=[a-z])/i;

/** "Which parts of the vehicle": what they are parts of is no place. */
function isPartOfThing({ text, places }: Understanding): boolean {
  const part = PART_OF.exec(text);
  const at = part ? part.index + part[0].length : -1;
  return part !== null && !places.some(({ start, end }) => start <= at && at < end);
}

/** Where something comes from: a place it is got from, or that it is imported. */
const ASKS_ORIGIN =
  /\bwhere\b.*\bfrom\b|\b(?:which|what) (?:countr(?:y|ies)|provinces?|cit(?:y|ies)|regions?|places?)\b.* from\??$|\bfrom (?:which|what) (?:countr|provinc|cit|region|place)|从哪|来自哪/i;
const TELLS_ORIGIN =
  /\b(?:from|sourced?|bought|import\w*|origin\w*)\b|来自|产自|进口|购自|源于|[搬迁]自|[从由]\p{Script=Han}{2,8}[搬迁来引]/iu;
const IMPORTED = /\bimport(?:s|ed)?\b|进口/i;
/** To which places something goes, which lie outside of where it comes from. */
const ASKS_GOAL =
  /\b(?:to (?:which|what)|(?:export|ship|sell|sold|sent|send|suppl)\w*\b.*\bto\??$)|(?:到|往|向|给)了?哪/i;
/** An office has its seat in a body or a building, which are no places of their own. */
const SEATED = /设在|坐落于|\b(?:housed|seated) (?:in|at)\b/i;

/** "In which districts are they built": no figure tells, whatever is named besides. */
export function asksInWhich(text: string): boolean {
  return IN_WHICH.test(text);
}

const IN_WHICH =
  /\b(?:in|to|into|from|at|around) (?:which|what) (?:[a-z]+ )?(?:parts?|cit(?:y|ies)|countr(?:y|ies)|places?|provinces?|districts?|regions?|count(?:y|ies)|towns?|areas?)\b|(?:在|到|往)哪[些几个一]{0,2}(?:地方|城市|市|县|区|省|国家)/i;

/** Whether a place is asked for; "where does it want its output to be" asks for a goal. */
export function asksWhere({ text, asks, indicators }: Understanding): boolean {
  const goal = indicators.length > 0 && (asks.has('target') || WANTS.test(text)) && !LOCATES.test(text);
  return WHERE.test(text) && !goal;
}

/** Whether places tell where: one of them is other than those that are asked about and what these lie in. */
export function isElsewhere(
  places: readonly PlaceCode[],
  asked: readonly PlaceCode[],
  { gazetteer }: Snapshot,
): boolean {
  // That something is in China tells nobody where it is.
  return places.some((place) => place !== CHINA && !asked.some((one) => gazetteer.contains(place, one)));
}

/** What a question for a place asks words to tell; nothing where it asks for none. */
export function placeAsked(
  question: Understanding,
  snapshot: Snapshot,
): ((words: string, match: Match) => boolean) | undefined {
  const { text } = question;
  const asked = wantedPlaces(question, snapshot);
  const which = isWhichPlace(question, snapshot);
  if (!which && !asksWhere(question)) return undefined;
  const ofKind = which ?? ((places: readonly PlaceCode[]) => isElsewhere(places, asked, snapshot));
  return (words, { candidate }) =>
    (!ASKS_VENUE.test(text) || TELLS_VENUE.test(words)) &&
    (!ASKS_ORIGIN.test(text) || TELLS_ORIGIN.test(words)) &&
    (which === undefined || !ASKS_PART.test(text) || TELLS_PART.test(words)) &&
    (ofKind(candidate.measure && !ASKS_VENUE.test(text) ? candidate.places : snapshot.placesIn(words)) ||
      (which === undefined && SEATED.test(words)) ||
      (ASKS_ORIGIN.test(text) && IMPORTED.test(words)));
}

/** Of a question which place: whether some places hold one of the kind, within the place that is asked about. */
export function isWhichPlace(
  question: Understanding,
  snapshot: Snapshot,
): ((places: readonly PlaceCode[]) => boolean) | undefined {
  const groups = WHICH.exec(question.text)?.groups;
  // "What part of the exports", "which parts of the chain": parts that are no places.
  const isShare =
    /^parts?$/i.test(groups?.['place'] ?? '') &&
    !IN_PARTS.test(question.text) &&
    (meantOf(question.indicators).length > 0 || OF_CHAIN.test(question.text) || isPartOfThing(question));
  if (!groups || isShare) return undefined;
  const { gazetteer } = snapshot;
  const asked = placesByName(question, snapshot);
  const level: PlaceLevel | undefined =
    (groups['country'] ?? groups['zhCountry'])
      ? 'country'
      : (groups['province'] ?? groups['zhProvince'])
        ? 'province'
        : undefined;
  if (level === undefined && asked.length === 1 && ASKS_GOAL.test(question.text))
    return (places) => isElsewhere(places, asked, snapshot);
  return (places) =>
    places.some(
      (place) =>
        // Of several places that are named, one is asked for.
        asked.length > 1 ||
        (!asked.includes(place) &&
          (level === undefined
            ? asked.every((one) => gazetteer.contains(one, place))
            : gazetteer.byCode(place)?.level === level)),
    );
}
