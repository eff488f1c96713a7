import type { Snapshot } from '../../snapshot.ts';

/** Words with a capital that name nobody: dates, kinds of places and of documents, abbreviations of the field. */
const NO_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day|County|City|District|Province|Prefecture|Township|River|Lake|I|The|An?|In|On|By|At|This|That|These|Those|Its?|Their|For|From|With|Under|After|Before|Since|As|Of|To|And|But|If|When|While|Each|All|Most|No|Our|His|Her|Last|Next|Then|Now|Chinese|English|European|Western|American|German|Japanese|Korean|Hungarian|Action|Plan|Outline|Programme|Program|Guidelines?|Notice|Measures|Report|GDP|NEVs?|EVs?|[GMkT]Wh?|RMB|CNY|USD|VAT|LFP|LNG|PV|AI|IT|IPO|CEO|CFO|SMEs?|OEMs?|AC|DC)$/;
const CAPITALISED =
  /(?<=[\p{Ll}\p{Lu}\d,;:”")] )\p{Lu}[\p{L}&-]+(?![\p{L}&-]| (?:County|City|District|Province|Prefecture|Township|(?:[Ss]alt )?(?:[Rr]iver|[Ll]ake|[Bb]asin|[Pp]ass|[Rr]oad|[Ss]treet|[Rr]eservoir|[Pp]ort|[Dd]esert))\b)/gu;
/** No word but a name begins a sentence like this: CATL, BYD, or two words with a capital. */
const NAME_AT_START = /(?<=^|[.“"] ?)(?:\p{Lu}{2,}(?!\p{Ll})|\p{Lu}\p{Ll}+(?= \p{Lu}\p{Ll}))/gu;
/** "Near Reno", "at Golmud": what stands behind such a word is a place. */
const OF_PLACE = /\b(?:in|near|at|around|outside|from|to|of) (?:\p{Lu}\p{L}+(?:,? and |, ))*$/u;
const OF_PLACE_ONLY = /\b(?:in|near|at|around|outside) (?:the )?(?:\p{Lu}\p{L}+(?:,? and |, | ))*$/u;

/** Bodies of government, which a text may name without a capital. */
export const BODY = /\bgeneral office\b|\bministry of\b|\bpeople['’]s (?:government|congress)\b/;

/** Chinese has no capitals: a company is told by how its name ends. */
const COMPANY =
  /\p{Script=Han}{2,}(?:公司|集团|股份|科技|锂业|新材|时代|银行|矿业|材料厂|新能源)(?!汽车|产业|电池|企业|项目|装机|发电|材料)|(?<!\p{Script=Han})(?!动力|储能|新能|新型|电动|燃料|固态|半固|废旧|退役|[铅锂钠镍锰锌氢]|商用|乘用|清洁|可再|磷酸|三元|绿色|光伏|圆柱|软包|方形|消费|车用|二手|智能|汽车)\p{Script=Han}{2,3}(?:能源|电池|汽车|钢铁|化工)(?=[，、；。（(在将已与和投拟]|$)/u;
const OFFICE =
  /\p{Script=Han}(?:局|厅|委|委员会|办公室|办|部|院|所(?![得有在需致示])|中心|政府|大学|协会|学会|联盟|法院|公安|海关|组)|(?:长|书记|主任|经理|总裁|教授|代表|发言人|专员|负责人|院士|工程师|员)\p{Script=Han}{2,3}|\p{Script=Han}{2,4}(?:说|表示|介绍|指出|认为|称)/u;
/** "I report on behalf of the government" names nobody. */
const PRONOUN = /(?<!\p{Script=Han})(?:现在)?(?:我们|我|本人)|我代表/u;

const KIND_OF_BODY = /^[^\p{Lu}\p{Script=Han}]+$|^(?:产业|行业)?(?:协会|学会|联盟)$/u;

/** Somebody who is named. */
interface Named {
  start: number;
  end: number;
}

/** Names with a capital, places only where `withPlaces`; a place that words only stand in or near is no name. */
export function namesIn(words: string, snapshot: Snapshot, withPlaces = false): Named[] {
  const places = snapshot.gazetteer.find(words, { edited: true });
  const isPlace = (index: number) => places.some(({ start, end }) => start <= index && index < end);
  const capitals = [...words.matchAll(CAPITALISED), ...words.matchAll(NAME_AT_START)]
    .filter(({ 0: name, index }) => !NO_NAME.test(name) && !isPlace(index))
    .filter(({ index }) => !OF_PLACE_ONLY.test(words.slice(0, index)))
    .map(({ 0: name, index }) => ({ start: index, end: index + name.length }));
  const organisations = organisationsIn(words, snapshot);
  const actors = withPlaces ? places.filter(({ start }) => !OF_PLACE.test(words.slice(0, start))) : [];
  return [...capitals, ...organisations, ...actors];
}

/** "An industry association" is a kind of body, whatever body the glossary knows by that name. */
function organisationsIn(words: string, snapshot: Snapshot): Named[] {
  return snapshot.terms
    .findNested(words)
    .filter(({ ids }) => ids.some((id) => snapshot.isOrganisation(id)))
    .filter(({ start, end }) => !KIND_OF_BODY.test(words.slice(start, end)));
}

/** A name that says itself that it is of a body: "the China Battery Industry Association". */
const NAMED_BODY =
  /\b(?:\p{Lu}[\p{L}&'’-]*(?: (?:of|for|and|the))*,? )+(?:Association|Council|Commission|Committee|Ministry|Department|Bureau|Office|Agency|Authority|Administration|Institute|Academy|University|Federation|Union|Chamber|Society|Alliance|Customs|Court|Bank|Group|Company|Co|Corporation|Inc|Ltd)\b|\b(?:Ministry|Department|Bureau|Office|Commission|Bank|University|Institute|Academy) of \p{Lu}|\bportal \p{Lu}\p{L}+/gu;

/** The bodies that words name: organisations that the glossary knows, and names that say that they are of one. */
export function bodiesIn(words: string, snapshot: Snapshot): Named[] {
  const named = [...words.matchAll(NAMED_BODY)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }));
  return [...named, ...organisationsIn(words, snapshot)];
}

/** Whether words hold a Chinese name: a company's or, unless only that will do, an office's or its holder's. */
export function holdsChineseName(words: string, companyOnly: boolean): boolean {
  return COMPANY.test(words) || (!companyOnly && OFFICE.test(words) && !PRONOUN.test(words));
}
