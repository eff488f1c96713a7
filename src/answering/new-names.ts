import { type TableCell, tableCells } from '../corpus/table-cells.ts';
import { type Document, type Span, spansOverlap } from '../domain/document.ts';
import type { Indicator } from '../domain/fact.ts';
import type { Place, PlaceLevel } from '../domain/place.ts';
import { findPeriods } from '../facts/periods/find.ts';
import { parseQuantities } from '../facts/quantities/parse.ts';
import { unitOf } from '../facts/quantities/units.ts';
import type { ProposedFigure } from './read-figures.ts';
import type { Knowledge } from './snapshot.ts';
import { tellsWish } from './verify/status-words.ts';

/** A place that a document names and nothing defines. What the text does not say of it is guessed, or empty. */
export interface NewPlace {
  kind: 'place';
  place: Pick<Place, 'code' | 'level' | 'en' | 'zh'> & { parent: string };
  /** Where it is named first. */
  name: Span;
}

/** A thing that a document measures and nothing defines. */
export interface NewIndicator {
  kind: 'indicator';
  indicator: Pick<Indicator, 'id' | 'dimension' | 'transformation' | 'en' | 'zh'>;
  name: Span;
}

type Known = Pick<Knowledge, 'gazetteer' | 'knownPlaces' | 'indicators'>;

/** More names than that, and the text is a register and no article. */
const MOST = 20;
/** How far from a place, in characters, the one may be named that it lies in: "Fooville Park, Sichuan", 四川省……园区. */
const BESIDE = 3;
const SHORTLY_BEFORE = 60;
const AFTERWARDS = 40;
/** Of a register of thousands of names, so many are looked at. */
const MOST_LOOKED_AT = 500;
/** What is measured is named no further from its figure than that. */
const LONGEST_CLAUSE = 160;

const LEVELS: readonly (readonly [PlaceLevel, RegExp])[] = [
  ['province', /(?:Province|State|省)$/u],
  ['prefecture', /(?:City|Prefecture|市|州|盟)$/u],
  ['county', /(?:County|District|县|旗|(?<![新园发])区)$/u],
];

/** Kinds that are part of a zone's name; those of administrative units are none of the name of a unit. */
const ENGLISH_PLACE =
  /(?<![\p{L}-])((?:\p{Lu}[\p{Ll}’'-]+ ){1,3}?)(City|County|District|Province|Prefecture|New Area|New District|(?:Industrial|Science|High-[Tt]ech|Technology) (?:Park|Zone)|(?:Economic (?:and Technological )?)?Development Zone)(?![\p{L}-])/gu;
const CHINESE_PLACE =
  /(?:^|[，。、；：（“”\s]|位于|落户|来自|在|于|和|与|及)(\p{Script=Han}{2,6}?)(高新区|经开区|开发区|新区|产业园区?|工业园区?|园区|市|县|区)(?!\p{Script=Han}*(?:领导|委|长|政府的))/gu;
/** Words that begin a sentence with a capital and no name. */
const NO_NAME =
  /^(?:(?:The|A|An|In|At|Of|For|From|On|By|And|But|This|That|Its|Their|Each|Every|Our|New|Old)\s|[^'’]*['’]s\s)+/u;
const CHINESE_NO_NAME = /^(?:位于|落户|来自)/u;
/** Common words before 市, 县 and 区 that name none. */
const NO_CHINESE_NAME =
  /^(?:全|该|本|我|各|两|城|都|多个|城乡|县|地|山|社|街|片|辖|园|新|老|小|自治|示范|试验|实验|集聚|生产|产业|保税)/u;

const REACHED =
  /(?:^|[^\p{L}])(?:the |its |their |total |annual )*((?:[\p{Ll}-]{2,} ){0,3}[\p{Ll}-]{3,})(?: (?:of|in|for|at|across) [^,;.]{1,60}?)? (?:reached|totall?ed|was|were|is|are|stood at|amounted to|exceeded|hit|rose|fell|grew|increased|climbed|came to|surpassed|dropped|will reach|is to reach)\b[^,;.]{0,30}$/u;
const CHINESE_REACHED =
  /(\p{Script=Han}{2,10}?)(?:已经?)?(?:达到?|为|突破|超过?|增至|升至|降至|共计?|约为)[约近超过逾]*$/u;
/** What stands before the name of what is measured: whose it is, and when. */
const BEFORE_NAME = /^.*(?:[年月日的市省县区州]|全国|全市|全省|其中|行业|企业)(?=\p{Script=Han}{2})/u;

/** Places and indicators that a document names and that nothing defines, each once, in the order of the text. */
export function newNames(
  document: Document,
  figures: readonly ProposedFigure[],
  knowledge: Known,
): (NewPlace | NewIndicator)[] {
  const found = [...newPlaces(document, knowledge), ...newIndicators(document, figures, knowledge)];
  return found.sort((one, other) => one.name.start - other.name.start).slice(0, MOST);
}

function newPlaces({ body, places }: Document, { gazetteer, knownPlaces }: Known): NewPlace[] {
  const found = new Map<string, NewPlace>();
  const isTaken = (code: string): boolean =>
    gazetteer.byCode(code) !== undefined || [...found.values()].some(({ place }) => place.code === code);
  for (const [text, { name, language }] of namesOfPlaces(body)) {
    const level = LEVELS.find(([, kind]) => kind.test(text))?.[0] ?? 'zone';
    const from = Math.max(0, name.start - SHORTLY_BEFORE);
    const around = body.slice(from, name.end + AFTERWARDS);
    const mentions = gazetteer
      .find(around, { known: knownPlaces, context: places })
      .map(({ candidates: [code], start, end }) => ({ code, start: from + start, end: from + end }));
    const within = mentions.filter((mention) => spansOverlap(mention, name));
    // A zone may bear the name of its city; a unit that is known by its name is no new one.
    const isKnown = level === 'zone' ? within.some(({ end }) => end >= name.end) : within.length > 0;
    if (isKnown) continue;
    const after = mentions.find(({ start }) => start >= name.end && start - name.end <= BESIDE);
    const before = mentions.findLast(({ end }) => end <= name.start);
    const parent = (within[0] ?? after ?? before)?.code ?? places[0] ?? '';
    const isEnglish = language === 'en';
    const english = level === 'zone' ? text : text.replace(/ \w+$/u, '');
    const names = isEnglish ? { en: english, zh: '' } : { en: '', zh: text };
    const code = freeCode(isEnglish ? slug(text) : '', found.size, isTaken);
    found.set(text, { kind: 'place', place: { code, level, ...names, parent }, name });
  }
  return [...found.values()];
}

/** What looks like the name of a place, known or not, with where it stands first. */
function namesOfPlaces(body: string): Map<string, { name: Span; language: 'en' | 'zh' }> {
  const found = new Map<string, { name: Span; language: 'en' | 'zh' }>();
  const take = (text: string, end: number, language: 'en' | 'zh'): void => {
    if (found.size < MOST_LOOKED_AT && !found.has(text)) {
      found.set(text, { name: { start: end - text.length, end }, language });
    }
  };
  for (const { 0: all, index, 1: before = '', 2: kind = '' } of body.matchAll(ENGLISH_PLACE)) {
    const own = before.replace(NO_NAME, '');
    if (own !== '') take(`${own}${kind}`, index + all.length, 'en');
  }
  for (const { 0: all, index, 1: before = '', 2: kind = '' } of body.matchAll(CHINESE_PLACE)) {
    const own = before.replace(CHINESE_NO_NAME, '');
    if (!NO_CHINESE_NAME.test(own)) take(`${own}${kind}`, index + all.length, 'zh');
  }
  return found;
}

function newIndicators(
  { body, published }: Document,
  figures: readonly ProposedFigure[],
  { indicators, gazetteer }: Known,
): NewIndicator[] {
  const cells = new Map(tableCells(body).flatMap((cell) => cell.quantities.map(({ start }) => [start, cell] as const)));
  const found = new Map<string, NewIndicator>();
  for (const { fact, missing, figure } of figures) {
    if (found.size === MOST) break;
    const dimension = unitOf(fact.unit)?.dimension;
    // A ratio is of something else: what it is of, and whether it is a share or a growth, is for people to say.
    if (!missing.includes('indicator') || dimension === undefined || dimension === 'ratio') continue;
    const cell = cells.get(figure.start);
    const isName = (text: string): boolean =>
      text !== '' &&
      indicators.findNested(text).length === 0 &&
      gazetteer.find(text).length === 0 &&
      !tellsWish(text) &&
      findPeriods(text, published).length === 0 &&
      parseQuantities(text).length === 0;
    const text = cell
      ? nameInHeaders(cell, isName)
      : nameBefore(
          body.slice(Math.max(fact.span.start, figure.start - LONGEST_CLAUSE), figure.start) +
            hedgeOf(body.slice(figure.start, figure.end)),
        );
    if (text === undefined || !isName(text) || found.has(text)) continue;
    const start = body.indexOf(text, cell ? cell.table.start : fact.span.start);
    const isChinese = /\p{Script=Han}/u.test(text);
    found.set(text, {
      kind: 'indicator',
      indicator: {
        id: slug(isChinese ? '' : text) || `indicator-${found.size + 1}`,
        dimension,
        transformation: dimension === 'rank' ? 'rank' : 'level',
        en: isChinese ? '' : text.toLowerCase(),
        zh: isChinese ? text : '',
      },
      name: { start, end: start + text.length },
    });
  }
  return [...found.values()];
}

/** The header that is neither a place nor a period, without its unit. */
function nameInHeaders({ column, row }: TableCell, isName: (text: string) => boolean): string | undefined {
  return [column, row]
    .map((header) => header.replace(/\s*[(（[/，].*$|,\s.*$/u, '').trim())
    .find((header) => /^\p{L}[\p{L} -]{1,60}$/u.test(header) && isName(header));
}

/** The words for what "reached" the figure that they stand before. */
function nameBefore(text: string): string | undefined {
  const clause = /[^,;，；。]*$/u.exec(text)?.[0].trimEnd() ?? '';
  const chinese = CHINESE_REACHED.exec(clause)?.[1];
  if (chinese === undefined) return REACHED.exec(clause)?.[1];
  const name = chinese.replace(BEFORE_NAME, '');
  return name.length >= 2 ? name : undefined;
}

/** The words of a figure before its digits: 突破 and "over" may be the verb as well. */
function hedgeOf(figure: string): string {
  return /^\P{Nd}*/u.exec(figure)?.[0] ?? '';
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

function freeCode(name: string, index: number, isTaken: (code: string) => boolean): string {
  const code = `x-${name || `place-${index + 1}`}`;
  return isTaken(code) ? freeCode(`${name || 'place'}-${index + 2}`, index + 1, isTaken) : code;
}
