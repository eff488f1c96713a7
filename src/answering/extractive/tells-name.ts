import type { Snapshot } from '../snapshot.ts';

const CAPITALISED =
  /(?<=[\p{Ll},;”"] )\p{Lu}[\p{L}&-]+(?![\p{L}&-]| (?:County|City|District|Province|Prefecture|Township|River|Lake)\b)/gu;
/** Words with a capital that name nobody: dates, and what a place is. */
const NO_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day|County|City|District|Province|Prefecture|Township|River|Lake)$/;

/** Bodies of government, which a text may name without a capital. */
const BODY = /\bgeneral office\b|\bministry of\b|\bpeople['’]s (?:government|congress)\b/;

/** Asks for a company, which no office or person is. */
const ASKS_COMPANY = /\b(?:which|what|name)\b.{0,30}\b(?:compan|firm|enterprise)|(?:哪|什么).{0,6}(?:企业|公司)/i;
/** Chinese has no capitals: a company, an office or somebody in office is told by what stands around the name. */
const COMPANY = /\p{Script=Han}{2,}(?:公司|集团|股份|科技|锂业|新材|时代|能源|电池|汽车|银行|钢铁|化工|矿业|材料厂)/u;
const OFFICE =
  /\p{Script=Han}(?:局|厅|委|委员会|办公室|办|部|院|所|中心|政府|大学|协会|学会|联盟|法院|公安|海关|组)|(?:长|书记|主任|经理|总裁|教授|代表|发言人|专员|负责人|院士|工程师|员)\p{Script=Han}{2,3}|\p{Script=Han}{2,4}(?:说|表示|介绍|指出|认为|称)/u;

function tellsChineseName(quote: string, question: string): boolean {
  return COMPANY.test(quote) || (!ASKS_COMPANY.test(question) && OFFICE.test(quote));
}

/** Whether words hold a name besides places and what the question names. */
export function tellsName(quote: string, question: string, snapshot: Snapshot): boolean {
  if (BODY.test(quote)) return true;
  if (/\p{Script=Han}/u.test(quote) && tellsChineseName(quote, question)) return true;
  const places = snapshot.gazetteer.find(quote, { edited: true });
  return [...quote.matchAll(CAPITALISED)].some(
    ({ 0: name, index }) =>
      !NO_NAME.test(name) &&
      !question.includes(name) &&
      !places.some(({ start, end }) => start <= index && index < end),
  );
}
