import { PURPOSES } from './errands.ts';
import { OPENINGS } from './openings.ts';

/** Words of thanks, wonder and assent, that a question may begin with and that say nothing of it. */
const SAYS_NOTHING =
  '(?:hi|hey|hello)(?: (?:there|bot|everyone|everybody|all|team|folks|guys|friends))?|(?:(?:good )?(?:morning|afternoon|evening)|good day|greetings)(?: (?:all|everyone|everybody|folks|guys|team|there|friends))?(?=\\s*[,.!;:–—-])|good (?:morning|afternoon|evening|day)|a+w+|a+h+|o+h+|ooh|o+k(?:ay)?|k|ha(?:ha)+h?|heh|lol|lmao|h+m+|u+g+h+|phew|damn|jeez|gosh|sorry(?: (?:to (?:bother|disturb|trouble) (?:you|everyone)|for (?:the|my|a) (?:[a-z]+ )?question))?(?:,? but)?|excuse me|(?:i.m |i was )?just (?:wondering|curious|checking)|(?:so )?basically|u+h+|u+m+|yep|yeah|yup|wow|whoa|omg|yo|thx|ty|thanks?(?: you)?(?: so much| very much| a lot| a bunch)?|cheers|btw|by the way|anyway|anyways|alright|all right|gotcha|got it|i see|fair enough|makes sense|good to know|no way|my bad|never ?mind|impressive|interesting|awesome|not bad';
/** The same, where something shows that they are not meant of what follows ("cool climates", "right of way"). */
const MAY_SAY = 'nice|cool|great|good|right|sweet|sure|fine|perfect|crazy|neat|well|like';
const GOES_ON = `(?=(?:nice|cool|great|good|right|and|but|so|then|ok|${OPENINGS})\\b|what['’]s)`;
const END = String.raw`(?:[\s,.!;:…~–—-]+|$)`;
const ENGLISH = new RegExp(`^(?:(?:${SAYS_NOTHING})${END}|(?:${MAY_SAY})(?:\\s*[,.!;:…~–—]+\\s*|\\s+${GOES_ON}))`, 'i');
const CHINESE =
  /^(?:[哈嘿呵]{2,}|[嗯哦噢喔啊哇哎唉诶欸]+|好的?|好吧|行吧?|ok|原来如此|(?:原来)?是?这样(?:子|啊)+|(?:我)?(?:明白|知道|懂|了解)了|收到|(?:多谢|谢谢|谢)(?:你|您)?[了啦啊哈]*|厉害[了啊]*|不错|对了|话说|不好意思|[你您]好|早上好|(?:各位|大家|老师|各位老师|各位大佬)好|亲|大佬|各位|急(?=[！!])|(?:麻烦|劳驾)?帮(?:忙|我)?(?:看|查)一?下|请教(?:一下|各位)?|(?:再|请|帮忙)?(?:核实|确认|求证|核对|查证)一?下|求助|(?:顺便|顺带)?(?:再)?(?:问|请教)(?:一?下|一句)|顺便|想(?:请)?问(?:问|一?下)|再问(?:一?下|一句)|好奇(?:问)?(?:一下)?)(?:[\s，,。.！!~…：:]+|(?<=[下便句哈嗯哦噢喔思问])(?=[\p{Script=Han}]))/iu;
/** What a question may end with that says nothing of it: "…? Thanks!", "… please?", ", according to the sources?", 谢谢！ */
const ENGLISH_BEHIND = [
  String.raw`(?:(?:many )?thanks(?: you)?(?: so much| very much| a lot| in advance)?|thank you(?: so much| very much| in advance)?|thx|tia|cheers|(?:just )?asking for a friend)[\s.!~]*$`,
  String.raw`(?:please|pls|plz|asap|(?<=[,;.!?–—-]\s*)(?:urgent|(?:do you|does anyone|does anybody|anyone|anybody) know|any ideas?))(?=[\s?.!~]*$)`,
  // Where a mark tells it from the question, `asides.ts` knows it by its form.
  String.raw`(?:i|we) need (?:it|this|that|them) (?:by|before|for) (?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|next) week|the weekend|my deadline)[\s.!~]*$`,
  String.raw`(?:according to|based on|going by) (?:the|your|these) (?:sources?|documents?|texts?|data|corpus|articles?)(?=[\s?.!~]*$)`,
].map((words) => new RegExp(String.raw`(?<=\S)[\s,;–—-]+${words}`, 'iu'));
const CHINESE_BEHIND =
  /(?<=\S)[\s，,。]*(?:(?:先)?(?:多谢|谢谢)(?:你|您|大家|各位)?[了啦啊哈]*|(?:拜托|求求|辛苦|麻烦(?:你|您|大家))(?:各位|大家)?[了啦]|(?<=[\s，,。?？])(?:有(?:人|谁)知道[吗么]?[?？]?|在线等|急用?|求(?:解答|告知|指教|助)|(?:我|我们)(?:今天|明天|后天|今晚|马上|下周)?(?:就)?要?交(?:稿子?|作业|论文|报告)了?))[\s.!！。~～]*$/u;
/** Only says that something is asked: "Remind me which", "Can you tell me", "quick question:", 我想知道, 根据资料. */
const ONLY_ASKS = [
  String.raw`(?:i have |i(?:['’]ve| have) got |here(?:['’]s| is) )?(?:a |one |just a |another )?(?:very )?(?:quick |short |small |last |simple )?(?:question|q)(?: for you)?(?=\s*[:,!–—-])`,
  String.raw`(?:please|pls|plz|kindly)`,
].map(
  (words) =>
    new RegExp(
      String.raw`^${words}[\s,:;!–—-]+(?=(?:(?:in|on|at|by|to|from|of|for|with) )?(?:${OPENINGS}|if|whether)\b)`,
      'i',
    ),
);
const ONLY_ASKS_HAN =
  /^(?:(?:我|我们)?(?:很|就|只)?想(?:要)?(?:知道|了解|弄清楚|搞清楚)(?:一下|的是)?|(?:根据|按照?|依据|从)(?:现有|已有|这些|你的|提供的|手头)?的?(?:资料|文件|文档|材料|来源|数据)(?:来看|看|显示|里|中)?)[\s，,:：]*(?=\p{Script=Han}|\d|[A-Za-z])/u;

/** What says nothing by itself either, and what comes before a question alone. */
const BEFORE = [ENGLISH, CHINESE, ...ONLY_ASKS, ONLY_ASKS_HAN];
const AROUND = [...BEFORE, ...PURPOSES, CHINESE_BEHIND, ...ENGLISH_BEHIND];

/** Whether a turn is thanks or assent alone: "ok thanks". */
export function saysNothing(text: string): boolean {
  return !saysSomething(without(BEFORE, text.trim()));
}

/**
 * A question without the fillers that it begins with ("aw ok.", "haha and", 哦哦), what it is asked for ("For a story:") and
 * the thanks that it ends with; as it is where it is nothing else.
 */
export function withoutFillers(text: string): string {
  const rest = without(AROUND, text);
  return saysSomething(rest) ? rest : text;
}

function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** A text without any of the words, in whatever order they stand. */
function without(fillers: readonly RegExp[], text: string): string {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = fillers.reduce((words, filler) => words.replace(filler, ''), rest);
  }
  return rest;
}
