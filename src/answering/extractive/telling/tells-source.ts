import type { Understanding } from '../../understand/understand.ts';

/** "What is the source of the export data", 数据来源: where figures or news come from, not what they are. */
const ASKS_SOURCE =
  /\bsources? (?:of|for|behind) (?:[\w'’-]+ ){0,6}(?:figures?|data|numbers?|news|story|articles?|reports?|statistics|photos?|pictures?|images?)\b|\b(?:data|news|photo|picture|image) (?:source|credit|rights)\b|\bwhere (?:do|does|did) [^?]*\b(?:figures?|data|numbers?|statistics|pictures?)\b[^?]* from\b|\b(?:which|what) (?:news )?(?:outlet|newspaper|agency)\b|(?:数据|新闻|图片|消息|数字|资料)(?:的)?(?:来源|出处)|哪家(?:媒体|报纸)|来自哪家?(?:媒体|机构|部门)/i;
const NAMES_SOURCE =
  /\bstatistics\b|\bsources?\b|\baccording to\b|\breport(?:ed|er|ers)?\b|\bcit(?:ed|ing)\b|\bphoto\b|\bshow(?:ed|s) that\b|\bpublic data\b|根据|据[^，。]{2,20}[，,]|来源|统计|记者|摄影/i;

/** Whether a question asks where something was found out, which no figure tells. */
export function asksSource({ text }: Pick<Understanding, 'text'>): boolean {
  return ASKS_SOURCE.test(text);
}

/** What such a question asks words to tell; nothing where it asks for no source. */
export function sourceAsked(question: Pick<Understanding, 'text'>): ((words: string) => boolean) | undefined {
  return asksSource(question) ? (words) => NAMES_SOURCE.test(words) : undefined;
}
