/** Words for one thing that is done or told, in both languages. */
interface Family {
  words: RegExp;
  /** Where such words say less in a question than in a text: how a question asks for it. */
  asks?: RegExp;
  /** Whoever tells of it says so; of the others, a figure that is told of nothing else may well be one. */
  said: boolean;
}

/**
 * Things that are counted or paid alike and are not one another: what was sold is not told by what was made, what
 * people earn not by what they are charged.
 */
const FAMILIES: Readonly<Record<string, Family>> = {
  exports: {
    words:
      /\bexport(?:s|ed|ing)?\b|\b(?:sold|sales?|sell|shipped|shipments?) (?:\w+ )?(?:abroad|overseas)\b|出口|外销/i,
    said: false,
  },
  imports: { words: /\bimport(?:s|ed|ing)?\b|进口/i, said: false },
  sales: {
    words:
      /\bsales\b(?! director| manager)|\b(?:sell|sells|sold|selling)\b|\b(?:earn|earns|earned)\b(?! (?:an?|the|his|her|their) (?:living|keep))|\bturn(?:s|ed)? over\b|\bturnover\b|\brevenues?\b|销售|销量|卖|营收|收入/i,
    said: false,
  },
  production: {
    words:
      /\bproduc(?:e|es|ed|ing|tion)\b|\boutput\b|\b(?:make|made)\b(?! up\b| of\b| an? )|\b(?:built|builds?|manufactured|assembled|turned out|turns out)\b|产量|产值|年产(?!能)|生产|产出|下线/i,
    said: false,
  },
  registrations: { words: /\bregist(?:er|ers|ered|rations?)\b|上牌|注册|登记|保有量/i, said: true },
  applications: {
    words: /\b(?:have|has|had) applied\b|\bapplied for\b|\bapplicants?\b|\bapplications? (?:for|from|were)\b|申请/i,
    said: false,
  },
  approvals: {
    words: /\bapprov(?:e|es|ed|als?)\b|\badmitted\b|\blicen[cs]ed\b|批准|核准|审批|获批|批复/i,
    said: true,
  },
  wages: {
    words:
      /\bwages?\b|\bsalar(?:y|ies)\b|\b(?:earn|earns|earned|earnings)\b(?! (?:an?|the|his|her|their) (?:living|keep))|\btake[- ]home\b|工资|薪|月入|月收入/i,
    said: true,
  },
  population: { words: /\bpopulation\b|\binhabitants?\b|人口/i, said: true },
  consumption: {
    asks: /\bhow much (?:[\w-]+ ){0,2}(?:power|electricity|energy|water|gas|heat)\b.*\b(?:use[sd]?|consume[sd]?|needs?|needed|takes?|took|taken)\b|[用耗](?:了|掉)?多少[度吨]?[电水能]|[用耗][电水能]量/i,
    words: /\bconsum(?:e[sd]?|ing|ption)\b|\buse[sd]?\b|\bneeds?\b|\btakes?\b|\bdraw[sn]?\b|\bdrew\b|用电|用水|耗/i,
    said: true,
  },
  fund: {
    asks: /\b(?:the|a|an|its|this|that|provincial|industry|guidance|investment|venture) (?:[\w-]+ ){0,2}fund\b|基金/i,
    words: /\bfunds?\b|基金/i,
    said: true,
  },
  completion: {
    asks: /(?:完成|建成|投产|竣工|落地)了多少|\bhow many (?:of (?:them|those|these) )?(?:are|were|is|have been|has been) (?:already |now )?(?:finished|completed?|built|done|up and running)\b/i,
    words: /\bfinish|\bcomplet|\bbuilt\b|\boperat|\brunning\b|\bopened\b|完成|建成|投产|竣工|投运|落地|开工/i,
    said: true,
  },
  investment: {
    asks: /(?:投资?|投入|砸)了?多少|\bhow much (?:[\w-]+ ){0,5}invest(?:ed)?\b/i,
    words:
      /\binvest|\bspen[dt]|\bcosts?\b|\bput\b|\bbudget|\bpour|\bpaid\b|\bpays?\b|\bfund|\bgrant|\bsubsid|投|资金|出资|斥资|注资|耗资|造价|花|补/i,
    said: true,
  },
  savings: {
    asks: /\bsav(?:e[sd]?|ings?)\b[^?]*\b(?:how much|how many|money|costs?)\b|\bhow (?:much|many)\b[^?]*\bsav(?:e[sd]?|ings?)\b|[节省]了?(?:下)?(?:多少|几)|节[省约]/i,
    words: /\bsav(?:e[sd]?|ings?)\b|\breduc|\bcuts?\b|\bshort|\blower|\bfaster\b|\bearlier\b|\bless\b|[节省降减缩]/i,
    said: true,
  },
  age: { words: /\bhow old\b|\baged \d|\byears? old\b|年龄|几岁|多大年纪|岁/i, said: true },
};

/** The things that a question asks for by such words. */
export function familiesAsked(question: string): readonly string[] {
  return Object.entries(FAMILIES).flatMap(([name, { words, asks = words }]) => (asks.test(question) ? name : []));
}

/** The things of which a text tells by such words; by words that say little, only what is asked for. */
function familiesIn(text: string, asked: readonly string[]): readonly string[] {
  return Object.entries(FAMILIES).flatMap(([name, { words, asks }]) =>
    words.test(text) && (asks === undefined || asked.includes(name)) ? name : [],
  );
}

/**
 * Whether words that a figure stands in, the nearest first, tell of what is asked for: the nearest that tell of any such
 * thing decide.
 */
export function tellOfFamily(asked: readonly string[], told: readonly string[]): boolean {
  if (asked.length === 0) return true;
  const nearest = told.map((text) => familiesIn(text, asked)).find((families) => families.length > 0);
  if (nearest) return asked.some((family) => nearest.includes(family));
  return !asked.some((family) => FAMILIES[family]?.said === true);
}
