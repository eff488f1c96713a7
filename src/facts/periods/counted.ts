const UNITS = `tons?|tonnes?|kilograms?|kg|grams?|kilomet(?:er|re)s?|km|met(?:er|re)s?|miles?|square|cubic|hectares?|acres?|mu|
  [kMGT]?Wh?|kilowatts?|megawatts?|gigawatts?|volts?|amp(?:ere)?s?|m?Ah|degrees?|liters?|litres?|yuan|RMB|CNY|USD|dollars?|euros?|
  percent|per|percentage|thousand|hundred|million|billion|trillion|times|days?|hours?|minutes?|weeks?|months?|years?`;
const NOUNS = `people|persons|individuals|employees|workers|staff|jobs|residents|students|experts|households|patents|companies|
  enterprises|firms|manufacturers|suppliers|businesses|startups|projects|vehicles|cars|trucks|buses|units|sets|pieces|items|
  contracts|stations|piles|points|interfaces|cells|packs|batteries|centers|centres|parks|factories|plants|lines|orders|
  cities|counties|villages|participants|visitors|delegates|talents|products|cabinets|outlets|stores|shops|schools`;

const COUNTED = new RegExp(`^[\\s-]{0,3}(?:%|％|°|(?:${UNITS}|${NOUNS})\\b)`.replaceAll(/\s{2,}/g, ''), 'i');
const COUNTED_LATER = new RegExp(`^\\s(?:[a-z-]+\\s){1,3}(?:${NOUNS})\\b`.replaceAll(/\s{2,}/g, ''));
const COUNTED_CHINESE = /^\s{0,2}(?:多|余)?[个個项件家人名万亿吨辆台套米公里千瓦元座条批只块组户张份倍次天月处]/u;
const NUMBER_BEFORE =
  /(?:[$€£¥￥#＃]|\b(?:No\.?|RMB|CNY|USD|(?:more|fewer|less) than|nearly|almost|at (?:least|most)|exceed(?:s|ed|ing)?|total(?:s|l?ed|l?ing)?(?: of)?|approximately|page|p\.|article|model|ISO|GB|GB\/T|version)|[超近约达逾共第])\s{0,2}$/iu;
/** Words after which a number of a year's size is a year, even where a noun follows: "since 2022 companies have …". */
const YEAR_BEFORE = /(?:\bIn|\b(?:since|during|year|FY|fiscal|calendar)|[自从在])\s{0,2}$/u;
const PREPOSITION_BEFORE =
  /\b(?:in|by|until|till|from|to|of|for|before|after|between|and|than|through|with|over|early|mid|late|end)[\s-]{1,2}$/iu;

/** Whether four digits that look like a year count things instead: "2022 patents", "nearly 2000", "2000 new jobs". */
export function isCount(before: string, after: string): boolean {
  if (NUMBER_BEFORE.test(before)) return true;
  if (YEAR_BEFORE.test(before)) return false;
  if (COUNTED.test(after) || COUNTED_CHINESE.test(after)) return true;
  return COUNTED_LATER.test(after) && !PREPOSITION_BEFORE.test(before);
}
