/**
 * Firms, schools and waters are named after places, and what is told of them is not told of the place: "Changan
 * Automobile", "Zhongshan University", "Wulong Creek". Such a name is known by the word that it ends in. What is not
 * listed is taken for the place's: governments, parks, ports and fairs act in it.
 */
const ENDS = [
  'Group|Corporation|Corp|Co|Ltd|Limited|Inc|Holdings?|Bank|Securities|Airlines|Exchange|Metals Market',
  'Creek|Rivers?|Lake|Mountains?',
].join('|');
/** Only right behind the place: with further words in its name, a school lies there as a rule (江西理工大学). */
const SCHOOLS = 'University|Institute|College|Academy';
/** Trades and fields that may stand before the last word: "Guangzhou Automobile Group". */
const BETWEEN = [
  'Automobile|Automotive|Auto|Motors?|Electric|Electronics?|Energy|Power|Lithium|Battery|Copper|Iron|Steel|Chemicals?|Mining',
  'New|International|Industrial|Industry|Commercial|Rural|Investment|Development|Construction|Stock|Futures|Environment|Equity',
].join('|');
/** Firms where a sentence goes on behind them; in a heading in capitals they may begin another thing: "Electric Vehicles". */
const TRADES = 'Automobile|Automotive|Auto|Motors?|Electric|Electronics|Copper|Steel|Iron (?:and|&) Steel';

const LATIN = new RegExp(
  `^(?: (?:${BETWEEN})(?: (?:and|&)(?= (?:${BETWEEN})))?){0,4} (?:${ENDS})(?![\\p{L}-])|` +
    `^ (?:${SCHOOLS})(?![\\p{L}-])|^ (?:${TRADES})(?![\\p{L}-]|\\s+[\\p{Lu}&])`,
  'u',
);

/** Not 银行业, 股份制. 上海电气 is a firm, 温州电气产业 a trade of the place. */
const HAN_ENDS =
  '集团|银行(?!业)|股份(?!制)|有限(?:责任)?公司|证券(?!业)|交易所|钢联|有色网|电气(?![产行工]业|化|设备|装备|器材|机械|制造)';
/** Not 大学城, 大学生. */
const HAN_SCHOOLS = '大学(?![城生])|学院';
const HAN_BETWEEN =
  '科技|科学技术|工业|工商|农村商业|农商|商业|汽车|电气|电子|电力|钢铁|铜业|锂业|矿业|能源|新能源|石化|化工|交通|航空|投资|建设|产业|发展|控股|国际|证券|期货';
const HAN = new RegExp(`^(?:(?:${HAN_BETWEEN}){0,3}(?:${HAN_ENDS})|${HAN_SCHOOLS})`, 'u');

/** Longer than all that may stand between a place and the last word of such a name. */
const REACH = 80;

/** True where the words behind a place's name make it the name of something else. `text` is in simplified characters. */
export function isNamesake(text: string, end: number): boolean {
  const behind = text.slice(end, end + REACH);
  return LATIN.test(behind) || HAN.test(behind);
}
