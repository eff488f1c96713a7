import { askedSomebody, asksOfficeToo, asksWhoSaid } from './asked-somebody.ts';
import { asksWhichHolder, isBareOffice } from './offices.ts';

/**
 * What a question wants to know. Several may hold at once ("how much more than Xinyu" is a value and a comparison).
 */
export type Ask =
  | 'value'
  | 'list'
  | 'comparison'
  | 'ranking'
  | 'change'
  | 'target'
  | 'policy'
  | 'date'
  | 'who'
  | 'why'
  | 'yes-no'
  | 'difference';

/** The small grammar of questions, in both languages. A question has every ask of which a pattern matches. */
const ASKS: readonly [Ask, RegExp][] = [
  [
    'value',
    /\bhow (?:many|much|large|big|long|far|high|fast|quickly|soon|often|deep|heavy)\b|\bwhat (?:number|per ?cent|amount|share|percentage|proportion|portion|figure|value|sum|quantity|rate|price)\b/,
  ],
  ['value', /\bwhat is the (?:most|least|maximum|minimum)\b|最(?:多|高|少|低)(?:可|能|不超过)/],
  [
    'value',
    /\b(?:any|are there|have you) (?:hard )?(?:numbers|figures)\b|有没有(?:具体)?(?:数字|数据)|有(?:什么|哪些)具体数字/,
  ],
  ['value', /\b(?:which|what) years\b|\bwhat (?:period|time ?frame)\b/],
  ['value', /多少|多大|多高|多长|多久|多[远快重贵宽深]|(?<!哪)几[个家项座吨年辆份台户名位条款天倍次成]|占比|比例/],
  [
    'list',
    /\blist\b|\bwhat are\b|\bwhich\b.*\b(?:are|were|does|do|did|have)\b|\bwhich (?:[a-z-]+ ){0,2}[a-z-]+s has\b|哪些|哪几|列出/,
  ],
  ['comparison', /\bcompar|\bversus\b|\bvs\b|\b(?:higher|larger|bigger|greater|more|less|lower|smaller|fewer) than\b/],
  [
    'comparison',
    /\b(?:faster|slower|quicker|better|worse|stronger) than\b|\bor\b[^?]*\b(?:have|has|had|get|got) (?:more|fewer|less)\b/,
  ],
  ['comparison', /\bdifference between\b|\bhow does\b.*\bdiffer|\b(?:higher|larger|bigger|more|ahead)\b.*\bor\b/],
  ['comparison', /比较|对比|相比|相差|哪个更|谁更|还是|高于|低于|多于/],
  [
    'difference',
    /\bdifference\b|\bhow (?:much|many) more\b|\bhow many times\b|\bgap\b|相差|差多少|[多少高低大小差贵快慢][了出]?多少|便宜多少|差距|(?:增加|减少)了多少/,
  ],
  [
    'ranking',
    /\b(?:which|what)\b.*\b(?:(?<!\bis the )(?:most|least)|highest|largest|biggest|top|lowest|smallest)\b|\brank(?:s|ed|ing|ings)?\b/,
  ],
  ['ranking', /第一|居首|榜首|领先/],
  ['ranking', /哪[个座]?(?:城市|省|市|地).*最|排名|排行|最(?:高|大|多|低|小|少)的/],
  [
    'change',
    /\b(?:grow|grew|grown|growth|increase|increased|rise|rose|risen|chang(?:e|es|ed|ing)\b|fell|fall|drop|decline|slump|shorten|reduc|saves?\b|saved\b)/,
  ],
  [
    'change',
    /\bup or down\b|\b(?:is|are|was|were) (?:that|it|this|they) (?:up|down)\b|翻了?(?:几|多少)[倍番]|是?[涨升增]了?还是[跌降减]/,
  ],
  ['change', /\bhow (?:did|has|have)\b.*\bdevelop|\bby how (?:much|many)\b/],
  [
    'change',
    /\bhow much (?:faster|slower|quicker|sooner|longer|shorter)\b|\b(?:is|are|was|were)\b.*\b(?:rising|falling|growing|shrinking|climbing|(?<!set )(?:up|down)(?= in\b|\?|$))/,
  ],
  ['change', /\b(?:more|less|higher|lower|fewer)\b.*\bthan (?:a|the) (?:year|quarter|month) (?:before|earlier|ago)\b/],
  [
    'change',
    /发展(?:如何|情况|得怎么样)|(?:怎么|如何|怎样)变|[涨跌升降]了?多少|[少多快慢省减]了多少|翻了?(?:多少|几)|增长|增幅|增速|变化|下降|上升|提高|增加|减少|同比/,
  ],
  ['target', /\btargets?\b|\bgoals?\b|\baim|\bplan(?:s|ned)? to\b|\bexpect|\bpotential|\bstriv|\bwill\b|\bby 20\d\d\b/],
  ['target', /目标|计划|预计|力争|有望|将(?:达|建|形成)|到20\d\d年|潜力/],
  [
    'policy',
    /\bpolic(?:y|ies)\b|\bmeasures?\b|\bsupport|\bguidelines?\b|\bincentiv|\bregulat|\baction plan\b|\binitiativ/,
  ],
  [
    'policy',
    /\bwhat (?:is|are|does|did|has|will|should)\b.*\b(?:doing|do|done|promote|focus|urge|require|encourage|build(?:ing)?|develop(?:ing)?|establish(?:ing)?|creat(?:e|ing)|set(?:ting)? up)\b/,
  ],
  ['policy', /\bwhat (?:do|does|has|have)\b.*\b(?:say|said) (?:about|on|regarding)\b/],
  ['policy', /\bwhat did\b.*\b(?:say|tell|announce|decide|promise)\b|怎么说|说了什么|如何看|怎么看|表示什么/],
  ['policy', /\bwhat\b.*\b(?:plans?|wants?|intends?|hopes?|means?) to do\b|\bhow do(?:es)?\b.*\bworks?\b/],
  [
    'policy',
    /\bhow far (?:along|advanced)\b|\bwhat (?:is|['’]s) the (?:status|progress|state) of\b|进展|到(?:了)?哪一?步/,
  ],
  [
    'policy',
    /(?:如何|怎么|怎样)(?:运作|运行|实施)|政策|措施|支持|规划|举措|方案|规定|指南|规范|机制|鼓励|行动计划|重点/,
  ],
  [
    'date',
    /\bwhen\b|\bwhat (?:date|day|month|year)\b|\bwhich (?:date|day|month|year)\b|\b(?:target|completion|start|starting|opening|expiry|effective|launch) (?:year|date)\b|\bdeadline\b|何时|啥时候?|几时|什么时候|哪年|哪一年|哪[一几]?[天日月]|几[月号]|什么时间|日期/,
  ],
  [
    'who',
    // "Couriers who swap batteries" tells of couriers and asks for nobody.
    /(?<!\b(?!(?:and|or|but|so|then|then|also|know|tell|say|ask|wonder|of|to|by|for|from|with|about|not|is|was|me|us)\b)[a-z]+ )\bwho\b|\bwhom\b|(?<!\bby the )\bname of the\b|\bwhat(?:['’]s| is| was) [^?]*(?:['’]s|s['’]) name\b|叫(?:做|作)?(?:什么|啥)|(?:什么|啥)名字|\bwhich (?:[a-z-]+ ){0,3}(?:compan|organi[sz]ation|enterprise|firm|association|official|bank|operator|maker|producer|manufacturer)|谁|哪[一两几]?家|哪些[^，。？]{0,6}(?:企业|公司|机构)|(?:企业|公司).{0,8}(?:是|有)哪[些几两]/,
  ],
  [
    'who',
    /\b(?:which|what) (?:[a-z-]+ )?(?:academic|professor|expert|analyst|economist|minister|mayor|governor|politician|scientist|researcher|scholar|manager|executive|boss|director|spokes\w+|lawyer|engineer|person|man|woman)\b(?! of\b)/,
  ],
  [
    'who',
    /\bwhat (?:(?:battery|lithium|chinese|foreign|local|big|major|large|other|new) ){0,2}(?:companies|firms|enterprises|makers|producers|manufacturers|suppliers|organi[sz]ations|associations)\b/,
  ],
  ['who', /\bname the (?:[a-z]+ )?(?:compan|firm|enterprise|maker|producer|operator|official)/],
  [
    'who',
    /\bwhat is the (?:[a-z-]+ )?(?:biggest|largest|smallest|main|leading|only|oldest|first|second|third) (?:[a-z-]+ ){0,3}(?:maker|company|producer|manufacturer|firm|operator|supplier|builder|developer)\b/,
  ],
  [
    'why',
    /\bwhy\b|\breasons?\b|\bhow come\b|\bcauses? of\b|\bwhat makes\b(?! up\b)|为什么|为何|为啥|何故|因何|凭什么|怎么会|怎么回事|缘故|原因|起因/,
  ],
  [
    'why',
    /\bwhat (?:has |have |had )?(?:caused|causes|led to|leads to|triggered|prompted|explains|explained|drove|drives|driven|brought about)\b|\bwhat (?:is|are|was|were|lies|lay|stands|stood) behind\b|\bwhat (?:is|was) [^?]* (?:down to|due to|put down to|attributed to)\b|(?:是什么|什么(?:原因|因素)?)(?:导致|造成|引起|引发|推动|带动)|(?:得益于|归功于|归因于|缘于|源于|由于)(?:什么|啥|哪)/,
  ],
  [
    'why',
    // "What accounts for 84 percent of the exports" asks for a part of them.
    /\bwhat (?:has |had )?account(?:s|ed) for\b[^?]*?\b(?:slow\w*|growth|ris(?:e|ing)|falls?|drops?|increases?|decline|jump|surge|boom|slump|success|popularity|delays?|lead|change|shift|gap|difference)\b/,
  ],
  [
    'yes-no',
    // "So it reached 120 billion then?" is put as a statement; "so Xinyu then?" states nothing.
    /^(?!.*\b(?:what|how|which|who|whose|whom|when|where|why)\b)(?=.*\b(?:it|they|is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|must|[a-z]+ed|[a-z]{3,}s|made|rose|fell|grew|got|went|paid|sold|built|won|met|hit)\b)(?:(?:and so|so|wait|really|oh|ok(?:ay)?|hm+)\b[, ].*|.*(?: then|,? (?:right|correct|true)|, (?:yes|no|huh)))\?$/,
  ],
  ['yes-no', /^(?!.*(?:多少|什么|哪|谁|几|怎|何|呢)).*(?:了|吧)[？?]$/],
  [
    'yes-no',
    /^(?:may|should|is|are|was|were|did|does|do|has|have|had|can|could|will|would)\b|\b(?:or not|or not yet|already or not)\??$|吗|是否|能否|可否|有没有|是不是|([能可会要该算对])不\1|(?:对|是|没错|不是)吧[?？]?$|了没有?[？?]?$/,
  ],
];

/** The asks of a question; `folded` in lower case. */
export function asksOf(folded: string): ReadonlySet<Ask> {
  const asks = ASKS.filter(([, pattern]) => pattern.test(folded)).map(([ask]) => ask);
  const isWho = [isBareOffice, asksWhichHolder, askedSomebody, asksWhoSaid, asksOfficeToo].some((asksIt) =>
    asksIt(folded),
  );
  return new Set(isWho ? [...asks, 'who'] : asks);
}
