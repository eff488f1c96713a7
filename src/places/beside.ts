/** A stretch of a text. */
interface Stretch {
  start: number;
  end: number;
}

/** Between a place and the place after it that says where it lies: "Yichun (Jiangxi)", "Fuzhou, the capital of Fujian". */
const INNER_FIRST =
  /^(?:\s*[,，（(]\s*|\s+(?:in|of)\s+(?:the\s+)?|\s+|, (?:an?|the) [a-z][a-z -]{0,40} (?:of|in|under|within) (?:(?:the|northern|southern|eastern|western|central|north|south|east|west)\s+)*)$/iu;
/** Between a place and the place before it that says where it lies: "Jiangxi's Yichun", 江西的宜春, 江西宜春. */
const OUTER_FIRST = /^(?:['’ʼ]s\s+|\s+|的|)$/iu;
/** "In western Jiangxi, Xinyu has …". */
const LEADING_IN = /(?:^|[.;]\s+)in (?:(?:the\s+)?\w+\s+)?$/iu;

/** True where two stretches stand so that the second place can be read as saying where the first one lies. */
export function saysWhere(text: string, inner: Stretch, outer: Stretch): boolean {
  if (inner.end <= outer.start) return INNER_FIRST.test(text.slice(inner.end, outer.start));
  const between = text.slice(outer.end, inner.start);
  if (outer.end > inner.start) return false;
  return OUTER_FIRST.test(between) || (between === ', ' && LEADING_IN.test(text.slice(0, outer.start)));
}
