/** With what a rate of growth compares: the same time of the year before (同比), or the time just before (环比). */
export type GrowthBase = 'year' | 'period';

const YEAR =
  /\byear[- ](?:on|over|to)[- ]year\b|\by[-/]?o[-/]?y\b|\by\/y\b|\b(?:from|than|over|on|with|to|against) (?:in )?(?:the |that of the )?(?:year before|previous year|last year|(?:corresponding|same) (?:month|quarter|period|time)\b)|\ba year (?:earlier|before|ago)\b|同比|[比较]上年|[比较]去年|上年同期|去年同期/iu;
const PERIOD =
  /\b(?<time>month|quarter|week)[- ](?:on|over|to|by)[- ]\k<time>\b|\b(?<short>[mq])[-/]?o[-/]?\k<short>\b|\b[mq]\/[mq]\b|\bsequential(?:ly)?\b|\b(?:from|than|over|on|with|to|against) (?:in )?(?:the |that of the )?(?:previous|prior|preceding|last|month|quarter) (?:month|quarter|before)\b|\b(?:a|one) (?:month|quarter) (?:earlier|before|ago)\b|环比|[比较]上(?:个?月|一?季度?)|[比较]前一个?[月季]/iu;

/** What words say a rate of growth compares with; undefined where they say neither, or both. */
export function growthBaseOf(words: string): GrowthBase | undefined {
  const [year, period] = [YEAR.test(words), PERIOD.test(words)];
  if (year === period) return undefined;
  return year ? 'year' : 'period';
}
