const SOUGHT =
  '(?:numbers?|figures?|facts?|quotes?|sources?|reasons?|answers?|dates?|names?|comparisons?|tables?|lists?|lines?|sentences?|stats?|statistics|data|examples?|overview|before-and-after|context|help|this|that|it|these)';
const DOES =
  '(?:know|write|brief|present|prepare|check|report|explain|cite|quote|verify|understand|find|learn|tell|show|submit|compare|teach)';
const PIECES =
  '(?:slides?|deck|essay|report|piece|article|story|homework|presentation|newsletter|blog|thread|podcast|column|assignment|thesis|paper)';
const PEOPLE = '(?:readers?|readership|audience|viewers?|listeners?|followers|subscribers?)';
const TRADES =
  '(?:journalist|reporter|student|researcher|analyst|teacher|editor|blogger|writer|lecturer|historian|beginner|newbie|outsider)';
const BOSSES =
  '(?:professor|prof|teacher|boss|editor|supervisor|tutor|colleagues?|friends?|mum|mom|dad|desk|chief|readers?)';

/** "For our readers", "for a story I'm writing". */
const FOR_PIECE = `for (?:(?:my|our|the|a|an|some) )?(?:[\\w'’-]+ ){0,3}(?:${PEOPLE}|${PIECES}|record|context)(?: (?:that )?(?:i|we)(?:['’]?m| am|['’]?re| are)? (?:\\w+ ){0,2}(?:writ|work|prepar|do|draft|mak|produc)ing?(?: on)?)?`;

/** What askers say of their errand: who they are by trade, what they need it for, what they do not know. */
const ERRANDS: readonly RegExp[] = [
  `(?:(?:i|we)(?:['’]d| would)? (?:just |only |really |also )?)?(?:need|want|like) (?:[\\w-]+ ){0,3}?${SOUGHT}\\b`,
  `(?:i|we)(?:['’]\\w+)? (?:just |only |really |also )?(?:need|want|have|had|got|like|would like|am supposed|was asked|was told|am trying|are trying)(?: got)? to (?:\\w+ )?${DOES}\\b`,
  `(?:i|we) (?:was wondering|were wondering|don['’]?t (?:know|understand|get)|forgot|keep hearing|keep reading|(?:cannot|can['’]?t) (?:find|remember|recall))\\b`,
  `i(?:['’]?m| am) (?:a |an )?(?:currently |just )?(?:(?:[a-z-]+ )?${TRADES}|new|lost|curious|confused|stuck|no expert|not (?:sure|an expert)|interested|looking|writing|preparing|studying)\\b`,
  `(?:my|our) ${BOSSES}\\b`,
  "(?:it|this|that)(?: is|[’']s) (?:only |just )?(?:for|due|urgent)\\b",
  '(?:a )?(?:quick|just a|one|small|short|last|honest|serious|silly|stupid|dumb|basic|simple|random) (?:[a-z]+ )?(?:question|check|one|thing|query)\\b',
  '(?:this|that|it) (?:is|may be|might be|could be) (?:probably |perhaps )?an? (?:silly|stupid|dumb|basic|simple|obvious|odd|strange) (?:one|question|thing)\\b',
  '(?:currently |just )?(?:writing|preparing|researching|drafting|fact-checking|working on)\\b',
  'according to (?:my|our) \\w+',
  'i (?:read|heard|saw|was told)\\b',
  `${FOR_PIECE}\\s*$`,
].map((words) => new RegExp(`^(?:(?:and|so|well|sorry|but)[\\s,]+)*${words}`, 'i'));

const BOSSES_HAN = '[^,。!?]{0,3}(?:老师|老板|领导|编辑|主编|导师|同事|朋友|客户)';
const PIECES_HAN = '(?:作业|论文|报告|报道|稿子?|文章|新闻|材料|ppt|课件|专题|演讲|功课|调研|汇报)';
const ERRANDS_HAN: readonly RegExp[] = [
  `(?:我们?|本人|${BOSSES_HAN})[^,。!?]{0,6}?(?:[要让叫想得急]|需要|等着)[^,。!?]{0,6}?(?:写|查|讲|汇报|问|知道|了解|报道|核实|确认|用$|[做交准备][^,。!?]{0,6}${PIECES_HAN})`,
  `${BOSSES_HAN}[^,。!?]{0,6}?[问托催](?:我)?[^,。!?]{0,3}$`,
  '(?:我们?|本人)[^,。!?]{0,6}?不太?(?:熟|懂|清楚|了解|明白)',
  `(?:我们?|本人)(?:正)?在[^,。!?]{0,2}(?:写|做|准备)[^,。!?]{0,6}${PIECES_HAN}`,
  '(?:我们?|本人)是[^,。!?]{0,8}(?:记者|学生|编辑|老师|研究员|分析师|博主|新手|小白)',
  `(?:写|做|交|赶|准备)[^,。!?\\s]{0,6}${PIECES_HAN}[^,。!?]{0,6}$`,
  '给[^,。!?]{1,8}(?:读者|观众|听众|学生|同学|孩子|网友|领导|老板)[^,。!?]{0,4}[看听用讲写]',
  `${BOSSES_HAN}[^,。!?]{0,4}(?:布置|出|给|留)[^,。!?]{0,6}(?:题目?|作业|任务|问题)`,
  '(?:急用|急求|急问|在线等)',
  `${BOSSES_HAN}[^,。!?]{0,4}[催要][^,。!?]{0,4}(?:数|数据|数字|材料|答案)$`,
  '(?:外行|新手|小白|弱弱|简单|最后)[^,。!?]{0,4}问',
  `${BOSSES_HAN}[^,。!?]{0,2}急[着需]?[要用]?$`,
  '(?:别的|其他|其它)[^,。!?]{0,3}(?:不管|不说|不提|不看)$|(?:废话|闲话)[^,。!?]{0,4}(?:说|少说)$|长话短说$',
  '想(?:了解|知道|问)(?:一下)?$',
].map((words) => new RegExp(`^${words}`, 'i'));

const FORM =
  '(?:(?:the|a|an|his|her|their|full|exact|precise|rough|single|simple|both|one|short|brief|official|job|first|last)\\s+)*(?:names?|titles?|positions?|posts?|offices?|dates?|years?|figures?|numbers?|sources?|units?|answers?|sentences?|roles?)';
/** Says what an answer is to look like: "Name and job title, please." */
const FORMS: readonly RegExp[] = [
  new RegExp(
    `^(?:just |only |and |with )*${FORM}(?:(?:\\s*[,/]\\s*|\\s+)(?:(?:and|or|with|plus)\\s+)?${FORM})*[\\s,]*(?:please|pls|thanks|will do|is fine|is enough|would do|needed|only)?$`,
    'i',
  ),
  /^(?:请)?(?:只要|直接|给)(?:给|说|告诉我?)?个?(?:名字|姓名|职务|数字|数据|年份|日期|结果|答案)(?:[和、](?:名字|姓名|职务|数字|年份|日期))*(?:就行|就好|即可|谢谢)?$/,
];

/** Asks whether what was told is much, on the way to asking how much that is. */
const IS_IT_MUCH =
  /^(?:is|was|are) (?:that|this|it|they) (?:really |actually )?(?:a lot|lots|much|many|big|large|huge|good|normal|high|low|small)$|^(?:这|那)?(?:算)?(?:多|高|大|少|低)(?:不\S|吗|么)$/i;

/** What a question is asked for, before it, where that names nothing: "For a story I'm writing: …", 我写报道要用，… */
export const PURPOSES: readonly RegExp[] = [
  new RegExp(`^${FOR_PIECE}\\s*[:,–—]\\s*`, 'i'),
  new RegExp(
    `^(?:我们?|本人)?(?:正?在|要)?(?:写|做|交|赶|准备)(?:一篇|一个|个|篇)?${PIECES_HAN}(?:要|需要)?用?\\s*[:：,，]\\s*`,
  ),
];

function bare(words: string): string {
  return words.replaceAll(/^\s+|[\s.!…;:?。！；：？，,]+$/gu, '');
}

/** Whether words speak of the asker's errand alone: "I need this for a school essay", 写作业要用. */
export function isErrand(words: string): boolean {
  const said = bare(words);
  return [...ERRANDS, ...ERRANDS_HAN].some((errand) => errand.test(said));
}

/** Whether a sentence tells no more than what form an answer is to have. */
export function isOfForm(sentence: string): boolean {
  const said = bare(sentence);
  return FORMS.some((form) => form.test(said));
}

/** Whether a sentence asks no more than whether what was told is much. */
export function asksIfMuch(sentence: string): boolean {
  return IS_IT_MUCH.test(bare(sentence));
}
