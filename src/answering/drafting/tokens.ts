const HAN = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/gu;
const PER_HAN = 1.2;
const PER_OTHER = 0.3;

/** About how many tokens a text takes; rather too many than too few. The service's own count comes with its reply. */
export function estimateTokens(text: string): number {
  const han = text.match(HAN)?.length ?? 0;
  return Math.ceil(han * PER_HAN + (text.length - han) * PER_OTHER);
}
