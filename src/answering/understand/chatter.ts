import type { Offsets } from './offsets.ts';

/** What people say around a question: who they are, what they need it for, by when, and how they ask. */
const CHATTER: readonly RegExp[] = [
  /\bi(?:['’]| a)?m (?:currently |just )?(?:writing|working on|preparing|doing|drafting|researching)(?: (?:a|an|my|the|some|this))?(?: [a-z]+)? (?:piece|article|story|report|feature|column|essay|paper|thesis|presentation|post|blog|briefing)\b/g,
  /\b(?:for|due|by) (?:next|this|tomorrow['’]s) (?:week|month|issue|edition)\b|\bmy (?:editor|boss|readers?|colleague) (?:wants?|asked|asks|needs?)(?: me)?(?: to know)?\b/g,
  /\b(?:could|can|would|will) you (?:please |maybe |perhaps )?(?:tell|explain|remind|help|let)(?: to)?(?: me)?(?: (?:know|out|with|understand))?\b|\b(?:quick|just a) question\b|\bdo you (?:happen to )?know\b|\bi(?:['’]d| would) (?:like|love) to know\b|\bi was wondering\b/g,
  // "How far do I have to drive to the next one" asks for the distance alone.
  /(?<=\bhow far )(?:do|does|did|would|will|must|should) (?:i|you|we|one|people|drivers?|anyone) (?:have to |need to |usually )?(?:go|drive|walk|travel|ride)\b/g,
  /(?<=\b(?:how far|distance)\b[^?]{0,40})\bto the (?:next|nearest|closest)\b(?: one\b)?/g,
  /\bback (?=in (?:19|20)\d\d\b|then\b)/g,
  /(?:我|本人)?(?:正)?在(?:写|准备|做)(?:一篇|一个|个)?(?:稿子?|稿件|文章|报道|论文|报告|专题)|(?:我|我们)(?:编辑|老板|领导|读者)(?:让我|想|要)(?:问|知道|查)?|(?:麻烦|劳驾|打扰)(?:一下|您|你)?|(?:想|请)?问一下|(?:会)?(?:怎么|如何)(?:处理|对待)/g,
  /帮(?:我|忙|个忙)?(?:列|整理|查|找|看|算|汇总|梳理|罗列|对比|比较)(?:出|一下|下)*|(?:并列|[摆放列]在一起)(?:看看|看|比较|比比)?|\bgive me (?:both|all (?:two|three|four)?|the figures?)(?: of them)?\b/g,
  /\bfor (?:a|an|my|our|the|this) (?:[\w-]+ ){0,2}(?:article|story|report|chart|graph|table|slides?|presentation|paper|essay|thesis|homework|class|briefing|(?:[a-z]+ )?readers)\b(?:,? (?:i|we)(?:['’]d| would)? (?:need|want|like)\b)?|\bfor (?:[a-z]+ )?readers\b|\b(?:chart|table|graph|slide) data\b|\bplease\b/g,
  /(?:写|做)(?:作业|论文|报告|稿子?|文章|方案|图表?|表格?|课件|ppt)(?:要|需要)?用|一句话(?=[：:，,])|简单(?:说|讲)(?=[：:，,])/g,
];

/** Where a question holds words that only lead up to it; `folded` in lower case. */
export function chatterIn(folded: string): Offsets[] {
  return CHATTER.flatMap((pattern) =>
    [...folded.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
  );
}
