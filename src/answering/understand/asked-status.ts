import type { FactStatus } from '../../domain/fact.ts';

/** Words by which a question names the status of a figure, the most telling first. */
const STATUS_WORDS: readonly [FactStatus, RegExp][] = [
  ['target', /\btargets?\b|\bgoals?\b|\baim(?:s|ed|ing)?\b|\bstriv|目标|力争/],
  ['expected', /\bexpect(?:s|ed|ation)?\b|\bpotential\b|\bforecast|预[计期估]|有望|潜力/],
  ['actual', /\bactual(?:ly)?\b|\bachieved\b|\breally\b|\bresults?\b|实际|已经|实现了|结果/],
  [
    'expected',
    /\b(?:planned|projected|intended|envisaged)\b|\bhow (?:much|many)\b[^?]*\b(?:supposed|meant) to\b|(?:规划|计划)(?:的?总?(?:产能|规模|产量|投资|容量|面积))/,
  ],
  [
    'expected',
    /\b(?:did|does|do) [^?]*\bplan (?:to|for)\b|\b(?:plans|wants?|intends?|hopes?|going) to\b|\bplans for\b|准备|打算|想要|想(?:做|达|搞|冲)到|\bhop(?:e|es|ing) (?:for|to)\b|\bwill\b[^?]*\b(?:be at|have|reach|produce|make|employ|generate|turn out)\b/,
  ],
];

/** Words of wishing and planning: what somebody did about the future is no result. */
const AHEAD =
  /\bplan(?:s|ned|ning)?\b|\bwill\b|\bwould\b|\bshould\b|\bcould\b|\bmust\b|\bcan\b|\btargets?\b|\bgoals?\b|\baim|\bexpect|\bpotential|\bforecast|\bintend|\bhop(?:e|es|ed|ing)\b|\bwants?\b|\bwanted\b|\bannounc|\bpromis|\bpledg|\bforesee|\bforesaw|\bdue\b|\bsupposed to\b|\bpropos|\bset (?:itself|out|aside)|\ballocat|\bearmark|\bambition|\bby (?:the end of )?20\d\d\b|\b(?:is|are|was|were) to\b|\bonce\b|\bto be\b|规划|计划|将|力争|拟|目标|预计|有望|安排|宣布|提出|承诺|未来|(?:建成|建好|完工)(?:以|之)?后|全部建成|能(?:提供|生产|达到|产)|到20\d\d年/;

/** Words of the present: what there is now, and what has come about by now. */
const NOW =
  /\btoday\b|\bnow(?:adays)?\b|\b(?:at )?present\b(?! (?:a|the|its)\b)|\bcurrent(?:ly)?\b|\balready\b|\bso far\b|\bto date\b|目前|现在|现有|当前|如今|眼下|至今|迄今|已|了吗|了没有|了(?:多少|几)|了[^，。？]{0,12}吗|建成(?!后|之后|投产)/;
/** Verbs in the past: "did it build", "has it paid", "was it", "it produced". */
const PAST =
  /\b(?:did|was|were|had)\b|\b(?:has|have)\b[^?]*\b(?:\w{3,}ed|been|built|grown|paid|spent|sold|made|met|won|gone|taken|given|risen|fallen|got)\b|\b(?:produced|exported|paid|built|added|reached|installed|sold)\b|\blast (?:year|quarter|month)\b|达到了|完成了|建成了|去年|上年|前年/;
/** What somebody has is what there is, where no year is named. */
const HAS =
  /\b(?:does|do) (?:[^?]* )?have\b(?! to\b)|\b(?:is|are) there\b|^(?:[^?]* )?(?:has|have)\b(?! to\b)|有(?:多少|几|没有)|有[^望]{0,12}吗/;

/** How much something is, where no year is named; but not what is given or paid, which plans lay down. */
const IS =
  /^(?!.*(?:subsid|grant|fund|reward|bonus|fine|fee|\bpa(?:y|id)|loan|补|奖|基金|罚|费|资金|贷))(?:(?:what|how (?:large|big|high|long)|how (?:much|many)(?: \S+){0,4}?) (?:is|are)\b|.*是多少)/;

/** What a figure may be: a wish or a result. */
const STATUS_NOUN =
  '(?:targets?|goals?|plan(?:ned)?|forecast|expect(?:ed|ation)|projection|results?|actual|achieved|real)';
const STATUS_NOUN_ZH = '(?:目标|计划|规划|预期|预计|预测|实际|实绩|结果|已经?完成|已经?实现)';
const ASKS_STATUS = new RegExp(
  [
    `\\b${STATUS_NOUN}\\b[^?,.]{0,40}\\bor\\b[^?,.]{0,20}\\b${STATUS_NOUN}\\b`,
    `^(?:is|are|was|were|and is)\\b[^?]*\\ban? (?:actual |real |mere )?${STATUS_NOUN}\\s*\\??$`,
    `${STATUS_NOUN_ZH}[^？?，。]{0,6}还是[^？?，。]{0,6}${STATUS_NOUN_ZH}`,
    `(?:是|算)(?:不是)?(?:一个)?(?:实际|目标|预期|预测|结果)(?:完成|数据|值|结果|产值|产量)?的?[吗么吧]?[?？]?$`,
  ].join('|'),
);

/** True for "is the 120 billion a target or a result?": what a figure is, which it answers whatever it is. */
export function asksForStatus(folded: string): boolean {
  return ASKS_STATUS.test(folded);
}

/**
 * The status of the figures that a question asks for: the one it names or, where it speaks of the present or the past,
 * results. None where it leaves it open, or asks for what is planned and what is there already.
 */
export function askedStatus(folded: string, namesPeriod: boolean): FactStatus | undefined {
  if (asksForStatus(folded)) return undefined;
  const [status] = STATUS_WORDS.filter(([, pattern]) => pattern.test(folded)).map(([name]) => name);
  if (status !== undefined)
    return status === 'actual' && /\bplan(?:s|ned|ning)?\b|规划|计划/.test(folded) ? undefined : status;
  if (looksAhead(folded)) return undefined;
  const isResult = speaksOfResult(folded) || (!namesPeriod && HAS.test(folded) && !/\bwhich\b|哪/.test(folded));
  return isResult ? 'actual' : undefined;
}

/** True for a question in words of the present or the past, not only for what somebody has. */
export function speaksOfResult(folded: string): boolean {
  return NOW.test(folded) || PAST.test(folded);
}

/**
 * True for a question how much something is, which leaves open whether a goal will do: a row says that it is one, but a
 * sentence about the future does not tell what is.
 */
export function asksWhatIs(folded: string): boolean {
  return IS.test(folded) && !looksAhead(folded);
}

/** True for a question that speaks of what is wished for, planned or possible, whatever else it asks. */
export function looksAhead(folded: string): boolean {
  return AHEAD.test(folded);
}
