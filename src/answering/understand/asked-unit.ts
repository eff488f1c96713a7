import type { Dimension } from '../../domain/quantity.ts';
import { UNITS as UNIT_TABLE } from '../../facts/quantities/unit-table.ts';

/** A unit that the asker wants the figure in: "in million tonnes", 多少亿元. */
export interface AskedUnit {
  /** Canonical unit code. */
  unit: string;
  /** What one of it is in that unit: 1e8 for 亿元. */
  scale: number;
  /** As it is written behind a number. */
  written: string;
  start: number;
  end: number;
}

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};
/** Counts and multiples are asked for by what is counted. */
const NO_UNITS = new Set(['1', 'times', 'fraction', 'rank']);
/** Codes of units by their spellings in lower case; a symbol of one letter is a word like others. */
const UNITS: Readonly<Record<string, string>> = Object.fromEntries(
  UNIT_TABLE.filter(({ code }) => !NO_UNITS.has(code)).flatMap(({ code, symbols = [], en = [], zh = [] }) =>
    [...symbols.filter((symbol) => symbol.length > 1 || code === '%'), ...en, ...zh].map((spelling) => [
      spelling.toLowerCase(),
      code,
    ]),
  ),
);
const ASKED = new RegExp(
  `(?:\\b(?:in|how many|how much)\\s+|以|多少|(?<![近前来这去])几|换算成|按|折合)((${alternatives(SCALES)})?(?:s of)?\\s*(${alternatives(UNITS)}))(?![a-z])`,
  'u',
);

/** "How much does the city pay": money, or a part of what something costs. */
const PAYS =
  /\bhow much (?:money |public money )?(?:is|are|was|were|does|do|did|will|would|can|could|must|has|have)\b.*\b(?:pay|pays|paid|spend|spends|spent|costs?|invest(?:s|ed)?|put (?:in|into|up|towards|aside)|chip in|contribut(?:e|es|ed)|grant(?:s|ed)?|gives?|gave|given|award(?:s|ed)?|hands? out|sets? aside|earmark(?:s|ed)?|fined?|charged?|ow(?:e|es|ed)|borrow(?:s|ed)?|earn(?:s|ed)?|subsidi[sz]e[sd]?)\b|(?:花|投|投资|投入|补|补贴|补助|奖|奖励|罚|罚款|拿出|付|支付|交|赔|资助|收费)了?多少(?:钱|$|[，。？?吗呢])/;

/** True for a question about what is paid. */
export function asksPayment(folded: string): boolean {
  return PAYS.test(folded);
}

/** Words that tell what a figure is of, where no unit is named. */
const DIMENSIONS: readonly [Dimension, RegExp][] = [
  [
    'ratio',
    /\b(?:what|which|how (?:big|large) an?) (?:share|percentage|proportion|portion|fraction|slice|part of|piece of|chunk of)\b|\bhow much of (?:all (?:of )?)?(?:the )?(?:china|country|nation|national|chinese|world|global)\b|\bhow much of [^?,;]*\b(?:is|are|was|were|would|do|does|did) (?:that|it|this|these|those|they)\b/,
  ],
  [
    'length',
    /\bhow long (?:is|are|was|were|will) (?:the |its |their |this |that )?(?:\w+ ){0,2}(?:pipelines?|roads?|railways?|cables?|bridges?|tunnels?|canals?|coasts?|borders?)\b|(?:管道|公路|铁路|道路|线路|隧道|大桥|运河|岸线)[^，。？]{0,4}多长(?!时间)/,
  ],
  [
    'duration',
    /\bhow (?:long|soon|quickly)\b|\bhow much (?:faster|quicker|sooner|earlier|longer)\b|\bdeadline\b|多久|多长时间/,
  ],
  ['length', /\bhow far\b|\bdistance\b|多远/],
  ['mass', /\btonn?e?s?\b|\btons?\b|\bweight\b|(?:多少|几|[万亿百千])吨|吨(?:数|位|[？?]|$)|重量/],
  [
    'money',
    /\bworth\b|\bwhat sum\b|多少亿(?![吨千度块只个平件瓦])|(?:投资|金)额(?:是|有|为|达)?多[少大]|\b(?<!output )value of\b|\bmoney\b|\bfunds?\b|\byuan\b|\bdollars?\b|金额|多少钱|亿元|万元|美元/,
  ],
  [
    'ratio',
    /\bpercent(?:age)?\b|\bfraction\b|\bshare\b|\b(?:pro)?portion\b|\bslice\b|\brate\b|占比|占[^，。？]{0,12}(?:多少|几成)|比重|比例|百分|几成|(?:几|多少)倍/,
  ],
  [
    'count',
    /\bhow many\b|\bnumber\b|\bcount of\b|多少(?:家|个|项|件|座|条|人|种|名|位|户|辆)|多少[^，。？]{0,6}(?:工人|人员|员工|企业|公司|家庭|车主)(?:拿到|获得|领取|得到|享受)|(?<!哪)几(?:家|个(?![亿万月]|百分|小时)|项|件|座|条|种|次|批|期|笔)|多少[次批笔期]|数量/,
  ],
];

/** The unit that a question asks for; `folded` in lower case. */
export function askedUnit(folded: string): AskedUnit | undefined {
  const match = ASKED.exec(folded);
  if (!match) return undefined;
  const [all, whole = '', scale, name = ''] = match;
  const unit = UNITS[name] ?? UNITS[name.replaceAll('-', ' ')] ?? '';
  // A symbol is written as it should be (GWh), a word as the asker wrote it.
  const unitText = name === unit.toLowerCase() ? unit : name;
  const written = scale && /^[a-z]/.test(scale) ? `${scale} ${unitText}` : `${scale ?? ''}${unitText}`;
  const end = match.index + all.length;
  return { unit, scale: SCALES[scale ?? ''] ?? 1, written, start: end - whole.trimStart().length, end };
}

const HOW_MANY_OF = /\bhow many of (?:the|its|their|these|those|all)\b/;

/** What kind of figure a question asks for, where its words tell. */
export function askedDimension(folded: string): Dimension | undefined {
  // "How many of the cells" is answered by a number and by a share ("one in six").
  if (HOW_MANY_OF.test(folded)) return undefined;
  const asked = DIMENSIONS.filter(([, pattern]) => pattern.test(folded)).map(([dimension]) => dimension);
  // "How many contracts, and what were they worth" asks for both.
  if (asked.length === 0 && asksPayment(folded)) return 'money';
  return asked.includes('money') && asked.includes('count') ? undefined : asked[0];
}

/** The longer spellings first, so that 万亿 is not read as 万. */
function alternatives(table: Readonly<Record<string, unknown>>): string {
  return Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .map((spelling) => spelling.replaceAll(' ', '[ -]'))
    .join('|');
}
