import type { Fault } from './fault.ts';
import { sameClause } from './proximity.ts';
import type { Reading } from './reading.ts';
import { type SentenceSources, wordsOf } from './sources.ts';

/** Words of contrary sense, in both languages; a sentence must not put the one where its sources have the other. */
const CONTRARIES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:ris\w+|rose|gr[eo]w\w*|increas\w+|climb\w*|surg\w+|rais\w+)\b|增长|增加|上升|上涨|提高|提升/iu,
    /\b(?:fall\w*|fell|declin\w+|decreas\w+|drop\w*|slump\w*|reduc\w+|cut(?:s|ting)?)\b|下降|下跌|减少|降低|回落/iu,
  ],
  [/\bfaster\b|\bquick\w*|\brapid\w*|\baccelerat\w+|更快|加快|提速/iu, /\bslow\w*|更慢|放缓|减慢/iu],
  [/\bimport\w*|进口/iu, /\bexport\w*|出口/iu],
  [/\bstrength\w+|\bstronger\b|加强|强化/iu, /\bweak\w+|削弱|减弱/iu],
  [
    /\bsupport\w*|\bencourag\w+|\bpromot\w+|\battract\w*|\bfoster\w*|鼓励|支持|推动|促进|吸引/iu,
    /\bban(?:s|ned)?\b|\bprohibit\w*|\bdiscourag\w+|\brestrict\w*|\boppos\w+|\bhinder\w*|禁止|限制|反对|阻碍/iu,
  ],
  [/\bmandatory\b|\brequired?\b|\bmust\b|\bcompulsory\b|必须|须经|强制/iu, /\boptional\b|\bvoluntary\b|自愿|可选/iu],
  [/\badvantage\w*|优势/iu, /\bdisadvantage\w*|劣势/iu],
  [
    /\bwiden\w*|\bexpand\w*|\benlarg\w*|扩大|扩张/iu,
    /\bshrink\w*|\bnarrow\w*|\bcurb\w*|\bclose\b|缩小|收缩|关停|压减/iu,
  ],
  [
    /\bopen(?:ed|s)?\b|\bstart\w*|\blaunch\w*|启动|推出/iu,
    /\bclosed?\b|\babolish\w*|\bscrap\w*|\bend(?:ed|s)\b|取消|废止|终止/iu,
  ],
  [
    /\binclud(?:e|es|ed)\b|\badd(?:s|ed)?\b|\badopt\w*|\bintroduc\w+|列入|纳入|引进|引入/iu,
    /\bdrop(?:s|ped|ping)?\s+(?:the|its|their|this|it)\b|\bexclud\w+|\babandon\w*|\bremov\w+|\bwithdr[ae]w\w*|移出|剔除|放弃|撤出/iu,
  ],
];

/** The same with further pairs, by which sentences are checked, and not what answers a question. */
const CONTRARIES_TOLD: typeof CONTRARIES = [
  ...CONTRARIES,
  [/\bpotential\w*|\bmay\b|\bcould\b|可以|有望|潜力/iu, /\boblig\w+|\bduty\b|义务/iu],
  [/\bprofit\w*|盈利|利润/iu, /\bloss(?:es)?\b|\blost\b|亏损/iu],
  [
    /\bcap(?:s|ped)?\b|\blimit\w*|\breduc\w+|\bguid\w+|限制|减少|引导/iu,
    /\bban(?:s|ned|ning)?\b|\bforbid\w*|\bprohibit\w*|禁止|严禁/iu,
  ],
  [/\btogether\b|\bin (?:total|all)\b|\bcombined\b|合计|共计|总计/iu, /\beach\b|各\d|每[家个区县市]/iu],
  [
    /\bopened\b|\bput into (?:service|operation|production)\b|\b(?:started|began) production\b|投产|投运|启用|建成/iu,
    /\bconstruction (?:\S+ ){0,6}(?:began|started)\b|\bbroke ground\b|开工|动工/iu,
  ],
  [
    /\bper (?:company|firm|enterprise|project)\b|\beach (?:company|firm|enterprise)\b|每家|每个(?:企业|项目)/iu,
    /\ball (?:\w+ )?(?:companies|firms|enterprises|projects) together\b|合计|共计|总额/iu,
  ],
  [
    /\bin place of\b|\binstead of\b|\breplac\w+|代替|取代/iu,
    /\bon top of\b|\bin addition to\b|\bcombined with\b|叠加|之外/iu,
  ],
  [/\bstate-owned\b|国有|国企/iu, /\bprivate(?:ly)?\b|民营|私营|私有/iu],
  [
    /\bfull(?:y|[- ]scale)\b|\bcomplete(?:ly|d)\b|\bentirely\b|完全|全面/iu,
    /\binitial(?:ly)?\b|\bpreliminar\w+|\bpartly\b|初步|部分/iu,
  ],
  [/\bfull[- ]year\b|\bwhole year\b|全年/iu, /\b(?:first|second) half\b|\bhalf[- ]year\b|[上下]半年/iu],
  [/\bset(?:s|ting)? aside\b|\bearmark\w*|\bbudget\w*|\ballocat\w+|拨付|预算/iu, /\bestimat\w+|估计|估算/iu],
  [
    /\ball of (?:it|which)\b|\bentirely\b|\bsolely\b|全部由|全由|完全由/iu,
    /\bthe (?:rest|remainder)\b|\bthe remaining\b|其余/iu,
  ],
  [/须持|需持|凭\S{0,8}证|\bmust (?:hold|have|show)\b/iu, /\bwithout an?\b|无须|无需/iu],
];

/** The first pairs tell directions, which are judged figure by figure where there are figures. */
const DIRECTIONS = 2;

/**
 * True where words tell of the contrary of what is asked: exports do not answer for imports. That something fell is an
 * answer to how it grew.
 */
export function tellContrary(words: string, question: string): boolean {
  return CONTRARIES.slice(DIRECTIONS).some((pair) =>
    [pair, pair.toReversed()].some(
      ([asked, contrary]) => asked?.test(question) && !asked.test(words) && contrary?.test(words),
    ),
  );
}

/** A sentence that tells the contrary of what its sources tell. */
export function judgeContraries({ clauses, figures }: Reading, sources: SentenceSources): Fault[] {
  const words = wordsOf(sources).join('\n');
  const falls = sources.facts.some(({ value }) => value < 0);
  return CONTRARIES_TOLD.flatMap((pair, index) =>
    [pair, pair.toReversed()].flatMap(([told, contrary]): Fault[] => {
      const match = told?.exec(clauses.text);
      if (!match || !told || !contrary || told.test(words) || !contrary.test(words)) return [];
      const [found] = match;
      const at = { start: match.index, end: match.index + found.length };
      const judged = index < DIRECTIONS && figures.some((figure) => sameClause(clauses, figure, at));
      return judged || (index === 0 && falls) ? [] : [{ code: 'direction differs', found }];
    }),
  );
}
