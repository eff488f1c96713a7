import { isQuestionWord, tokens, type Word, words } from '../../retrieval/analyzer.ts';
import { nameTokens, romanisedName } from '../../retrieval/thesaurus/pinyin.ts';
import { counterpartsOf } from '../../retrieval/thesaurus/thesaurus.ts';
import { chineseWords } from './chinese-words.ts';
import { isLightWord, isListedLight } from './light-words.ts';
import { type Offsets, overlapsAny } from './offsets.ts';

const COUNTED =
  /\bhow many\s+(?:times (?:as many|more)\s+|more\s+|new\s+)?(?=[a-z])|\bwhich\s+(?=[a-z])|(?:多少|哪?几)(?:个|家|项|件|座|名|位|种|条)?/g;
/** Words that count a thing, which stands right behind: 多少辆公交车. */
const CLASSIFIERS = new Set(Array.from('辆台艘套户份只块笔次组起款张亩处所间栋口头部批支枚对班层股届期类宗片场'));

/** The word right behind "how many", "which" or 多少, where nobody recognised it as a name: the thing that is asked for. */
export function headsOf(text: string, folded: string, recognised: readonly Offsets[]): string[] {
  const all = wordsOutside(text, folded, []);
  const counted = [...folded.matchAll(COUNTED)].flatMap(({ 0: match, index }) => {
    const from = index + match.length;
    const first = all.find(({ start }) => start === from || (start === from + 1 && folded[from] === ' '));
    const head = (first && CLASSIFIERS.has(first.token) && thingBehind(first, all)) || first;
    if (!head || overlapsAny(head, recognised) || NO_HEADS.has(head.token)) return [];
    if (HAN.test(head.token) && isVerbBehind(head, folded)) return [];
    // 几倍 and 多少次 count nothing that a text could name, 多少可以 nothing at all.
    if (HAN.test(head.token) && (NO_THINGS.has(head.token) || (head.token.length > 1 && isLightWord(head.token))))
      return [];
    // "How many people" is answered by people alone, "which kind" by a kind of whatever is named besides.
    return /^(?:which|哪)/.test(match) && isLightWord(head.token) ? [] : [head.token];
  });
  return [...counted, ...partOf(text, folded, recognised)];
}

/** 有多少换成了电动的, 多少不合格的, 从多少涨到多少: what stands there is no thing. */
function isVerbBehind({ token, end }: Word, folded: string): boolean {
  return /[去到成给来]$/.test(token) || /^[了的过着到至]/.test(folded.slice(end));
}

const NO_THINGS = new Set(Array.from('倍次类成种天年月岁度分届期班层份万亿'));

/** The thing that a classifier counts, where one stands behind it. */
function thingBehind({ end }: Word, all: readonly Word[]): Word | undefined {
  const behind = all.find(({ start }) => start === end);
  return behind && !isLightWord(behind.token) ? behind : undefined;
}

/** "How many of the piles are fast chargers": the part that is asked for stands at the end. */
const PART = /\bhow many of\b.*\b(?:are|were) (?!to\b)([a-z-]+(?: [a-z-]+){0,2})\??$/;

function partOf(text: string, folded: string, recognised: readonly Offsets[]): string[] {
  const part = PART.exec(folded)?.[1];
  if (part === undefined) return [];
  const start = folded.lastIndexOf(part);
  return words(text)
    .filter((word) => word.start >= start && !overlapsAny(word, recognised))
    .map(({ token }) => token);
}

/** What follows "how many" without being what is counted. */
const NO_HEADS = new Set(
  tokens('of are were do does did has have was can could should would will must may 是 的 呢').concat(
    'of',
    'are',
    'is',
    'will',
  ),
);

/** Verbs that say little, whose stem is that of a noun which says much: a container. */
const LIGHT_FORMS = new Set(['contain', 'contains', 'contained', 'containing']);

/** The content words of a question that nothing recognised covers. */
export function restOf(text: string, folded: string, recognised: readonly Offsets[]): string[] {
  const rest = wordsOutside(text, folded, recognised).filter(({ start, end }) => {
    const written = folded.slice(start, end);
    return !isQuestionWord(written) && !LIGHT_FORMS.has(written);
  });
  return [...new Set(joinSingles(rest).map(({ token }) => token))];
}

/** The words of a question that nothing recognised covers, in their order. */
function wordsOutside(text: string, folded: string, recognised: readonly Offsets[]): Word[] {
  const others = words(text).filter((word) => !HAN.test(word.token) && !overlapsAny(word, recognised));
  return [...others, ...chineseWords(text, folded, recognised)].sort((a, b) => a.start - b.start);
}

/** 有什么后果, 有哪些优惠: what an answer tells without calling it so. */
const ABSTRACT = new Set(
  '后果 义务 优惠 优惠政策 好处 坏处 影响 限制 惩罚 处罚 区别 不同 困难 问题 风险 代价 待遇 福利 责任 权利 反应 看法 想法 打算 安排 依据 理由 来历 特点 亮点 变化 进展 条件 要求 规定 措施 办法 说法 评价 用途 作用 功能 计划 目标 工具 手段 原则 方法 方式 途径 任务 短板 瓶颈 难题'.split(
    ' ',
  ),
);
const WHAT_KIND = /(?:什么|哪些|啥|何)(?:样的|特别的|具体的?|新的?|(?:政策|技术|主要|重点|环境|核心|关键|基本|工作))?$/;
/** 依据是什么. */
const IS_WHAT = /^(?:都|主要|到底)?(?:是|有)?(?:什么|哪些|啥)[?？。]?$/;
/** "What constraint does the plan place", "which instruments has it used". */
const ABSTRACT_EN =
  /\b(?:what|which) (?:[a-z-]+ ){0,2}?(?:constraint|restriction|principle|instrument|tool|approach|requirement|criteri(?:on|a)|obligation|safeguard|precaution)s?\b/gi;

/** Whether a question asks what something is that a word only calls by its kind: no answer need hold the word. */
export function isWhatIsAsked(word: string, question: string): boolean {
  const isEnglish = /^[a-z]/.test(word);
  if (isEnglish) return [...question.matchAll(ABSTRACT_EN)].some(([asked]) => tokens(asked).at(-1) === word);
  const at = question.indexOf(word);
  return (
    ABSTRACT.has(word) && (WHAT_KIND.test(question.slice(0, at)) || IS_WHAT.test(question.slice(at + word.length)))
  );
}

const HAN = /^\p{Script=Han}/u;

const SINGLE_HAN = /^\p{Script=Han}$/u;
/** Fewer characters in a row are just words of one character. */
const SHORTEST_NAME = 2;

function isPartOfName({ token }: Word): boolean {
  return SINGLE_HAN.test(token) && !isListedLight(token);
}

/** A village bears a family name too: 王|官庄. */
const OF_PLACE = /[庄村屯镇乡县市区州路街桥湖江河山岭沟湾岛港]$/u;

/** A family name, and what no dictionary has behind it: 陈|芳平. */
function isNameOf(family: Word, given: Word): boolean {
  return (
    SINGLE_HAN.test(family.token) &&
    !isKnown(given.token) &&
    !OF_PLACE.test(given.token) &&
    romanisedName(family.token + given.token) !== undefined
  );
}

function isKnown(token: string): boolean {
  return isLightWord(token) || (nameTokens(token).length === 0 && counterpartsOf(token).length > 0);
}

/** A name that no dictionary has falls apart into characters (涪|江|锂|业): as long as they touch they are one word. */
function joinSingles(found: readonly Word[]): readonly Word[] {
  const runs: Word[][] = [];
  for (const word of found) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const touches = run && last?.end === word.start;
    const isNext =
      touches && last && ((isPartOfName(last) && isPartOfName(word)) || (run.length === 1 && isNameOf(last, word)));
    if (isNext) run.push(word);
    else runs.push([word]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (!first || run.length < SHORTEST_NAME) return run;
    return [{ token: run.map(({ token }) => token).join(''), start: first.start, end: run.at(-1)?.end ?? first.end }];
  });
}
