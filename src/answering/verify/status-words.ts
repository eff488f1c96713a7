import type { FactStatus } from '../../domain/fact.ts';
import { type Clauses, type Stretch, sameClause, within } from './proximity.ts';

/** How words place a figure between wish and result, the most telling first. */
type Marker =
  | 'reached target' // "met its target": a wish told as a result
  | 'target'
  | 'expected'
  | 'future' // "will": a wish, unless an expectation is spelt out beside it
  | 'plan' // the mere name of a plan: a wish, unless a result is told
  | 'result'
  | 'copula'; // "was", 为: a result, unless it goes on from a wish ("the target was … and for 2024 was …")

const AFTER_MODAL =
  '(?<!\\b(?:to|will|would|should|shall|could|may|might|can|must)(?:\\s+\\w+ly)?(?:\\s+(?:have|be|have been))?(?:\\s+\\w+ly)?\\s)(?<!\\b(?:will|to|should|could|may|would)\\s(?:have|be)\\s)';

const MARKERS: readonly [Marker, RegExp][] = [
  [
    'reached target',
    /\b(?:achiev|reach|met|meet|hit|exceed|surpass|fulfil)\w*\s+(?:its|the|their|this|that|a)\s+(?:[\w-]+\s+){0,4}?(?:targets?|goals?|aims?)\b|(?:达到|完成|实现|超额完成)了?[^，。；]{0,16}(?:目标|任务)(?:[^，。；]{0,12}的?\d[\d.]*%)|(?:达到|完成|实现|超额完成)了[^，。；]{0,16}(?:目标|任务)|目标[^，。；]{0,4}(?:已|全部)(?:达到|完成|实现)/giu,
  ],
  [
    'target',
    /\btarget(?:s|ed|ing)?\b|\bgoals?\b|\baim(?:s|ed|ing)?\b|\bstriv\w+|\bstrove\b|\bintend\w*|\bseek(?:s|ing)?\b|\bsought\b|\bplans? (?:to|on)\b|\bplans for\b|\bplan(?:ned|ning)\b|\bset out to\b|\bcalls? for\b|\bambition\w*|\bhope[sd]? (?:to|for)\b|\bforesee\w*\b|\bforesaw\b|\benvisag\w+|\bpromis(?:e|es|ed|ing) to\b|\bpledg\w+ to\b|\bvow\w* to\b|\bdue (?:to (?:start|begin|open|be|go|come|enter|finish|end|reach|run)|in|by|for)\b|\bscheduled\b|\bundert(?:ake|akes|ook|aken|aking) to\b|\bto be able to\b|\b(?:is|are|was|were) to (?!have been)\w+|\bto be (?:built|reached|achieved|completed|set up)\b|\bwant(?:s|ed)?\b|目标|力争|争取|拟|承诺|计划(?!》|”|提出|显示|规定|》)|规划到|努力|要(?:达到|建成|实现|超过|新增|提高|提升|增加|增至|降|减|形成|培育|突破|完成|力争)|提出(?:要|将)?(?:新增|打造|建设|建成|形成|培育|到)|想(?:要|做到|达到|把|在)|打造|\bpromised\b|\bpledged\b/giu,
  ],
  [
    'expected',
    /\bexpect\w*|\bpotential(?:ly)?\b|\bcould\b(?! have\b)|\bmay\b|\bmight\b|\bforecast\w*|\bproject(?:ed|ion|ions)\b|\bestimat\w+|\blikely\b|\banticipat\w+|\bcapable of\b|\b(?:put off|postponed|delayed|deferred) (?:to|until|till)\b|\bpush(?:ed|es) (?:\w+ ){0,3}back\b|推迟(?:至|到)|延期(?:至|到)|延后(?:至|到)|延至|预期|预计|有望|潜力|可达|可实现|可望|预测|估计/giu,
  ],
  [
    'future',
    /\bwill\b|\bwould\b|\bshall\b|\bgoing to\b|将(?!近)(?:会|要)?|(?<![需主重只想不还首将必若])要(?![素求点闻件么是数务害职塞道])/giu,
  ],
  ['plan', /\bplans?\b|\bdecided? to\b|计划|规划|方案|决定(?:在|于|开展|实施|对)/giu],
  [
    'result',
    new RegExp(
      `${AFTER_MODAL}\\b(?:reached|hit|totall?ed|exceeded|surpassed|topped|achieved|attained|recorded|posted|generated|produced|exported|obtained|earned|grew|rose|climbed|jumped|surged|fell|dropped|slumped|realised|realized|completed|amounted|boasts?|shipped|delivered|sold|signed|attracted|employed|received|spent|ended)\\b|${AFTER_MODAL}\\b(?:had|has) [\\d,.]+\\d|已经?|达到了|达了|实现了|突破了|增至|完成了|建成了`,
      'giu',
    ),
  ],
  ['copula', /\b(?:was|were|is|are|has|had|have|stands?|stood)\b|为|是|达|有/giu],
];
/** The month, which is no modal verb. */
const MONTH = /\bMay\b/gu;
const blank = (words: string) => ' '.repeat(words.length);
/** How a status is spelt out beside a figure: "(a target, not a result)". */
const NOT_A_RESULT = /\bnot a result\b|并非(?:实际)?结果/giu;

/** What says of the figure right behind it that it is past. */
const WAS = /\b(?:was|were|had)\s*$/iu;

const GOALS: ReadonlySet<Marker> = new Set(['target', 'expected', 'future']);
const WISHES: ReadonlySet<Marker> = new Set(['target', 'expected', 'future', 'plan']);

/** What somebody has done by now: "has launched", "has been built". */
const PERFECT =
  /(?<!\b(?:will|would|may|should|could|to) )\b(?:has|have|had) (?:\w+ly )?(?:been )?(?:\w+ed|built|set|held|run|made|paid|led|won|grown|given|taken)\b(?! (?:it|the city|itself) a (?:goal|target))/iu;

/** True for words that tell of something that has come about, whatever else they wish for. */
export function tellsResult(text: string): boolean {
  return PERFECT.test(text) || markersOf(text).some(({ marker }) => marker === 'result' || marker === 'reached target');
}

/** True for words of what is to come, be it aimed at, expected or only foretold; the mere name of a plan is none. */
export function tellsGoal(text: string): boolean {
  return markersOf(text).some(({ marker }) => GOALS.has(marker));
}

/** How much of a goal was met: 完成年度目标（5万辆）的92.4%. */
const PART_OF_GOAL =
  /(?:完成|达到|实现)[^，。；]{0,12}(?:目标|任务)[^，。；]{0,12}的?\s?\d[\d.]*\s?%|\d(?: percent|\s?%) of (?:the|its|their|this) (?:\w+ )?(?:target|goal)/i;

/** True for words that tell whether a goal was met: they say so, or set a result beside the goal. */
export function tellsGoalMet(text: string): boolean {
  const markers = new Set(markersOf(text).map(({ marker }) => marker));
  return (
    PART_OF_GOAL.test(text) ||
    markers.has('reached target') ||
    ((markers.has('target') || markers.has('expected')) && tellsResult(text))
  );
}

/** True for words that say themselves that they tell of the future. */
export function tellsWish(text: string): boolean {
  return markersOf(text).some(({ marker }) => WISHES.has(marker));
}

type MarkerWord = Stretch & { marker: Marker };

function markersOf(text: string): MarkerWord[] {
  const plain = text.replaceAll(NOT_A_RESULT, blank).replaceAll(MONTH, blank);
  const all = MARKERS.flatMap(([marker, pattern]) =>
    [...plain.matchAll(pattern)].map(({ index, 0: { length } }) => ({ marker, start: index, end: index + length })),
  );
  // What lies within a more telling phrase is a part of it: "was" of "was to reach".
  return all.filter(
    (one) =>
      !all.some(
        (other) => other !== one && other.start <= one.start && one.end <= other.end && rank(other) < rank(one),
      ),
  );
}

function rank({ marker }: MarkerWord): number {
  return MARKERS.findIndex(([name]) => name === marker);
}

/**
 * The statuses that a text may be read to give a figure: by the words of its own clause, else by the last clause
 * before it that tells one. A figure without any such words is told as a result. Within `names` of what is measured ("the
 * length of the plan") a wish is none.
 */
export function statusesOf(
  clauses: Clauses,
  figures: readonly Stretch[],
  figure: Stretch,
  names: readonly Stretch[] = [],
): ReadonlySet<FactStatus> {
  const markers = markersOf(clauses.text).map((one) =>
    one.marker === 'target' && names.some((name) => within(one, name)) ? { ...one, marker: 'plan' as const } : one,
  );
  const own = markers.filter((one) => belongs(clauses, figures, figure, one));
  const clear = verdict(own, WAS.test(clauses.text.slice(0, figure.start)));
  if (clear) return clear;
  if (own.length === 0) {
    const ahead = awaitedBy(clauses, figures, markers, figure);
    if (ahead) return ahead;
  }
  const inherited = inheritedFrom(clauses, markers, figure);
  const ambiguous = own.some(({ marker }) => marker === 'copula');
  if (!inherited) return new Set(['actual']);
  return ambiguous || inherited.has('actual') ? new Set([...inherited, 'actual']) : inherited;
}

/** Words of the figure's clause; a remark in brackets right after it belongs to it too. */
function belongs({ text, ...rest }: Clauses, figures: readonly Stretch[], figure: Stretch, one: MarkerWord): boolean {
  const clauses = { text, ...rest };
  if (sameClause(clauses, figure, one)) return true;
  const opens = /^\s*(?:[（(][^（()）]*[)）]\s*)*[（(][^（()）]*$/u;
  return one.start >= figure.end && opens.test(text.slice(figure.end, one.start)) && figures.length > 0;
}

/** What the markers of one clause come to, the figure being told of in the past or not; undefined if they leave it open. */
function verdict(markers: readonly MarkerWord[], past = false): ReadonlySet<FactStatus> | undefined {
  const has = (marker: Marker) => markers.some((one) => one.marker === marker);
  if (has('reached target')) return new Set(['actual']);
  const told: FactStatus[] = [
    ...(has('target') ? (['target'] as const) : []),
    ...(has('expected') ? (['expected'] as const) : []),
  ];
  if (told.length > 0) return new Set(told);
  if (has('future')) return new Set(['target']);
  if (has('result')) return new Set(['actual']);
  if (has('plan') && past) return new Set(['actual']);
  return has('plan') ? new Set(['target', 'actual']) : undefined;
}

/** A list of figures may end in what they all are: "with 1 million tons and 500,000 tons as targets". */
function awaitedBy(
  clauses: Clauses,
  figures: readonly Stretch[],
  markers: readonly MarkerWord[],
  figure: Stretch,
): ReadonlySet<FactStatus> | undefined {
  const next = markers.filter((one) => one.start >= figure.end).toSorted((a, b) => a.start - b.start)[0];
  if (!next || (next.marker !== 'target' && next.marker !== 'expected')) return undefined;
  if (!sameClause(clauses, figure, next, 'strong')) return undefined;
  const last = figures.every((one) => one.start < next.end || !sameClause(clauses, one, next));
  return last ? verdict([next]) : undefined;
}

/** The verdict of the nearest clause before the figure that has one; no further back than the sentence reaches. */
function inheritedFrom(
  clauses: Clauses,
  markers: readonly MarkerWord[],
  figure: Stretch,
): ReadonlySet<FactStatus> | undefined {
  const before = markers.filter(
    (one) =>
      one.end <= figure.start && (WISHES.has(one.marker) || one.marker === 'result' || one.marker === 'reached target'),
  );
  const last = before.at(-1) && before.reduce((a, b) => (b.end > a.end ? b : a));
  if (!last) return undefined;
  return verdict(before.filter((one) => sameClause(clauses, last, one)));
}
