import type { Half } from './half.ts';
import type { Group, Metric, Report, Summary } from './summary.ts';

const ANSWERS: readonly (readonly [Metric, string])[] = [
  ['correct', 'correct'],
  ['missing', 'missing'],
  ['wrong', 'wrong'],
  ['abstentionPrecision', 'abstention precision'],
  ['abstentionRecall', 'abstention recall'],
  ['overAbstention', 'over-abstention'],
  ['shown', 'shown as nearest'],
];
const SOURCES: readonly (readonly [Metric, string])[] = [
  ['coverage', 'sentences cited'],
  ['validity', 'quotes verbatim'],
  ['support', 'figures borne out'],
  ['recallAt5', 'recall@5'],
  ['reciprocalRank', 'MRR'],
  ['ndcgAt10', 'nDCG@10'],
];
const CATEGORY: readonly (readonly [Metric, string])[] = ANSWERS.filter(
  ([metric]) => metric !== 'abstentionPrecision' && metric !== 'abstentionRecall',
);
/** The unread half first: it is what counts. */
const HALVES: readonly (readonly [Half, string])[] = [
  ['b', 'unread half'],
  ['a', 'read half'],
];
/** What a half should reach, as shares. */
const AIMS: readonly (readonly [name: string, metric: Metric, of: 'all' | 'answerable'])[] = [
  ['wrong at most 1 %', 'wrong', 'all'],
  ['correct at least 85 % of what can be answered', 'correct', 'answerable'],
  ['abstention recall at least 95 %', 'abstentionRecall', 'all'],
  ['over-abstention at most 8 %', 'overAbstention', 'all'],
  ['sentences cited 100 %', 'coverage', 'all'],
  ['quotes verbatim 100 %', 'validity', 'all'],
  ['figures borne out 100 %', 'support', 'all'],
];

/** A report as tables in Markdown, in per cent with 95 % intervals; halves that it lacks are left out. */
export function renderPage({ halves }: Report): string {
  const groups = HALVES.flatMap(([half, name]) => (halves[half] ? groupsOf(halves[half], name) : []));
  const unread = halves.b;
  return [
    ['### Answers', table('questions', ANSWERS, groups)],
    ['### Sources and retrieval', table('questions', SOURCES, groups)],
    ...(unread
      ? [
          ['### By category, unread half', table('category', CATEGORY, Object.entries(unread.categories))],
          ['### Why right sentences are refused, unread half', refusalsOf(unread)],
          ['### Aims', aims(unread)],
        ]
      : []),
  ]
    .flat()
    .join('\n\n');
}

function groupsOf({ all, answerable, languages, suites }: Summary, half: string): [string, Group][] {
  return [
    [`${half}, all`, all],
    [`${half}, that the sources answer`, answerable],
    ...Object.entries(languages).map(([language, group]): [string, Group] => [
      `${half}, in ${language === 'zh' ? 'Chinese' : 'English'}`,
      group,
    ]),
    ...Object.entries(suites).map(([suite, group]): [string, Group] => [`${half}, ${suite}`, group]),
  ];
}

function table(
  title: string,
  columns: readonly (readonly [Metric, string])[],
  groups: readonly (readonly [string, Group])[],
): string {
  return rows([
    [title, 'n', ...columns.map(([, name]) => name)],
    ['---', '--:', ...columns.map(() => '--:')],
    ...groups.map(([name, group]) => [
      name,
      String(group.questions),
      ...columns.map(([metric]) => cell(group, metric)),
    ]),
  ]);
}

/** How often each rule refused a right sentence, and how often no other rule did. */
function refusalsOf({ refusals }: Summary): string {
  return rows([
    ['the right sentence', 'times', 'by this alone'],
    ['---', '--:', '--:'],
    ...refusals.map(({ rule, refused, alone }) => [rule, String(refused), String(alone)]),
  ]);
}

function aims(unread: Summary): string {
  return rows([
    ['aim on the unread half', 'now'],
    ['---', '--:'],
    ...AIMS.map(([name, metric, of]) => [name, cell(unread[of], metric)]),
  ]);
}

/** Cells as the lines of a table in Markdown. */
export function rows(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cell({ metrics }: Group, metric: Metric): string {
  const estimate = metrics[metric];
  if (!estimate) return '·';
  const [low, high] = [estimate.low, estimate.high].map((bound) => Math.round(bound * 100));
  return `${(estimate.value * 100).toFixed(1)} (${low}–${high})`;
}
