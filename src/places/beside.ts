/** A stretch of a text. */
interface Stretch {
  start: number;
  end: number;
}

/** Between a place and the place after it that says where it lies: "Yichun, Jiangxi", "Yichun (Jiangxi)". */
const INNER_FIRST = /^(?:\s*[,，（(]\s*|\s+(?:in|of)\s+(?:the\s+)?|\s+)$/iu;
/** Between a place and the place before it that says where it lies: "Jiangxi's Yichun", 江西的宜春, 江西宜春. */
const OUTER_FIRST = /^(?:['’ʼ]s\s+|\s+|的|)$/iu;

/** True where two stretches stand so that the second place can be read as saying where the first one lies. */
export function saysWhere(text: string, inner: Stretch, outer: Stretch): boolean {
  if (inner.end <= outer.start) return INNER_FIRST.test(text.slice(inner.end, outer.start));
  return outer.end <= inner.start && OUTER_FIRST.test(text.slice(outer.end, inner.start));
}
