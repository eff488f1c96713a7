import type { DraftSentence } from '../../../../src/domain/answer.ts';
import { isChinese, type Mutator, rewritten, rowsOf, type Subject } from './mutant.ts';

type Replacement = readonly [RegExp, string];

const RESULT_OF_TARGET: readonly Replacement[] = [
  [/: the target for (the .+?) is (.+?) \(a target, not a result\)/, ', $1 was $2'],
  [/: (the .+?) is expected to be (.+?) \(an expectation, not a result\)/, ', $1 was $2'],
  [/的目标为(.+?)；目标，并非实际结果）/, '为$1）'],
  [/的目标为(.+?)（目标，并非实际结果）/, '为$1'],
  [/预期为?(.+?)；预期，并非实际结果）/, '为$1）'],
  [/预期为?(.+?)（预期，并非实际结果）/, '为$1'],
  [/\baims at revenue of/, 'had revenue of'],
  [/\baims at an output value of/, 'reached an output value of'],
  [/\bis striving to build\b/, 'has built'],
  [/\bstrives for\b/, 'achieved'],
  [/\bplans to build\b/, 'has built'],
  [/\bplan targets\b/, 'plan achieved'],
  [/\bhas the potential to reach (.+?) and to employ\b/, 'reached $1 and employed'],
  [/\bexpects (.+?) to exceed\b/, 'said that $1 exceeded'],
  [/\bThe goal for (.+?) is\b/, '$1 reached'],
  [/\bWill strengthen\b/i, 'has strengthened'],
  [/力争(2023年.+?)超过/, '$1超过了'],
  [/目标为/, '为'],
  [/力争打造/, '已建成'],
  [/有望实现/, '已实现'],
  [/，提供(4万)/, '，已提供$1'],
  [/预计超过/, '超过了'],
  [/的目标是(2022年产值)达到/, '公布，$1达到了'],
  [/计划形成/, '已形成'],
  [/将建设/, '已建成'],
];

const TARGET_OF_RESULT: readonly Replacement[] = [
  [/^(In|Since|On) (.+?), (the .+) was (.+)\.$/, '$1 $2: the target for $3 is $4 (a target, not a result).'],
  [/\breached\b/, 'is expected to reach'],
  [/\bobtained\b/, 'aims to obtain'],
  [/\b(?<!being )exported\b/, 'plans to export'],
  [/\bproduced\b/, 'aims to produce'],
  [/\bhad\b/, 'aims to have'],
  [/\bgenerated\b/, 'is expected to generate'],
  [/\bhas signed\b/, 'intends to sign'],
  [/\bhas built\b/, 'plans to build'],
  [/\bregistered\b/, 'wants to register'],
  [/\b(?:grew|rose)\b/, 'is expected to grow'],
  [/达到/, '力争达到'],
  [/(?<=[\p{Script=Han}])为(?=[\d约超不近])/u, '的目标为'],
  [/生产(?=碳酸锂)/, '力争生产'],
  [/出口额达/, '出口额预计达'],
  [/获得/, '计划获得'],
  [/签约近/, '计划签约近'],
];

const LABELS: readonly Replacement[] = [
  [/\(announced, /, '(achieved, '],
  [/\(achieved, /, '(announced, '],
  [/\(in force, /, '(proposed, '],
  [/（已宣布，/, '（已实现，'],
  [/（已实现，/, '（已宣布，'],
  [/（已实施，/, '（拟议，'],
];

/** A target or an expectation is told as a result. */
export const targetAsResult: Mutator = (subject) => (isOf(subject, false) ? first(RESULT_OF_TARGET, subject) : []);

/** A result is told as a target or an expectation. */
export const resultAsTarget: Mutator = (subject) => (isOf(subject, true) ? first(TARGET_OF_RESULT, subject) : []);

/** The status that a measure is labelled with is another one. */
export const measureStatus: Mutator = (subject) => {
  const statuses = new Set(subject.measures.map(({ status }) => status));
  return statuses.size > 1 ? [] : first(LABELS, subject);
};

/** True where all that the figures may be of are results, or all of them wishes. */
function isOf(subject: Subject, results: boolean): boolean {
  const rows = subject.figures.flatMap((figure) => rowsOf(figure, subject));
  if (rows.length === 0 || subject.sentence.formula) return false;
  // How long a plan runs is no wish, whatever the plan wants.
  if (subject.figures.every(({ dimension }) => dimension === 'duration')) return false;
  return (
    rows.every(({ status }) => (status === 'actual') === results) ||
    (!results && rows.some(({ status }) => status !== 'actual'))
  );
}

const NEGATED: readonly Replacement[] = [
  [/\bbut have failed\b/, 'and have succeeded'],
  [/都失败了/, '都成功了'],
  [/\b(was|is|are|were|has|have|had|will|could)\b(?! not)/, '$1 not'],
  [/\b(reached|obtained|exported|produced|grew|rose|fell|received)\b/, 'never $1'],
  [/已(?!宣布|实现|实施)/, '并未'],
  [/将/, '不会'],
  [/(?<=\p{Script=Han})为/u, '不是'],
  [/达到/, '未能达到'],
  [/(增长|出口|生产|获得|支持|推动|签约|开展|有)/, '没有$1'],
];

/** What the sources affirm is denied, and what they deny is affirmed. */
export const negation: Mutator = (subject) => first(NEGATED, subject);

const TURNED: readonly Replacement[] = [
  [/\ba fall of\b/, 'a rise of'],
  [/\brose\b/, 'fell'],
  [/\bgrew\b/, 'fell'],
  [/\bincreased\b/, 'decreased'],
  [/\bincrease\b/, 'decrease'],
  [/\bfell\b/, 'rose'],
  [/\bdropped\b/, 'rose'],
  [/\bslumped\b/, 'jumped'],
  [/\bslowed\b/, 'accelerated'],
  [/\bup from\b/, 'down from'],
  [/\bcut\b/, 'increased'],
  [/\breduced\b/, 'increased'],
  [/\bgrowth of\b/, 'decline of'],
  [/下降/, '增长'],
  [/增长/, '下降'],
  [/增至/, '降至'],
  [/回落/, '提高'],
  [/减少/, '增加'],
  [/增速/, '降幅'],
  [/降幅/, '增幅'],
];

/** A rise is told as a fall, or a fall as a rise. */
export const direction: Mutator = (subject) => (subject.figures.length > 0 ? first(TURNED, subject) : []);

const OTHER_BASE: readonly Replacement[] = [
  [/\byear[- ]on[- ]year\b/, 'month-on-month'],
  [/\bannual increase\b/, 'increase on the previous month'],
  [/同比/, '环比'],
  [/\b(grew|rose|fell|dropped) by\b/, '$1 month on month by'],
  [/(增长|下降)(?=\d)/, '环比$1'],
];

/** What grew by so much within a year is told as growth within a month. */
export const growthBase: Mutator = (subject) => (subject.figures.length > 0 ? first(OTHER_BASE, subject) : []);

const UNSAFE = [
  ' See https://example.com/report.',
  ' @everyone',
  ' [source](http://example.com)',
  ' discord.gg/abc',
  ' <@1234567890>',
];

/** A link, an invitation or a mention is added. */
export const unsafe: Mutator = ({ sentence, random }) => [
  { ...sentence, text: sentence.text + (UNSAFE[Math.floor(random() * UNSAFE.length)] ?? '') },
];

function first(table: readonly Replacement[], { sentence }: Subject): DraftSentence[] {
  const chinese = isChinese(sentence);
  for (const [pattern, words] of table) {
    const match = pattern.exec(sentence.text);
    if (!match || /\p{Script=Han}/u.test(pattern.source) !== chinese) continue;
    const at = { start: match.index, end: match.index + match[0].length };
    return [rewritten(sentence, at, match[0].replace(looseEnds(pattern), words))];
  }
  return [];
}

/** The pattern without what it looks around for, which a match alone no longer shows. */
function looseEnds({ source, flags }: RegExp): RegExp {
  return new RegExp(source.replaceAll(/\(\?<?[=!][^)]*\)+/g, ''), flags);
}
