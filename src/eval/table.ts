import type { RefusalCount } from './refusals.ts';
import type { Outcome } from './run.ts';
import type { Group, Metric, Summary } from './summary.ts';
import type { WorkSummary } from './work.ts';

const COLUMNS: readonly (readonly [Metric, string])[] = [
  ['correct', 'correct'],
  ['missing', 'missing'],
  ['wrong', 'wrong'],
  ['score', 'score'],
  ['coverage', 'cited'],
  ['validity', 'verbatim'],
  ['support', 'figures'],
  ['abstentionPrecision', 'abst.P'],
  ['abstentionRecall', 'abst.R'],
  ['overAbstention', 'over-ab'],
  ['shown', 'shown'],
  ['recallAt5', 'R@5'],
  ['reciprocalRank', 'MRR'],
  ['ndcgAt10', 'nDCG10'],
];
const LABEL = 16;
const CELL = 9;
const REFUSAL = 32;

/** One half as a table: a line a group, and for all questions a line with the 95 % interval. */
export function renderSummary(name: string, summary: Summary): string {
  const { all, answerable, categories, languages, suites, refusals, latency, work } = summary;
  return [
    `${name}: ${all.questions} questions, ${latency.median.toFixed(1)} ms each at the median, ${latency.p95.toFixed(1)} ms at p95`,
    ...(work ? [renderWork(work)] : []),
    ['group'.padEnd(LABEL), 'n'.padStart(4), ...COLUMNS.map(([, title]) => title.padStart(CELL))].join(''),
    line('all', all),
    interval(all),
    line('answerable', answerable),
    ...[languages, suites, categories].flatMap((groups) =>
      Object.entries(groups).map(([label, group]) => line(label, group)),
    ),
    ...(refusals.length > 0 ? [renderRefusals(refusals)] : []),
  ].join('\n');
}

/** The rules that refused the right sentences: how often, and how often alone. */
function renderRefusals(refusals: readonly RefusalCount[]): string {
  const lines = refusals.map(
    ({ rule, refused, alone }) =>
      `  ${rule.padEnd(REFUSAL)}${String(refused).padStart(CELL)}${String(alone).padStart(CELL)}`,
  );
  const head = `${'right sentence refused because'.padEnd(REFUSAL + 2)}${'times'.padStart(CELL)}${'alone'.padStart(CELL)}`;
  return [head, ...lines].join('\n');
}

function renderWork({ asked, standIns, cut, usage, cost }: WorkSummary): string {
  const { input, output, cacheRead, cacheWrite } = usage;
  const price =
    cost === undefined ? 'price unknown' : `$${cost.toFixed(4)} in all, $${(cost / asked).toFixed(5)} a question`;
  return [
    `model asked for ${asked}, ${standIns} stood in for, ${cut} with sentences removed`,
    `${input + cacheRead + cacheWrite} tokens in (${cacheRead} from the cache), ${output} out`,
    price,
  ].join('; ');
}

function line(label: string, { questions, metrics }: Group): string {
  const cells = COLUMNS.map(([metric]) => percent(metrics[metric]?.value).padStart(CELL));
  return [label.padEnd(LABEL), String(questions).padStart(4), ...cells].join('');
}

function interval({ metrics }: Group): string {
  const cells = COLUMNS.map(([metric]) => {
    const estimate = metrics[metric];
    return (estimate ? `${whole(estimate.low)}–${whole(estimate.high)}` : '').padStart(CELL);
  });
  return ['  95 %'.padEnd(LABEL + 4), ...cells].join('');
}

function percent(value: number | undefined): string {
  return value === undefined ? '·' : (value * 100).toFixed(1);
}

function whole(value: number): string {
  return String(Math.round(value * 100));
}

/** The failures, gathered by the stage that lost the right words; two lines each. */
export function renderFailures(outcomes: readonly Outcome[]): string {
  const failed = outcomes.filter(({ diagnosis }) => diagnosis);
  const stages = [...new Set(failed.map(({ diagnosis }) => diagnosis?.stage ?? ''))].sort();
  const parts = stages.map((stage) => {
    const those = failed.filter(({ diagnosis }) => diagnosis?.stage === stage);
    return [`── ${stage}: ${those.length}`, ...those.map(renderFailure)].join('\n');
  });
  return parts.join('\n\n');
}

function renderFailure({ case: one, answer, judgement, diagnosis, refusedBy = [] }: Outcome): string {
  const before = one.history.length > 0 ? `(after: ${one.history.at(-2)?.content ?? ''}) ` : '';
  const { passageRank, candidate } = diagnosis ?? {};
  const where = [
    passageRank === undefined ? 'passage not found' : `passage at ${passageRank}`,
    candidate
      ? `${candidate.kind} at ${candidate.rank}, covers ${candidate.coverage.toFixed(2)}${candidate.missing.length > 0 ? `, lacks ${candidate.missing.join(' ')}` : ''}`
      : 'no candidate',
    ...(refusedBy.length > 0 ? [`refused: ${refusedBy.join(', ')}`] : []),
  ].join('; ');
  const said = answer.answer.replaceAll('\n', ' ¶ ');
  return [
    `${judgement.verdict.toUpperCase().padEnd(8)}${one.category} ${one.id}: ${before}${one.question}`,
    `        want ${one.gold} | ${judgement.reason} | ${where}`,
    `        said ${said.length > 260 ? `${said.slice(0, 260)}…` : said}`,
  ].join('\n');
}
